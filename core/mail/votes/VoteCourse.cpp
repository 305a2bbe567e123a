// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteCourse.h"

#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

constexpr int longestSentence = 60; // words looked at
constexpr int sentencesOfADeclaration = 3; // with a greeting before it

constexpr QStringView resultPhrases =
        u"vote passes|vote passed|vote has passed|vote is passed|vote has now passed|vote "
        u"fails|vote failed|"
        u"vote has failed|vote did not pass|vote does not pass|vote succeeds|vote succeeded|vote "
        u"was successful|"
        u"vote is successful|vote has been closed|vote is closed|vote is now closed|vote has "
        u"closed|following result|"
        u"following results|results are|the result is|result of the vote|results of the vote|vote "
        u"result|voting result|"
        u"vote carries|vote is now over|vote is over|by my count|vote has concluded|votes were "
        u"cast|has passed|has passed with|"
        u"policy is approved|vote was unanimous|vote has been successful|release vote "
        u"passed|passes with|passed with|"
        u"has been accepted with|voting is now closed|voting is closed|vote ended|vote has ended";
constexpr QStringView closingPhrases =
        u"conclude this vote|conclude the vote|concluding the vote|concluding this vote|close this "
        u"vote|close the vote|"
        u"closing this vote|closing the vote|vote closed|close this thread|thanks for voting|thank "
        u"you for voting|"
        u"thanks everyone for voting|thank you all for voting|thanks all for voting|thank you "
        u"everyone for voting|"
        u"result in a separate|results in a separate|tally the votes|tallying the votes|send the "
        u"result|"
        u"send the results|send out the result|send out the results|end the vote|ending the "
        u"vote|wrap up this vote|"
        u"wrap up the vote|announce the result|announce the results|close out this vote|vote "
        u"thread is closed|"
        u"closing out|close voting|closing voting|conclude voting|this vote is done|publish the "
        u"result|"
        u"thanks everyone for your votes|thank you for your votes|thanks for your votes|thanks for "
        u"the votes|result to follow|results to follow|result follows|results follow|result will "
        u"be|results at|result at|final result|result is in|results are in|result in|results in|"
        u"summary to follow|time and testing|close this now|going to close this|votes in favour|"
        u"votes in favor";
constexpr QStringView cancelPhrases = u"cancel this vote|cancel the vote|cancelling this "
                                      u"vote|canceling this vote|cancelling the vote|"
                                      u"canceling the vote|vote is cancelled|vote is canceled|vote "
                                      u"cancelled|vote canceled|cancelling this|"
                                      u"canceling this|vote is withdrawn|withdraw this "
                                      u"rc|withdrawing this vote|cancel this rc|cancelling rc|"
                                      u"canceling rc|vote has been cancelled|vote has been "
                                      u"canceled|call off this vote|cancel the release vote|"
                                      u"withdraw this vote|drop this rc|abort this vote|aborting "
                                      u"this vote|cancel rc|cancelled this vote|canceled this vote|"
                                      u"consider this vote cancelled|consider this vote "
                                      u"canceled|vote is now cancelled|this vote is void";
constexpr QStringView cancelMusings =
        u"don't mind canceling|don't mind cancelling|mind cancelling|mind canceling|should we "
        u"cancel|could cancel|"
        u"would cancel|if we cancel|do we cancel|might cancel|no need to cancel|want to cancel|why "
        u"cancel|please cancel|"
        u"suggest|should cancel|should be cancelled|should be canceled|not cancel|can we "
        u"cancel|recommend|propose to cancel";
constexpr QStringView reminderPhrases =
        u"reminder|ping|bump|bumping|still waiting|still wating|vote still missing|votes still "
        u"missing|votes missing|"
        u"vote missing|one more vote|more votes|more binding|need one more|needs one more|still "
        u"need|still needs|"
        u"still open|please vote|please cast|votes are needed|votes needed|waiting for one|waiting "
        u"for votes|"
        u"any more votes|anyone else|extend the vote|extending the vote|extend this vote|extending "
        u"this vote|"
        u"more time to vote|missing votes|lacking votes|need another|one vote still|few "
        u"votes|please test and vote|"
        u"please review and vote|get some votes|any takers|additional votes|still short|looking "
        u"for one more|"
        u"friendly nudge|pinging|another vote|vote is extended|vote extended|keep the vote "
        u"open|keeping the vote open|"
        u"leave the vote open|keep this vote open|missing one|one binding vote|pmc vote|pmc "
        u"votes|leave this vote open|anyone?|more pmc members|have a look please|have a look, "
        u"please";

/// What comes to an end: a vote by itself, a candidate only by a decision on it.
constexpr QStringView voteNouns = u"vote|votes|voting|ballot|poll|motion|vote's";
constexpr QStringView periodNouns = u"period|deadline|hours|days|time|week|hrs";
constexpr QStringView candidateNouns = u"release|candidate|proposal|rc|rc0|rc1|rc2|rc3|rc4|rc5";
constexpr QStringView voteEnds = u"passes|passed|fails|failed|succeeds|succeeded|closed|"
                                 u"over|ended|concluded|carries|carried|approved|accepted|"
                                 u"rejected|finished|complete|completed";
constexpr QStringView periodEnds = u"passed|over|ended|elapsed|up|expired|concluded";
constexpr QStringView candidateEnds = u"approved|accepted|rejected";
/// A sentence with one of these tells of no end that has come.
constexpr QStringView openWords =
        u"if|once|until|unless|before|when|whether|should|would|could|"
        u"might|may|can|not|isn't|hasn't|still|need|needs|needed|"
        u"missing|lack|lacks|lacking|to pass|will pass|wants|my|previous|last";
/// What is done then, not that it has come.
constexpr QStringView rulesOfEnds = u"after the vote|after a vote|after each vote|after voting|"
                                    u"after this vote|votes that|a vote that|every vote|each vote";
constexpr QStringView cancelVerbs =
        u"cancel|cancelling|canceling|cancelled|canceled|withdraw|withdrawing|withdrawn|abort|"
        u"aborting|aborted|scrap|scrapping|scrapped|abandon|abandoning|abandoned|void";
constexpr QStringView cancelStates = u"is dead|is off|is cancelled|is canceled|is withdrawn|"
                                     u"is void|is doomed|is toast|is a no-go|is moot";
constexpr QStringView ownThings = u"my vote|my +1|my -1|my veto|my -0|my +0|my comment|my mail";
constexpr QStringView endingWords = u"ends|closes|stays open|remains open|is open until|runs "
                                    u"until|will end|will close|is about to end";

/// The next sentence of a text, which loses it.
QStringView takeSentence(QStringView &rest)
{
    qsizetype end = 0;
    while (end < rest.size()) {
        const bool stop = QStringView(u".!?;").contains(rest[end])
                && (end + 1 == rest.size() || rest[end + 1].isSpace());
        ++end;
        if (stop)
            break;
    }
    const QStringView sentence = rest.left(end).trimmed();
    rest = rest.mid(end);
    return sentence;
}

/// Whether one of the nouns stands in the sentence and one of the endings after it.
bool saysOf(const QList<Word> &words, QStringView nouns, QStringView endings)
{
    bool named = false;
    for (const Word &word : words) {
        if (named && isListed(word.text, endings))
            return true;
        named = named || isListed(word.text, nouns);
    }
    return false;
}

/// "With 3 binding +1s the release is approved", "the voting period is over".
bool saysEnded(QStringView sentence)
{
    if (sentence.endsWith(u'?') || containsListed(sentence, openWords))
        return false;
    const QList<Word> words = wordsOf(sentence, longestSentence);
    return saysOf(words, voteNouns, voteEnds) || saysOf(words, periodNouns, periodEnds)
            || saysOf(words, candidateNouns, candidateEnds)
            || (words.size() <= 3 && !words.isEmpty() && words.front().text == u"closed");
}

/// "I withdraw this candidate", "this RC is dead".
bool saysCancelled(QStringView sentence)
{
    if (sentence.endsWith(u'?') || containsListed(sentence, ownThings))
        return false;
    const bool named = containsListed(sentence,
                                      u"vote|rc|candidate|voting|motion|ballot|rc0|rc1|rc2|rc3|"
                                      u"rc4|rc5");
    return named
            && (containsListed(sentence, cancelVerbs) || containsListed(sentence, cancelStates));
}

/// "The period ends tonight", "the vote stays open until Friday".
bool namesEnd(QStringView sentence)
{
    return containsListed(sentence, endingWords)
            && containsListed(sentence, u"vote|voting|period|ballot|poll|it");
}

/// "The vote has passed", but not "when the vote has passed", nor of another vote.
bool statesResult(QStringView sentence)
{
    return containsListed(sentence, resultPhrases)
            && !containsListed(sentence,
                               u"when|once|if|until|unless|previous vote|last vote|earlier vote|"
                               u"first vote|previous one|last time");
}

template <typename Predicate>
bool anySentence(QStringView text, Predicate predicate)
{
    while (!text.isEmpty()) {
        if (predicate(takeSentence(text)))
            return true;
    }
    return false;
}

} // namespace

bool declaresEnd(QStringView text)
{
    for (int sentence = 0; sentence < sentencesOfADeclaration && !text.isEmpty(); ++sentence) {
        const QStringView words = takeSentence(text);
        if (!words.endsWith(u'?') && !containsListed(words, openWords)
            && !containsListed(words, rulesOfEnds)
            && saysOf(wordsOf(words, longestSentence), voteNouns, voteEnds))
            return true;
    }
    return false;
}

bool tellsResult(QStringView text)
{
    return containsListed(text, resultPhrases);
}

bool reminds(QStringView text)
{
    return containsListed(text, reminderPhrases);
}

VoteCourse readCourse(QStringView text, bool mayRemind)
{
    if (!containsListed(text, cancelMusings)
        && (containsListed(text, cancelPhrases) || anySentence(text, saysCancelled)))
        return VoteCourse::Cancelled;
    if (anySentence(text, statesResult) || containsListed(text, closingPhrases)
        || anySentence(text, saysEnded))
        return VoteCourse::Closed;
    if (mayRemind && (reminds(text) || anySentence(text, namesEnd)))
        return VoteCourse::Reminded;
    return VoteCourse::Goes;
}

} // namespace tallybook
