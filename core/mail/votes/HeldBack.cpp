// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/HeldBack.h"

#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <QStringList>

#include <algorithm>

namespace tallybook {

namespace {

/// Inclination and possibility: a vote that may come.
constexpr QStringView tentativePhrases =
        u"leaning|lean|leans|inclined|tempted|tend|tending|closer to|close "
        u"to|almost|nearly|probably|maybe|perhaps|"
        u"possibly|might|may|could|considering|thinking|about to|planning|plan to|plan "
        u"on|intend|intending|"
        u"hesitant|hesitate|hesitating|likely|undecided|torn|between|reserve|reserving|will "
        u"become|would become|"
        u"ready to|prepared to|willing to|reluctant to|hope to|expect "
        u"to|can|tomorrow|later|tentatively|"
        u"tentative|conditional|conditionally|preliminary|in "
        u"principle|theoretically|hypothetically|wanted to|"
        u"should be|should vote|eventually|soon|going towards|on the fence|was going to|were going "
        u"to|used to be|"
        u"withhold|withholding|hold my|holding my|holding back|holding off|postpone|defer|delay "
        u"my|not yet|promise|"
        u"gut|wait with|waiting with|you'll get|you will get|you'll have|you will have|you'd "
        u"have|expect a|expect "
        u"my|expect another|me want|initially|originally|wish "
        u"i|too early|too soon|premature|"
        u"provisional|provisionally";

constexpr QStringView wouldPhrases = u"would|i'd|we'd|would've|i would|d be";
constexpr QStringView politeWouldPhrases =
        u"i'd like to|i would like to|we'd like to|we would "
        u"like to|i'd say|i would say|i'd go with|i'd go for|would like to|"
        u"i'd love to|would love to|i'd also like to|i would "
        u"also like to|i'd give|i'd rather say|i'd like|"
        u"i would give|i'd call";

constexpr QStringView wishPhrases = u"i'd love to|i would love to|i'd like to|i would like to|i'd "
                                    u"really like to|i'd be glad to|i'd be happy to";

constexpr QStringView negations =
        u"not|never|cannot|cant|can't|neither|nor|hardly|dont|wont|unable|won't|don't|isn't|wasn't|"
        u"wouldn't|"
        u"couldn't|didn't|doesn't|shouldn't|haven't|aren't|hasn't|ain't|nobody|refuse";

constexpr QStringView laterWords =
        u"tomorrow|tonight|later today|later this week|next week|soon|this "
        u"weekend|in a few days|in the evening|in the morning|on "
        u"monday|on tuesday|on wednesday|on thursday|on friday";

constexpr qsizetype nearWords = 24; // units before a value

QString withoutWord(const QString &text, QStringView word)
{
    QStringList kept = text.split(u' ');
    kept.removeAll(word.toString());
    return kept.join(u' ');
}

} // namespace

bool isHeldBack(const LeadWords &lead, QStringView after)
{
    QString tail = lead.tail;
    if (containsPhrase(lead.before, u"now")
        || startsWithPhrase(after.trimmed(),
                            {u"now", u"this now", u"it now"})) // "I can now vote +1"
        tail = withoutWord(tail, u"can");
    // leave given to others is no doubt of one's own: "you can put down my +1"
    if (isMine(lead)
        && containsListed(tail,
                          u"you can|you may|you could|feel free|could you|can you|would you|please")
        && !containsListed(tail, negations) && !containsListed(tail, u"hold|holding|keep|wait"))
        return false;
    // "I will vote +1 tomorrow", in one clause
    const auto stop = std::find_if(after.begin(), after.end(),
                                   [](QChar c) { return QStringView(u",;.(").contains(c); });
    if (containsListed(lead.before, u"will|i'll|going to|plan")
        && containsListed(after.left(stop - after.begin()), laterWords))
        return true;
    if (containsListed(tail, negations) || containsListed(tail, tentativePhrases))
        return true;
    // "I need to see it green before I give my +1"
    if (containsListed(QStringView(lead.before).right(nearWords),
                       u"before i give|before i cast|before i vote|before i can|before i change|"
                       u"before i'd|before giving|before casting"))
        return true;
    // "I'd love to give my +1, but the tests hang": politeness that ends in a refusal
    const bool refused = containsListed(lead.before, wishPhrases)
            && startsWithListed(after.trimmed(), u"but|, but|here but");
    return refused
            || (containsListed(tail, wouldPhrases) && !containsListed(tail, politeWouldPhrases));
}

bool isRepeated(const LeadWords &lead, QStringView after)
{
    return containsListed(lead.before,
                          u"carry|carrying|carried|repeat|repeating|restate|reiterate|confirm|"
                          u"confirming|reaffirm|reaffirming|re-affirm|re-affirming|renew|renewing|"
                          u"keep|keeping|stand by|standing by|maintain|"
                          u"still|again|transfer|port|forward|forwarding")
            || startsWithPhrase(after.trimmed(),
                                {u"stands", u"still stands", u"still holds", u"holds", u"remains",
                                 u"carries over", u"is still valid", u"still counts"});
}

bool isPast(const LeadWords &lead, QStringView after)
{
    // "to clarify my earlier mail: +1"
    const bool newly = lead.separator == u':' && !isListed(lead.last(), u"vote|voted|votes|ballot");
    if (newly || isRepeated(lead, after))
        return false;
    return containsListed(
            lead.tail,
            u"voted|gave|previous|earlier|former|old|had voted|original|have given|i've given|"
            u"already given|already voted|already cast|vote was|i was");
}

} // namespace tallybook
