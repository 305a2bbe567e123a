// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Stance.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/ConditionScanner.h"
#include "core/mail/votes/CountedNumber.h"
#include "core/mail/votes/LeadWords.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/SpokenOf.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <QStringList>

#include <algorithm>

namespace tallybook {

namespace {

// The tables below are phrases in lower case with '|' between them; a rule is one table and the
// function that reads it.

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

constexpr QStringView negations =
        u"not|never|cannot|cant|can't|neither|nor|hardly|dont|wont|unable|won't|don't|isn't|wasn't|"
        u"wouldn't|"
        u"couldn't|didn't|doesn't|shouldn't|haven't|aren't|hasn't|ain't|nobody|refuse";

/// Words right before a value after which it is the writer's own.
constexpr QStringView ownLeadWords =
        u"my|i'm|im|am|i|vote|voting|mine|definitely|absolutely|certainly|totally|fully|simply|"
        u"here's|it's|that's|"
        u"too|yes|yep|yeah|yup|sure|ok|okay|lgtm|agreed|agree|ack|me|obviously|clearly|hereby|"
        u"gladly|happily|"
        u"overall|good|great|nice|awesome|excellent|cool|perfect|fine|wow|well|thanks|cheers|aye|"
        u"approve|approved|"
        u"approximately|roughly|basically|mostly|sorta|kinda|generally|works|ship|sorry|really|we'"
        u"re|happy|is|"
        u"remains|stays|remain|stay|at|to|as|a|an|casting|cast|give|giving|gets|get|adding|add|"
        u"with|say|heartily|"
        u"strongly|warmly|wholeheartedly|indeed|done|passed|pass|passes|tested|verified|checked|"
        u"also|now|just|again|"
        u"mit|stimme|es|é|è|jest|är|"
        u"still|it|you|balance|all|sounds|cordially|mein|meine|mon|mi|voto|meu|mijn|mój|głosuję|"
        u"мой|"
        u"голосую|just|of|"
        u"consider|considered|reluctantly|put|still|solid|ist|vote:|here|go|quick|pleased|merci|"
        u"danke|gracias|"
        u"obrigado|grazie|bedankt|спасибо|谢谢|感谢|同意|赞成|支持|我|投|投票|没问题|不错|感謝|"
        u"ありがとう|賛成|감사합니다|찬성|저는|"
        u"doubt|hesitation|reservations|reservation|hooray|hurray|woohoo|yay|bravo|fwiw|can|tl;dr|"
        u"dr|imo|imho|btw|personally|worth|nothing|everybody|everyone|folks|team|"
        u"correctly|successfully|ok|fine|locally|issues|problems";

/// Endings of CJK words that lead to the writer's own vote ("我投+1").
constexpr QStringView cjkOwnEndings = u"我|投|投票|的|给|給|是|为|同意|赞成|支持|赞同|谢谢|感谢|"
                                      u"辛苦了|没问题|通过|賛成|です|は|찬성|저는|제|감사합니다";

constexpr QStringView approvingPhrases = u"good|great|nice|lgtm|works|worked|fine|ok|okay|thanks|"
                                         u"thank you|agree|agreed|yes|awesome|excellent|cool|"
                                         u"perfect|love|support|approve|verified|tested|checked|"
                                         u"passed|pass|passes|builds|built|sounds|looks|happy|"
                                         u"sorry|congrats|congratulations|wonderful|amazing|favor|"
                                         u"favour|voting|no issues|no problems|no objections|"
                                         u"well done|solid|validated|confirmed|ran";
constexpr QStringView laterWords =
        u"tomorrow|tonight|later today|later this week|next week|soon|this "
        u"weekend|in a few days|in the evening|in the morning|on "
        u"monday|on tuesday|on wednesday|on thursday|on friday";

QString withoutWord(const QString &text, QStringView word)
{
    QStringList kept = text.split(u' ');
    kept.removeAll(word.toString());
    return kept.join(u' ');
}

/// A modal, a doubt or a "not" that only function words join to the value.
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
        && !containsListed(tail, negations))
        return false;
    // "I will vote +1 tomorrow", in one clause
    const auto stop = std::find_if(after.begin(), after.end(),
                                   [](QChar c) { return QStringView(u",;.(").contains(c); });
    if (containsListed(lead.before, u"will|i'll|going to|plan")
        && containsListed(after.left(stop - after.begin()), laterWords))
        return true;
    if (containsListed(tail, negations) || containsListed(tail, tentativePhrases))
        return true;
    return containsListed(tail, wouldPhrases) && !containsListed(tail, politeWouldPhrases);
}

/// An earlier vote is said again: "carrying over my +1", "my +1 still holds".
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

/// The writer speaks of a vote given before, not of one given now.
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

/// What leads on to "a +1" of one's own.
constexpr QStringView givingWords =
        u"give|gives|giving|gave|given|cast|casting|have|has|with|for|so|that's|it's|here's|here|"
        u"is|"
        u"get|gets|deserves|earns|be|worth|add|adding|put|leave|say|call|into|find|take|drop|throw|"
        u"therefore|thus|hence|then|definitely|certainly|clearly|now|but|and|am|i'm|send|sending|"
        u"mit|avec|con|un|het|offer|issue|register|record";

/// After "my +1": it is yet to come.
constexpr QStringView comingPhrases =
        u"will follow|will come|follows|is coming|comes as soon|comes "
        u"once|to follow|has to wait|must wait|will have to wait|"
        u"depends|hinges";

constexpr qsizetype nearWords = 24; // units before a value in which "from me" belongs to it

/// "A fat +1", "a +1 for the release", but not "a -1 blocks it": nothing but an article and what
/// adorns the value, and no statement about it.
bool isAdorned(const LeadWords &lead, QStringView after)
{
    const QStringView rest = after.mid(skipDress(after));
    const bool ends = rest.isEmpty() || !rest.front().isLetterOrNumber()
            || startsWithListed(rest,
                                u"from|for|on|to|here|because|since|as|with|and|but|again|too|"
                                u"this|thanks|though");
    return ends && lead.words.size() <= 3
            && isListed(lead.words.front().text, u"a|an|ein|un|een|uno");
}

bool isOwnLead(const LeadWords &lead, QStringView after)
{
    // "Sadly -1"
    if (lead.words.size() == 1 && lead.last().size() > 4 && lead.last().endsWith(u"ly"))
        return true;
    if (isAdorned(lead, after) || saysFromMe(QStringView(lead.before).right(nearWords)))
        return true;
    if (lead.words.size() == 1 && isListed(lead.last(), u"a|an"))
        return false;
    // "because of a -1" is nobody's vote yet
    // "I will give it a -1 for now"
    if (isListed(lead.last(), u"a|an") && isListed(lead.last(1), u"it|this|that|them")
        && isListed(lead.last(2), u"give|giving|gave") && speaksOfSelf(lead.before))
        return true;
    if (isListed(lead.last(), u"a|an") && !isListed(lead.last(1), givingWords))
        return isListed(lead.last(1), ownLeadWords) && !isListed(lead.last(1), u"of|to|at|it|you");
    if (isListed(lead.last(), ownLeadWords))
        return true;
    if (isListed(lead.last(), u"are|both") && lead.words.front().text == u"we")
        return true;
    return lead.last().back().unicode() >= 0x2E80 && endsWithListed(lead.last(), cjkOwnEndings);
}

bool isChange(const LeadWords &lead)
{
    if (makesIt(lead))
        return true;
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
    reading.hypothetical =
            containsListed(lead.before,
                           u"in which case|in that case|or else|then i'm|then i am|then i'd|"
                           u"otherwise i'm|otherwise i am|otherwise i'd|otherwise");
    if (!fromMe && isSpokenOf(lead, after)) {
        reading.stance = Stance::SpokenOf;
        return reading;
    }
    const ConditionReading following = conditionAfter(after);
    const bool doneAlready = reading.changes && startsWithPhrase(following.text, u"after")
            && isVerbless(following.text);
    const bool waits = conditionBefore(lead.before).notYet || reading.hypothetical
            || (following.notYet && !isRepeated(lead, after) && !doneAlready);
    const bool doubtful = lead.separator == u':'
            ? containsListed(lead.tail,
                             u"tentative|tentatively|leaning|preliminary|conditional|inclined|"
                             u"probably|likely|maybe|"
                             u"perhaps|provisional|not yet|if|planned|intended|not sure|unsure|"
                             u"undecided|torn|can't decide|cannot decide|don't know|do not know")
            : !lead.separated() && isHeldBack(lead, after);
    if (waits || doubtful) {
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
