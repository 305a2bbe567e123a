// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/GitHubLines.h"

#include "core/mail/formats/HumanDate.h"
#include "core/mail/people/Authors.h"

#include <algorithm>
#include <array>

namespace tallybook::github {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 300;

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDate(QStringView text)
{
    return !text.isEmpty() && (parseHumanDate(text) || isRelativeDate(text));
}

/// "on Nov 3, 2023 · edited by octo" without what follows the dot.
QStringView withoutAside(QStringView line)
{
    for (const QChar dot : {QChar(0x00B7), QChar(0x2022)}) {
        const qsizetype at = line.indexOf(dot);
        if (at >= 0)
            line = line.first(at);
    }
    line = line.trimmed();
    if (line.endsWith(u" edited"))
        line.chop(7);
    return line.trimmed();
}

QStringView firstWord(QStringView line)
{
    const qsizetype blank = line.indexOf(u' ');
    return blank < 0 ? line : line.first(blank);
}

bool isLogin(QStringView word)
{
    return !word.isEmpty() && !word.contains(u' ') && !githubHandle(word).isEmpty();
}

QString plainLogin(QStringView word)
{
    return (word.startsWith(u'@') ? word.sliced(1) : word).toString();
}

/// The picture's text stands before the login: "@octo octo commented …".
QStringView withoutAvatar(QStringView line)
{
    const QStringView avatar = firstWord(line);
    if (!avatar.startsWith(u'@') || avatar.size() == line.size())
        return line;
    const QStringView rest = line.sliced(avatar.size()).trimmed();
    return firstWord(rest) == avatar.sliced(1) ? rest : line;
}

/// What follows "commented" and the like at the start of `rest`; a null view if nothing like it
/// stands there.
QStringView behindVerb(QStringView rest)
{
    static constexpr std::array<QStringView, 5> verbs = {u"commented", u"left a comment",
                                                         u"reviewed", u"opened on", u"asked"};
    for (const QStringView verb : verbs) {
        if (!rest.startsWith(verb))
            continue;
        // "opened on Nov 3" names its date; the heading of the page says "opened this issue".
        const qsizetype length = verb == u"opened on" ? 6 : verb.size();
        const QStringView behind = rest.sliced(length);
        if (behind.isEmpty() || behind.startsWith(u' '))
            return behind.isEmpty() ? QStringView(u"") : behind.trimmed();
    }
    return {};
}

qsizetype nextWords(const PastedText &text, qsizetype at)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype next = at + 1; next < text.lines.size() && next <= at + farthest; ++next) {
        if (!text.lines[next].trimmed().isEmpty())
            return next;
    }
    return -1;
}

bool badgeFollows(const PastedText &text, qsizetype at)
{
    const qsizetype next = nextWords(text, at);
    return next >= 0 && isBadge(text.lines[next].trimmed());
}

/// The lines below a heading that are decoration, or the date once more.
qsizetype behindDecoration(const PastedText &text, qsizetype at)
{
    while (at < text.lines.size()) {
        const QStringView line = text.lines[at].trimmed();
        if (!line.isEmpty() && !isDecoration(line) && !isDate(withoutAside(line)))
            break;
        ++at;
    }
    return at;
}

/// Verb, or date, on the line below the login.
std::optional<Heading> headingOnTwoLines(const PastedText &text, qsizetype at, bool bareDates)
{
    const QStringView login = text.lines[at].trimmed();
    const qsizetype next = nextWords(text, at);
    if (!isLogin(login) || next < 0)
        return std::nullopt;
    const QStringView below = withoutAside(text.lines[next].trimmed());
    QStringView date = behindVerb(below);
    const bool verb = !date.isNull();
    if (!verb && isDate(below)
        && (below.startsWith(u"on ") || bareDates || badgeFollows(text, next)))
        date = below;
    if (date.isNull() || !(date.isEmpty() || isDate(date)))
        return std::nullopt;
    qsizetype last = next;
    if (date.isEmpty()) { // "commented", and the date on a third line
        const qsizetype third = nextWords(text, next);
        const QStringView line =
                third < 0 ? QStringView() : withoutAside(text.lines[third].trimmed());
        if (!isDate(line))
            return std::nullopt;
        date = line;
        last = third;
    }
    return Heading{plainLogin(login), date.toString(), behindDecoration(text, last + 1)};
}

bool endsInDate(QStringView line)
{
    // New pages glue the words: "closed this as completedon Nov 6, 2023".
    const qsizetype on = line.lastIndexOf(u"on ");
    if (on >= 0 && isDate(line.sliced(on)))
        return true;
    QList<QStringView> words = line.split(u' ');
    for (qsizetype count = 1; count <= 3 && count <= words.size(); ++count) {
        if (isRelativeDate(QStringView(words[words.size() - count].begin(), line.end())))
            return true;
    }
    return false;
}

bool isEventVerb(QStringView word)
{
    static constexpr std::array<QStringView, 29> verbs = {
            u"closed",    u"reopened",   u"added",     u"removed",   u"assigned",    u"unassigned",
            u"mentioned", u"referenced", u"linked",    u"pinned",    u"unpinned",    u"locked",
            u"unlocked",  u"changed",    u"moved",     u"marked",    u"converted",   u"renamed",
            u"merged",    u"pushed",     u"requested", u"dismissed", u"transferred", u"deleted",
            u"restored",  u"approved",   u"edited",    u"modified",  u"labeled"};
    return isOneOf(word, verbs) || word == u"self-assigned" || word == u"force-pushed";
}

/// "1 reply", "3 replies · 2 reactions".
bool isReplyCount(QStringView line)
{
    const qsizetype blank = line.indexOf(u' ');
    if (blank <= 0 || blank > 6)
        return false;
    const QStringView number = line.first(blank);
    const QStringView words = line.sliced(blank + 1);
    return std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
            && (words == u"reply" || words == u"replies" || words.startsWith(u"reply ·")
                || words.startsWith(u"replies ·"));
}

} // namespace

std::optional<Heading> headingAt(const PastedText &text, qsizetype at, bool bareDates)
{
    const QStringView line = withoutAvatar(text.lines[at].trimmed());
    if (line.isEmpty() || line.size() > longestHeading)
        return std::nullopt;
    const QStringView login = firstWord(line);
    if (!isLogin(login))
        return std::nullopt;
    if (login.size() == line.size())
        return headingOnTwoLines(text, at, bareDates);
    const QStringView behind = behindVerb(line.sliced(login.size()).trimmed());
    if (behind.isNull())
        return std::nullopt;
    const QStringView date = withoutAside(behind);
    if (!isDate(date))
        return std::nullopt;
    return Heading{plainLogin(login), date.toString(), behindDecoration(text, at + 1)};
}

bool isEventAt(const PastedText &text, qsizetype at)
{
    const QStringView line = withoutAvatar(text.lines[at].trimmed());
    if (line.isEmpty() || line.size() > longestHeading)
        return false;
    const QStringView login = firstWord(line);
    if (!isLogin(login))
        return false;
    QStringView rest = line.sliced(login.size()).trimmed();
    qsizetype last = at;
    if (rest.isEmpty()) {
        last = nextWords(text, at);
        if (last < 0)
            return false;
        rest = text.lines[last].trimmed();
    }
    if (rest.size() > longestHeading || !isEventVerb(firstWord(rest)))
        return false;
    if (endsInDate(rest))
        return true;
    const qsizetype below = nextWords(text, last);
    return below >= 0 && isDate(withoutAside(text.lines[below].trimmed()));
}

bool isEndOfPage(const PastedText &text, qsizetype at)
{
    const QStringView line = text.lines[at].trimmed();
    if (line.startsWith(u"Sign up for free to join this conversation on GitHub")
        || line.startsWith(u"Sign up for free to subscribe to this conversation")
        || line == u"Add a comment" || line == u"Add your comment here...")
        return true;
    if (line != u"Assignees")
        return false;
    constexpr qsizetype sideBar = 8;
    for (qsizetype below = at + 1; below < text.lines.size() && below <= at + sideBar; ++below) {
        if (text.lines[below].trimmed() == u"Labels")
            return true;
    }
    return false;
}

bool isBadge(QStringView line)
{
    static constexpr std::array<QStringView, 9> badges = {
            u"Member",     u"Contributor",  u"Author",
            u"Owner",      u"Collaborator", u"First-time contributor",
            u"Maintainer", u"Triage",       u"bot"};
    return isOneOf(line, badges);
}

bool isDecoration(QStringView line)
{
    static constexpr std::array<QStringView, 20> words = {
            u"edited",
            u"·",
            u"•",
            u"• edited",
            u"· edited",
            u"More actions",
            u"Copy link",
            u"Quote reply",
            u"Issue body actions",
            u"Comment options",
            u"{{title}}",
            u"Something went wrong.",
            u"Sorry, something went wrong.",
            u"Uh oh!",
            u"There was an error while loading. Please reload this page.",
            u"All reactions",
            u"React",
            u"Reply",
            u"Activity",
            u"Loading"};
    return isBadge(line) || isOneOf(line, words) || isReplyCount(line)
            || line.startsWith(u"Replies: ") || line.startsWith(u"edited by ")
            || line.startsWith(u"· edited by ") || line.startsWith(u"• edited by ");
}

bool isReactions(QStringView line)
{
    line = line.trimmed();
    for (const QStringView word : {QStringView(u" reactions"), QStringView(u" reaction")}) {
        if (line.endsWith(word))
            line.chop(word.size());
    }
    bool picture = false;
    bool count = false;
    for (const QChar c : line) {
        if (c >= u'0' && c <= u'9') {
            if (!picture)
                return false;
            count = true;
        } else if (c.isSurrogate() || c.category() == QChar::Symbol_Other || c == QChar(0x2764)
                   || c == QChar(0xFE0F)) {
            picture = true;
        } else if (!c.isSpace()) {
            return false;
        }
    }
    return picture && count;
}

} // namespace tallybook::github
