// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/people/Authors.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 300;
constexpr qsizetype longestName = 60;
constexpr qsizetype mostNameWords = 5;

/// "Jane Doe <jane@example.org>" and a date, on one line (Gmail's print view and its conversation)
/// or on two, often with the recipients below.
struct Heading {
    QString author;
    QString date;
    qsizetype body = 0;
    bool nameOnly = false;
};

/// Lines below a heading that name recipients: "to dev", "to dev, me", "To: dev@example.org".
bool isRecipients(QStringView line)
{
    if (line.startsWith(u"To: ") || line.startsWith(u"Cc: ") || line.startsWith(u"to: "))
        return true;
    return line.startsWith(u"to ") && line.size() < 60 && line.count(u' ') <= 4
            && !line.endsWith(u'.');
}

/// A name alone, where the next line is a date with its distance, "(2 days ago)", and the one after
/// it names recipients: how Gmail shows a sender whose address it hides.
std::optional<Heading> namedHeading(const PastedText &text, qsizetype at)
{
    const QStringView name = text.lines[at].trimmed();
    if (at + 2 >= text.lines.size() || name.isEmpty() || name.size() > longestName
        || !name.front().isUpper() || name.count(u' ') >= mostNameWords || name.contains(u'<')
        || name.contains(u'@'))
        return std::nullopt;
    const QStringView written = text.lines[at + 1].trimmed();
    const qsizetype distance = written.lastIndexOf(u" (");
    if (distance <= 0 || !written.endsWith(u" ago)") || !isRecipients(text.lines[at + 2].trimmed()))
        return std::nullopt;
    const QStringView date = written.first(distance).trimmed();
    const std::optional<HumanDate> parsed = parseHumanDate(date);
    if (!(parsed && parsed->time) && !isRelativeDate(date))
        return std::nullopt;
    return Heading{name.toString(), date.toString(), at + 3, true};
}

std::optional<Heading> headingAt(const PastedText &text, qsizetype at)
{
    if (const std::optional<Heading> named = namedHeading(text, at))
        return named;
    const QStringView line = text.lines[at].trimmed();
    const qsizetype close = line.indexOf(u'>');
    const qsizetype open = line.indexOf(u'<');
    if (line.size() > longestHeading || open < 0 || close < open
        || plainAddress(line.sliced(open + 1, close - open - 1)).isEmpty())
        return std::nullopt;
    Heading heading;
    heading.author = line.first(close + 1).toString();
    QStringView date = line.sliced(close + 1).trimmed();
    heading.body = at + 1;
    if (date.isEmpty() && at + 1 < text.lines.size()) {
        date = text.lines[at + 1].trimmed();
        heading.body = at + 2;
    }
    // "Mar 5, 2024, 8:12 AM (2 days ago)"
    if (date.endsWith(u')') && date.contains(u" ("))
        date = date.first(date.lastIndexOf(u" (")).trimmed();
    const std::optional<HumanDate> parsed = parseHumanDate(date);
    if (!(parsed && parsed->time) && !isRelativeDate(date))
        return std::nullopt;
    heading.date = date.toString();
    while (heading.body < text.lines.size() && isRecipients(text.lines[heading.body].trimmed()))
        ++heading.body;
    return heading;
}

qsizetype firstHeading(const PastedText &text)
{
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        if (headingAt(text, at))
            return at;
    }
    return -1;
}

int confidence(const PastedText &text)
{
    const qsizetype first = firstHeading(text);
    if (first < 0)
        return 0;
    // Above the first heading a copy has the subject and little else.
    int wordsAbove = 0;
    for (qsizetype at = 0; at < first; ++at)
        wordsAbove += text.lines[at].trimmed().isEmpty() ? 0 : 1;
    return wordsAbove <= 4 ? 80 : 20;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    qsizetype begin = -1;
    Heading heading;
    const auto finish = [&](qsizetype end) {
        if (begin < 0)
            return;
        MailMessage message;
        message.raw = blockRaw(text, begin, end);
        message.fromRaw = heading.author;
        Mailbox box = parseMailboxText(heading.author).value(0);
        if (heading.nameOnly)
            box = {heading.author, {}};
        message.from = authorOfMailbox(box);
        setHeadingDate(message, heading.date);
        message.subject = content.formTitle;
        message.text = blockText(text, heading.body, end);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        if (const std::optional<Heading> found = headingAt(text, at)) {
            finish(at);
            begin = at;
            heading = *found;
            at = found->body - 1;
        } else if (begin < 0 && content.formTitle.isEmpty()) {
            content.formTitle = text.lines[at].trimmed().toString();
        }
    }
    finish(text.lines.size());
    return content;
}

} // namespace

PasteFormat clientCopy()
{
    return {InputForm::PlainReplies, confidence, split};
}

} // namespace tallybook
