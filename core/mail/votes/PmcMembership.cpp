// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/PmcMembership.h"

namespace tallybook {

namespace {

constexpr QStringView denials = u"non|not|no|isn't|never|neither|nor";
/// Words that join "I'm" or a bracket to "PMC".
constexpr QStringView joiningWords =
        u"a|an|the|of|on|in|am|member|part|one|also|still|yet|currently|speaking|committer|user|"
        u"contributor";
/// Since when, and how sadly: "I am, as of today, still not on the PMC".
constexpr QStringView asideWords =
        u"as|today|now|since|for|time|being|moment|present|right|longer|last|this|week|month|year|"
        u"unfortunately|sadly|alas|actually|officially|formally|technically|just|only|any|more|"
        u"myself|even|really|yet|long|been|years|months|though|proud|new|"
        u"newly|happily";
constexpr QStringView roleWords = u"member|chair|vote|hat";
constexpr QStringView others = u"you|he|she|they|we|one";

QChar charAt(QStringView text, int at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

bool opensBracket(QChar c)
{
    return c == u'(' || c == u'[';
}

} // namespace

std::optional<PmcMembership> pmcMembershipAt(QStringView lower, const QList<Word> &words, int at)
{
    if (!isListed(words[at].text, u"pmc|ipmc"))
        return std::nullopt;
    const auto wordAt = [&words](int i) {
        return i >= 0 && i < words.size() ? words[i].text : QStringView();
    };
    PmcMembership said{at, at, false};
    bool membership = false;
    if (isListed(wordAt(at + 1), roleWords) && !words[at + 1].afterBreak) {
        ++said.last;
        membership = true;
    } else if (isListed(wordAt(at + 1), u"members|votes|voters|people|of|for")) {
        return std::nullopt;
    }
    bool opened = opensBracket(charAt(lower, words[at].start - 1));
    while (said.first > 0 && !opened) {
        const QChar mark = charAt(lower, words[said.first].start - 1);
        const QStringView word = wordAt(said.first - 1);
        const bool denies = isListed(word, denials);
        const bool goesOn = !words[said.first].afterBreak || mark == u'-'
                || lower.mid(words[said.first - 1].end, 1) == u",";
        // "as of today", but "as a PMC member" says who speaks
        const bool joins = (isListed(word, joiningWords) || isListed(word, asideWords))
                && (word != u"as" || wordAt(said.first) == u"of");
        if (!goesOn || (!denies && !joins))
            break;
        said.negated = said.negated || denies;
        membership = membership || word == u"member";
        --said.first;
        opened = opensBracket(charAt(lower, words[said.first].start - 1));
    }
    const QChar behind = charAt(lower, words[said.last].end);
    if (opened && (behind == u')' || behind == u']'))
        return said;
    const QStringView before = wordAt(said.first - 1);
    // "with my PMC hat on", "my PMC vote"
    if (before == u"my" && isListed(wordAt(at + 1), u"hat|vote"))
        return said;
    const bool ofSelf = isListed(before, u"i'm|im|i|i've")
            || (before == u"as" && membership && !isListed(wordAt(said.last + 1), others));
    if (ofSelf) {
        --said.first;
        said.ofSelf = true;
        return said;
    }
    // "+1, PMC member.", "+1, not a PMC member": right behind the value
    const bool behindValue = before.size() == 1 && before.front().isDigit();
    const bool ended = behind.isNull() || QStringView(u".,;!\n").contains(behind)
            || isListed(wordAt(said.last + 1), u"so|hence|thus|therefore|but");
    if (membership && behindValue && ended && words[said.first].afterBreak)
        return said;
    // "+1 PMC": nothing more
    if (behindValue && !said.negated && said.first == at && (behind.isNull() || behind == u'\n'))
        return said;
    // "+1, non-PMC"
    if (wordAt(at - 1) == u"non") {
        said.first = at - 1;
        return said;
    }
    return std::nullopt;
}

} // namespace tallybook
