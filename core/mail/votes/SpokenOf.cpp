// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/SpokenOf.h"

#include "core/mail/votes/CountedNumber.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <QString>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nearWords = 20; // units before a value
constexpr int longestObject = 4; // words of "Ruth's last mail"

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
        u"passes with|passed with|failed with|accepted with|approved with|adopted with|carried "
        u"with|"
        u"cause a|trigger a|provoke a|caused a|causes a|led to a|resulted in a|triggered "
        u"a|prompted a|followed by|misread|my "
        u"count|besides|in response "
        u"to|respond to|"
        u"no reason for|no reason to|not justify|nothing to justify|would justify|no grounds "
        u"for|no "
        u"cause for|"
        u"responding to|reply to|replying to|regarding|concerning|according "
        u"to|second|seconding|echo|echoing|like|hear a|reasons for|arguments for|argument for|case "
        u"for|in "
        u"case of|in case of a|in the event of";
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
        u"you have to|you must|you need|member could|members could|someone could|somebody could|"
        u"first one to|the first to|those who|anyone who|everyone who|"
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
/// Verbs with which somebody else's vote is told.
constexpr QStringView tellingVerbs =
        u"meant|thinks|wants|vetoed|answered|responded|reacted|countered|came|ended|is|"
        u"are|was|were|voted|votes|gave|gives|cast|casts|said|says|"
        u"given|replied|wrote|voting|put|suggested|has|"
        u"posted|sent|added|seems|went|'s";
constexpr QStringView auxiliaries =
        u"also|already|have|has|had|just|still|now|even|hereby|therefore|thus|both|then|all|so|"
        u"will|would|could|"
        u"might|may|should|shall|must|do|did|does|can|be|been|only|really|currently|not|never|"
        u"actually|probably|"
        u"definitely|initially|originally|previously|first|to|gladly|happily|a|an|at";
constexpr QStringView ownSubjects = u"release|rc|rc1|rc2|rc3|candidate|i|we|gut|heart|instinct|"
                                    u"vote|mine|it|that|this|here|answer|verdict|conclusion|"
                                    u"opinion|so|me|and|position|stance|i've|i'd|i'll|"
                                    u"i'm|am|decision|feeling|thus|choice|side|part|overall|hence|"
                                    u"view|input|but|we've|we're|we'd|recommendation|"
                                    u"impression|what|my|therefore|happy|like|glad|want|going|as|"
                                    u"it's|love|pleased|tempted|inclined|leaning|"
                                    u"intend|plan|ready|prepared|willing|planning|tending|tend|"
                                    u"considering|thinking|hesitant|wanted|about|"
                                    u"supposed|there|wish|hope";

/// A sentence about the value itself.
constexpr QStringView subjectVerbs =
        u"means|express|expresses|indicates|denotes|disables|as timeout|as default|as limit|as "
        u"result|as return|as value|as "
        u"parameter|as the default|as the limit|as the second|as the first|as the third|as an "
        u"argument|as argument|as a "
        u"value|is what|is needed|needs|requires|is required|is missing|is still|is enough|is "
        u"not|is a|is for|is the|are|were|was|means|mean|"
        u"would help|would be|would suffice|would do|would have|will "
        u"be|will help|has been|have been|or -1|or 0|or +0|"
        u"or not|and -1|vote is|vote was|vote would|counts as|count "
        u"as|came|comes|helps|suffices|came in|isn't|"
        u"wasn't|doesn't|does not|and two|and three|and one";
constexpr QStringView subjectNouns =
        u"label|flag|badge|icon|button|count|comment|comments|emoji|reaction|reactions|'d|'"
        u"ed|'ing|ed|to the person|and 0|reply|replies";
bool isOthers(QStringView word)
{
    if (isListed(word, u"his|her|their|your|its|whose|these|those|the|that|this|which|outstanding"))
        return true;
    return (word.endsWith(u"'s")
            && !isListed(word, u"it's|that's|here's|there's|what's|let's|today's"))
            || (word.size() > 3 && word.endsWith(u"s'"));
}

/// "Jane is +1", "Bob voted +1", "they gave a -1": somebody else did it.
bool isThirdPerson(const LeadWords &lead)
{
    // "I am", "we at the company are"; but "I think that Otto is"
    const bool reports = containsListed(lead.before,
                                        u"that|think|believe|guess|suppose|understand|"
                                        u"heard|hear|see|assume");
    if (lead.separated() || (isListed(lead.words.front().text, u"we|i") && !reports))
        return false;
    int verb = int(lead.words.size()) - 1;
    while (verb > 0
           && isListed(lead.words[verb].text,
                       u"a|an|also|already|still|now|just|at|solid|with|to|by|as"))
        --verb;
    const QStringView word = lead.words[verb].text;
    if (isListed(word, u"he's|she's|they're|everyone's|everybody's|who's|you're"))
        return true;
    if (!isListed(word, tellingVerbs) || verb == 0)
        return false;
    // "I'll start the voting with a +1": a noun
    if (isListed(word, u"voting|votes|cast|put")
        && isListed(lead.words[verb - 1].text, u"the|this"))
        return false;
    int subject = verb - 1;
    while (subject > 0 && isListed(lead.words[subject].text, auxiliaries)
           && !lead.words[subject].afterBreak) {
        --subject;
    }
    const QStringView who = lead.words[subject].text;
    if (subject > 0 && isListed(lead.words[subject - 1].text, u"his|her|their|your"))
        return true;
    // "the absence of a vote is a +1": anybody's
    if (who == u"vote" && subject > 0
        && isListed(lead.words[subject - 1].text, u"a|any|each|every|no"))
        return true;
    return !isListed(who, ownSubjects) && !isListed(who, auxiliaries);
}

bool isInstruction(const LeadWords &lead, QStringView after)
{
    if (isMine(lead) || containsListed(lead.before, ownRequestPhrases))
        return false;
    const bool first = speaksOfSelf(lead.tail);
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
                        u"give|cast|vote|reply|send|post|add|respond|write|put|leave|react");
    if (!bare || speaksOfSelf(lead.before))
        return false;
    if (containsListed(lead.before, u"please|pls|kindly|you|or|let's|everyone|feel free"))
        return true;
    if (startsWithPhrase(after.trimmed(), {u"if you", u"unless you"})
        || containsListed(after, u"to accept|to approve|to reject|to agree"))
        return true;
    return lead.words[index].text != u"vote" && index > 0;
}

bool isTranslation(const LeadWords &lead)
{
    // "I take Ruth's mail as +1"
    const int back = isListed(lead.last(), u"a|an") ? 1 : 0;
    bool ofOthers = false;
    for (int i = back + 1; i <= back + longestObject; ++i) {
        const QStringView word = lead.last(i);
        ofOthers = ofOthers || isListed(word, u"his|her|their|your")
                || (word.endsWith(u"'s")
                    && !isListed(word, u"it's|that's|here's|there's|what's|let's"));
    }
    if (lead.last(back) == u"as" && ofOthers && lead.last(back + 1) != u"far"
        && !containsListed(lead.before, ownRequestPhrases) && !containsPhrase(lead.before, u"my"))
        return true;
    // "don't count this as a -1" says what it is not
    if (containsListed(lead.before, u"don't|do not|not"))
        return false;
    return containsListed(lead.tail, translationPhrases)
            && !containsListed(
                    lead.before,
                    u"please|my vote|as my|this my|i'd like you to|count me|count this as my")
            && !isListed(lead.last(), u"my");
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

/// "Is that a +1?", but not "I'm +1, but could you fix the link?": the question is about the value
/// if it begins the sentence, or if nothing separates the value from its mark.
bool isAsked(const LeadWords &lead, QStringView after, bool mine)
{
    const QStringView rest = after.trimmed();
    if (!rest.endsWith(u'?'))
        return false;
    const QStringView before = QStringView(lead.before).trimmed();
    if (startsWithListed(before, u"maybe|perhaps|probably|possibly|hmm|i guess"))
        return false;
    // "Was my -1 counted?"; but "Could you add my +1?" asks for something
    if (mine)
        return startsWithListed(before,
                                u"did|do|does|is|are|was|were|where|what|why|how|which|has|"
                                u"have|had|should");
    if (startsWithListed(before,
                         u"did|do|does|is|are|was|were|can|could|would|will|should|shall|what|why|"
                         u"how|who|which|when|where|shouldn't|wouldn't|isn't|has|have"))
        return true;
    const bool apart = std::any_of(rest.begin(), rest.end(), [](QChar c) {
        return QStringView(u",;:(\u2013\u2014").contains(c);
    });
    if (containsListed(before,
                       u"did you|do you|are you|is that|was that|is it|is this|have you|"
                       u"may i|should i|does that|does it")
        && !containsListed(before, ownRequestPhrases))
        return true;
    return !apart && !containsListed(rest, u"but|and|though|although|however");
}

/// Who voted what: "In favour: Jane Roe +1", "against: -1 Jane". Where nothing stands between such
/// a heading and the value, and nothing but a claim behind it, the value is the writer's answer.
bool isTold(const LeadWords &lead, QStringView after)
{
    constexpr QStringView headings = u"voted:|so far:|against:|in favor:|in favour:|ratings:|"
                                     u"tally:|totals:|results:|votes are:";
    if (!containsListed(lead.before, headings) || speaksOfSelf(lead.before))
        return false;
    const bool empty = endsWithListed(QStringView(lead.before).trimmed(),
                                      u"voted:|against:|in favor:|in favour:");
    return !empty || !wordsOf(after.mid(skipDress(after)), 1).isEmpty();
}

} // namespace

bool isSubject(QStringView after, bool inside)
{
    const QStringView rest = after.mid(skipDress(after)); // over "(binding)" and closing quotes
    return startsWithListed(rest, subjectVerbs) || (inside && startsWithListed(rest, subjectNouns));
}

bool isSpokenOf(const LeadWords &lead, QStringView after)
{
    const bool torn = lead.last() == u"between"
            && (speaksOfSelf(lead.before) || lead.words.front().text == u"somewhere");
    if (torn)
        return false;
    const bool mine = isMine(lead);
    // "A -1 on a release is not a veto": what such a value is
    if (lead.words.size() == 1 && isListed(lead.last(), u"a|an|every|any|each")
        && containsListed(after, u"veto|vetoes"))
        return true;
    if (isProgramNumber(lead, after) || isCountedNoun(after, true))
        return true;
    // "214 warnings (+1)": how a count changed
    const bool counted = lead.before.trimmed().endsWith(u'(') && after.startsWith(u')')
            && (lead.last().back().isDigit()
                || (lead.words.size() > 1 && lead.last(1).back().isDigit()));
    if (counted)
        return true;
    // "see the report [-1] for more", "attempt -1 of 3"
    const QStringView rest = after.trimmed();
    const bool reference =
            !lead.separated() && lead.before.endsWith(u'[') && after.startsWith(u']');
    if (reference || (startsWithPhrase(rest, u"of") && rest.size() > 3 && rest[3].isDigit()))
        return true;
    if (isTold(lead, after))
        return true;
    // "+1 means that you tested it, -1 means that it must not go out"
    if (!mine
        && startsWithListed(
                after.mid(skipDress(after)),
                u"means that|means you|means it|means this|means we|means the|stands for|express|"
                u"expresses|denotes|indicates"))
        return true;
    if (lead.separated()) {
        // "Votes so far: +1", "Options: +1"; but "Option A: +1" is a vote on that option
        return lead.separator == u':'
                && (containsListed(lead.tail,
                                   u"so far|needed|missing|required|tally|count|received|possible|"
                                   u"total|allowed|still open|legend|values|example|examples")
                    || isListed(lead.last(), u"option|options|choice|choices"));
    }
    // "a pile of +1", but "a vote of +1"
    if (lead.last() == u"of" && lead.words.size() > 1 && !containsPhrase(lead.before, u"of course")
        && !isListed(lead.last(1), u"vote|course|voting|instead|my|because"))
        return true;
    if (isOneMore(lead, after))
        return false;
    if (isTranslation(lead) || isNumberWord(lead.last())
        || (isOthers(lead.last()) && !makesIt(lead)))
        return true;
    if (!mine && (isSubject(after, true) || isFromOthers(after)))
        return true;
    if (isThirdPerson(lead) || isInstruction(lead, after))
        return true;
    if (isAsked(lead, after, mine))
        return true;
    // "I need to cast", "I'd like to change": what the writer is about to do, not what is wanted
    QString sought = lead.tail;
    if (isListed(lead.words.front().text, u"like|unlike")) // "like Otto I am"
        sought.remove(u"like"_s);
    for (const QStringView frame :
         {QStringView(u"i need to"), QStringView(u"i'd like to"), QStringView(u"would like to"),
          QStringView(u"we'd like to"), QStringView(u"i like to")}) {
        sought.remove(frame.toString());
    }
    return !mine
            && (isThanks(lead) || containsListed(sought, soughtPhrases)
                || containsListed(
                        QStringView(lead.tail).right(nearWords),
                        u"without a|without any|rather than|instead of|as opposed to|and no|with "
                        u"no|versus|vs")
                || lead.last() == u"without")
            && !containsListed(lead.before, u"doubt|hesitation|reservation|reservations");
}

} // namespace tallybook
