// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/Stance.h"

#include "core/mail/ClaimScanner.h"
#include "core/mail/ConditionScanner.h"
#include "core/mail/LeadWords.h"
#include "core/mail/ScopeScanner.h"

#include <algorithm>

namespace tallybook {

namespace {

// The tables below are phrases in lower case with '|' between them; a rule is one table and the
// function that reads it.

/// After a value: it is the writer's own, whatever stands before.
constexpr QStringView fromMePhrases = u"from me|from my|from our|from us|from here|by me|for me|on "
                                      u"my part|on my side|on my end|on my behalf|"
                                      u"from this side|from myself|form me|here too|also from "
                                      u"me|too from me|from mine|von mir|meinerseits|"
                                      u"de ma part|pour moi|de mi parte|por mi parte|da parte "
                                      u"mia|da minha parte|van mij|van mijn|ode mne|"
                                      u"ode mnie|от меня|с моей стороны|від мене|benden|från "
                                      u"mig|fra mig|fra meg|minulta|我这边|来自我";

/// Someone wants a vote, got one, or counts them.
constexpr QStringView soughtPhrases =
        u"need|needs|needed|needing|require|requires|required|wait|waiting|wating|looking for|look "
        u"for|lack|"
        u"lacking|lacks|missing|seek|seeking|ask for|asking for|asked "
        u"for|request|requesting|hoping for|hope for|"
        u"expecting|get a|gets a|got a|get one|get another|get "
        u"some|getting|received|receive|receives|have a|has a|"
        u"had a|have one|have two|have three|there is|there was|there are|there were|saw|see "
        u"a|noticed|despite|"
        u"agree with|agreed with|so far|at least|total|we "
        u"have|we had|we got|"
        u"could use|short "
        u"of|collected|counted|counting|appreciate|welcome|tally|summary|quorum|including|includes|"
        u"passes with|passed with|failed with|followed by|misread|my count|besides|in response "
        u"to|respond to|"
        u"responding to|reply to|replying to|regarding|concerning|according "
        u"to|second|seconding|echo|echoing|like";

/// Words of possession among the last three before a value.
constexpr QStringView possessives = u"my|our|mein|meine|mon|mi|meu|mijn|мой";

/// Somebody is told how to vote, or the choice is explained.
constexpr QStringView instructionPhrases =
        u"please|pls|kindly|reply with|respond with|answer with|feel free|you can|you could|you "
        u"may|you might|"
        u"you should|you would|you want|you to|you "
        u"all|anyone|anybody|someone|somebody|folks|people|everyone|"
        u"everybody|give us|give me|cast your|encourage|urge|ask you|if you|one can|one "
        u"could|whoever|members|"
        u"others|should vote|must vote|can vote|may vote|votes like|such "
        u"as|e.g|i.e|either|options|option|"
        u"equivalent to|means|meaning of|called|let's|voters|committers";

/// Requests about the writer's own vote, which are no instructions to others.
constexpr QStringView ownRequestPhrases = u"count my|count me|count this|count it|change my|record "
                                          u"my|consider my|accept my|consider this|take my|"
                                          u"put me|mark me|switch my|update my|note my|consider "
                                          u"me|accept this|take this as my|correct my|"
                                          u"register my|add my|move my|let me|find my|here is "
                                          u"my|here's my|have my|treat this as my|log my|count us|"
                                          u"take this as|register this|record this|see my|please "
                                          u"note my|revise my|amend my|convert my|turn my|"
                                          u"cast my|casting my|give my";

/// How somebody's words are to be taken.
constexpr QStringView translationPhrases =
        u"translate|interpret|interpreted|read this as|read that as|read it as|take this as|take "
        u"that as|"
        u"take it as|took that as|took this as|understand this as|understand that as|treat this "
        u"as|treat that as|"
        u"treat it as|regard this as|count that as|count this as|count it as|consider "
        u"that|consider it|is that|"
        u"was that|is this|was this|is it|counts as|counted as|equivalent|taken as|seen as|assume "
        u"this|assume that|"
        u"assume it|sounds like|looks like|mean a|means a|meant as|reads like|reads as|amounts to";

/// Inclination and possibility: a vote that may come.
constexpr QStringView tentativePhrases =
        u"leaning|lean|leans|inclined|tempted|tend|tending|closer to|close "
        u"to|almost|nearly|probably|maybe|perhaps|"
        u"possibly|might|may|could|considering|thinking|about to|planning|plan to|plan "
        u"on|intend|intending|"
        u"hesitant|hesitate|hesitating|likely|undecided|torn|between|reserve|reserving|will "
        u"become|would become|"
        u"ready to|prepared to|willing to|reluctant|reluctantly|hope to|expect "
        u"to|can|tomorrow|later|tentatively|"
        u"tentative|conditional|conditionally|preliminary|in "
        u"principle|theoretically|hypothetically|wanted to|"
        u"should be|should vote|eventually|soon|going towards|on the fence|was going to|were going "
        u"to|used to be|"
        u"withhold|withholding|hold my|holding my|holding back|holding off|postpone|defer|delay "
        u"my|not yet|promise|"
        u"initially|originally|wish i|provisional|provisionally";

constexpr QStringView wouldPhrases = u"would|i'd|we'd|would've|i would|d be";
constexpr QStringView politeWouldPhrases = u"i'd like to|i would like to|we'd like to|we would "
                                           u"like to|i'd say|i would say|i'd go with|would like to|"
                                           u"i'd love to|would love to|i'd also like to|i would "
                                           u"also like to|i'd give|i'd rather say|i'd like|"
                                           u"i would give|i'd call";

constexpr QStringView negations =
        u"not|never|cannot|cant|can't|neither|nor|hardly|dont|wont|unable|won't|don't|isn't|wasn't|"
        u"wouldn't|"
        u"couldn't|didn't|doesn't|shouldn't|haven't|aren't|hasn't|ain't|nobody|refuse";

constexpr QStringView firstPersonPhrases =
        u"my|i|i'm|i've|i'll|i'd|im|me|mine|we're|we|our|voting|happy to|glad to|count "
        u"me|mein|meine|ich|je|mon|mi|"
        u"yo|voto|meu|io|mijn|ik|mój|głosuję|мой|я|голосую|jag|min|hlasuji|я за|benim";

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
        u"still|it|you|all|sounds|cordially|mein|meine|mon|mi|voto|meu|mijn|mój|głosuję|мой|"
        u"голосую|just|of|"
        u"consider|considered|reluctantly|put|still|solid|ist|vote:|here|go|quick|pleased|merci|"
        u"danke|gracias|"
        u"obrigado|grazie|bedankt|спасибо|谢谢|感谢|同意|赞成|支持|我|投|投票|没问题|不错|感謝|"
        u"ありがとう|賛成|감사합니다|찬성|저는|"
        u"everybody|everyone|folks|team|correctly|successfully|ok|fine|locally|issues|problems";

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

/// Verbs with which somebody else's vote is told.
constexpr QStringView tellingVerbs = u"is|are|was|were|voted|votes|gave|gives|cast|casts|said|says|"
                                     u"given|replied|wrote|voting|put|suggested|has|"
                                     u"posted|sent|added|seems|went|'s";
constexpr QStringView auxiliaries =
        u"also|already|have|has|had|just|still|now|even|hereby|therefore|thus|both|then|all|so|"
        u"will|would|could|"
        u"might|may|should|shall|must|do|did|does|can|be|been|only|really|currently|not|never|"
        u"actually|probably|"
        u"definitely|initially|originally|previously|first|to|gladly|happily|a|an|at";
constexpr QStringView ownSubjects = u"i|we|vote|mine|it|that|this|here|answer|verdict|conclusion|"
                                    u"opinion|so|me|and|position|stance|i've|i'd|i'll|"
                                    u"i'm|am|decision|feeling|thus|choice|side|part|overall|hence|"
                                    u"view|input|but|we've|we're|we'd|recommendation|"
                                    u"impression|what|my|therefore|happy|like|glad|want|going|as|"
                                    u"it's|love|pleased|tempted|inclined|leaning|"
                                    u"intend|plan|ready|prepared|willing|planning|tending|tend|"
                                    u"considering|thinking|hesitant|wanted|about|"
                                    u"supposed|there|wish|hope";

/// A number of something, when such a word follows ("-1 day", "+1 votes").
constexpr QStringView unitsAnywhere =
        u"votes|day|days|hour|hours|week|weeks|month|months|year|years|minute|minutes|second|"
        u"seconds|point|points|"
        u"karma|others|times|star|stars|voters|more|so far|degrees|percent";
constexpr QStringView unitsInside = u"line|lines|commit|commits|byte|bytes|step|steps|offset|level|"
                                    u"levels|row|rows|column|columns|char|"
                                    u"characters|item|entries|version|test|tests|error|errors|"
                                    u"failure|failures|damage|bonus|armor|from pmc";

/// A sentence about the value itself.
constexpr QStringView subjectVerbs = u"is needed|is required|is missing|is still|is enough|is "
                                     u"not|is a|is for|is the|are|were|was|means|mean|"
                                     u"would help|would be|would suffice|would do|would have|will "
                                     u"be|will help|has been|have been|or -1|or 0|or +0|"
                                     u"or not|and -1|vote is|vote was|vote would|counts as|count "
                                     u"as|came|comes|helps|suffices|came in|isn't|"
                                     u"wasn't|doesn't|does not|and two|and three|and one";
constexpr QStringView subjectNouns = u"button|count|comment|comments|emoji|reaction|reactions|'d|'"
                                     u"ed|'ing|ed|to the person|and 0|reply|replies";

/// "my +1", "my earlier +1".
bool isMine(const LeadWords &lead)
{
    return isListed(lead.last(), possessives)
            || (isListed(lead.last(1), possessives) && lead.separator.isNull());
}

bool isFromMe(QStringView after)
{
    QStringView rest = after;
    const auto skipMarks = [&rest] {
        while (!rest.isEmpty()
               && (rest.front().isSpace()
                   || QStringView(u"\"'`*_)]},.-:!\u2013\u2014").contains(rest.front()))) {
            rest = rest.mid(1);
        }
    };
    skipMarks();
    const QList<ClaimHit> claims = scanClaims(rest.left(60));
    if (!claims.isEmpty() && claims.front().start <= 1)
        rest = rest.mid(claims.front().end);
    skipMarks();
    for (const QStringView word : {QStringView(u"vote"), QStringView(u"too"),
                                   QStringView(u"as well"), QStringView(u"also")}) {
        if (startsWithPhrase(rest, word))
            rest = rest.mid(word.size());
    }
    skipMarks();
    return startsWithListed(rest, fromMePhrases);
}

/// "from Ola", "by the board": someone else is named as the voter.
bool isFromOthers(QStringView after)
{
    const QStringView rest = after.trimmed();
    if (!startsWithPhrase(rest, {u"from", u"by"}) || isFromMe(after))
        return false;
    const QList<Word> words = wordsOf(rest, 2);
    return words.size() >= 2 && !isListed(words[1].text, u"a|an|the|me|my|our|here|this|now");
}

bool isCountedNoun(QStringView after, bool inside)
{
    if (after.isEmpty() || after.front() != u' ')
        return false;
    QStringView rest = after.trimmed();
    const QList<ClaimHit> claims = scanClaims(rest.left(40));
    if (!claims.isEmpty() && claims.front().start == 0)
        rest = rest.mid(claims.front().end).trimmed();
    if (startsWithPhrase(rest,
                         {u"more or less", u"so far so good", u"second that", u"point taken"}))
        return false;
    return startsWithListed(rest, unitsAnywhere) || (inside && startsWithListed(rest, unitsInside));
}

bool isSubject(QStringView after, bool inside)
{
    const QStringView rest = after.trimmed();
    return startsWithListed(rest, subjectVerbs) || (inside && startsWithListed(rest, subjectNouns));
}

bool isNumberWord(QStringView word)
{
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits
            || isListed(word,
                        u"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|"
                        u"few|enough|some|all|"
                        u"both|multiple|any|no|each|every|zero|more|another|other|additional|"
                        u"sufficient|extra|missing|"
                        u"last|third|second|dozen|most|further|valid|one|single|remaining|required|"
                        u"first|initial");
}

bool isOthers(QStringView word)
{
    if (isListed(word, u"his|her|their|your|its|whose|these|those|the|that|this|which|outstanding"))
        return true;
    return (word.endsWith(u"'s")
            && !isListed(word, u"it's|that's|here's|there's|what's|let's|today's"))
            || (word.size() > 3 && word.endsWith(u"s'"));
}

bool isProgramNumber(const LeadWords &lead)
{
    if (lead.separator == u'=' || lead.separator == u'+' || lead.separator == u'%')
        return true;
    if (!lead.separator.isNull() && lead.separator != u':')
        return false;
    if (isListed(
                lead.last(),
                u"return|returns|returned|returning|exit|exits|exited|code|status|equals|index|"
                u"offset|errno|rc|error|"
                u"version|plus|minus|utc|gmt|incremented|signal|line|column|ret|retval|rv|exitcode|"
                u"default|defaults|"
                u"size|length|timeout|param|arg|oom|nice|tail|head|ls|kill|xargs|sort|patch|git|"
                u"value|weight|score|"
                u"karma|timezone|tz|log|temperature|delta|balance|by|than|between|below|above|jdk|"
                u"java|python|revision|"
                u"rev|bug|issue|count|prints|print|printed|yields|gives "
                u"back|strip|level|byte|bytes|array|int|len|n|x|"
                u"i+|idx|pid|port|negative|modulo|times|divided|constant|literal|number|integer|"
                u"parameter|option|flag|"
                u"field|column|key|id|ttl|max|min|limit|capacity|depth|threshold|exponent|power")) {
        return !isListed(lead.last(), u"rc|version|i") || lead.words.size() > 1;
    }
    return lead.words.size() >= 2
            && isListed(lead.last(1),
                        u"set|exit|return|error|status|default|defaults|equal|returns|"
                        u"timeout|value|limit|ttl|length|size|index")
            && isListed(lead.last(), u"to|code|with|is|was|of|a");
}

/// "Jane is +1", "Bob voted +1", "they gave a -1": somebody else did it.
bool isThirdPerson(const LeadWords &lead)
{
    if (lead.separated() || isListed(lead.words.front().text, u"we|i"))
        return false;
    int verb = int(lead.words.size()) - 1;
    while (verb > 0
           && isListed(lead.words[verb].text, u"a|an|also|already|still|now|just|at|solid"))
        --verb;
    const QStringView word = lead.words[verb].text;
    if (isListed(word, u"he's|she's|they're|everyone's|everybody's|who's|you're"))
        return true;
    if (!isListed(word, tellingVerbs) || verb == 0)
        return false;
    int subject = verb - 1;
    while (subject > 0 && isListed(lead.words[subject].text, auxiliaries)
           && !lead.words[subject].afterBreak) {
        --subject;
    }
    const QStringView who = lead.words[subject].text;
    return !isListed(who, ownSubjects) && !isListed(who, auxiliaries);
}

bool isInstruction(const LeadWords &lead, QStringView after)
{
    if (containsListed(lead.before, ownRequestPhrases))
        return false;
    const bool first = containsListed(lead.tail, firstPersonPhrases);
    if (containsListed(lead.tail, instructionPhrases)
        && !(first
             && !containsListed(lead.tail,
                                u"you|everyone|everybody|people|folks|anyone|members|others")))
        return true;
    // "test it and vote +1 please", "or give a -1": a verb of voting without its subject
    const int back = isListed(lead.last(), u"a|an") ? 1 : 0;
    const int index = int(lead.words.size()) - 1 - back;
    const bool bare = index >= 0
            && isListed(lead.words[index].text,
                        u"give|cast|vote|reply|send|post|add|respond|write|put");
    if (!bare || containsListed(lead.before, firstPersonPhrases))
        return false;
    if (containsListed(lead.before, u"please|pls|kindly|you|or|let's|everyone|feel free"))
        return true;
    if (startsWithPhrase(after.trimmed(), {u"if you", u"unless you"}))
        return true;
    return lead.words[index].text != u"vote" && index > 0;
}

bool isTranslation(const LeadWords &lead)
{
    return containsListed(lead.tail, translationPhrases)
            && !containsListed(
                    lead.before,
                    u"please|my vote|as my|this my|i'd like you to|count me|count this as my")
            && !isListed(lead.last(), u"my");
}

/// A modal, a doubt or a "not" that only function words join to the value.
bool isHeldBack(const LeadWords &lead)
{
    const QStringView tail = lead.tail;
    if (containsListed(tail, negations) || containsListed(tail, tentativePhrases))
        return true;
    return containsListed(tail, wouldPhrases) && !containsListed(tail, politeWouldPhrases);
}

/// The writer speaks of a vote given before, not of one given now.
bool isPast(const LeadWords &lead, QStringView after)
{
    const bool stands =
            containsListed(lead.before,
                           u"carry|carrying|carried|repeat|repeating|restate|reiterate|confirm|"
                           u"confirming|reaffirm|keep|keeping|stand by|standing by|maintain|"
                           u"still|again|transfer|port|forward|forwarding")
            || startsWithPhrase(after.trimmed(),
                                {u"stands", u"still stands", u"still holds", u"holds", u"remains",
                                 u"carries over", u"is still valid", u"still counts"});
    if (stands)
        return false;
    return containsListed(
            lead.tail,
            u"voted|gave|previous|earlier|former|old|had voted|original|have given|i've given|"
            u"already given|already voted|already cast");
}

bool isOwnLead(const LeadWords &lead)
{
    if (isListed(lead.last(), ownLeadWords))
        return true;
    if (isListed(lead.last(), u"are|both") && lead.words.front().text == u"we")
        return true;
    return lead.last().back().unicode() >= 0x2E80 && endsWithListed(lead.last(), cjkOwnEndings);
}

bool isChange(const LeadWords &lead)
{
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

/// The stance of a value that begins its sentence, by what follows.
Stance stanceOfLeading(QStringView after, bool fromMe)
{
    if (fromMe)
        return conditionAfter(after).notYet ? Stance::NotYet : Stance::Own;
    if (isCountedNoun(after, false) || isSubject(after, false))
        return Stance::SpokenOf;
    if (isFromOthers(after))
        return Stance::Unsure;
    const bool question = after.trimmed().startsWith(u'?') && wordsOf(after, 1).isEmpty();
    return question || conditionAfter(after).notYet ? Stance::NotYet : Stance::Own;
}

/// "thanks for the +1", but not "thanks for the release +1".
bool isThanks(const LeadWords &lead)
{
    qsizetype last = lead.words.size() - 1;
    while (last >= 0 && isListed(lead.words[last].text, u"the|your|all|their|his|her|those|these"))
        --last;
    return last > 0 && lead.words[last].text == u"for"
            && isListed(lead.words[last - 1].text, u"thanks|thank|you|thx");
}

/// Whether the words before say that the value is only spoken of.
bool isSpokenOf(const LeadWords &lead, QStringView after)
{
    const bool mine = isMine(lead);
    if (isProgramNumber(lead) || isCountedNoun(after, true))
        return true;
    // "see the report [-1] for more", "attempt -1 of 3"
    const QStringView rest = after.trimmed();
    const bool reference =
            !lead.separated() && lead.before.endsWith(u'[') && after.startsWith(u']');
    if (reference || (startsWithPhrase(rest, u"of") && rest.size() > 3 && rest[3].isDigit()))
        return true;
    if (lead.separated()) {
        // "Votes so far: +1"
        return lead.separator == u':'
                && containsListed(
                        lead.tail,
                        u"so "
                        u"far|needed|missing|options|option|required|tally|count|received|choices|"
                        u"possible|total|example|examples|allowed|still open|legend|values");
    }
    if (isTranslation(lead) || isNumberWord(lead.last()) || isOthers(lead.last()))
        return true;
    if (!mine && (isSubject(after, true) || isFromOthers(after)))
        return true;
    if (isThirdPerson(lead) || isInstruction(lead, after))
        return true;
    const bool musing =
            startsWithListed(lead.before.trimmed(), u"maybe|perhaps|probably|possibly|hmm|i guess");
    if (after.trimmed().endsWith(u'?') && !mine && !musing)
        return true;
    return !mine
            && (isThanks(lead) || containsListed(lead.tail, soughtPhrases)
                || containsListed(
                        lead.tail,
                        u"without|rather than|instead of|as opposed to|and no|with no|versus|vs"));
}

} // namespace

StanceReading readStance(QStringView before, QStringView after)
{
    StanceReading reading;
    const LeadWords lead = leadWordsOf(before);
    const bool fromMe = isFromMe(after);
    reading.firstPerson = fromMe || containsListed(lead.before, firstPersonPhrases);
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
    const bool waits = conditionBefore(lead.before).notYet || conditionAfter(after).notYet
            || reading.hypothetical;
    const bool doubtful = lead.separator == u':'
            ? containsListed(lead.tail,
                             u"tentative|tentatively|leaning|preliminary|conditional|inclined|"
                             u"probably|likely|maybe|"
                             u"perhaps|provisional|not yet|if|planned|intended")
            : !lead.separated() && isHeldBack(lead);
    if (waits || doubtful) {
        reading.stance = Stance::NotYet;
        return reading;
    }
    if (!reading.label.isEmpty() && !fromMe) {
        reading.stance = Stance::Unsure;
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
    const bool own = fromMe || reading.changes || lead.separated() || isOwnLead(lead) || claimed
            || containsListed(lead.before, approvingPhrases);
    reading.stance = own ? Stance::Own : Stance::Unsure;
    return reading;
}

} // namespace tallybook
