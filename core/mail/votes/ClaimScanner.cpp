// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ClaimScanner.h"

#include "core/mail/votes/PmcMembership.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr QStringView binding = u"binding";

/// What voters of other languages write in English mail.
constexpr QStringView foreignBinding =
        u"bindend|bindende|bindande|verbindlich|vinculante|vinculantes|vincolante|vinculativo|"
        u"vinculativa|"
        u"contraignant|contraignante|wiążący|závazný|обязывающий|有约束力|有约束|绑定|約束力あり";
constexpr QStringView foreignNonBinding =
        u"unverbindlich|необязывающий|nezávazný|niewiążący|无约束力|非约束|非约束性|无约束|非绑定|"
        u"拘束力なし";

/// One slip: a letter missing, doubled, replaced, or two exchanged.
bool oneSlip(QStringView word)
{
    const qsizetype n = word.size();
    const qsizetype m = binding.size();
    qsizetype same = 0;
    while (same < n && same < m && word[same] == binding[same])
        ++same;
    if (n == m) {
        if (word.mid(same + 1) == binding.mid(same + 1))
            return true;
        return same + 1 < n && word[same] == binding[same + 1] && word[same + 1] == binding[same]
                && word.mid(same + 2) == binding.mid(same + 2);
    }
    if (n == m - 1)
        return word.mid(same) == binding.mid(same + 1);
    if (n == m + 1)
        return word.mid(same + 1) == binding.mid(same);
    return false;
}

/// Words about code, not about votes, when they stand before "binding".
bool isTechnical(QStringView word)
{
    return isOneOf(word,
                   {u"python",     u"java",     u"language", u"data",   u"c",       u"rust",
                    u"js",         u"node",     u"key",      u"port",   u"socket",  u"native",
                    u"go",         u"ruby",     u"perl",     u"php",    u"address", u"type",
                    u"late",       u"early",    u"dynamic",  u"static", u"name",    u"xml",
                    u"json",       u"jaxb",     u"swig",     u"lua",    u"dotnet",  u"javascript",
                    u"typescript", u"variable", u"legally",  u"the",    u"new",     u"parameter",
                    u"argument",   u"method",   u"event"});
}

bool isNo(QStringView word)
{
    return isOneOf(word,
                   {u"non", u"not", u"no", u"un", u"isn't", u"isnt", u"none", u"without", u"aint",
                    u"ain't", u"nor", u"nicht", u"niet", u"não", u"nie", u"pas", u"не", u"icke"});
}

/// "Binding: no".
bool saysNo(QStringView rest)
{
    rest = rest.trimmed();
    if (!rest.startsWith(u':') && !rest.startsWith(u'=') && !rest.startsWith(u'?'))
        return false;
    return startsWithPhrase(rest.mid(1).trimmed(), {u"no", u"false", u"n"});
}

bool setsOff(QChar c)
{
    return QStringView(u"([{,-:/*_<>~\u2013\u2014").contains(c);
}

} // namespace

bool isValueAlone(QStringView lower)
{
    const QList<ValueHit> hits = scanValues(lower);
    if (hits.isEmpty() || !wordsOf(lower.left(hits.front().start), 1).isEmpty())
        return false;
    const QStringView rest = lower.mid(hits.front().end);
    return wordsOf(rest, 1).isEmpty() || isClaimOnly(rest);
}

bool isBindingWord(QStringView word)
{
    if (word == binding || isListed(word, foreignBinding))
        return true;
    if (!word.startsWith(u'b') || word.size() < 6 || word.size() > 8
        || isOneOf(word, {u"bonding", u"bending", u"banding", u"blinding", u"bindings"})) {
        return false;
    }
    return oneSlip(word);
}

QList<ClaimHit> scanClaims(QStringView lower)
{
    QList<ClaimHit> hits;
    const QList<Word> words = wordsOf(lower);
    for (int i = 0; i < words.size(); ++i) {
        QStringView word = words[i].text;
        bool negated = false;
        for (const QStringView prefix :
             {QStringView(u"non"), QStringView(u"not"), QStringView(u"un"), QStringView(u"none")}) {
            if (word.startsWith(prefix) && isBindingWord(word.mid(prefix.size()))) {
                word = word.mid(prefix.size());
                negated = true;
            }
        }
        if (isListed(word, foreignNonBinding)) {
            word = binding;
            negated = true;
        }
        const std::optional<PmcMembership> membership = pmcMembershipAt(lower, words, i);
        const bool plain = isBindingWord(word);
        // "(nb)" and "(non-b)" only in brackets
        const bool shortForm = !plain && !membership && words[i].start > 0
                && (lower[words[i].start - 1] == u'(' || lower[words[i].start - 1] == u'[')
                && isOneOf(word, {u"nb", u"nonb"}) && words[i].end < lower.size()
                && (lower[words[i].end] == u')' || lower[words[i].end] == u']');
        if (!plain && !shortForm && !membership)
            continue;
        int first = membership ? membership->first : i;
        const int last = membership ? membership->last : i;
        negated = negated || shortForm || (membership && membership->negated);
        bool unsure = words[i].end < lower.size() && lower[words[i].end] == u'?'
                && !startsWithPhrase(lower.mid(words[i].end + 1).trimmed(), {u"yes", u"no"});
        if (plain && !negated && i > 0) {
            const QStringView before = words[i - 1].text;
            // "without a binding vote"
            const bool article = isListed(before, u"a|any|my");
            if (isNo(before)
                || (article && i > 1 && isListed(words[i - 2].text, u"without|no|not"))) {
                negated = true;
                first = isNo(before) ? i - 1 : i - 2;
            } else if (!words[i].afterBreak && isTechnical(before) && hits.isEmpty()
                       && !(before == u"the")) {
                continue;
            }
            // "isn't a binding vote", "don't think it is binding"
            for (int k = i - 1; k >= 0 && k >= i - 5 && !negated; --k) {
                if (words[k].text == u"not" || words[k].text.endsWith(u"n't")) {
                    negated = true;
                    first = k;
                }
            }
            // doubt before the value is about something else: "if it still counts: +1 (binding)"
            for (int k = i - 1; k >= 0 && k >= i - 5 && !words[k].text.front().isDigit(); --k)
                unsure = unsure || isOneOf(words[k].text, {u"sure", u"whether", u"if"})
                        || (words[k].text == u"know" && k > 0
                            && (words[k - 1].text.endsWith(u"n't") || isNo(words[k - 1].text)));
        }
        if (plain && !negated && saysNo(lower.mid(words[i].end)))
            negated = true;
        if (unsure)
            continue;
        while (first > 0 && isOneOf(words[first - 1].text, {u"pmc", u"ipmc", u"ppmc"})
               && !words[first].afterBreak)
            --first;
        const bool misspelled =
                plain && word != binding && isBindingWord(word) && !isListed(word, foreignBinding);
        int start = words[first].start;
        int end = words[last].end;
        const bool opened = start > 0 && setsOff(lower[start - 1]);
        // ", so surely not binding"
        int clause = first;
        while (clause > 0 && !words[clause].afterBreak
               && isListed(words[clause - 1].text,
                           u"so|surely|certainly|obviously|clearly|hence|thus|therefore"))
            --clause;
        int before = words[clause].start;
        while (before > 0 && lower[before - 1] == u' ')
            --before;
        const bool bracketed = opened || before == 0 || setsOff(lower[before - 1])
                || (end < lower.size() && (lower[end] == u')' || lower[end] == u']'));
        if (start > 0 && QStringView(u"([{").contains(lower[start - 1]))
            --start;
        if (end < lower.size() && QStringView(u")]}").contains(lower[end]))
            ++end;
        const bool ofSelf = membership && membership->ofSelf;
        hits += {negated ? Claim::NonBinding : Claim::Binding,
                 start,
                 end,
                 misspelled,
                 ofSelf,
                 bracketed};
    }
    return hits;
}

bool isClaimOnly(QStringView lower)
{
    const QList<ClaimHit> hits = scanClaims(lower);
    if (hits.size() != 1)
        return false;
    const QList<Word> words = wordsOf(lower, 12);
    return words.size() <= 8 && std::all_of(words.begin(), words.end(), [](const Word &word) {
               return isBindingWord(word.text) || word.text.startsWith(u"nonb") || isNo(word.text)
                       || isOneOf(word.text,
                                  {u"pmc",    u"ipmc",   u"ppmc",  u"vote",      u"my",
                                   u"is",     u"a",      u"this",  u"it's",      u"it",
                                   u"nb",     u"from",   u"me",    u"of",        u"course",
                                   u"though", u"yes",    u"true",  u"obviously", u"and",
                                   u"the",    u"i'm",    u"i",     u"am",        u"as",
                                   u"on",     u"member", u"chair", u"committer", u"an",
                                   u"ever",   u"always", u"usual"});
           });
}

} // namespace tallybook
