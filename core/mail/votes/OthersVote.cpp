// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/OthersVote.h"

#include "core/mail/votes/RequestedVote.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

constexpr int longestObject = 4; // words of "Ruth's last mail"

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

} // namespace

bool isOthers(QStringView word)
{
    if (isListed(
                word,
                u"his|her|their|your|its|whose|these|those|the|that|this|which|outstanding|quoted"))
        return true;
    return (word.endsWith(u"'s")
            && !isListed(word, u"it's|that's|here's|there's|what's|let's|today's"))
            || (word.size() > 3 && word.endsWith(u"s'"));
}

bool isThirdPerson(const LeadWords &lead)
{
    // "You voted twice (+1 and +1 binding)"
    if (!speaksOfSelf(lead.before)
        && containsListed(
                lead.before,
                u"you voted|you already voted|you have voted|he voted|she voted|they voted|"
                u"you both voted"))
        return true;
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
        && !isOwnRequest(lead.before) && !containsPhrase(lead.before, u"my"))
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

bool isThanks(const LeadWords &lead)
{
    qsizetype last = lead.words.size() - 1;
    while (last >= 0 && isListed(lead.words[last].text, u"the|your|all|their|his|her|those|these"))
        --last;
    return last > 0 && lead.words[last].text == u"for"
            && isListed(lead.words[last - 1].text, u"thanks|thank|you|thx");
}

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

} // namespace tallybook
