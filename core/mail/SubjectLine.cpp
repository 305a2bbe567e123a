// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/SubjectLine.h"

#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

const std::initializer_list<QStringView> replyPrefixes{
        u"re",  u"aw",  u"antw", u"antwort", u"sv",   u"vs",   u"odp",  u"ynt",  u"yan",  u"res",
        u"rif", u"ref", u"回复", u"答复",    u"回覆", u"答覆", u"返信", u"답장", u"회신", u"отв",
        u"ha",  u"atb", u"bls",  u"rép",     u"r",    u"vá",   u"σχετ", u"απ"};
const std::initializer_list<QStringView> forwardPrefixes{
        u"fwd",  u"fw",     u"wg",     u"tr",         u"rv",   u"enc",  u"vb",
        u"vl",   u"pd",     u"doorst", u"转发",       u"轉寄", u"轉發", u"転送",
        u"전달", u"пересл", u"i",      u"továbbítás", u"ilt",  u"fs"};

/// Removes one "Re:", "Re[2]:", "AW:" from the front; false if there is none.
bool takePrefix(QString &subject, SubjectLine &line)
{
    const qsizetype colon = subject.indexOf(u':');
    qsizetype wide = subject.indexOf(QChar(0xFF1A));
    qsizetype at = colon < 0 ? wide : wide < 0 ? colon : std::min(colon, wide);
    if (at <= 0 || at > 14)
        return false;
    QString name = subject.left(at).trimmed().toLower();
    const qsizetype bracket = name.indexOf(u'[');
    if (bracket > 0)
        name.truncate(bracket);
    const qsizetype paren = name.indexOf(u'(');
    if (paren > 0)
        name.truncate(paren);
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'^'))
        name.chop(1);
    const bool reply = isOneOf(name, replyPrefixes);
    const bool forward = isOneOf(name, forwardPrefixes);
    if (!reply && !forward)
        return false;
    line.reply = line.reply || reply;
    line.forward = line.forward || forward;
    subject = subject.mid(at + 1).trimmed();
    return true;
}

/// What a tag or the words of a subject say.
void readTag(QStringView lower, SubjectLine &line)
{
    line.vote = line.vote
            || containsPhrase(lower, {u"vote", u"voting", u"votes", u"revote", u"re-vote"});
    line.result = line.result || containsPhrase(lower, {u"result", u"results", u"vote result"});
    line.cancelled = line.cancelled
            || containsPhrase(lower,
                              {u"cancel", u"canceled", u"cancelled", u"cancelling", u"canceling",
                               u"withdrawn", u"aborted", u"vetoed", u"failed"});
    line.reminder = line.reminder || containsPhrase(lower, {u"reminder", u"ping", u"last call"});
    // "[steering-discuss]" is the name of a list
    const bool listName = lower.contains(u"-discuss") && !lower.startsWith(u"discuss");
    line.discuss = line.discuss
            || (!listName
                && containsPhrase(lower,
                                  {u"discuss", u"discussion", u"proposal", u"rfc", u"process rfc",
                                   u"discussions"}));
    line.poll = line.poll
            || containsPhrase(lower,
                              {u"poll", u"straw poll", u"strawpoll", u"survey", u"non-binding vote",
                               u"informal"});
    line.mirror = line.mirror
            || containsPhrase(lower,
                              {u"github", u"jira", u"pr", u"gitbox", u"i", u"d", u"issue",
                               u"jenkins", u"confluence"});
}

/// Removes one "[…]" from the front and reads it; false if there is none.
bool takeTag(QString &subject, SubjectLine &line)
{
    if (!subject.startsWith(u'[') && !subject.startsWith(QChar(0x3010)))
        return false;
    const QChar close = subject.startsWith(u'[') ? QChar(u']') : QChar(0x3011);
    const qsizetype end = subject.indexOf(close);
    if (end < 0 || end > 60)
        return false;
    readTag(subject.mid(1, end - 1).toLower(), line);
    subject = subject.mid(end + 1).trimmed();
    return true;
}

/// "Committer vote for Jane Roe", "PMC Vote on 0.9": whose vote it is, and on what.
bool namesVote(QStringView lower)
{
    const QList<Word> words = wordsOf(lower, 20);
    for (int i = 1; i < words.size(); ++i) {
        if (words[i].text != u"vote"
            || !isListed(words[i - 1].text,
                         u"committer|maintainer|member|membership|chair|pmc|ipmc|ppmc|psc|toc|tsc|"
                         u"council|board|committee|formal|official|graduation|release"))
            continue;
        const QStringView rest = lower.mid(words[i].end).trimmed();
        if (rest.startsWith(u'-') || rest.startsWith(u':')
            || startsWithListed(rest, u"for|on|to|about"))
            return !lower.endsWith(u'?');
    }
    return false;
}

/// "Ballot 194", "Ballot SC-17": votes that are numbered.
bool numbersBallot(QStringView lower)
{
    const QList<Word> words = wordsOf(lower, 4);
    if (words.size() < 2 || words.front().text != u"ballot")
        return false;
    return words[1].text.back().isDigit() || (words.size() > 2 && words[2].text.back().isDigit());
}

/// "Motion: adopt RFC 3", "Motion to …", but not "Motion blur is broken".
bool moves(QStringView lower)
{
    return startsWithPhrase(lower, {u"motion:", u"motion -", u"motion to", u"motion for"});
}

/// "Vote plans", "vote process": about voting.
bool speaksOfVoting(QStringView lower)
{
    return startsWithPhrase(lower,
                            {u"vote plan", u"vote plans", u"vote process", u"vote rules",
                             u"vote template", u"vote emails", u"vote mails", u"vote counting"});
}

} // namespace

SubjectLine readSubject(const QString &subject)
{
    SubjectLine line;
    QString rest = subject.simplified();
    while (takePrefix(rest, line) || takeTag(rest, line)) { }
    // Tags further in ("Foo 1.0 [VOTE] [RESULT]"), and words where no tag says it.
    const QString lower = rest.toLower();
    for (qsizetype open = lower.indexOf(u'['); open >= 0; open = lower.indexOf(u'[', open + 1)) {
        const qsizetype end = lower.indexOf(u']', open);
        if (end < 0 || end - open > 60)
            break;
        readTag(QStringView(lower).mid(open + 1, end - open - 1), line);
    }
    if (!line.vote && !line.result && !speaksOfVoting(lower)) {
        line.vote = namesVote(lower) || numbersBallot(lower) || moves(lower)
                || startsWithPhrase(lower,
                                    {u"vote:", u"vote -", u"vote on", u"vote for", u"vote to",
                                     u"vote to", u"call for vote", u"call for a vote",
                                     u"call for votes", u"vote ", u"voting on", u"cfv",
                                     u"votes for", u"please vote", u"call to vote"})
                || containsPhrase(lower,
                                  {u"call for vote", u"call for votes", u"call a vote", u"(vote)",
                                   u"vote request"});
        line.result = startsWithPhrase(lower,
                                       {u"result:", u"results:", u"result of", u"results of",
                                        u"vote result", u"voting result"})
                || lower.endsWith(u" voting results") || lower.endsWith(u" vote results");
    }
    if (line.vote && startsWithPhrase(lower, {u"result", u"results", u"- result", u"result -"}))
        line.result = true;
    if (containsPhrase(lower, {u"(cancelled)", u"(canceled)", u"- cancelled", u"- canceled"})
        || (line.vote && startsWithPhrase(lower, {u"cancelled", u"canceled", u"cancel"}))) {
        line.cancelled = true;
    }
    line.topic = rest.simplified();
    return line;
}

QString comparableTopic(const SubjectLine &subject)
{
    QString topic;
    for (const QChar c : subject.topic) {
        if (c.isLetterOrNumber())
            topic += c.toLower();
    }
    return topic;
}

} // namespace tallybook
