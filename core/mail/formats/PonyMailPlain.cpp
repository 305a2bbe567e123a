// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/people/Authors.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 400;

/// The first message is headed "Posted to LIST by NAME <ab...@dom> on DATE" with the subject
/// below; replies have the subject above and "Posted by NAME <ab...@dom>." and no date.
struct Heading {
    QStringView list; ///< empty for a reply
    QStringView author;
    QStringView date;
};

std::optional<Heading> headingOf(QStringView line)
{
    line = line.trimmed();
    if (line.size() > longestHeading || !line.startsWith(u"Posted "))
        return std::nullopt;
    Heading heading;
    if (line.startsWith(u"Posted by ")) {
        heading.author = line.sliced(10).trimmed();
        if (heading.author.endsWith(u'.'))
            heading.author.chop(1);
        return heading.author.contains(u'@') ? std::optional(heading) : std::nullopt;
    }
    // From the end of "Posted to " on, and not into each other: "Posted to by on 2026" has neither.
    constexpr qsizetype start = 10;
    const qsizetype by = line.indexOf(u" by ", start);
    const qsizetype on = line.lastIndexOf(u" on ");
    if (!line.startsWith(u"Posted to ") || by < 0 || on < by + 4)
        return std::nullopt;
    heading.list = line.sliced(start, by - start).trimmed();
    heading.author = line.sliced(by + 4, on - by - 4).trimmed();
    heading.date = line.sliced(on + 4).trimmed();
    return heading.list.contains(u'@') ? std::optional(heading) : std::nullopt;
}

int confidence(const PastedText &text)
{
    int replies = 0;
    bool first = false;
    for (const QStringView line : text.lines) {
        if (const std::optional<Heading> heading = headingOf(line)) {
            first = first || !heading->list.isEmpty();
            ++replies;
        }
    }
    return replies == 0 ? 0 : first ? 97 : 60;
}

/// Index of the last line with words before `at`, not before `floor`; -1 if there is none. Rules
/// of the page do not count.
qsizetype wordsBefore(const PastedText &text, qsizetype at, qsizetype floor)
{
    while (--at >= floor) {
        const QStringView line = text.lines[at].trimmed();
        if (!line.isEmpty() && !isRule(line, u"-"))
            return at;
    }
    return -1;
}

qsizetype wordsBehind(const PastedText &text, qsizetype at)
{
    while (at < text.lines.size()
           && (text.lines[at].trimmed().isEmpty() || isRule(text.lines[at], u"-")))
        ++at;
    return at;
}

/// A rule between messages is not part of either.
qsizetype withoutLastRule(const PastedText &text, qsizetype first, qsizetype end)
{
    while (end > first && text.lines[end - 1].trimmed().isEmpty())
        --end;
    return end > first && isRule(text.lines[end - 1], u"-") ? end - 1 : end;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    QString listId;
    struct Open {
        qsizetype raw = 0; ///< where its block begins
        qsizetype body = 0;
        QString subject;
        Heading heading;
    };
    std::optional<Open> open;
    const auto finish = [&](qsizetype end) {
        if (!open)
            return;
        end = withoutLastRule(text, open->body, end);
        MailMessage message;
        message.raw = blockRaw(text, open->raw, end);
        message.fromRaw = open->heading.author.toString();
        message.from = authorOfMailbox(parseMailboxText(message.fromRaw).value(0));
        setHeadingDate(message, open->heading.date);
        message.subject = open->subject;
        message.listId = listId;
        message.text = blockText(text, open->body, end);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const std::optional<Heading> heading = headingOf(text.lines[at]);
        if (!heading)
            continue;
        Open next{at, at + 1, {}, *heading};
        if (heading->list.isEmpty()) {
            const qsizetype subject = wordsBefore(text, at, open ? open->body : 0);
            next.raw = subject < 0 ? at : subject;
            next.subject = subject < 0 ? QString() : text.lines[subject].trimmed().toString();
            next.body = wordsBehind(text, at + 1);
        } else {
            listId = heading->list.toString().replace(u'@', u'.');
            const qsizetype subject = wordsBehind(text, at + 1);
            next.subject = text.lines.value(subject).trimmed().toString();
            next.body = qMin(subject + 1, text.lines.size());
            content.formTitle = next.subject;
        }
        finish(next.raw);
        open = next;
    }
    finish(text.lines.size());
    return content;
}

} // namespace

PasteFormat ponyMailPlain()
{
    return {InputForm::PonyMailPlain, confidence, split};
}

} // namespace tallybook
