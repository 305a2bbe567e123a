// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"

#include <array>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 200;
constexpr qsizetype shortestHeading = 25;
constexpr std::array<QStringView, 7> weekdays = {u" Mon, ", u" Tue, ", u" Wed, ", u" Thu, ",
                                                 u" Fri, ", u" Sat, ", u" Sun, "};

struct Heading {
    QStringView name;
    QStringView date;
};

/// "Jane Doe Tue, 05 Mar 2024 08:12:33 -0800".
std::optional<Heading> headingOf(QStringView line)
{
    line = line.trimmed();
    if (line.size() > longestHeading || line.size() < shortestHeading || !line.contains(u':'))
        return std::nullopt;
    for (const QStringView weekday : weekdays) {
        const qsizetype at = line.lastIndexOf(weekday);
        if (at <= 0)
            continue;
        const Heading heading{line.first(at).trimmed(), line.sliced(at).trimmed()};
        // "On Tue, …" begins an attribution, "Date: Tue, …" is a header.
        if (heading.name == u"On" || heading.name.endsWith(u':') || heading.name.startsWith(u'>'))
            continue;
        const std::optional<HumanDate> date = parseHumanDate(heading.date);
        if (date && date->hasSeconds && date->offsetSeconds)
            return heading;
    }
    return std::nullopt;
}

/// Words of the page around the message.
bool isPageWord(QStringView line)
{
    if (line.size() < 10)
        return false;
    return line.startsWith(u"Reply via email to") || line.startsWith(u"Previous message")
            || line.startsWith(u"Next message") || line == u"View by thread"
            || line == u"View by date" || line.startsWith(u"Messages by date")
            || line.startsWith(u"Messages by thread") || line.contains(u"mail-archive.com");
}

int confidence(const PastedText &text)
{
    int headings = 0;
    int words = 0;
    for (const QStringView line : text.lines) {
        headings += headingOf(line) ? 1 : 0;
        words += line.size() < longestHeading && isPageWord(line.trimmed()) ? 1 : 0;
    }
    if (headings == 0)
        return 0;
    return words > 1 ? 95 : words > 0 ? 80 : 40;
}

/// The words between the message and the next one: the thread's list and the page's links.
qsizetype endOfBody(const PastedText &text, qsizetype first, qsizetype end)
{
    for (qsizetype at = first; at < end; ++at) {
        if (isPageWord(text.lines[at].trimmed()))
            return at;
    }
    return end;
}

qsizetype subjectBefore(const PastedText &text, qsizetype heading, qsizetype floor)
{
    for (qsizetype at = heading - 1; at >= floor; --at) {
        const QStringView line = text.lines[at].trimmed();
        if (!line.isEmpty())
            return isPageWord(line) ? -1 : at;
    }
    return -1;
}

std::optional<PageHeading> headingAt(const PastedText &text, qsizetype at, qsizetype floor)
{
    const std::optional<Heading> heading = headingOf(text.lines[at]);
    if (!heading)
        return std::nullopt;
    const qsizetype subject = subjectBefore(text, at, floor);
    return PageHeading{subject < 0 ? at : subject,
                       subject < 0 ? QString() : text.lines[subject].trimmed().toString(),
                       heading->name.toString(), heading->date};
}

InputContent split(const PastedText &text)
{
    return cutAtHeadings(text, headingAt, endOfBody);
}

} // namespace

PasteFormat mailArchivePage()
{
    return {InputForm::MailArchivePage, confidence, split};
}

} // namespace tallybook
