// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/people/Authors.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 300;

/// "Jane Doe jane at example.org": the page shows name and address without brackets.
Author authorOfLine(QStringView line)
{
    Author author;
    const qsizetype at = line.lastIndexOf(u" at ");
    const qsizetype blank = at > 0 ? line.first(at).lastIndexOf(u' ') : -1;
    author.name = line.first(qMax<qsizetype>(0, blank)).trimmed().toString();
    author.address = plainAddress(line.sliced(blank + 1));
    if (author.address.isEmpty())
        author.name = line.toString();
    else if (plainAddress(author.name) == author.address)
        author.name.clear(); // nobody gave a name: the address stands twice
    return author;
}

bool isNavigation(QStringView line)
{
    return line.startsWith(u"Previous message") || line.startsWith(u"Next message")
            || line.startsWith(u"Messages sorted by:");
}

/// Where the three lines of a heading end (title, author, date), or -1. The navigation below them
/// tells the page from a mail that begins alike.
qsizetype behindHeading(const PastedText &text, qsizetype title)
{
    if (title + 3 >= text.lines.size())
        return -1;
    const QStringView author = text.lines[title + 1].trimmed();
    const QStringView date = text.lines[title + 2].trimmed();
    if (text.lines[title].trimmed().isEmpty() || author.isEmpty() || author.size() > longestHeading)
        return -1;
    const std::optional<HumanDate> parsed = parseHumanDate(date);
    if (!parsed || !parsed->time || !parsed->hasWeekday)
        return -1;
    qsizetype at = title + 3;
    const qsizetype firstNavigation = at;
    while (at < text.lines.size() && isNavigation(text.lines[at].trimmed()))
        ++at;
    return at > firstNavigation ? at : -1;
}

bool hasHeading(const PastedText &text)
{
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        if (behindHeading(text, at) >= 0)
            return true;
    }
    return false;
}

/// How many messages an index says that it lists, or 0 if this is none. Where a message was copied
/// along with its index, the message is what there is to read.
int messagesOfIndex(const PastedText &text)
{
    constexpr QStringView label = u"Messages: ";
    bool starting = false;
    int count = 0;
    for (qsizetype at = 0; at < text.lines.size() && at < 30; ++at) {
        const QStringView line = text.lines[at].trimmed();
        starting = starting || line.startsWith(u"Starting: ");
        if (line.startsWith(label))
            count = line.sliced(label.size()).trimmed().toInt();
    }
    return starting && count > 0 && !hasHeading(text) ? count : 0;
}

int confidence(const PastedText &text)
{
    return messagesOfIndex(text) > 0 ? 95 : hasHeading(text) ? 96 : 0;
}

/// The foot repeats the navigation and names the list.
qsizetype endOfBody(const PastedText &text, qsizetype first, qsizetype end)
{
    qsizetype at = end;
    while (at > first) {
        const QStringView line = text.lines[at - 1].trimmed();
        if (!line.isEmpty() && !isNavigation(line) && !line.startsWith(u"More information about "))
            break;
        --at;
    }
    return at;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    // An index lists subjects and names but no words: each entry is a message that is not here.
    content.unreadable = messagesOfIndex(text);
    if (content.unreadable > 0) {
        content.formTitle = text.lines.value(0).trimmed().toString();
        return content;
    }
    qsizetype begin = -1;
    qsizetype body = 0;
    const auto finish = [&](qsizetype end) {
        if (begin < 0)
            return;
        MailMessage message;
        message.raw = blockRaw(text, begin, end);
        message.subject = text.lines[begin].trimmed().toString();
        message.fromRaw = text.lines[begin + 1].trimmed().toString();
        message.from = authorOfLine(message.fromRaw);
        setHeadingDate(message, text.lines[begin + 2]);
        message.text = blockText(text, body, endOfBody(text, body, end));
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const qsizetype behind = behindHeading(text, at);
        if (behind < 0)
            continue;
        finish(at);
        begin = at;
        body = behind;
        at = behind - 1;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

} // namespace

PasteFormat pipermailPage()
{
    return {InputForm::PipermailPage, confidence, split};
}

} // namespace tallybook
