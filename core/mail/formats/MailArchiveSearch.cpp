// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 120;
constexpr qsizetype dayUnits = 10; // "2024-03-05"
constexpr QStringView mark = u" Thread ";

/// "2024-03-05 Thread Jane Roe": a found message of mail-archive.com, its subject on the line
/// above.
std::optional<PageHeading> headingAt(const PastedText &text, qsizetype at, qsizetype floor)
{
    const QStringView line = text.lines[at].trimmed();
    if (line.size() > longestHeading || line.size() <= dayUnits + mark.size()
        || line.mid(dayUnits, mark.size()) != mark)
        return std::nullopt;
    const QStringView day = line.first(dayUnits);
    for (qsizetype i = 0; i < dayUnits; ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? day[i] != u'-' : !day[i].isDigit())
            return std::nullopt;
    }
    for (qsizetype above = at - 1; above >= floor && at - above <= 2; --above) {
        const QStringView subject = text.lines[above].trimmed();
        if (!subject.isEmpty())
            return PageHeading{above, subject.toString(),
                               line.mid(dayUnits + mark.size()).trimmed().toString(), day};
    }
    return std::nullopt;
}

int confidence(const PastedText &text)
{
    int headings = 0;
    for (qsizetype at = 0; at < text.lines.size() && headings < 2; ++at)
        headings += headingAt(text, at, 0) ? 1 : 0;
    return headings == 0 ? 0 : headings == 1 ? 70 : 92;
}

/// Nothing stands between two found messages.
qsizetype endOfBody(const PastedText &, qsizetype, qsizetype end)
{
    return end;
}

InputContent split(const PastedText &text)
{
    return cutAtHeadings(text, headingAt, endOfBody);
}

} // namespace

PasteFormat mailArchiveSearch()
{
    return {InputForm::MailArchivePage, confidence, split};
}

} // namespace tallybook
