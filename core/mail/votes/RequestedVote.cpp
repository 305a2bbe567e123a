// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/RequestedVote.h"

#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// Somebody is told how to vote, or the choice is explained.
constexpr QStringView instructionPhrases =
        u"please|pls|kindly|reply with|respond with|answer with|feel free|you can|you could|you "
        u"may|you might|"
        u"you should|you would|you want|you to|you "
        u"all|anyone|anybody|someone|somebody|folks|people|everyone|"
        u"everybody|give us|give me|cast your|encourage|urge|ask you|if you|one can|one "
        u"could|whoever|members|"
        u"others|should vote|must vote|can vote|may vote|votes like|such "
        u"as|e.g|i.e|either|options|option|"
        u"you have to|you must|you need|member could|members could|someone could|somebody could|"
        u"first one to|the first to|those who|anyone who|everyone who|"
        u"equivalent to|means|meaning of|called|let's|voters|committers";

/// Requests about the writer's own vote, which are no instructions to others.
constexpr QStringView ownRequestPhrases = u"count my|count me|count this|count it|change my|record "
                                          u"my|consider my|accept my|consider this|take my|"
                                          u"put me|mark me|switch my|update my|note my|consider "
                                          u"me|accept this|take this as my|correct my|"
                                          u"register my|add my|move my|let me|find my|here is "
                                          u"my|here's my|have my|treat this as my|log my|count us|"
                                          u"take this as|register this|record this|see my|please "
                                          u"note my|revise my|amend my|convert my|turn my|"
                                          u"cast my|casting my|give my";

/// "stop writing +1", "please say something like '+1; I tested it'": words about what to write.
bool isWording(const LeadWords &lead)
{
    constexpr QStringView writing = u"writing|saying|posting|commenting|typing|sending|replying|"
                                    u"answering|shouting|reading";
    const QStringView verb =
            isListed(lead.last(), u"a|an|just|only|with") ? lead.last(1) : lead.last();
    if (isListed(verb, writing)
        && containsListed(lead.before,
                          u"stop|avoid|refrain from|instead of|rather than|than|quit|"
                          u"no need for|tired of"))
        return true;
    const QStringView before = QStringView(lead.before).trimmed();
    const bool quoted = before.endsWith(u'"') || before.endsWith(u'\'') || before.endsWith(u'`');
    return quoted && !lead.separated()
            && containsListed(lead.before,
                              u"please|pls|kindly|feel free to|you can|you could|you may|"
                              u"you should|do vote")
            && isListed(lead.last(), u"something|like|say|write|reply|with|as|type|post|comment");
}

} // namespace

bool isOwnRequest(QStringView before)
{
    return containsListed(before, ownRequestPhrases);
}

bool isInstruction(const LeadWords &lead, QStringView after)
{
    if (isMine(lead) || isOwnRequest(lead.before))
        return false;
    if (isWording(lead))
        return true;
    const bool first = speaksOfSelf(lead.tail);
    if (containsListed(lead.tail, instructionPhrases)
        && !(first
             && !containsListed(lead.tail,
                                u"you|everyone|everybody|people|folks|anyone|members|others")))
        return true;
    // "test it and vote +1 please", "or give a -1": a verb of voting without its subject
    const int back = isListed(lead.last(), u"a|an") ? 1 : 0;
    const int index = int(lead.words.size()) - 1 - back;
    const bool bare = index >= 0
            && isListed(lead.words[index].text,
                        u"give|cast|vote|reply|send|post|add|respond|write|put|leave|react");
    if (!bare || speaksOfSelf(lead.before))
        return false;
    if (containsListed(lead.before, u"please|pls|kindly|you|or|let's|everyone|feel free"))
        return true;
    if (startsWithPhrase(after.trimmed(), {u"if you", u"unless you"})
        || containsListed(after, u"to accept|to approve|to reject|to agree"))
        return true;
    return lead.words[index].text != u"vote" && index > 0;
}

bool isAsked(const LeadWords &lead, QStringView after)
{
    const QStringView rest = after.trimmed();
    if (!rest.endsWith(u'?'))
        return false;
    const QStringView before = QStringView(lead.before).trimmed();
    if (startsWithListed(before, u"maybe|perhaps|probably|possibly|hmm|i guess"))
        return false;
    // "Was my -1 counted?"; but "Could you add my +1?" asks for something
    if (isMine(lead))
        return startsWithListed(before,
                                u"did|do|does|is|are|was|were|where|what|why|how|which|has|"
                                u"have|had|should");
    if (startsWithListed(before,
                         u"did|do|does|is|are|was|were|can|could|would|will|should|shall|what|why|"
                         u"how|who|which|when|where|shouldn't|wouldn't|isn't|has|have"))
        return true;
    const bool apart = std::any_of(rest.begin(), rest.end(), [](QChar c) {
        return QStringView(u",;:(\u2013\u2014").contains(c);
    });
    if (containsListed(before,
                       u"did you|do you|are you|is that|was that|is it|is this|have you|"
                       u"may i|should i|does that|does it")
        && !isOwnRequest(before))
        return true;
    return !apart && !containsListed(rest, u"but|and|though|although|however");
}

} // namespace tallybook
