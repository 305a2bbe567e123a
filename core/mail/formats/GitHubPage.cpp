// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/GitHubHeadings.h"
#include "core/mail/people/Authors.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Discussion pages write a login above a date, without a verb.
bool isDiscussionPage(const PastedText &text)
{
    return std::any_of(text.lines.cbegin(), text.lines.cend(), [](QStringView line) {
        const QStringView trimmed = line.trimmed();
        return trimmed == u"Comment options" || trimmed.startsWith(u"Replies: ");
    });
}

/// "[VOTE] Release Example 1.0 #123" without its number; "" for another line.
QString titleOf(QStringView line)
{
    line = line.trimmed();
    const qsizetype number = line.lastIndexOf(u" #");
    if (number <= 0 || line.size() > 400 || number + 2 >= line.size())
        return {};
    const QStringView digits = line.sliced(number + 2);
    const bool isNumber = std::all_of(digits.begin(), digits.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? line.first(number).trimmed().toString() : QString();
}

int confidence(const PastedText &text)
{
    const bool discussion = isDiscussionPage(text);
    bool pageWords = discussion;
    for (const QStringView whole : text.lines) {
        const QStringView line = whole.trimmed();
        pageWords = pageWords || github::isBadge(line) || line.contains(u"opened this issue")
                || line.contains(u"opened this pull request");
    }
    const QList<github::PlacedHeading> all = github::headingsOf(text, discussion);
    const auto headings =
            std::count_if(all.cbegin(), all.cend(),
                          [](const github::PlacedHeading &placed) { return !placed.quoted; });
    if (headings == 0)
        return 0;
    return (headings > 1 ? 85 : 60) + (pageWords ? 10 : 0);
}

/// What the page puts below a comment: buttons, reactions, the next author's picture and badge.
qsizetype withoutTail(const PastedText &text, qsizetype first, qsizetype end,
                      const QString &nextLogin)
{
    while (end > first) {
        QStringView line = text.lines[end - 1].trimmed();
        if (line.startsWith(u'@'))
            line = line.sliced(1);
        if (!line.isEmpty() && !github::isDecoration(line) && !github::isReactions(line)
            && (nextLogin.isEmpty() || line != nextLogin))
            break;
        --end;
    }
    return end;
}

/// Collects the comments of one page from top to bottom.
class PageSplitter
{
public:
    explicit PageSplitter(const PastedText &text)
        : m_text(text)
    {
    }

    InputContent split()
    {
        const QList<github::PlacedHeading> headings =
                github::headingsOf(m_text, isDiscussionPage(m_text));
        auto next = headings.cbegin();
        for (qsizetype at = 0; at < m_text.lines.size(); ++at) {
            const bool heads = next != headings.cend() && next->at == at;
            if (heads && next->quoted && m_begin >= 0) // without a comment nobody quotes
                m_quoted += (next++)->at;
            else if (heads)
                at = begin(at, (next++)->heading) - 1;
            else if (github::isEndOfPage(m_text, at) || github::isEventAt(m_text, at))
                finish(at, {});
            else if (m_content.formTitle.isEmpty() && m_content.messages.isEmpty() && m_begin < 0)
                m_content.formTitle = titleOf(m_text.lines[at]);
        }
        finish(m_text.lines.size(), {});
        return std::move(m_content);
    }

private:
    /// Returns the line to go on with.
    qsizetype begin(qsizetype at, const github::Heading &heading)
    {
        // Newer pages say who and when twice above one comment.
        const bool again = m_begin >= 0 && heading.login == m_heading.login
                && withoutTail(m_text, m_heading.body, at, heading.login) <= m_heading.body;
        if (!again) {
            finish(at, heading.login);
            m_begin = at;
        }
        m_heading = heading;
        return heading.body;
    }
    void finish(qsizetype end, const QString &nextLogin)
    {
        if (m_begin < 0)
            return;
        const qsizetype bodyEnd = withoutTail(m_text, m_heading.body, end, nextLogin);
        MailMessage message;
        message.raw = blockRaw(m_text, m_begin, qMax(bodyEnd, m_begin + 1));
        message.fromRaw = m_heading.login;
        message.from.name = m_heading.login;
        message.from.handle = githubHandle(m_heading.login);
        setHeadingDate(message, m_heading.date);
        message.subject = m_content.formTitle;
        message.text = textOf(m_heading.body, bodyEnd);
        message.handlesMentioned = mentionedHandles(message.text);
        m_content.messages.append(message);
        m_begin = -1;
        m_quoted.clear();
    }
    /// The lines of a comment, with a heading that it quotes and the paragraph below that marked as
    /// quotation: copied text has lost the bar beside them.
    [[nodiscard]] QString textOf(qsizetype first, qsizetype end) const
    {
        if (m_quoted.isEmpty())
            return blockText(m_text, first, end);
        QString text;
        auto next = std::lower_bound(m_quoted.cbegin(), m_quoted.cend(), first);
        bool quoting = false;
        bool words = false;
        for (qsizetype at = first; at < end; ++at) {
            const QStringView line = m_text.lines[at];
            const bool blank = line.trimmed().isEmpty();
            if (next != m_quoted.cend() && *next == at) {
                ++next;
                quoting = true;
                words = false;
            } else if (quoting) {
                quoting = !blank || !words;
                words = words || !blank;
            }
            text += quoting && !blank ? u"> "_s + line.toString() : line.toString();
            text += u'\n';
        }
        return text.trimmed() + u'\n';
    }

    const PastedText &m_text;
    InputContent m_content;
    qsizetype m_begin = -1;
    QList<qsizetype> m_quoted; ///< lines since m_begin with a heading that the comment quotes
    github::Heading m_heading;
};

InputContent split(const PastedText &text)
{
    return PageSplitter(text).split();
}

} // namespace

PasteFormat gitHubPage()
{
    return {InputForm::GitHubPage, confidence, split};
}

} // namespace tallybook
