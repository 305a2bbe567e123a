// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/Stance.h"

#include "core/mail/ClaimScanner.h"
#include "core/mail/ScopeAndCondition.h"
#include "core/mail/Words.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words before a value without what only dresses it up ("binding", "big").
struct Lead {
    QList<Word> words;
    QChar separator; ///< the mark between the last word and the value, or null
    bool empty = true;

    [[nodiscard]] QStringView last(int back = 0) const
    {
        return words.size() > back ? words[words.size() - 1 - back].text : QStringView();
    }
};

bool isDress(QStringView word)
{
    return isBindingWord(word) || word.startsWith(u"nonb")
            || isOneOf(word, {u"big",        u"huge",         u"strong",  u"definite", u"solid",
                              u"clear",      u"enthusiastic", u"own",     u"personal", u"late",
                              u"official",   u"weak",         u"mild",    u"soft",     u"slight",
                              u"resounding", u"hearty",       u"firm",    u"full",     u"very",
                              u"obvious",    u"formal",       u"pmc",     u"ipmc",     u"ppmc",
                              u"committer",  u"non",          u"massive", u"giant",    u"whole",
                              u"hearted",    u"wholehearted", u"super",   u"happy",    u"emphatic",
                              u"humble",     u"belated",      u"initial", u"final",    u"first"});
}

Lead leadOf(QStringView before)
{
    Lead lead;
    lead.words = wordsOf(before);
    const int from = lead.words.isEmpty() ? 0 : lead.words.back().end;
    for (const QChar c : before.mid(from)) {
        if (!c.isSpace() && !QStringView(u"\"'`*_([{~<>").contains(c))
            lead.separator = c;
    }
    while (!lead.words.isEmpty() && isDress(lead.words.back().text) && lead.separator.isNull()) {
        const bool broken = lead.words.back().afterBreak;
        const int start = lead.words.back().start;
        lead.words.removeLast();
        if (broken && start > 0) {
            const QChar c = before.left(start).trimmed().isEmpty()
                    ? QChar()
                    : before.left(start).trimmed().back();
            if (!c.isNull() && !c.isLetterOrNumber() && !QStringView(u"\"'`*_([{~<>").contains(c))
                lead.separator = c;
        }
    }
    lead.empty = lead.words.isEmpty();
    return lead;
}

bool isGreeting(const Lead &lead)
{
    if (lead.words.isEmpty() || lead.words.size() > 5)
        return false;
    return isOneOf(lead.words.front().text,
                   {u"hi",    u"hello",   u"hey",      u"dear",      u"hallo",     u"hola",
                    u"salut", u"bonjour", u"hiya",     u"howdy",     u"greetings", u"folks",
                    u"all",   u"guys",    u"team",     u"moin",      u"ciao",      u"olá",
                    u"ola",   u"namaste", u"everyone", u"everybody", u"gm"})
            && (!lead.separator.isNull() || lead.words.size() <= 3);
}

/// "from me", "from my side", "for me": the writer's own whatever stands before.
bool isFromMe(QStringView after)
{
    QStringView rest = after;
    while (!rest.isEmpty()
           && (rest.front().isSpace() || QStringView(u"\"'`*_)]},.-:!").contains(rest.front()))) {
        rest = rest.mid(1);
    }
    const QList<ClaimHit> claims = scanClaims(rest);
    if (!claims.isEmpty() && claims.front().start <= 1)
        rest = rest.mid(claims.front().end).trimmed();
    if (startsWithPhrase(rest, u"vote"))
        rest = rest.mid(4).trimmed();
    return startsWithPhrase(rest,
                            {u"from me",    u"from my",    u"from our",        u"from us",
                             u"from here",  u"by me",      u"for me",          u"on my part",
                             u"on my side", u"on my end",  u"on my behalf",    u"from this side",
                             u"von mir",    u"de ma part", u"de mi parte",     u"from myself",
                             u"form me",    u"here too",   u"as well from me", u"also from me",
                             u"too from me"});
}

bool isNumberWord(QStringView word)
{
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits
            || isOneOf(word, {u"two",     u"three",   u"four",       u"five",       u"six",
                              u"seven",   u"eight",   u"nine",       u"ten",        u"eleven",
                              u"twelve",  u"several", u"many",       u"few",        u"enough",
                              u"some",    u"all",     u"both",       u"multiple",   u"any",
                              u"no",      u"each",    u"every",      u"zero",       u"more",
                              u"another", u"other",   u"additional", u"sufficient", u"extra",
                              u"missing", u"last",    u"third",      u"second",     u"of",
                              u"dozen",   u"only",    u"most",       u"further",    u"valid"});
}

bool isOthers(QStringView word)
{
    return isOneOf(word,
                   {u"his", u"her", u"their", u"your", u"its", u"whose", u"these", u"those", u"the",
                    u"that", u"this", u"someone's", u"somebody's", u"everyone's", u"which"})
            || (word.endsWith(u"'s")
                && !isOneOf(word,
                            {u"it's", u"that's", u"here's", u"there's", u"what's", u"let's",
                             u"mine's", u"today's"}))
            || (word.size() > 3 && word.endsWith(u"s'"));
}

/// A noun after the value makes it a number of something ("-1 day", "+1 votes").
bool isCountedNoun(QStringView after)
{
    QStringView rest = after;
    if (rest.isEmpty() || !(rest.front() == u' '))
        return false;
    rest = rest.trimmed();
    const QList<ClaimHit> claims = scanClaims(rest);
    if (!claims.isEmpty() && claims.front().start == 0 && !claims.front().bracketed)
        rest = rest.mid(claims.front().end).trimmed();
    return startsWithPhrase(rest, {u"votes",    u"day",    u"days",
                                   u"hour",     u"hours",  u"week",
                                   u"weeks",    u"month",  u"months",
                                   u"year",     u"years",  u"minute",
                                   u"minutes",  u"second", u"seconds",
                                   u"point",    u"points", u"line",
                                   u"lines",    u"more",   u"commit",
                                   u"commits",  u"byte",   u"bytes",
                                   u"step",     u"steps",  u"degree",
                                   u"degrees",  u"offset", u"level",
                                   u"levels",   u"karma",  u"others",
                                   u"row",      u"rows",   u"column",
                                   u"columns",  u"char",   u"characters",
                                   u"percent",  u"item",   u"so far",
                                   u"votes,",   u"'s",     u"s",
                                   u"times",    u"star",   u"stars",
                                   u"month's",  u"voters", u"from pmc members",
                                   u"from pmc", u"by pmc", u"entries",
                                   u"version",  u"test",   u"tests",
                                   u"error",    u"errors", u"failure",
                                   u"failures"});
}

/// The value is the subject of a sentence about it ("a +1 is needed", "+1 means yes").
bool isSubject(QStringView after)
{
    const QStringView rest = after.trimmed();
    return startsWithPhrase(rest, {u"is needed",  u"is required",   u"is missing", u"is still",
                                   u"are needed", u"are required",  u"are",        u"were",
                                   u"means",      u"would help",    u"would be",   u"would suffice",
                                   u"would do",   u"will be",       u"will help",  u"was",
                                   u"has been",   u"have been",     u"or -1",      u"or 0",
                                   u"or +0",      u"or not",        u"and -1",     u"vote is",
                                   u"vote was",   u"vote would",    u"counts as",  u"count as",
                                   u"button",     u"count",         u"comment",    u"comments",
                                   u"emoji",      u"reaction",      u"reactions",  u"ed",
                                   u"'d",         u"'ed",           u"ing",        u"votes",
                                   u"is for",     u"to the person", u"came",       u"comes"});
}

bool isFromOthers(QStringView after)
{
    const QStringView rest = after.trimmed();
    if (!startsWithPhrase(rest, {u"from", u"by", u"of"}) || isFromMe(after))
        return false;
    const QList<Word> words = wordsOf(rest, 2);
    return words.size() >= 2
            && !isOneOf(words[1].text,
                        {u"a", u"an", u"the", u"me", u"my", u"our", u"here", u"this", u"course"});
}

/// Verbs of asking, waiting and getting before the value: a vote is wanted or was given.
bool isSought(QStringView before)
{
    return containsPhrase(before, {u"need",          u"needs",           u"needed",
                                   u"require",       u"requires",        u"required",
                                   u"wait for",      u"waiting for",     u"waiting on",
                                   u"looking for",   u"look for",        u"lacking",
                                   u"lacks",         u"missing",         u"seeking",
                                   u"ask for",       u"asking for",      u"asked for",
                                   u"request",       u"requesting",      u"hoping for",
                                   u"hope for",      u"expecting",       u"get a",
                                   u"gets a",        u"got a",           u"get one",
                                   u"get another",   u"get some",        u"getting",
                                   u"received",      u"receive",         u"have a",
                                   u"has a",         u"had a",           u"have one",
                                   u"have two",      u"there is a",      u"there was a",
                                   u"there are",     u"there were",      u"saw a",
                                   u"see a",         u"noticed a",       u"given the",
                                   u"despite the",   u"because of the",  u"thanks for",
                                   u"thank you for", u"agree with",      u"thank for",
                                   u"so far",        u"at least",        u"a total of",
                                   u"we have",       u"we had",          u"we got",
                                   u"if we get",     u"could use",       u"short of",
                                   u"collected",     u"counted",         u"counting",
                                   u"appreciate a",  u"appreciate your", u"welcome",
                                   u"who can",       u"who could",       u"with the",
                                   u"tally",         u"result",          u"results",
                                   u"summary",       u"in addition to",  u"quorum",
                                   u"including",     u"includes",        u"carried with",
                                   u"passes with",   u"passed with",     u"failed with",
                                   u"followed by",   u"regarding the",   u"about the",
                                   u"misread",       u"my count",        u"concerning the"});
}

/// Words of programs: the value is a number.
bool isProgramNumber(const Lead &lead)
{
    if (lead.empty)
        return false;
    const QStringView last = lead.last();
    if (lead.separator == u'=' || lead.separator == u'+')
        return true;
    return isOneOf(last,
                   {u"return", u"returns", u"returned",    u"returning", u"exit",    u"exits",
                    u"exited", u"code",    u"status",      u"equals",    u"index",   u"offset",
                    u"errno",  u"rc",      u"error",       u"version",   u"plus",    u"minus",
                    u"utc",    u"gmt",     u"incremented", u"signal",    u"line",    u"column",
                    u"ret",    u"retval",  u"rv",          u"exitcode",  u"default", u"defaults",
                    u"size",   u"length",  u"timeout",     u"param",     u"arg",     u"priority",
                    u"oom",    u"nice",    u"tail",        u"head",      u"ls",      u"kill",
                    u"level",  u"xargs",   u"sort",        u"patch",     u"print0",  u"git",
                    u"value",  u"weight",  u"score",       u"rating",    u"karma",   u"timezone",
                    u"tz",     u"log",     u"temperature", u"delta",     u"balance"})
            || containsPhrase(u' ' + lead.words.back().text.toString(), {u"exitcode"})
            || (lead.words.size() >= 2
                && isOneOf(lead.last(1), {u"set", u"exit", u"return", u"error", u"status"})
                && isOneOf(last, {u"to", u"code", u"with", u"is", u"was", u"of"}))
            || (isOneOf(last, {u"by", u"than", u"between", u"below", u"above"}));
}

/// Somebody else did it: "Jane is +1", "Bob voted +1", "they gave a -1".
bool isThirdPerson(const Lead &lead)
{
    if (lead.words.size() < 2 || !lead.separator.isNull())
        return false;
    int verb = int(lead.words.size()) - 1;
    while (verb > 0
           && isOneOf(lead.words[verb].text,
                      {u"a", u"an", u"also", u"already", u"still", u"now", u"just", u"at"}))
        --verb;
    if (!isOneOf(lead.words[verb].text,
                 {u"is",         u"are",     u"was",   u"were",      u"voted", u"votes",
                  u"gave",       u"gives",   u"cast",  u"casts",     u"said",  u"says",
                  u"given",      u"replied", u"wrote", u"he's",      u"she's", u"they're",
                  u"everyone's", u"voting",  u"put",   u"suggested", u"has"})) {
        return false;
    }
    if (verb == 0)
        return isOneOf(lead.words[0].text, {u"he's", u"she's", u"they're", u"everyone's"});
    int subject = verb - 1;
    while (subject > 0
           && isOneOf(lead.words[subject].text,
                      {u"also", u"already", u"have", u"has", u"had", u"just", u"still", u"now",
                       u"even", u"hereby", u"therefore", u"thus", u"both", u"now", u"then", u"all",
                       u"so"})) {
        --subject;
    }
    return !isOneOf(lead.words[subject].text,
                    {u"i",        u"we",      u"vote",   u"mine",     u"it",         u"that",
                     u"this",     u"here",    u"answer", u"verdict",  u"conclusion", u"opinion",
                     u"so",       u"me",      u"and",    u"position", u"stance",     u"i've",
                     u"decision", u"feeling", u"i'm",    u"am",       u"thus",       u"choice",
                     u"result",   u"side",    u"part",   u"overall",  u"hence",      u"view",
                     u"input",    u"to"});
}

/// Told to others: "please vote +1", "you can give a -1", "reply with +1".
bool isInstruction(const Lead &lead, QStringView before, QStringView after)
{
    if (containsPhrase(before,
                       {u"count my",    u"count me",        u"count this",  u"change my",
                        u"record my",   u"consider my",     u"accept my",   u"consider this",
                        u"take my",     u"put me",          u"mark me",     u"switch my",
                        u"update my",   u"note my",         u"consider me", u"count it",
                        u"accept this", u"take this as my", u"correct my",  u"register my",
                        u"add my",      u"move my",         u"let me"})) {
        return false;
    }
    if (containsPhrase(
                before,
                {u"please",        u"reply with", u"respond with", u"answer with",  u"feel free",
                 u"you can",       u"you could",  u"you may",      u"you might",    u"you should",
                 u"you would",     u"you want",   u"you to",       u"anyone",       u"anybody",
                 u"someone",       u"somebody",   u"folks to",     u"people to",    u"everyone to",
                 u"everybody",     u"give us",    u"give me",      u"cast your",    u"make it",
                 u"let's",         u"encourage",  u"urge",         u"ask you",      u"if you",
                 u"one can",       u"who",        u"whoever",      u"everyone who", u"members to",
                 u"should vote",   u"must vote",  u"can vote",     u"may vote",     u"to vote",
                 u"votes like",    u"such as",    u"e.g",          u"i.e",          u"either",
                 u"vote with",     u"options",    u"option",       u"like",         u"same as",
                 u"equivalent to", u"means",      u"meaning of",   u"called",       u"say"})) {
        // "I'd like to vote +1", "I would like to give", "I want to vote": polite, and the voter's
        const bool polite = containsPhrase(
                before,
                {u"i'd like to", u"i would like to", u"like to",     u"i want to",   u"i wanted to",
                 u"i say",       u"i'd say",         u"i would say", u"have to say", u"must say",
                 u"want to say", u"looks like",      u"i like",      u"we like",     u"like it",
                 u"like this",   u"like the",        u"i'll say",    u"i can say",   u"sounds like",
                 u"feel like",   u"seems like",      u"would say",   u"i hereby say"});
        if (!polite)
            return true;
    }
    // "or give a -1 and tell me": a verb without its subject
    if (!lead.empty && lead.separator.isNull()) {
        const QStringView verb = isOneOf(lead.last(), {u"a", u"an"}) ? lead.last(1) : lead.last();
        const bool bare =
                isOneOf(verb, {u"give", u"cast", u"vote", u"reply", u"send", u"post", u"add"});
        const bool subject =
                containsPhrase(before,
                               {u"i", u"i'll", u"i'd", u"i'm", u"we", u"my", u"me", u"happy to",
                                u"glad to", u"want to", u"to cast", u"to give", u"let me"});
        const int index = int(lead.words.size()) - (isOneOf(lead.last(), {u"a", u"an"}) ? 2 : 1);
        if (bare && !subject && (verb != u"vote" || index > 0)
            && !(index > 0
                 && isOneOf(lead.words[index - 1].text,
                            {u"so", u"therefore", u"thus", u"hereby", u"hence", u"and"})
                 && verb == u"vote")) {
            return true;
        }
    }
    return !lead.empty && startsWithPhrase(after.trimmed(), {u"if you", u"unless you"})
            && isOneOf(lead.last(), {u"vote", u"a"});
}

/// "can I translate this to a +1": how somebody else's words are taken.
bool isTranslation(QStringView before)
{
    return containsPhrase(before, {u"translate",
                                   u"interpret",
                                   u"read this as",
                                   u"read that as",
                                   u"read it as",
                                   u"take this as",
                                   u"take that as",
                                   u"take it as",
                                   u"understand this as",
                                   u"understand that as",
                                   u"treat this as",
                                   u"treat that as",
                                   u"treat it as",
                                   u"regard this as",
                                   u"count that as",
                                   u"count this as a",
                                   u"consider that",
                                   u"consider it",
                                   u"as a",
                                   u"is that a",
                                   u"was that a",
                                   u"is this a",
                                   u"counts as",
                                   u"counted as",
                                   u"equivalent",
                                   u"taken as",
                                   u"seen as",
                                   u"interpreted as"})
            && !containsPhrase(before,
                               {u"take this as my", u"please", u"consider this my", u"as my"});
}

bool isNegated(const Lead &lead, QStringView before)
{
    int looked = 0;
    for (int i = int(lead.words.size()) - 1; i >= 0 && looked < 6; --i, ++looked) {
        if (lead.words[i].afterBreak && looked > 0 && i + 1 < lead.words.size()
            && lead.words[i + 1].afterBreak) {
            break;
        }
        const QStringView word = lead.words[i].text;
        if (isOneOf(word,
                    {u"not", u"never", u"cannot", u"cant", u"neither", u"nor", u"hardly", u"dont",
                     u"wont", u"unable"})
            || word.endsWith(u"n't")) {
            // "why not +1", "not sure": the first is no, the second is a doubt
            return true;
        }
        if (i + 1 < lead.words.size() && lead.words[i + 1].afterBreak)
            break;
    }
    Q_UNUSED(before)
    return false;
}

/// Modals and verbs of inclination: a vote that may come.
bool isTentative(QStringView before)
{
    if (containsPhrase(before, {u"leaning",       u"lean",          u"leans",
                                u"inclined",      u"tempted",       u"tend",
                                u"tending",       u"closer to",     u"close to",
                                u"almost",        u"nearly",        u"probably",
                                u"maybe",         u"perhaps",       u"possibly",
                                u"might",         u"may",           u"could",
                                u"considering",   u"thinking of",   u"thinking about",
                                u"about to",      u"planning",      u"plan to",
                                u"intend",        u"intending",     u"hesitant",
                                u"hesitate",      u"hesitating",    u"likely",
                                u"undecided",     u"torn between",  u"somewhere between",
                                u"reserve",       u"will become",   u"would become",
                                u"turn into",     u"turns into",    u"becomes",
                                u"ready to",      u"prepared to",   u"willing to",
                                u"reluctant",     u"hope to",       u"expect to",
                                u"can",           u"tomorrow",      u"later",
                                u"toward",        u"towards",       u"tentatively",
                                u"tentative",     u"conditional",   u"preliminary",
                                u"if i had",      u"had i",         u"in principle",
                                u"theoretically", u"hypothetically"})) {
        return true;
    }
    const bool would = containsPhrase(before, {u"would", u"i'd", u"we'd", u"wouldve", u"would've"});
    return would
            && !containsPhrase(before,
                               {u"i'd like to", u"i would like to", u"we'd like to",
                                u"we would like to", u"i'd say", u"i would say", u"i'd go with",
                                u"i'd vote for", u"would like to", u"i'd love to", u"would love to",
                                u"i'd rather say", u"i'd also like", u"i would also like"});
}

/// The writer speaks of the own vote before the value.
bool isFirstPerson(QStringView before)
{
    return containsPhrase(before, {u"my",          u"i'm",      u"i am",    u"im",       u"i vote",
                                   u"i cast",      u"i give",   u"i say",   u"i think",  u"i guess",
                                   u"i believe",   u"i hereby", u"i'll",    u"i will",   u"i'd",
                                   u"i would",     u"me",       u"mine",    u"i've",     u"i stay",
                                   u"i remain",    u"i now",    u"i also",  u"i want",   u"i still",
                                   u"i therefore", u"i also",   u"i do",    u"i change", u"i go",
                                   u"we're",       u"we are",   u"we vote", u"i",        u"voting",
                                   u"happy to",    u"glad to"});
}

bool isOwnLead(const Lead &lead)
{
    return isOneOf(lead.last(),
                   {u"my",
                    u"i'm",
                    u"im",
                    u"am",
                    u"i",
                    u"vote",
                    u"voting",
                    u"mine",
                    u"so",
                    u"thus",
                    u"therefore",
                    u"hence",
                    u"and",
                    u"but",
                    u"still",
                    u"also",
                    u"then",
                    u"again",
                    u"now",
                    u"just",
                    u"definitely",
                    u"absolutely",
                    u"certainly",
                    u"totally",
                    u"fully",
                    u"simply",
                    u"here's",
                    u"it's",
                    u"that's",
                    u"too",
                    u"yes",
                    u"yep",
                    u"yeah",
                    u"yup",
                    u"sure",
                    u"ok",
                    u"okay",
                    u"lgtm",
                    u"agreed",
                    u"agree",
                    u"ack",
                    u"me",
                    u"obviously",
                    u"clearly",
                    u"hereby",
                    u"gladly",
                    u"happily",
                    u"anyway",
                    u"nevertheless",
                    u"overall",
                    u"looks",
                    u"good",
                    u"great",
                    u"nice",
                    u"awesome",
                    u"excellent",
                    u"cool",
                    u"perfect",
                    u"fine",
                    u"wow",
                    u"well",
                    u"thanks",
                    u"you",
                    u"cheers",
                    u"aye",
                    u"approve",
                    u"approved",
                    u"approximately",
                    u"roughly",
                    u"basically",
                    u"mostly",
                    u"about",
                    u"around",
                    u"sorta",
                    u"kinda",
                    u"of",
                    u"generally",
                    u"works",
                    u"work",
                    u"ship",
                    u"it",
                    u"sorry",
                    u"hi",
                    u"hello",
                    u"really",
                    u"pretty",
                    u"we're",
                    u"happy",
                    u"is",
                    u"remains",
                    u"stays",
                    u"remain",
                    u"stay",
                    u"at",
                    u"to",
                    u"as",
                    u"a",
                    u"an",
                    u"casting",
                    u"cast",
                    u"give",
                    u"giving",
                    u"gets",
                    u"get",
                    u"adding",
                    u"add",
                    u"with",
                    u"say",
                    u"go",
                    u"heartily",
                    u"strongly",
                    u"warmly",
                    u"on",
                    u"my",
                    u"wholeheartedly",
                    u"indeed",
                    u"+1",
                    u"done",
                    u"passed",
                    u"pass",
                    u"passes",
                    u"tested",
                    u"verified",
                    u"checked"});
}

/// "Thanks for the release +1": words of approval before the value.
bool isApproving(QStringView before)
{
    return containsPhrase(
            before,
            {u"good",      u"great",   u"nice",    u"lgtm",      u"works",     u"worked",
             u"fine",      u"ok",      u"okay",    u"thanks",    u"thank you", u"agree",
             u"agreed",    u"yes",     u"awesome", u"excellent", u"cool",      u"perfect",
             u"love",      u"like",    u"support", u"approve",   u"verified",  u"tested",
             u"checked",   u"passed",  u"pass",    u"passes",    u"builds",    u"built",
             u"sounds",    u"looks",   u"happy",   u"sorry",     u"congrats",  u"congratulations",
             u"wonderful", u"amazing", u"favor",   u"favour",    u"voting"});
}

/// A short text before a colon that is no talk of voting: the name of an item or a person.
QString itemLabel(const Lead &lead, QStringView before)
{
    if (lead.separator != u':' || lead.words.size() > 4 || lead.words.isEmpty())
        return {};
    static const std::initializer_list<QStringView> voting{
            u"vote",       u"voting",  u"verdict",    u"conclusion", u"overall", u"summary",
            u"tl",         u"tldr",    u"bottom",     u"decision",   u"answer",  u"so",
            u"therefore",  u"me",      u"my",         u"mine",       u"result",  u"late",
            u"sorry",      u"here",    u"i",          u"yes",        u"lgtm",    u"ok",
            u"thanks",     u"finally", u"final",      u"thus",       u"hence",   u"good",
            u"great",      u"works",   u"this",       u"is",         u"rating",  u"opinion",
            u"position",   u"stance",  u"case",       u"said",       u"checked", u"tested",
            u"verified",   u"so",      u"we",         u"go",         u"edit",    u"update",
            u"all",        u"ballot",  u"choice",     u"from",       u"hi",      u"hello",
            u"hey",        u"dear",    u"regardless", u"short",      u"again",   u"binding",
            u"nonbinding", u"non",     u"correction"};
    for (const Word &word : lead.words) {
        if (isOneOf(word.text, voting))
            return {};
    }
    return before.left(lead.words.back().end).trimmed().toString();
}

} // namespace

StanceReading readStance(QStringView before, QStringView after)
{
    StanceReading reading;
    const Lead lead = leadOf(before);
    const bool fromMe = isFromMe(after);
    const bool question = after.trimmed().endsWith(u'?');
    reading.firstPerson = fromMe || (!lead.empty && isFirstPerson(before));
    reading.hedged =
            containsPhrase(before,
                           {u"approximately", u"roughly", u"closer to", u"close to", u"basically",
                            u"mostly", u"sort of", u"kind of", u"kinda", u"sorta"});
    reading.hypothetical = containsPhrase(before,
                                          {u"in which case", u"in that case", u"otherwise",
                                           u"then i'm", u"then i am", u"then i'd", u"or else"});
    reading.changes =
            containsPhrase(before,
                           {u"change",   u"changing",   u"changed",   u"switch",    u"switching",
                            u"revise",   u"revising",   u"update",    u"updating",  u"move",
                            u"moving",   u"upgrade",    u"upgrading", u"downgrade", u"downgrading",
                            u"amend",    u"amending",   u"turn",      u"turning",   u"flip",
                            u"flipping", u"converting", u"convert",   u"raise",     u"raising",
                            u"lower",    u"correct",    u"correcting"})
            && containsPhrase(before, {u"vote", u"my", u"from", u"to", u"i'm", u"i am"});

    const bool plain = lead.empty || isGreeting(lead);
    if (plain) {
        reading.leads = true;
        if (isCountedNoun(after) || (isSubject(after) && !fromMe) || (isFromOthers(after))) {
            reading.stance = Stance::SpokenOf;
            return reading;
        }
        reading.stance = conditionAfter(after).notYet ? Stance::NotYet : Stance::Own;
        if (question && wordsOf(after, 1).isEmpty())
            reading.stance = Stance::NotYet;
        return reading;
    }

    reading.label = itemLabel(lead, before);
    const bool separated = !lead.separator.isNull();
    const bool article = isOneOf(lead.last(), {u"a", u"an", u"one"});
    const auto spokenOf = [&] {
        if (isProgramNumber(lead) && !fromMe)
            return true;
        if (isCountedNoun(after) || isTranslation(before))
            return true;
        if (!separated && (isNumberWord(lead.last()) || lead.last() == u"one") && !fromMe)
            return true;
        if (!separated && isOthers(lead.last()) && !fromMe)
            return true;
        if (isSubject(after) && !fromMe && lead.last() != u"my")
            return true;
        if (isFromOthers(after) && !separated && lead.last() != u"my")
            return true;
        if (isThirdPerson(lead) && !fromMe)
            return true;
        if (question && !fromMe && !separated)
            return true;
        if (isInstruction(lead, before, after) && !fromMe)
            return true;
        if (isSought(before) && !separated && lead.last() != u"my" && !fromMe)
            return true;
        return containsPhrase(before,
                              {u"without", u"rather than", u"instead of", u"so far",
                               u"as opposed to", u"and no", u"with no"})
                && !fromMe;
    };
    if (spokenOf()) {
        reading.stance = Stance::SpokenOf;
        return reading;
    }
    Q_UNUSED(article)
    const ConditionReading held = conditionBefore(before);
    if (isNegated(lead, before) || isTentative(before) || held.notYet
        || conditionAfter(after).notYet || reading.hypothetical) {
        // "not sure, but +1": the doubt is over where the clause ends in "but" or a full break
        const bool turned = separated
                && containsPhrase(before.right(12),
                                  {u"but", u"however", u"still", u"so", u"anyway"});
        if (!turned) {
            reading.stance = Stance::NotYet;
            return reading;
        }
    }
    if (fromMe || reading.changes) {
        reading.stance = Stance::Own;
        return reading;
    }
    if (!reading.label.isEmpty()) {
        reading.stance = Stance::Unsure;
        return reading;
    }
    if (separated || isOwnLead(lead) || isApproving(before)) {
        reading.stance = Stance::Own;
        return reading;
    }
    const QList<ClaimHit> claims = scanClaims(after.left(24));
    const bool claimed = !claims.isEmpty() && claims.front().start <= 2;
    reading.stance = claimed && lead.words.size() <= 6 ? Stance::Own : Stance::Unsure;
    return reading;
}

} // namespace tallybook
