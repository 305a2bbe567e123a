// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoterMarks.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// After a value: it is the writer's own, whatever stands before.
constexpr QStringView fromMePhrases =
        u"from me|from my|from our|from us|from here|by me|for me|on "
        u"my part|on my side|on my end|on my behalf|"
        u"from this side|from myself|form me|here too|also from "
        u"me|too from me|from mine|von mir|von meiner seite|meinerseits|"
        u"de ma part|pour moi|de mi parte|por mi parte|da parte "
        u"mia|da minha parte|van mij|van mijn|ode mne|"
        u"ode mnie|от меня|с моей стороны|від мене|benden|från "
        u"mig|fra mig|fra meg|minulta|我这边|来自我";

/// Words of possession among the last three before a value.
constexpr QStringView possessives = u"my|our|mein|meine|mon|mi|meu|mijn|мой";

constexpr QStringView firstPersonPhrases =
        u"my|i|i'm|i've|i'll|i'd|im|me|mine|we're|we|our|voting|happy to|glad to|count "
        u"me|mein|meine|ich|je|mon|mi|"
        u"yo|voto|meu|io|mijn|ik|mój|głosuję|мой|я|голосую|jag|min|hlasuji|я за|benim";

} // namespace

bool speaksOfSelf(QStringView text)
{
    return containsListed(text, firstPersonPhrases);
}

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

bool saysFromMe(QStringView text)
{
    return containsListed(text, fromMePhrases);
}

bool isFromOthers(QStringView after)
{
    const QStringView rest = after.trimmed();
    if (!startsWithPhrase(rest, {u"from", u"by"}) || isFromMe(after))
        return false;
    const QList<Word> words = wordsOf(rest, 2);
    return words.size() >= 2 && !isListed(words[1].text, u"a|an|the|me|my|our|here|this|now");
}

bool givesThis(const LeadWords &lead)
{
    return isListed(lead.last(), u"this|it|that")
            && isListed(lead.last(1), u"give|giving|gave|vote|voting") && speaksOfSelf(lead.before);
}

bool makesIt(const LeadWords &lead)
{
    const int back = isListed(lead.last(), u"a|an") ? 1 : 0;
    return isListed(lead.last(back), u"that|it|mine|this") && lead.last(back + 1) == u"make"
            && !containsListed(lead.before, u"to make|you|we|they|should|would|could|can");
}

bool isOneMore(const LeadWords &lead, QStringView after)
{
    const bool only = std::all_of(lead.words.begin(), lead.words.end(), [](const Word &word) {
        return isListed(word.text, u"here|here's|is|comes|one|more|another|yet|and|just|an|extra");
    });
    const QStringView rest = after.mid(skipDress(after));
    return only
            && (containsListed(lead.before, u"here|here's")
                || (startsWithPhrase(after.trimmed(), u"here") && wordsOf(rest, 1).isEmpty()));
}

} // namespace tallybook
