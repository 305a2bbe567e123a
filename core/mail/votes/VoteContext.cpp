// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteContext.h"

#include "core/mail/votes/VoteClaim.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// "There is a typo. Otherwise +1": apart from that. In "Fix it, otherwise -1" it threatens.
QStringView pastOtherwise(QStringView before)
{
    const QStringView text = before.trimmed();
    constexpr QStringView word = u"otherwise";
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return before;
    // "two nits, otherwise all good, +1"
    const QStringView rest = text.mid(at + word.size());
    const bool content = startsWithListed(rest.trimmed(),
                                          u"all good|all fine|good|fine|great|ok|okay|lgtm|looks|"
                                          u"everything|no issues|nice");
    return at == 0 || content ? rest : before;
}

/// "+1 to have it in the next release, but I have not looked": a wish, by somebody who cannot know.
bool isUnseenWish(const ScopeReading &scope, QStringView after)
{
    return startsWithListed(scope.named.toLower(),
                            u"to have|to see|to get|for having|for seeing|for getting|on having")
            && containsListed(after,
                              u"not looked|haven't looked|didn't look|did not look|not tested|"
                              u"haven't tested|didn't test|did not test|not tried|haven't tried|"
                              u"not checked|haven't checked|not reviewed|haven't reviewed");
}

/// "+1 for core and cli, no opinion on the rest": a vote on a part.
bool leavesRest(QStringView after)
{
    return containsListed(after,
                          u"on the rest|for the rest|on the others|for the others|on the "
                          u"remaining|for the remaining");
}

/// "+1 Jane", written by Jane Roe.
bool isName(QStringView text, const QString &author)
{
    constexpr int longestName = 4;
    const QList<Word> words = wordsOf(text, longestName + 1);
    return !words.isEmpty() && words.size() <= longestName
            && std::all_of(words.begin(), words.end(), [&author](const Word &word) {
                   return containsPhrase(author, word.text);
               });
}

/// "+1 dependency is missing", "-1 errors reported": what follows right away may be what is
/// counted, or contradicts the value. "-1 the licence is missing" gives a reason.
bool mayCountThings(const FoundVote &vote, QStringView after)
{
    constexpr int mostWords = 5;
    if (!vote.value || !after.startsWith(u' ') || skipDress(after) > 1)
        return false;
    const auto stop = std::find_if(after.begin(), after.end(),
                                   [](QChar c) { return QStringView(u",;.:(!?").contains(c); });
    const QList<Word> words = wordsOf(after.left(stop - after.begin()), mostWords);
    for (int i = 0; i < words.size(); ++i) {
        const QStringView word = words[i].text;
        const QStringView before = i > 0 ? words[i - 1].text : QStringView();
        if (isListed(word,
                     u"no|not|none|nothing|without|never|zero|but|though|although|even|despite|"
                     u"because|since|as"))
            return false;
        if (isListed(before, u"errors|warnings|failures|issues|problems|findings")
            && isListed(word, u"reported|found|detected|remaining|left|logged|shown|remain"))
            return true;
        if (i > 1 && vote.value->hundredths > 0 && isListed(before, u"is|are|was|were")
            && isListed(word, u"missing|absent|lost"))
            return true;
    }
    return false;
}

/// "from Example Ltd", "for Acme", "on behalf of Acme Rail": a preposition and a name.
bool namesOrganisation(QStringView after, bool askedFor)
{
    const QStringView rest = after.mid(skipDress(after));
    const QString lower = rest.toString().toLower();
    const int length = std::max(listedPrefixLength(lower, u"from|on behalf of"),
                                askedFor ? listedPrefixLength(lower, u"for") : 0);
    const QStringView name = rest.mid(length).trimmed();
    return length > 0 && !name.isEmpty() && (name.front().isUpper() || name.front() == u'@');
}

/// The quotation that a line answers: the nearest above it, or the first below.
QStringList stemsOfQuotation(const BodyText &body, int line)
{
    constexpr int mostLines = 12;
    constexpr int farthest = 200;
    const auto isQuoted = [&body](int i) { return body.at(i).lineClass == LineClass::Quoted; };
    int last = line - 1;
    while (last >= 0 && line - last <= farthest && !isQuoted(last))
        --last;
    int first = last;
    while (first > 0 && last - first < mostLines && !body.isOwn(first - 1))
        --first;
    if (last < 0 || !isQuoted(last)) {
        first = line + 1;
        while (first < body.count() && first - line <= farthest && !isQuoted(first))
            ++first;
        last = std::min(first + mostLines, body.count() - 1);
    }
    QStringList stems;
    for (int i = first; i <= last; ++i) {
        for (const Word &word : wordsOf(body.lower(i), 40))
            stems += stemOf(word.text);
    }
    return stems;
}

/// "+1 on splitting it out" below "> Shall we split it out?": all that the scope names is asked
/// there, and it points at nobody's words.
bool answersQuotation(const QString &scope, const BodyText &body, int line)
{
    constexpr int shortScope = 4; // words
    constexpr QStringView pointing =
            u"what|whatever|that|idea|ideas|suggestion|suggestions|point|points|comment|comments|"
            u"his|her|their|your|another|next|other|work|effort|efforts|thanks|not";
    const QString lower = scope.toLower();
    // "+1 for this approach": what is answered, whatever it is called
    if (startsWithListed(lower, u"for this|to this|on this")
        && wordsOf(lower, shortScope + 1).size() <= shortScope)
        return true;
    const QStringList named = namingStems(scope);
    if (named.isEmpty() || containsListed(lower, pointing) || lower.contains(u"'s "))
        return false;
    const QStringList quoted = stemsOfQuotation(body, line);
    return std::all_of(named.begin(), named.end(),
                       [&quoted](const QString &stem) { return quoted.contains(stem); });
}

} // namespace

void readContext(FoundVote &vote, const BodyText &body, const ExtractContext &context)
{
    const QString &lower = body.normalised().lower;
    const QString &text = body.normalised().text;
    vote.sentence = sentenceAround(body, vote.line, vote.start);
    QStringView before = slice(lower, vote.sentence.start, vote.start);
    if (vote.value && vote.value->hundredths > 0)
        before = pastOtherwise(before);
    const QStringView after = slice(lower, vote.end, vote.sentence.end);
    const QStringView afterAsWritten = slice(text, vote.end, vote.sentence.end);
    vote.stance = readStance(vote.numbered ? QStringView() : before, after);
    vote.scope = readScope(afterAsWritten, context.subjectStems);
    if (vote.stance.leads && vote.stance.stance == Stance::Own && mayCountThings(vote, after))
        vote.stance.stance = Stance::Unsure;
    if (vote.stance.stance == Stance::Own && isUnseenWish(vote.scope, after))
        vote.stance.stance = Stance::NotYet;
    if (vote.stance.stance == Stance::Own && vote.form == ValueForm::Plural)
        vote.stance.stance = Stance::Unsure;
    if (context.organisations != Organisations::Unknown
        && (vote.stance.leads || vote.stance.firstPerson)
        && (vote.stance.stance == Stance::Own || vote.stance.stance == Stance::Unsure)
        && namesOrganisation(afterAsWritten, context.organisations == Organisations::AskedFor)) {
        vote.stance.stance = Stance::Own;
        vote.scope = {};
    }
    if (!context.formal && vote.scope.elsewhere
        && answersQuotation(vote.scope.named, body, vote.line)) {
        vote.scope.elsewhere = false;
        vote.scope.text.clear();
    }
    if (!vote.scope.named.isEmpty() && leavesRest(after)) {
        vote.scope.elsewhere = true;
        vote.scope.text = vote.scope.named;
    }
    const ConditionReading following = conditionAfter(afterAsWritten);
    const ConditionReading leading = conditionBefore(before);
    vote.condition = !following.text.isEmpty() ? following.text : leading.text;
    takeClaim(vote, body);
    const QStringView rest = after.trimmed();
    vote.alone = vote.ownLine
            && (wordsOf(rest, 1).isEmpty() || isClaimOnly(rest) || isName(rest, context.author));
}

} // namespace tallybook
