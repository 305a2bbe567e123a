// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/SpokenOf.h"

#include "core/mail/votes/CountedNumber.h"
#include "core/mail/votes/OthersVote.h"
#include "core/mail/votes/RequestedVote.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <QString>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nearWords = 20; // units before a value

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
/// What a value stands for, when somebody explains it ("+1 being approve").
constexpr QStringView definingWords =
        u"being the|being approve|being approval|being approved|being disapprove|being "
        u"disapproval|being "
        u"for|being against|being in favor|being in favour|being yes|being no|being a yes|being a "
        u"no|being agree|being reject|being rejection|being neutral|being abstain|means that|means "
        u"you|means it|means this|means we|means the|stands for|express|expresses|denotes|"
        u"indicates";
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
/// "Another +1.", "One more +1": the whole sentence. It may be the writer's, or a wish.
bool isLoneAddition(const LeadWords &lead, QStringView after)
{
    const QStringView rest = after.mid(skipDress(after)).trimmed();
    return startsWithListed(QStringView(lead.before).trimmed(),
                            u"another|yet another|one more|and "
                            u"another|and one more")
            && lead.words.size() <= 3
            && (rest.isEmpty() || rest.front() == u'.' || rest.front() == u'!');
}

} // namespace

bool isSubject(QStringView after, bool inside)
{
    const QStringView rest = after.mid(skipDress(after)); // over "(binding)" and closing quotes
    return startsWithListed(rest, subjectVerbs) || startsWithListed(rest, definingWords)
            || (inside && startsWithListed(rest, subjectNouns));
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
    // "For the record: a -1 on a release is not a veto"
    if (isListed(lead.last(), u"a|an|every|any|each") && lead.words.back().afterBreak
        && containsListed(after,
                          u"is no veto|is not a veto|isn't a veto|is a veto|are no vetoes|"
                          u"are not vetoes|are vetoes|is never a veto"))
        return true;
    // `I get "-1" back from the server`
    if (isListed(lead.last(), u"get|gets|got|getting")
        && startsWithListed(after.mid(skipDress(after)), u"back|when calling|from the"))
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
    // "an open -1 veto", "that's not how -1 works"
    const bool open = isListed(lead.last(), u"open|outstanding|unresolved|pending|standing")
            && startsWithListed(after.trimmed(), u"veto|vetoes|vote|votes");
    const bool asThing = isListed(lead.last(), u"how|what|why")
            && startsWithListed(after.mid(skipDress(after)),
                                u"works|work|is|are|counts|count|means");
    if (!mine && (open || asThing))
        return true;
    // `With "+1" you state that you tested it`
    if (isListed(lead.last(), u"with|by|voting|giving|casting|saying")
        && startsWithListed(after.mid(skipDress(after)), u"you|one|people|voters"))
        return true;
    // "+1 means that you tested it, -1 means that it must not go out"
    if (!mine && startsWithListed(after.mid(skipDress(after)), definingWords))
        return true;
    if (lead.separated()) {
        // "Votes so far: +1", "Options: +1"; but "Option A: +1" is a vote on that option, and
        // "Count me in: +1" is the writer's
        return lead.separator == u':' && !isOwnRequest(lead.before)
                && (containsListed(lead.tail,
                                   u"so far|needed|missing|required|tally|count|received|possible|"
                                   u"total|allowed|still open|legend|values|example|examples")
                    || isListed(lead.last(), u"option|options|choice|choices"));
    }
    // "to describe a vote of 0"; "with a vote of +1 from us"
    if (lead.last() == u"of" && lead.last(1) == u"vote" && lead.last(2) == u"a"
        && lead.words.size() > 3 && !speaksOfSelf(lead.before)
        && !isListed(lead.last(3), u"with|casting|cast|giving"))
        return true;
    // "a pile of +1", but "a vote of +1"
    if (lead.last() == u"of" && lead.words.size() > 1 && !containsPhrase(lead.before, u"of course")
        && !isListed(lead.last(1), u"vote|course|voting|instead|my|because"))
        return true;
    if (isOneMore(lead, after) || isLoneAddition(lead, after))
        return false;
    // "let me be the third binding +1"
    const bool joins =
            containsListed(lead.before, u"let me be|make me|count me as|i'll be|i will be");
    if (isTranslation(lead) || (isNumberWord(lead.last()) && !joins)
        || (isOthers(lead.last()) && !makesIt(lead) && !givesThis(lead)))
        return true;
    if (!mine && (isSubject(after, true) || isFromOthers(after)))
        return true;
    if (isThirdPerson(lead) || isInstruction(lead, after))
        return true;
    if (isAsked(lead, after))
        return true;
    // "I need to cast", "I'd like to change": what the writer is about to do, not what is wanted
    QString sought = lead.tail;
    if (isListed(lead.words.front().text, u"like|unlike")) // "like Otto I am"
        sought.remove(u"like"_s);
    for (const QStringView frame :
         {QStringView(u"i need to"), QStringView(u"had a vote"), QStringView(u"have a vote"),
          QStringView(u"had a binding vote"), QStringView(u"have a binding vote"),
          QStringView(u"i'd like to"), QStringView(u"would like to"), QStringView(u"we'd like to"),
          QStringView(u"i like to")}) {
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
