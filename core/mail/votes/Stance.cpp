// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Stance.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/ConditionScanner.h"
#include "core/mail/votes/CountedNumber.h"
#include "core/mail/votes/HeldBack.h"
#include "core/mail/votes/LeadWords.h"
#include "core/mail/votes/OwnLead.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/SpokenOf.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <QStringList>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

// The tables below are phrases in lower case with '|' between them; a rule is one table and the
// function that reads it.

constexpr QStringView approvingPhrases = u"good|great|nice|lgtm|works|worked|fine|ok|okay|thanks|"
                                         u"thank you|agree|agreed|yes|awesome|excellent|cool|"
                                         u"perfect|love|support|approve|verified|tested|checked|"
                                         u"passed|pass|passes|builds|built|sounds|looks|happy|"
                                         u"sorry|congrats|congratulations|wonderful|amazing|favor|"
                                         u"favour|voting|no issues|no problems|no objections|"
                                         u"well done|solid|validated|confirmed|ran";
/// After "my +1": it is yet to come.
constexpr QStringView comingPhrases =
        u"will follow|will come|follows|is coming|comes as soon|comes "
        u"once|to follow|has to wait|must wait|will have to wait|"
        u"depends|hinges";

/// "if it still counts: +1": politeness of the late, no condition.
constexpr QStringView courtesyConditions =
        u"if it still counts|if it counts|if this counts|if this "
        u"still counts|if it matters|if that still counts|if i'm "
        u"not too late|if i am not too late|if it's not too late|"
        u"if it is not too late|if not too late|if it still "
        u"matters|if i may|if still open|if it helps";

bool isChange(const LeadWords &lead)
{
    if (makesIt(lead))
        return true;
    // "for a code change": a thing, not what the writer does
    if (!speaksOfSelf(lead.before)
        && containsListed(lead.before, u"code change|a change|the change|this change|changes"))
        return false;
    return containsListed(
                   lead.before,
                   u"change|changing|changed|switch|switching|revise|revising|revised|update|"
                   u"updating|move|moving|"
                   u"upgrade|upgrading|downgrade|downgrading|amend|amending|turn|turning|flip|"
                   u"flipping|convert|"
                   u"converting|raise|raising|lower|lowering|correct|correcting|adjust|adjusting|"
                   u"bump|bumping|modify|"
                   u"modifying|shift|shifting|reverse|reversing|reconsidered|upgraded|switched")
            && containsListed(lead.before, u"my vote|my|from|vote to|vote from|i'm|i am|vote")
            && (isListed(lead.last(), u"to|from|into|a|an|at|as|now|vote|my|is|with")
                || lead.separator == u':' || lead.separator == QChar(0x2192));
}

/// "after the explanation", but not "after the fix is merged": what it names is done already.
bool isVerbless(QStringView after)
{
    const auto stop = std::find_if(after.begin(), after.end(),
                                   [](QChar c) { return QStringView(u",;.(").contains(c); });
    return !containsListed(after.left(stop - after.begin()),
                           u"is|are|gets|get|has|have|been|be|lands|comes|goes|will|was|were");
}

/// Nothing but a claim stands between the value and a closing bracket.
bool isBracketed(QStringView after)
{
    const QStringView inside = after.left(after.indexOf(u')'));
    return after.contains(u')') && (wordsOf(inside, 1).isEmpty() || isClaimOnly(inside));
}

/// The stance of a value that begins its sentence, by what follows.
Stance stanceOfLeading(QStringView after, bool fromMe)
{
    if (fromMe)
        return conditionAfter(after).notYet ? Stance::NotYet : Stance::Own;
    if (isCountedNoun(after, false) || isSubject(after, false))
        return Stance::SpokenOf;
    if (isFromOthers(after))
        return Stance::Unsure;
    if (startsWithListed(after.mid(skipDress(after)),
                         u"in principle|in theory|theoretically|on paper|"
                         u"tentatively|preliminary|provisionally"))
        return Stance::NotYet;
    const bool question = after.trimmed().startsWith(u'?') && wordsOf(after, 1).isEmpty();
    return question || conditionAfter(after).notYet ? Stance::NotYet : Stance::Own;
}

} // namespace

StanceReading readStance(QStringView before, QStringView after)
{
    StanceReading reading;
    LeadWords lead = leadWordsOf(before);
    // "I'm neutral on this (+0)": the brackets set it off from the words of the voter
    if (before.trimmed().endsWith(u'(') && isBracketed(after) && !lead.empty()
        && (speaksOfSelf(lead.before)
            || containsListed(lead.before, u"abstaining|neutral|agreed|opinion"))
        && std::none_of(lead.before.begin(), lead.before.end(),
                        [](QChar c) { return c.isDigit(); })) {
        lead.separator = u'(';
    }
    const bool fromMe = isFromMe(after);
    reading.firstPerson = fromMe || speaksOfSelf(lead.before);
    reading.hedged = containsListed(
            lead.tail,
            u"approximately|roughly|closer to|close to|basically|mostly|sort of|kind of|"
            u"kinda|sorta");
    if (lead.empty() || isGreeting(lead)) {
        reading.leads = true;
        reading.stance = stanceOfLeading(after, fromMe);
        return reading;
    }
    reading.label = itemLabel(lead);
    reading.changes = isChange(lead);
    // "In that case I'm changing my vote": done with these words
    const bool performed = reading.changes
            && containsListed(lead.before,
                              u"i'm changing|i am changing|i change|i switch|i'm switching");
    reading.hypothetical = !performed
            && containsListed(lead.before,
                              u"in which case|in that case|or else|then i'm|then i am|then i'd|"
                              u"otherwise i'm|otherwise i am|otherwise i'd|otherwise");
    if (!fromMe && isSpokenOf(lead, after)) {
        reading.stance = Stance::SpokenOf;
        return reading;
    }
    const ConditionReading following = conditionAfter(after);
    const bool doneAlready = reading.changes && startsWithPhrase(following.text, u"after")
            && isVerbless(following.text);
    // "I will be a +1 after I have seen the logs"
    const bool later =
            containsListed(lead.before,
                           u"i will|i'll|we will|we'll|i am going to|i'm going to|i shall")
            && startsWithListed(after.mid(skipDress(after)).trimmed(),
                                u"after i|after my|after we|after the");
    const bool waits = conditionBefore(lead.before).notYet || reading.hypothetical || later
            || (following.notYet && !isRepeated(lead, after) && !doneAlready);
    // "if it still counts: +1"
    QString tail = lead.tail;
    if (containsListed(lead.before, courtesyConditions))
        tail.remove(u"if"_s);
    const bool doubtful = lead.separator == u':'
            ? containsListed(tail,
                             u"tentative|tentatively|leaning|preliminary|conditional|inclined|"
                             u"probably|likely|maybe|"
                             u"perhaps|provisional|not yet|if|planned|intended|not sure|unsure|"
                             u"undecided|torn|can't decide|cannot decide|don't know|do not know")
            : !lead.separated() && isHeldBack(lead, after);
    // "I guess that is a -1, unless somebody talks me out of it?"
    const bool wondering = after.trimmed().endsWith(u'?')
            && startsWithListed(QStringView(lead.before).trimmed(),
                                u"i guess|i suppose|maybe|perhaps|not sure|unsure|i'm not sure|i "
                                u"am not sure|i wonder");
    if (waits || doubtful || wondering) {
        reading.stance = Stance::NotYet;
        return reading;
    }
    // "to -1 your every attempt": the number is a verb
    if (!lead.separated()
        && startsWithListed(after.trimmed(), u"your|anything|everything|every|any")) {
        reading.stance = Stance::Unsure;
        return reading;
    }
    if (!reading.label.isEmpty() && !fromMe) {
        reading.stance = Stance::Unsure;
        return reading;
    }
    if (isMine(lead) && startsWithListed(after.trimmed(), comingPhrases)) {
        reading.stance = Stance::NotYet;
        return reading;
    }
    if (isMine(lead) && isSubject(after, false)) { // "my +1 was meant for the other thread"
        reading.stance = scanClaims(after.left(30)).isEmpty() ? Stance::Unsure : Stance::Own;
        return reading;
    }
    if (!reading.changes && !fromMe && isPast(lead, after)) {
        reading.stance = Stance::Unsure;
        return reading;
    }
    const QList<ClaimHit> claims = scanClaims(after.left(24));
    const bool claimed = !claims.isEmpty() && claims.front().start <= 2 && lead.words.size() <= 8;
    const bool own = fromMe || isOneMore(lead, after) || reading.changes || lead.separated()
            || isOwnLead(lead, after) || claimed || containsListed(lead.before, approvingPhrases);
    reading.stance = own ? Stance::Own : Stance::Unsure;
    return reading;
}

} // namespace tallybook
