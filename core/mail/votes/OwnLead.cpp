// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/OwnLead.h"

#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

/// Words right before a value after which it is the writer's own.
constexpr QStringView ownLeadWords =
        u"my|i'm|im|am|i|vote|voting|mine|definitely|absolutely|certainly|totally|fully|simply|"
        u"here's|it's|that's|"
        u"too|yes|yep|yeah|yup|sure|ok|okay|lgtm|agreed|agree|ack|me|obviously|clearly|hereby|"
        u"gladly|happily|"
        u"overall|good|great|nice|awesome|excellent|cool|perfect|fine|wow|well|thanks|cheers|aye|"
        u"approve|approved|"
        u"approximately|roughly|basically|mostly|sorta|kinda|generally|works|ship|sorry|really|we'"
        u"re|happy|is|"
        u"remains|stays|remain|stay|at|to|as|a|an|casting|cast|give|giving|gets|get|adding|add|"
        u"with|say|heartily|"
        u"strongly|warmly|wholeheartedly|indeed|done|passed|pass|passes|tested|verified|checked|"
        u"also|now|just|again|"
        u"mit|stimme|es|é|è|jest|är|"
        u"still|it|you|balance|all|sounds|cordially|mein|meine|mon|mi|voto|meu|mijn|mój|głosuję|"
        u"мой|"
        u"голосую|just|of|"
        u"consider|considered|reluctantly|reluctant|put|still|solid|ist|vote:|here|go|quick|"
        u"pleased|merci|"
        u"danke|gracias|"
        u"obrigado|grazie|bedankt|спасибо|谢谢|感谢|同意|赞成|支持|我|投|投票|没问题|不错|感謝|"
        u"ありがとう|賛成|감사합니다|찬성|저는|"
        u"doubt|hesitation|reservations|reservation|hooray|hurray|woohoo|yay|bravo|fwiw|can|tl;dr|"
        u"dr|imo|imho|btw|personally|worth|nothing|everybody|everyone|folks|team|"
        u"correctly|successfully|ok|fine|locally|issues|problems";

/// Endings of CJK words that lead to the writer's own vote ("我投+1").
constexpr QStringView cjkOwnEndings = u"我|投|投票|的|给|給|是|为|同意|赞成|支持|赞同|谢谢|感谢|"
                                      u"辛苦了|没问题|通过|賛成|です|は|찬성|저는|제|감사합니다";

/// What leads on to "a +1" of one's own.
constexpr QStringView givingWords =
        u"give|gives|giving|gave|given|cast|casting|have|has|with|for|so|that's|it's|here's|here|"
        u"is|"
        u"get|gets|deserves|earns|be|worth|add|adding|put|leave|say|call|into|find|take|drop|throw|"
        u"therefore|thus|hence|then|definitely|certainly|clearly|now|but|and|am|i'm|send|sending|"
        u"mit|avec|con|un|het|offer|issue|register|record";

/// The writer says how the own mail is to be taken.
constexpr QStringView takingWords =
        u"consider this|count this|take this|treat this|call this|call it|count it as|please "
        u"consider this|please count this|please take this|please treat this|make this|make it|"
        u"mark this|record this|register this|you may consider this|you can consider this|you can "
        u"count this|you may count this";

constexpr qsizetype nearWords = 24; // units before a value in which "from me" belongs to it

/// "A fat +1", "a +1 for the release", but not "a -1 blocks it": nothing but an article and what
/// adorns the value, and no statement about it.
bool isAdorned(const LeadWords &lead, QStringView after)
{
    const QStringView rest = after.mid(skipDress(after));
    const bool ends = rest.isEmpty() || !rest.front().isLetterOrNumber()
            || startsWithListed(rest,
                                u"from|for|on|to|here|because|since|as|with|and|but|again|too|"
                                u"this|thanks|though");
    return ends && lead.words.size() <= 3
            && isListed(lead.words.front().text, u"a|an|ein|un|een|uno");
}

} // namespace

bool isOwnLead(const LeadWords &lead, QStringView after)
{
    // "Sadly -1"
    if (lead.words.size() == 1 && lead.last().size() > 4 && lead.last().endsWith(u"ly"))
        return true;
    if (isAdorned(lead, after) || saysFromMe(QStringView(lead.before).right(nearWords)))
        return true;
    if (lead.words.size() == 1 && isListed(lead.last(), u"a|an"))
        return false;
    // "Consider this a +1", "Please count this as a -1"
    if (isListed(lead.last(), u"a|as") && startsWithListed(lead.before.trimmed(), takingWords))
        return true;
    // "I give the release a +1"
    if (isListed(lead.last(), u"a|an")
        && containsListed(lead.before,
                          u"i give|i'm giving|i am giving|i gladly give|i hereby give|we "
                          u"give"))
        return true;
    // "because of a -1" is nobody's vote yet
    // "I will give it a -1 for now"
    if (isListed(lead.last(), u"a|an") && isListed(lead.last(1), u"it|this|that|them")
        && isListed(lead.last(2), u"give|giving|gave") && speaksOfSelf(lead.before))
        return true;
    if (isListed(lead.last(), u"a|an") && !isListed(lead.last(1), givingWords))
        return isListed(lead.last(1), ownLeadWords) && !isListed(lead.last(1), u"of|to|at|it|you");
    if (isListed(lead.last(), ownLeadWords))
        return true;
    if (givesThis(lead))
        return true;
    if (lead.last() == u"for" && lead.last(1) == u"vote" && lead.last(2) == u"i")
        return true;
    if (isListed(lead.last(), u"are|both") && lead.words.front().text == u"we")
        return true;
    return lead.last().back().unicode() >= 0x2E80 && endsWithListed(lead.last(), cjkOwnEndings);
}

} // namespace tallybook
