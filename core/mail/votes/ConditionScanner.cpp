// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ConditionScanner.h"

#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

/// The vote waits for it.
constexpr QStringView waitingWords =
        u"if|once|when|as soon as|after|whenever|in case|upon|only when";
/// The vote counts now, with the condition kept.
constexpr QStringView countingWords =
        u"assuming|provided|providing|as long as|so long as|pending|subject "
        u"to|modulo|contingent|conditional on|"
        u"conditioned on|conditionally|on condition|on the condition|with the condition|given "
        u"that|unless|until|"
        u"except|apart from|under the assumption|under the condition|with the caveat|with the "
        u"understanding|"
        u"on the understanding|with the proviso|barring|presuming|supposing|on the assumption|with "
        u"one condition|"
        u"with a condition|with the exception|with one caveat|with a caveat|under "
        u"condition|given|presupposing|till|"
        u"as far as|with the provision|with the assumption|with the expectation|on the premise|in "
        u"the understanding";
/// An "if" with such a word is a courtesy or a guess, no condition.
constexpr QStringView courtesyWords =
        u"late|last mail|first mail|my mail|mail did|message|get "
        u"through|arrive|arrived|unclear|not clear|counts|count|counted|counting|ask "
        u"me|matters|cares|care|still "
        u"open|allowed|eligible|mistaken|understand|"
        u"recall|remember|helps|anyone asks|worth|i read|one more is needed|more are needed|more "
        u"votes|needed|required|i may|anything|if possible|i can|if only for|see correctly|"
        u"correctly|any use|any help|any good|useful|vote again|say it "
        u"again|wondering|you will|you like|i have a vote|have one|i'm not wrong|nobody minds";
/// Something is yet to be done ("when X is fixed", "with items 1 and 3 addressed, count my").
constexpr QStringView pendingPhrases =
        u"i'll|i will|i'd|i would|count my|count me|you have my|is fixed|are fixed|gets fixed|is "
        u"resolved|are resolved|"
        u"is updated|is addressed|are addressed|is done|is merged|will be|is corrected|get "
        u"fixed|becomes|has been fixed|"
        u"is in place|is available|you can have my|gets updated|gets merged|is removed|are "
        u"removed|is clarified|"
        u"are clarified|is sorted|are sorted|is added|are added|comes back";
constexpr int longestCourtesy = 12; // words

/// What belongs to one conditional clause: up to the next comma or full break.
QStringView clauseOf(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && !QStringView(u",;:)!?.").contains(text[end]))
        ++end;
    return text.left(end);
}

bool isCourtesy(QStringView clause)
{
    // what must come first is no courtesy: "once the files are signed again"
    if (startsWithListed(clause, u"once|as soon as|until"))
        return startsWithListed(clause, u"once again|once more|once and for all");
    return wordsOf(clause, longestCourtesy + 1).size() <= longestCourtesy
            && containsListed(clause, courtesyWords);
}

/// "after testing", "after a full build": done already.
bool isDone(QStringView clause)
{
    const QList<Word> words = wordsOf(clause, 3);
    if (words.size() < 2 || !isListed(words[0].text, u"after|upon|when"))
        return false;
    return isListed(words[1].text,
                    u"testing|checking|verifying|building|reviewing|reading|running|looking|trying|"
                    u"installing|validating|going|having|inspecting|comparing|using|seeing|"
                    u"thinking|giving|"
                    u"discussing|considering|compared|tested|trying|doing")
            || (words[0].text == u"after"
                && isListed(words[1].text,
                            u"i|a|an|some|my|reading|successful|having|several|two|more"));
}

} // namespace

ConditionReading conditionAfter(QStringView after)
{
    ConditionReading condition;
    const QString lower = after.toString().toLower();
    // A scope may stand between: "+1 for the release provided that …"
    const int from = std::max(skipDress(after), readScope(after, {}).end);
    QStringView rest = QStringView(lower).mid(from);
    const auto skipMarks = [&rest] {
        while (!rest.isEmpty()
               && (rest.front().isSpace()
                   || QStringView(u",(-\u2013\u2014:*_").contains(rest.front()))) {
            rest = rest.mid(1);
        }
    };
    skipMarks();
    for (const QStringView filler :
         {QStringView(u"but"), QStringView(u"and"), QStringView(u"only"), QStringView(u"though")}) {
        if (startsWithPhrase(rest, filler)) {
            rest = rest.mid(filler.size());
            skipMarks();
        }
    }
    const qsizetype at = lower.size() - rest.size();
    const auto text = [&after, at] {
        QString words = after.mid(at).trimmed().toString();
        while (!words.isEmpty() && QStringView(u").]!;").contains(words.back()))
            words.chop(1);
        return words.simplified();
    };
    const bool question = lower.trimmed().endsWith(u'?'); // "+1, when will it be announced?"
    if (startsWithListed(rest, waitingWords) && !question) {
        const QStringView clause = clauseOf(rest);
        condition.notYet = !isCourtesy(clause) && !isDone(clause);
        if (condition.notYet)
            condition.text = text();
    } else if (startsWithListed(rest, countingWords)) {
        condition.text = text();
    }
    return condition;
}

ConditionReading conditionBefore(QStringView before)
{
    ConditionReading condition;
    QStringView rest = before.trimmed();
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
        rest = rest.mid(1);
    for (const QStringView opener :
         {QStringView(u"and"), QStringView(u"but"), QStringView(u"so"), QStringView(u"also"),
          QStringView(u"yes"), QStringView(u"then"), QStringView(u"well"), QStringView(u"ok"),
          QStringView(u"however")}) {
        if (startsWithPhrase(rest, opener)) {
            rest = rest.mid(opener.size()).trimmed();
            while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
                rest = rest.mid(1);
        }
    }
    const QStringView clause = clauseOf(rest.isEmpty() ? QStringView(u" ") : rest);
    if (startsWithListed(rest,
                         u"if|once|as soon as|until|only if|only when|in case|should the|should "
                         u"this|should it|should that|"
                         u"should we|should you|should someone|should they")) {
        condition.notYet = !isCourtesy(clause);
    } else if (startsWithPhrase(rest, u"without")) {
        condition.notYet = !containsListed(clause,
                                           u"further|reservation|reservations|doubt|"
                                           u"hesitation|any|having|testing|looking|going");
    } else if (startsWithListed(rest, u"when|after|with") && containsListed(rest, pendingPhrases)
               && !isDone(clause)) {
        condition.notYet = true;
    } else if (startsWithListed(rest, countingWords)) {
        condition.text = clause.trimmed().toString();
    }
    return condition;
}

} // namespace tallybook
