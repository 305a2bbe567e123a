// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Plausibility.h"

#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr qsizetype nearWords = 16; // units before a bare zero

} // namespace

bool isPlausible(const FoundVote &vote, QStringView before, QStringView after)
{
    if (vote.form == ValueForm::Plain || vote.form == ValueForm::Unusual
        || vote.form == ValueForm::Plural)
        return true;
    const QStringView rest = after.trimmed();
    const bool ended = wordsOf(rest, 1).isEmpty() || rest.startsWith(u',') || rest.startsWith(u'.')
            || rest.startsWith(u';') || rest.startsWith(u'!')
            || (!scanClaims(rest.left(40)).isEmpty()
                && scanClaims(rest.left(40)).front().start <= 2)
            || startsWithPhrase(rest,
                                {u"from me", u"from my side", u"for me", u"on this", u"for this",
                                 u"here", u"because", u"since", u"as i", u"for now", u"- ", u"("});
    if (vote.form == ValueForm::Emoji) // inside a sentence it may be mere applause
        return true;
    const bool called = endsWithListed(before.trimmed(), u"i vote|i'm voting|my vote is|i vote a");
    if (!ended && !(called && startsWithListed(rest, u"for|to|on")))
        return false;
    if (called || vote.stance.leads)
        return true;
    if (vote.stance.changes)
        return true;
    const QString lead = before.trimmed().toString();
    // "not convinced, not opposed: 0"
    if (wordsOf(rest, 1).isEmpty() && lead.endsWith(u':') && wordsOf(lead, 7).size() <= 6
        && !containsListed(lead,
                           u"failed|failures|failing|errors|warnings|skipped|passed|missing|total|"
                           u"issues|problems|blockers|findings|count|exit|unknown|invalid")
        && std::none_of(lead.begin(), lead.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    const bool votes = containsPhrase(before, {u"vote", u"my vote", u"i'm", u"i am", u"voting"});
    // "no strong feelings on my side, so: 0"
    if (wordsOf(rest, 1).isEmpty()
        && containsListed(QStringView(lead).right(nearWords),
                          u"so|hence|thus|therefore|call it|abstain|abstaining|neutral|from me|no "
                          u"opinion|care|me as|mark me|vote"))
        return true;
    return votes && (vote.stance.firstPerson || containsPhrase(before, u"vote"));
}

bool answersWith(const FoundVote &vote, QStringView before)
{
    const QList<Word> words = wordsOf(before, 2);
    if (vote.form != ValueForm::Emoji || !vote.value || words.size() != 1)
        return false;
    return isListed(words.front().text,
                    vote.value->hundredths > 0
                            ? u"yes|yep|yeah|yup|sure|agreed|approved|aye|ok|okay"
                            : u"no|nope|nah|nay|sorry|disagree|rejected");
}

bool standsAlone(const FoundVote &vote, QStringView before, QStringView after)
{
    if (vote.stance.stance != Stance::Own)
        return false;
    if (endsWithListed(before.trimmed(), u"i vote|i vote:|my vote:|my vote is|vote:"))
        return true;
    const QStringView rest = after.mid(skipDress(after));
    return (vote.stance.leads || vote.stance.firstPerson) && wordsOf(rest, 1).isEmpty();
}

} // namespace tallybook
