// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/ScopeAndCondition.h"

#include "core/mail/ClaimScanner.h"
#include "core/mail/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int wordsOfScope = 8;

/// After a value: marks, a claim, "from me", "vote" are skipped before anything is read.
qsizetype skipDress(QStringView after)
{
    qsizetype at = 0;
    for (int round = 0; round < 6; ++round) {
        while (at < after.size()
               && (after[at].isSpace() || QStringView(u"\"'`*_)]}~").contains(after[at]))) {
            ++at;
        }
        const QStringView rest = after.mid(at);
        const QString lower = rest.left(40).toString().toLower();
        const QList<ClaimHit> claims = scanClaims(lower);
        if (!claims.isEmpty() && claims.front().start <= 1) {
            at += claims.front().end;
            continue;
        }
        bool skipped = false;
        for (const QStringView phrase :
             {QStringView(u"from me"), QStringView(u"from my side"), QStringView(u"from my end"),
              QStringView(u"for me"), QStringView(u"vote"), QStringView(u"here"),
              QStringView(u"from our side"), QStringView(u"again"), QStringView(u"too"),
              QStringView(u"as well"), QStringView(u"also"), QStringView(u"for now"),
              QStringView(u"overall"), QStringView(u"but only"), QStringView(u"but"),
              QStringView(u"in general"), QStringView(u"only")}) {
            if (startsWithPhrase(lower, phrase)) {
                at += phrase.size();
                skipped = true;
                break;
            }
        }
        if (!skipped)
            break;
    }
    return at;
}

bool endsPhrase(QChar c)
{
    return QStringView(u",;:!?()[]\n\u2014\u2013").contains(c);
}

/// Verbs of doing what is proposed ("to release", "on merging").
bool isGoingAhead(QStringView word)
{
    return isOneOf(word, {u"release",    u"releasing",  u"accept",    u"accepting",  u"adopt",
                          u"adopting",   u"approve",    u"approving", u"merge",      u"merging",
                          u"publish",    u"publishing", u"ship",      u"shipping",   u"proceed",
                          u"proceeding", u"go",         u"going",     u"move",       u"moving",
                          u"get",        u"getting",    u"promote",   u"promoting",  u"graduate",
                          u"graduating", u"do",         u"doing",     u"have",       u"having",
                          u"make",       u"making",     u"cut",       u"let",        u"roll",
                          u"rolling",    u"finalize",   u"finalise",  u"start",      u"starting",
                          u"push",       u"pushing",    u"see",       u"seeing",     u"start",
                          u"land",       u"landing",    u"commit",    u"committing", u"support",
                          u"supporting", u"be",         u"backport",  u"include"});
}

/// Nouns that mean the thing voted on, whatever it is called.
bool isProposalNoun(QStringView word)
{
    if (isOneOf(word, {u"release",  u"rc",        u"candidate",  u"proposal",   u"version",
                       u"kip",      u"flip",      u"fip",        u"spip",       u"aip",
                       u"pip",      u"cep",       u"rfc",        u"pep",        u"dip",
                       u"tip",      u"motion",    u"resolution", u"nomination", u"graduation",
                       u"donation", u"artifacts", u"artifact",   u"package",    u"packages",
                       u"binaries", u"sources",   u"approval",   u"acceptance", u"adoption",
                       u"merge",    u"build",     u"builds",     u"apache",     u"incubator",
                       u"it",       u"this",      u"change",     u"plan",       u"everything",
                       u"all",      u"topic",     u"feature",    u"proposed",   u"hip",
                       u"sip",      u"zip",       u"hdfs"})) {
        return true;
    }
    if (word.startsWith(u"rc") && word.size() > 2 && word[2].isDigit())
        return true;
    return !word.isEmpty()
            && (word.front().isDigit()
                || (word.front() == u'v' && word.size() > 1 && word[1].isDigit()));
}

/// Words that point away from what is on the table.
bool pointsAway(QStringView word)
{
    return isOneOf(word, {u"what",      u"whatever",   u"how",        u"his",        u"her",
                          u"their",     u"your",       u"idea",       u"suggestion", u"comment",
                          u"comments",  u"point",      u"points",     u"new",        u"another",
                          u"next",      u"previous",   u"other",      u"separate",   u"delaying",
                          u"delay",     u"postpone",   u"postponing", u"cancel",     u"cancelling",
                          u"canceling", u"stop",       u"stopping",   u"extend",     u"extending",
                          u"restart",   u"restarting", u"reroll",     u"rerolling",  u"hold",
                          u"holding",   u"wait",       u"waiting",    u"respin",     u"respinning",
                          u"block",     u"blocking",   u"effort",     u"efforts",    u"work",
                          u"thanks",    u"that",       u"future",     u"last",       u"different",
                          u"fixing",    u"discussing", u"discuss",    u"question",   u"concern",
                          u"concerns",  u"feedback",   u"opinion",    u"thought",    u"thoughts",
                          u"remark",    u"remarks",    u"view",       u"statement",  u"above",
                          u"instead",   u"later"})
            || (word.endsWith(u"'s") && !isOneOf(word, {u"it's", u"let's"}));
}

bool isWeak(QStringView word)
{
    return isOneOf(word,
                   {u"the",   u"a",        u"an",    u"of",      u"our",   u"to",   u"for",
                    u"in",    u"on",       u"with",  u"and",     u"as",    u"is",   u"are",
                    u"at",    u"by",       u"us",    u"we",      u"me",    u"my",   u"from",
                    u"into",  u"out",      u"ahead", u"forward", u"these", u"both", u"current",
                    u"final", u"official", u"now",   u"today"});
}

} // namespace

QStringList subjectStemsOf(const QString &subject)
{
    QStringList stems;
    const QString lower = subject.toLower();
    for (const Word &word : wordsOf(lower, 60)) {
        const bool common = isWeak(word.text)
                || isOneOf(word.text,
                           {u"vote", u"re", u"fwd", u"result", u"discuss", u"take", u"call"});
        if (!common && (word.text.size() >= 3 || word.text.front().isDigit()))
            stems += stemOf(word.text);
    }
    return stems;
}

QStringList namingStems(const QString &scope)
{
    QStringList stems;
    const QString lower = scope.toLower();
    for (const Word &word : wordsOf(lower, wordsOfScope)) {
        if (!isWeak(word.text) && !isProposalNoun(word.text) && !isGoingAhead(word.text)
            && word.text.size() > 2 && word.text != u"about") {
            stems += stemOf(word.text);
        }
    }
    return stems;
}

ScopeReading readScope(QStringView after, const QStringList &subjectStems)
{
    ScopeReading scope;
    const qsizetype from = skipDress(after);
    const QStringView rest = after.mid(from);
    const QString lower = rest.toString().toLower();
    if (!startsWithPhrase(lower,
                          {u"to", u"for", u"on", u"about", u"regarding", u"re", u"in favor",
                           u"in favour", u"with using", u"with the idea", u"of"})) {
        return scope;
    }
    qsizetype end = 0;
    while (end < rest.size() && !endsPhrase(rest[end])
           && !(rest[end] == u'.' && (end + 1 == rest.size() || rest[end + 1].isSpace()))
           && !(rest[end] == u'-' && end > 0 && rest[end - 1] == u' ')) {
        ++end;
    }
    QStringView phrase = QStringView(lower).left(end);
    const QList<Word> all = wordsOf(phrase, 30);
    // The phrase ends where another clause begins.
    for (int i = 1; i < all.size(); ++i) {
        if (isOneOf(all[i].text,
                    {u"but",  u"because", u"since",   u"if",      u"provided", u"assuming", u"once",
                     u"when", u"until",   u"unless",  u"thanks",  u"although", u"though",   u"as",
                     u"so",   u"given",   u"however", u"pending", u"except",   u"modulo"})) {
            end = all[i].start;
            break;
        }
    }
    phrase = QStringView(lower).left(end).trimmed();
    const QList<Word> words = wordsOf(phrase, wordsOfScope);
    scope.end = int(from + end);
    int head = 1;
    while (head < words.size()
           && isOneOf(words[head].text,
                      {u"the", u"a", u"an", u"our", u"of", u"in", u"favor", u"favour", u"using"})) {
        ++head;
    }
    if (head >= words.size() || isOneOf(words[head].text, {u"me", u"my", u"us", u"now"}))
        return scope;
    scope.named = rest.left(end).trimmed().toString();
    const QStringView first = words[head].text;
    const auto ofSubject = [&subjectStems](QStringView word) {
        return subjectStems.contains(stemOf(word));
    };
    bool proposal = false;
    if (isOneOf(first, {u"someone", u"somebody", u"anyone", u"anybody", u"whoever"})) {
        scope.wish = true;
    } else if (isOneOf(first, {u"this", u"it", u"these", u"both", u"all", u"everything"})) {
        proposal = true;
    } else {
        bool away = false;
        bool named = false;
        for (int i = head; i < words.size(); ++i) {
            const QStringView word = words[i].text;
            away = away || (pointsAway(word) && !ofSubject(word));
            const bool last = i + 1 == words.size();
            const QStringView next = last ? QStringView() : words[i + 1].text;
            // "RC3" where RC2 is voted on
            const bool otherCandidate = word.startsWith(u"rc") && word.size() > 2
                    && !subjectStems.isEmpty() && !ofSubject(word)
                    && std::any_of(subjectStems.begin(), subjectStems.end(), [](const QString &s) {
                                            return s.startsWith(u"rc") && s.size() > 2;
                                        });
            away = away || otherCandidate;
            named = named || isProposalNoun(word) || ofSubject(word);
            if (i == head && isGoingAhead(word) && (last || !pointsAway(next)))
                named = true;
            if (i == head && !named && !isWeak(word) && word.endsWith(u"ing"))
                away = away || !ofSubject(word); // "on dropping Java 8"
        }
        proposal = named && !away;
    }
    scope.elsewhere = !proposal && !scope.wish;
    if (scope.elsewhere || scope.wish)
        scope.text = scope.named;
    return scope;
}

ConditionReading conditionAfter(QStringView after)
{
    ConditionReading condition;
    qsizetype from = skipDress(after);
    const QString lowerAll = after.toString().toLower();
    // A scope may stand between: "+1 for the release provided that …"
    const ScopeReading scope = readScope(after, {});
    if (scope.end > from)
        from = scope.end;
    QStringView rest = QStringView(lowerAll).mid(from);
    while (!rest.isEmpty()
           && (rest.front().isSpace() || QStringView(u",(-\u2013\u2014:*_").contains(rest.front())))
        rest = rest.mid(1);
    if (startsWithPhrase(rest, {u"but only", u"only", u"and only", u"but"}))
        rest = rest.mid(rest.startsWith(u"but only")           ? 8
                                : rest.startsWith(u"and only") ? 8
                                : rest.startsWith(u"but")      ? 3
                                                               : 4)
                       .trimmed();
    const qsizetype at = lowerAll.size() - rest.size();
    const auto text = [&after, at] {
        QString words = after.mid(at).trimmed().toString();
        while (!words.isEmpty() && QStringView(u").]!;").contains(words.back()))
            words.chop(1);
        return words.simplified();
    };
    if (startsWithPhrase(rest,
                         {u"if", u"once", u"when", u"as soon as", u"after", u"whenever", u"in case",
                          u"upon"})) {
        const bool courtesy = startsWithPhrase(rest,
                                               {u"if it's not too late",
                                                u"if it is not too late",
                                                u"if not too late",
                                                u"if i may",
                                                u"if it matters",
                                                u"if it helps",
                                                u"if it counts",
                                                u"if my vote counts",
                                                u"if needed",
                                                u"if anyone cares",
                                                u"if still open",
                                                u"if the vote is still open",
                                                u"once again",
                                                u"once more",
                                                u"if i'm not too late",
                                                u"if i am not too late",
                                                u"if still possible",
                                                u"if that helps",
                                                u"if that matters",
                                                u"if i can vote",
                                                u"if i have a vote",
                                                u"if you need",
                                                u"if you're counting",
                                                u"if anything",
                                                u"if that counts"});
        const QList<Word> words = wordsOf(rest, 3);
        const bool didIt = words.size() >= 2 && isOneOf(words[0].text, {u"after", u"upon", u"when"})
                && words[1].text.endsWith(u"ing");
        const bool did = words.size() >= 3 && words[0].text == u"after"
                && isOneOf(words[1].text, {u"i", u"a", u"some", u"my", u"reading", u"successful"});
        condition.notYet = !courtesy && !didIt && !did;
        if (condition.notYet)
            condition.text = text();
        return condition;
    }
    if (startsWithPhrase(rest,
                         {u"assuming",
                          u"provided",
                          u"providing",
                          u"as long as",
                          u"so long as",
                          u"pending",
                          u"subject to",
                          u"modulo",
                          u"contingent",
                          u"conditional on",
                          u"conditioned on",
                          u"conditionally",
                          u"on condition",
                          u"on the condition",
                          u"with the condition",
                          u"given that",
                          u"unless",
                          u"until",
                          u"except",
                          u"apart from",
                          u"under the assumption",
                          u"under the condition",
                          u"with the caveat",
                          u"with the understanding",
                          u"on the understanding",
                          u"with the proviso",
                          u"barring",
                          u"presuming",
                          u"supposing",
                          u"on the assumption",
                          u"with one condition",
                          u"with a condition",
                          u"with the exception",
                          u"with one caveat",
                          u"under condition",
                          u"given",
                          u"presupposing",
                          u"till",
                          u"as far as"})) {
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
          QStringView(u"yes"), QStringView(u"then"), QStringView(u"well"), QStringView(u"ok")}) {
        if (startsWithPhrase(rest, opener))
            rest = rest.mid(opener.size() + 1).trimmed();
    }
    if (startsWithPhrase(rest,
                         {u"if", u"once", u"as soon as", u"until", u"should", u"only if",
                          u"only when", u"in case"})) {
        condition.notYet = !startsWithPhrase(
                rest,
                {u"if it's not too late", u"if it is not too late", u"if not too late", u"if i may",
                 u"if it matters", u"if it helps", u"if anything", u"if i'm not too late",
                 u"if the vote is still open", u"if needed", u"once again", u"once more"});
        return condition;
    }
    // "When X is fixed I'll vote", "With items 1 and 3 addressed, count my +1"
    if (startsWithPhrase(rest, {u"when", u"after", u"with"})
        && containsPhrase(rest, {u"i'll",       u"i will",       u"i'd",           u"i would",
                                 u"count my",   u"count me",     u"you have my",   u"is fixed",
                                 u"are fixed",  u"gets fixed",   u"is resolved",   u"are resolved",
                                 u"is updated", u"is addressed", u"are addressed", u"is done",
                                 u"is merged",  u"will be",      u"is corrected",  u"get fixed",
                                 u"becomes"})) {
        condition.notYet = true;
        return condition;
    }
    if (startsWithPhrase(rest,
                         {u"assuming", u"provided", u"providing", u"unless", u"given that",
                          u"as long as", u"pending", u"modulo", u"subject to", u"with the caveat",
                          u"presuming", u"supposing", u"barring", u"so long as",
                          u"on the condition", u"on condition"})) {
        QString text = rest.toString();
        const qsizetype comma = text.indexOf(u',');
        condition.text = (comma > 0 ? text.left(comma) : text).trimmed();
    }
    return condition;
}

} // namespace tallybook
