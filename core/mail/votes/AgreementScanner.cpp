// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/AgreementScanner.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int mostWords = 60;

constexpr QStringView agreements =
        u"works for me|works fine on|works well on|works great on|works fine with|works well "
        u"with|works fine here|works well here|works well for me|works fine for me|works great "
        u"for me|wfm|looks good|looks great|looks fine|"
        u"looks ok|lgtm|i approve|approved|i support|i'm in favor|i'm "
        u"in favour|i am in favor|i am in favour|in favor of|"
        u"in favour of|you have my vote|i vote for|i vote in favor|i "
        u"vote in favour|i vote yes|thumbs up|"
        u"sounds good|i'm for it|i am for it|ship it|i agree|fully "
        u"support|strongly support|my support|all good|"
        u"good to go|go for it|i vote against|i vote no|i oppose|i "
        u"object|i'm against|i am against|no objection|"
        u"no objections|won't object|not objecting|will not object|happy to see this|count me "
        u"in|happy for this|yes, please|yes please|please "
        u"release|let's "
        u"release it|let's ship|release it|glad to see this|happy with this|happy with the|i "
        u"second|seconded|i abstain|abstaining|abstain|i veto|"
        u"my veto|yes from me|no from me|a yes|supportive|votes "
        u"yes|vote: yes|vote: no|please go ahead|i concur|"
        u"thumbs down|it's a yes|full support|i'm ok with|i "
        u"am ok with|ok for me|fine for me|fine with me|"
        u"ok with me|good for me|i endorse|i reject|i "
        u"decline|j'approuve|ich stimme zu|de acuerdo|"
        u"i fully agree|i totally agree|i completely agree|i strongly agree|votes no|votes abstain|"
        u"votes \"abstain\"|"
        u"同意|赞成|支持|没问题|賛成|찬성";
/// Words of votes that others gave.
constexpr QStringView othersVotes = u"votes|binding vote from|voted";
/// Objections give their reasons, which read like reservations.
constexpr QStringView objections =
        u"cannot support|can't support|do not support|don't support|i vote against|i vote no|i "
        u"oppose|i object|i'm against|i am against|i veto|my veto|no "
        u"from "
        u"me|vote: no|thumbs down|i reject|i must object|i have to object|i disapprove|"
        u"against this release|against releasing|strongly opposed|i am opposed|i'm opposed";
constexpr QStringView openReservations =
        u"would|will|i'll|unless|if|not object|no objection|tomorrow";
constexpr QStringView oneWordAnswers =
        u"yes|aye|yea|approve|agreed|ack|yep|nay|agree|approved|no|abstain|yup|yeah|"
        u"support|ok|okay|lgtm|oui|ja|sí|да";
constexpr QStringView reservations = u"however|not sure|would|will|i'll|tomorrow|later|doesn't|"
                                     u"does not|isn't|can't|cannot|didn't|fails|failed|no vote|not "
                                     u"vote|unless|until|if|his|her|their|agree with|"
                                     u"although|i agree that|agree on|sounds good to know|please "
                                     u"fix|not yet|let me|could you|can you|we should|i agree we";

/// "I see 11 +1s and no objections": votes are counted, not cast.
bool countsVotes(QStringView lower)
{
    return lower.contains(u"+1s") || lower.contains(u"+1's") || lower.contains(u"-1s")
            || lower.contains(u"-1's");
}

bool hasNumber(QStringView lower)
{
    const QList<ValueHit> hits = scanValues(lower);
    return std::any_of(hits.begin(), hits.end(), [](const ValueHit &hit) {
        return hit.form == ValueForm::Plain || hit.form == ValueForm::Unusual;
    });
}

} // namespace

namespace {

/// "I will abstain", "I'll probably abstain on this one": a vote without a number, or one to come.
bool saysAbstention(QStringView lower)
{
    return containsListed(lower, u"abstain|abstaining|abstention|sit this one out|enthalte mich")
            && speaksOfSelf(lower) && !containsListed(lower, u"abstain from|abstaining from|if i");
}

/// "I say plus one to that", but not "plus one line".
bool saysValue(QStringView lower)
{
    for (const ValueHit &hit : scanValues(lower)) {
        const QStringView rest = lower.mid(hit.end).trimmed();
        if (hit.form == ValueForm::Words
            && (rest.isEmpty() || !rest.front().isLetterOrNumber()
                || startsWithListed(rest, u"from|for|to|on|here|too|as|and|because|by")))
            return true;
    }
    return false;
}

/// The first own line that abstains, or -1: no reservation of the lines around it changes that.
int abstentionLine(const BodyText &body)
{
    int words = 0;
    for (int i = 0; i < body.count() && words <= mostWords; ++i) {
        if (!body.isOwn(i))
            continue;
        const QStringView lower = body.lower(i);
        words += int(wordsOf(lower, mostWords + 1).size());
        if (saysAbstention(lower) && !lower.contains(u'?') && !hasNumber(lower))
            return words <= mostWords ? i : -1;
    }
    return -1;
}

/// "In favour. Binding.": so few words that name a claim can only be a vote.
bool isClaimedAnswer(const BodyText &body, int line)
{
    constexpr int mostOfAnswer = 6; // words
    const int below = body.nextFilled(line);
    return (below >= body.count() || !body.isOwn(below))
            && wordsOf(body.lower(line), mostOfAnswer + 1).size() <= mostOfAnswer
            && !scanClaims(body.lower(line)).isEmpty();
}

} // namespace

int agreementLine(const BodyText &body)
{
    if (const int line = abstentionLine(body); line >= 0)
        return line;
    int words = 0;
    int lines = 0;
    int found = -1;
    int first = -1;
    bool objected = false;
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        first = first < 0 ? i : first;
        ++lines;
        const QStringView lower = body.lower(i);
        words += int(wordsOf(lower, mostWords + 1).size());
        const bool objects =
                containsListed(lower, objections) && !containsListed(lower, openReservations);
        objected = objected || objects;
        const bool abstains = saysAbstention(lower);
        // "I won't object any more": no reservation, but the end of one
        const bool yields = containsListed(lower, u"won't object|will not object");
        if (words > mostWords || lower.contains(u'?')
            || (!objected && !abstains && !yields && containsListed(lower, reservations)))
            return -1;
        if (!abstains && !objects && containsListed(lower, othersVotes)
            && !containsListed(lower, u"votes yes|votes no|votes abstain|votes \"abstain\""))
            return -1;
        if (countsVotes(lower)
            || hasNumber(lower)) // it was looked at, and is no vote of the writer
            return -1;
        const qsizetype but = lower.indexOf(u" but ");
        if (but >= 0 && !containsListed(lower.mid(but), agreements))
            return -1;
        const QList<ClaimHit> claims = scanClaims(lower);
        const bool claimed = !claims.isEmpty() && claims.front().bracketed;
        if (found < 0
            && (claimed || objects || abstains || saysValue(lower)
                || containsListed(lower, agreements)))
            found = i;
    }
    if (found < 0 && first >= 0 && lines == 1 && isClaimedAnswer(body, first))
        return first;
    if (found < 0 && first >= 0 && lines <= 3) {
        const QList<Word> answer = wordsOf(body.lower(first), 2);
        if (answer.size() == 1 && isListed(answer.front().text, oneWordAnswers))
            return first;
    }
    return found;
}

} // namespace tallybook
