// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/CountedNumber.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// A number of something, when such a word follows ("-1 day", "+1 votes").
constexpr QStringView unitsAnywhere =
        u"votes|day|days|hour|hours|week|weeks|month|months|year|years|minute|minutes|second|"
        u"seconds|point|points|"
        u"db|hz|khz|mv|kg|km|mm|cm|ms|ns|sec|secs|mins|hrs|kb|mb|gb|tb|kib|mib|gib|mhz|ghz|fps|px|"
        u"qps|rps|bps|pp|"
        u"beer|beers|cookie|cookies|guest|guests|internet|internets|karma|others|times|star|stars|"
        u"voters|more|"
        u"so far|degrees|percent";
constexpr QStringView unitsInside = u"line|lines|commit|commits|byte|bytes|step|steps|offset|level|"
                                    u"levels|row|rows|column|columns|char|"
                                    u"characters|item|entries|version|test|tests|error|errors|"
                                    u"failure|failures|damage|bonus|armor|from pmc";

/// "binding TOC votes (6/9):", "committer votes:": what is left of the line heads a list of votes.
bool headsVotes(QStringView rest)
{
    constexpr int longestHeading = 5; // words
    const QList<Word> words = wordsOf(rest, longestHeading);
    for (int i = 0; i < words.size(); ++i) {
        if (isListed(words[i].text, u"for|on|to|from|my|our|and|but|if|with|by"))
            return false;
        if (words[i].text != u"votes")
            continue;
        const QStringView behind = rest.mid(words[i].end).trimmed();
        return behind.startsWith(u':') || (behind.startsWith(u'(') && behind.endsWith(u':'));
    }
    return false;
}

} // namespace

bool isCountedNoun(QStringView after, bool inside)
{
    const auto digits = [](QStringView text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    };
    if (after.trimmed().startsWith(u':')) { // "+1: 4 (3 binding)"
        const QList<Word> first = wordsOf(after, 2);
        return !first.isEmpty() && digits(first.front().text)
                && (first.size() == 1 || after.mid(first.front().end).trimmed().startsWith(u'('));
    }
    // `the "+0" votes`
    QStringView rest = after;
    while (!rest.isEmpty() && QStringView(u"\"'`]").contains(rest.front()))
        rest = rest.mid(1);
    if (rest.isEmpty() || !rest.front().isSpace())
        return false;
    rest = rest.trimmed();
    if (headsVotes(rest))
        return true;
    const QList<ClaimHit> claims = scanClaims(rest.left(40));
    if (!claims.isEmpty() && claims.front().start == 0)
        rest = rest.mid(claims.front().end).trimmed();
    if (startsWithPhrase(rest,
                         {u"more or less", u"so far so good", u"second that", u"point taken"}))
        return false;
    if (rest.startsWith(u'%'))
        return true;
    // "+1 (3)", "+1 x 3"
    const QList<Word> words = wordsOf(rest, 2);
    if (words.size() >= 1 && rest.startsWith(u'(') && digits(words[0].text)
        && rest.mid(words[0].end).startsWith(u')'))
        return true;
    if (words.size() == 2 && isListed(words[0].text, u"x|\u00d7") && digits(words[1].text))
        return true;
    return startsWithListed(rest, unitsAnywhere) || (inside && startsWithListed(rest, unitsInside));
}

bool isProgramNumber(const LeadWords &lead, QStringView after)
{
    const QStringView before = QStringView(lead.before).trimmed();
    // Nobody says of a program's number that it binds, or sets it off from what he says of himself.
    const bool claimed =
            skipDress(after) > 0 && !scanClaims(after.left(skipDress(after))).isEmpty();
    if (claimed || (lead.separated() && speaksOfSelf(lead.before)))
        return false;
    // "Code-Review +2 and Verified +1", "Code-Review: +1"
    const QStringView near =
            QStringView(lead.before).right(lead.separated() ? 14 : lead.before.size());
    if (!speaksOfSelf(lead.before) && containsListed(near, u"gerrit|code-review"))
        return true;
    // "no blockers => +1"; in the output of a program more follows, or a number stands before
    const bool form = lead.separator == u'=' && lead.last() == u"vote"; // "vote = +1"
    const bool arrow = before.endsWith(u"=>") && !lead.last().back().isDigit()
            && wordsOf(after.mid(skipDress(after)), 1).isEmpty();
    if ((lead.separator == u'=' && !arrow && !form) || lead.separator == u'+'
        || lead.separator == u'%')
        return true;
    // "bottom line: +1", "on balance -0"
    if (containsListed(lead.tail, u"bottom line|on balance|slightly negative|somewhat negative"))
        return false;
    // "the second thread sets it to -1"
    if (lead.last() == u"to"
        && isListed(lead.last(2),
                    u"sets|set|resets|initialises|initializes|"
                    u"assigns|changes|decrements|increments"))
        return true;
    // "I set it from 0 to -1": votes that change are called so, or have their sign
    const bool unsignedNumber = lead.words.size() > 3 && lead.last(2) == u"from"
            && lead.last(1).front().isDigit()
            && lead.before[lead.words[lead.words.size() - 2].start - 1] == u' ';
    if (lead.last() == u"to" && unsignedNumber
        && !containsListed(lead.before, u"vote|my|voting|mine|me"))
        return true;
    // "compares the exit code with -1"
    if (lead.last() == u"with" && !speaksOfSelf(lead.before)
        && containsListed(lead.before,
                          u"compare|compares|compared|comparing|filled|fills|initialised|"
                          u"initialized|padded|replaced|replaces|multiplied|starts"))
        return true;
    // "set max.poll to -1", "the return value should be -1"
    if (lead.last() == u"to" && !speaksOfSelf(lead.before)
        && isListed(lead.words.front().text, u"set|setting|configure|configured|defaults|default"))
        return true;
    if (containsListed(lead.before,
                       u"return value|exit code|exit status|error code|status code|"
                       u"return code|default value|returned value")
        && !lead.separated()
        && isListed(lead.last(), u"be|is|was|of|as|to|now|returns|return|still|a"))
        return true;
    if (!lead.separator.isNull() && lead.separator != u':')
        return false;
    // "exit() gives me -1"
    if (lead.last() == u"me" && isListed(lead.last(1), u"gives|gave|returns|returned|shows|throws"))
        return true;
    if (isListed(
                lead.last(),
                u"return|returns|returned|returning|exit|exits|exited|code|status|equals|index|"
                u"offset|errno|rc|error|"
                u"version|plus|minus|utc|gmt|incremented|signal|line|column|ret|retval|rv|exitcode|"
                u"default|defaults|"
                u"size|length|timeout|param|arg|oom|nice|tail|head|ls|kill|xargs|sort|patch|git|"
                u"value|weight|score|"
                u"expects|expected|sees|yielded|produces|emits|outputs|reports|reported|shows|"
                u"showed|"
                u"karma|timezone|tz|log|temperature|delta|balance|by|than|between|below|above|jdk|"
                u"java|python|revision|major|minor|micro|"
                u"rev|bug|issue|count|prints|print|printed|yields|gives "
                u"back|strip|level|byte|bytes|array|int|len|n|x|"
                u"i+|idx|pid|port|negative|modulo|times|divided|constant|literal|number|integer|"
                u"parameter|option|flag|"
                u"priority|prio|severity|niceness|field|column|key|id|ttl|max|min|limit|capacity|"
                u"depth|threshold|exponent|power")) {
        return !isListed(lead.last(), u"rc|version|i") || lead.words.size() > 1;
    }
    return lead.words.size() >= 2
            && isListed(lead.last(1),
                        u"set|exit|return|error|status|default|defaults|equal|returns|"
                        u"timeout|value|limit|ttl|length|size|index")
            && isListed(lead.last(), u"to|code|with|is|was|of|a|from");
}

bool isNumberWord(QStringView word)
{
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits
            || isListed(word,
                        u"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|"
                        u"few|enough|some|all|"
                        u"both|multiple|any|no|each|every|zero|more|another|other|additional|"
                        u"sufficient|extra|missing|"
                        u"last|third|second|dozen|most|further|valid|one|single|remaining|required|"
                        u"first|initial");
}

} // namespace tallybook
