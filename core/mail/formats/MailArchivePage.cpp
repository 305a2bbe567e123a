// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/people/Authors.h"

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

InputContent split(const PastedText &text)
{
    InputContent content;
    qsizetype begin = -1;
    qsizetype body = 0;
    Heading heading;
    QString subject;
    const auto finish = [&](qsizetype end) {
        if (begin < 0)
            return;
        const qsizetype bodyEnd = endOfBody(text, body, end);
        MailMessage message;
        message.raw = blockRaw(text, begin, bodyEnd);
        message.subject = subject;
        message.fromRaw = heading.name.toString();
        Mailbox box = parseMailboxText(message.fromRaw).value(0);
        if (box.address.isEmpty())
            box.name = message.fromRaw;
        message.from = authorOfMailbox(box);
        setHeadingDate(message, heading.date);
        message.text = blockText(text, body, bodyEnd);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const std::optional<Heading> found = headingOf(text.lines[at]);
        if (!found)
            continue;
        const qsizetype subjectLine = subjectBefore(text, at, begin < 0 ? 0 : body);
        finish(subjectLine < 0 ? at : subjectLine);
        begin = subjectLine < 0 ? at : subjectLine;
        subject = subjectLine < 0 ? QString() : text.lines[subjectLine].trimmed().toString();
        heading = *found;
        body = at + 1;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

} // namespace

PasteFormat mailArchivePage()
{
    return {InputForm::MailArchivePage, confidence, split};
}

} // namespace tallybook
