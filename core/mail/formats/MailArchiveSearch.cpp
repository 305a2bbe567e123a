// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/people/Authors.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 120;
constexpr qsizetype dayUnits = 10; // "2024-03-05"
constexpr QStringView mark = u" Thread ";

/// "2024-03-05 Thread Jane Roe": a found message of mail-archive.com, its subject on the line
/// above.
struct Heading {
    QStringView day;
    QStringView name;
    qsizetype subject = -1; ///< line
};

std::optional<Heading> headingAt(const PastedText &text, qsizetype at)
{
    const QStringView line = text.lines[at].trimmed();
    if (line.size() > longestHeading || line.size() <= dayUnits + mark.size()
        || line.mid(dayUnits, mark.size()) != mark)
        return std::nullopt;
    Heading heading{line.first(dayUnits), line.mid(dayUnits + mark.size()).trimmed()};
    for (qsizetype i = 0; i < dayUnits; ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? heading.day[i] != u'-' : !heading.day[i].isDigit())
            return std::nullopt;
    }
    for (qsizetype above = at - 1; above >= 0 && at - above <= 2 && heading.subject < 0; --above) {
        if (!text.lines[above].trimmed().isEmpty())
            heading.subject = above;
    }
    return heading.subject < 0 ? std::nullopt : std::optional(heading);
}

int confidence(const PastedText &text)
{
    int headings = 0;
    for (qsizetype at = 0; at < text.lines.size() && headings < 2; ++at)
        headings += headingAt(text, at) ? 1 : 0;
    return headings == 0 ? 0 : headings == 1 ? 70 : 92;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    std::optional<Heading> heading;
    qsizetype body = 0;
    const auto finish = [&](qsizetype end) {
        if (!heading)
            return;
        MailMessage message;
        message.raw = blockRaw(text, heading->subject, end);
        message.subject = text.lines[heading->subject].trimmed().toString();
        message.fromRaw = heading->name.toString();
        Mailbox box;
        box.name = message.fromRaw;
        message.from = authorOfMailbox(box);
        setHeadingDate(message, heading->day);
        message.text = blockText(text, body, end);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const std::optional<Heading> found = headingAt(text, at);
        if (!found)
            continue;
        finish(found->subject);
        heading = found;
        body = at + 1;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

} // namespace

PasteFormat mailArchiveSearch()
{
    return {InputForm::MailArchivePage, confidence, split};
}

} // namespace tallybook
