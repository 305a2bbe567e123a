// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"

#include <algorithm>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

/// "1 Like", "12 Likes": the foot of a post. Never a vote.
bool isLikes(QStringView line)
{
    line = line.trimmed();
    const qsizetype blank = line.indexOf(u' ');
    if (blank <= 0 || blank > 6 || line.size() > 16)
        return false;
    const QStringView word = line.sliced(blank + 1);
    const QStringView number = line.first(blank);
    return (word == u"Like" || word == u"Likes")
            && std::all_of(number.begin(), number.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A post's head where the copy kept it: the name on a line, the date on the next.
struct Heading {
    QString name;
    QString date;
    qsizetype body = 0;
};

std::optional<Heading> headingAt(const PastedText &text, qsizetype at)
{
    const QStringView name = text.lines[at].trimmed();
    if (name.isEmpty() || name.size() > longestName || at + 1 >= text.lines.size())
        return std::nullopt;
    const auto isNameUnit = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u' ';
    };
    if (!std::all_of(name.begin(), name.end(), isNameUnit) || name.count(u' ') > 3
        || !(name.front().isLetter()))
        return std::nullopt;
    const QStringView date = text.lines[at + 1].trimmed();
    if (!parseHumanDate(date) && !isRelativeDate(date))
        return std::nullopt;
    return Heading{name.toString(), date.toString(), at + 2};
}

int confidence(const PastedText &text)
{
    const auto likes = std::count_if(text.lines.cbegin(), text.lines.cend(), isLikes);
    return likes > 1 ? 82 : likes == 1 ? 55 : 0;
}

/// The title is the first line, if a blank line sets it off.
bool hasTitle(const PastedText &text)
{
    return text.lines.size() > 2 && text.lines[1].trimmed().isEmpty()
            && !text.lines[0].trimmed().isEmpty() && text.lines[0].size() < 200;
}

/// Where the first reply begins in the block that ends with the first likes: behind the last gap of
/// two blank lines, because the map of the topic below its first post leaves such a gap in a copy.
qsizetype behindLastGap(const PastedText &text, qsizetype first, qsizetype end)
{
    for (qsizetype at = end - 1; at >= first + 2; --at) {
        if (!text.lines[at].trimmed().isEmpty() && text.lines[at - 1].trimmed().isEmpty()
            && text.lines[at - 2].trimmed().isEmpty() && !blockText(text, first, at).isEmpty())
            return at;
    }
    return first;
}

/// Posts end at their likes and at the head of the next post.
class TopicSplitter
{
public:
    explicit TopicSplitter(const PastedText &text)
        : m_text(text)
    {
    }

    InputContent split()
    {
        qsizetype at = 0;
        if (hasTitle(m_text)) {
            m_content.formTitle = m_text.lines[0].trimmed().toString();
            at = 1;
        }
        m_begin = m_body = at;
        for (; at < m_text.lines.size(); ++at) {
            if (isLikes(m_text.lines[at])) {
                finish(at);
                m_begin = m_body = at + 1;
            } else if (const std::optional<Heading> heading = headingAt(m_text, at)) {
                finish(at);
                m_begin = at;
                m_body = heading->body;
                m_heading = *heading;
            }
        }
        finish(m_text.lines.size());
        if (m_content.messages.isEmpty()) {
            // A title with nothing below it but likes: no topic, so all of it is kept as it stands.
            m_content.formTitle.clear();
            m_begin = m_body = 0;
            append(m_text.lines.size());
        }
        return std::move(m_content);
    }

private:
    void finish(qsizetype end)
    {
        if (m_content.messages.isEmpty() && m_heading.name.isEmpty()) {
            const qsizetype reply = behindLastGap(m_text, m_body, end);
            if (reply > m_body) {
                append(reply);
                m_begin = m_body = reply;
            }
        }
        append(end);
        m_heading = {};
    }
    void append(qsizetype end)
    {
        const QString body = blockText(m_text, m_body, end);
        if (body.isEmpty() && m_heading.name.isEmpty())
            return;
        MailMessage message;
        message.raw = blockRaw(m_text, m_begin, end);
        message.from.name = m_heading.name;
        message.fromRaw = m_heading.name;
        setHeadingDate(message, m_heading.date);
        message.subject = m_content.formTitle;
        message.text = body;
        message.handlesMentioned = mentionedHandles(body);
        m_content.messages.append(message);
    }

    const PastedText &m_text;
    InputContent m_content;
    Heading m_heading;
    qsizetype m_begin = 0;
    qsizetype m_body = 0;
};

InputContent split(const PastedText &text)
{
    return TopicSplitter(text).split();
}

} // namespace

PasteFormat discoursePage()
{
    return {InputForm::DiscoursePage, confidence, split};
}

} // namespace tallybook
