// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 200;

struct Heading {
    QStringView name;
    QStringView date;
};

/// "Jane Doe - Wednesday, March 4, 2026 12:55:51 AM UTC". The date is asked for whole, with its
/// weekday, seconds and zone, because prose may well hold a dash and a date.
std::optional<Heading> headingOf(QStringView line)
{
    if (line.size() > longestHeading)
        return std::nullopt;
    const qsizetype dash = line.lastIndexOf(u" - ");
    if (dash <= 0)
        return std::nullopt;
    const Heading heading{line.first(dash).trimmed(), line.sliced(dash + 3).trimmed()};
    const std::optional<HumanDate> date = parseHumanDate(heading.date);
    if (!date || !date->hasWeekday || !date->hasSeconds || !date->offsetSeconds)
        return std::nullopt;
    return heading;
}

/// The list's address of "Posted to dev@example.org"; empty for another line.
QStringView postedTo(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u"Posted to ") || line.size() > longestHeading)
        return {};
    const QStringView list = line.sliced(10).trimmed();
    return list.contains(u'@') && !list.contains(u' ') ? list : QStringView();
}

int confidence(const PastedText &text)
{
    int headings = 0;
    bool posted = false;
    for (const QStringView line : text.lines) {
        headings += headingOf(line) ? 1 : 0;
        posted = posted || (headings == 0 && !postedTo(line).isEmpty());
    }
    if (headings == 0)
        return 0;
    return posted ? 98 : headings > 1 ? 92 : 75;
}

/// The foot of the page stands inside the last block. Where a message follows it, another page was
/// pasted behind.
qsizetype endOfPage(const PastedText &text)
{
    for (qsizetype at = text.lines.size() - 1; at >= 0 && at > text.lines.size() - 20; --at) {
        if (headingOf(text.lines[at]))
            break;
        if (text.lines[at].trimmed().startsWith(u"Powered by Apache Pony Mail"))
            return at;
    }
    return text.lines.size();
}

InputContent split(const PastedText &text)
{
    InputContent content;
    QString listId;
    QString lastWords; // the last line with words before the first heading: the title
    const qsizetype end = endOfPage(text);
    qsizetype begin = -1;
    Heading heading;
    const auto finish = [&](qsizetype blockEnd) {
        if (begin < 0)
            return;
        MailMessage message;
        message.raw = blockRaw(text, begin, blockEnd);
        message.fromRaw = heading.name.toString();
        message.from.name = message.fromRaw;
        setHeadingDate(message, heading.date);
        message.subject = content.formTitle;
        message.listId = listId;
        message.text = blockText(text, begin + 1, blockEnd);
        message.quotesFolded = true;
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < end; ++at) {
        const QStringView line = text.lines[at];
        if (const std::optional<Heading> found = headingOf(line)) {
            finish(at);
            begin = at;
            heading = *found;
        } else if (begin < 0) {
            if (const QStringView list = postedTo(line); !list.isEmpty()) {
                listId = list.toString().replace(u'@', u'.');
                content.formTitle = lastWords;
            } else if (!line.trimmed().isEmpty()) {
                lastWords = line.trimmed().toString();
            }
        }
    }
    finish(end);
    return content;
}

} // namespace

PasteFormat ponyMailPage()
{
    return {InputForm::PonyMailPage, confidence, split};
}

} // namespace tallybook
