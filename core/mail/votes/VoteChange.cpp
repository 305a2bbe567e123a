// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteChange.h"

#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

bool turnsInto(QStringView between)
{
    const QString text = between.trimmed().toString();
    return isOneOf(text,
                   {u"->",
                    u"-->",
                    u"=>",
                    u"\u2192",
                    u"to",
                    u"to a",
                    u"into",
                    u"into a",
                    u"to +",
                    u"is now",
                    u"is now a",
                    u"becomes",
                    u"becomes a",
                    u"to an",
                    u"has become",
                    u"has become a",
                    u"is now changed to",
                    u"to my",
                    u"turns into a",
                    u"vote to",
                    u"vote to a",
                    u"vote into a",
                    u"(binding) to"})
            || (text.size() < 30 && containsPhrase(text, {u"to", u"into"})
                && containsPhrase(text, {u"vote", u"binding"}));
}

bool isRange(QStringView before, QStringView between)
{
    return between.trimmed() == u"to"
            && !containsListed(
                    before,
                    u"my|i|i'm|change|changing|changed|vote|voting|switch|switching|move|moving|"
                    u"going|upgrade|upgrading|revise|revising|update|updating|downgrade|"
                    u"downgrading|turn")
            && !startsWithPhrase(before.trimmed(), u"from");
}

bool isOthersChange(QStringView sentence)
{
    // "the fix has landed, switching to" is the writer's: only the last clause tells
    const QStringView before = sentence.mid(sentence.lastIndexOf(u',') + 1);
    const QList<Word> words = wordsOf(before, 3);
    if (words.size() < 2 || containsListed(before, u"my|i|i'm|i've|i'd|me|mine|we|our|i'll"))
        return false;
    constexpr QStringView told =
            u"changed|switched|moved|revised|withdrew|retracted|updated|flipped|"
            u"turned|upgraded|downgraded|has|had|reversed";
    return isListed(words[1].text, told)
            ? !isListed(words[0].text,
                        u"have|just|so|now|vote|also|"
                        u"hereby|ok|then")
            : containsListed(before, u"his|her|their") && containsListed(before, told);
}

bool withdraws(QStringView before)
{
    return containsPhrase(
            before, {u"withdraw",     u"withdrawing",     u"withdrawn",      u"retract",
                     u"retracting",   u"revoke",          u"revoking",       u"rescind",
                     u"rescinding",   u"take back",       u"taking back",    u"remove my",
                     u"removing my",  u"cancel my",       u"cancelling my",  u"canceling my",
                     u"drop my",      u"dropping my",     u"lift my",        u"lifting my",
                     u"disregard my", u"ignore my",       u"discard my",     u"recant",
                     u"rescinded",    u"withdrew",        u"scratch my",     u"strike my",
                     u"pull my",      u"pulling back my", u"don't count my", u"do not count my",
                     u"undo my",      u"my vote back",    u"my veto back",   u"redact my",
                     u"void my",      u"forget my"});
}

bool isWithdrawn(QStringView after)
{
    return startsWithListed(
            after.trimmed(),
            u"withdrawn|is withdrawn|as withdrawn|is hereby withdrawn|has been withdrawn|hereby "
            u"withdrawn|is now withdrawn|to be withdrawn|retracted|is retracted|as retracted|"
            u"revoked|is revoked|as revoked|rescinded|is rescinded|is void|as void|is gone|is "
            u"lifted|lifted|is off the table|no longer stands|no longer holds|no longer applies|"
            u"is no longer valid|is obsolete|as obsolete|is moot|as cancelled|as canceled");
}

bool votesAnew(QStringView clause)
{
    const QStringView text = clause.trimmed();
    const qsizetype joint = std::max(text.lastIndexOf(u" and "), text.lastIndexOf(u','));
    return joint > 0 && !withdraws(text.mid(joint)) && withdraws(text.left(joint))
            && endsWithListed(text.mid(joint),
                              u" vote| vote a| vote with| voting| cast a| cast my| cast| now i'm| "
                              u"i'm| i am| am now| am| give a| give my| give it a| instead| now a| "
                              u"now| say| go with a| go for a| go for");
}

bool sawOwnObject(QStringView lower)
{
    return containsPhrase(lower,
                          {u"my vote", u"my previous vote", u"my earlier vote", u"my veto",
                           u"my binding vote", u"my non-binding vote", u"my own vote",
                           u"my last vote", u"my prior vote", u"my original vote"});
}

} // namespace tallybook
