// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ScopeScanner.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VersionNames.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int wordsOfScope = 8;

/// What may stand between a value and the words that say what it is on.
constexpr QStringView fillers =
        u"from me|from my side|from my end|from our side|for me|vote|here|again|too|as "
        u"well|also|for now|of course|obviously|naturally|for the moment|for the time being|for my "
        u"part|overall|but only|"
        u"but|in general|only|definitely|absolutely|then|strongly|still|now";

/// Verbs of doing what is proposed ("to release", "on merging").
constexpr QStringView goingAheadWords =
        u"release|releasing|accept|accepting|adopt|adopting|"
        u"approve|approving|merge|merging|publish|publishing|ship|"
        u"shipping|proceed|proceeding|go|going|move|moving|get|"
        u"getting|promote|promoting|graduate|graduating|do|doing|"
        u"have|having|make|making|cut|cutting|let|roll|rolling|finalize|"
        u"finalise|start|starting|push|pushing|see|seeing|land|"
        u"landing|commit|committing|support|supporting|be|backport|"
        u"include|continue|continuing|pass|passing|roll out|"
        u"carry|vote|voting|announce|announcing|bring|bringing|"
        u"take|taking|donate|accepted|invite|inviting";

/// Those of them that can be done with anything: their object says what is meant.
constexpr QStringView lightVerbs = u"have|having|do|doing|make|making|get|getting|see|seeing|be|"
                                   u"bring|bringing|take|taking|let|start|starting|move|moving|"
                                   u"include|support|supporting|roll|rolling|push|pushing";
constexpr QStringView onwardWords = u"forward|ahead|happen|happening|done|going|started|live|"
                                    u"official|so|through|place|soon|quickly|asap|sooner|over";

/// Nouns that mean the thing voted on, whatever it is called.
constexpr QStringView proposalNouns = u"release|rc|candidate|proposal|version|kip|flip|fip|spip|"
                                      u"aip|pip|cep|rfc|pep|dip|tip|motion|resolution|"
                                      u"nomination|graduation|donation|artifacts|artifact|package|"
                                      u"packages|binaries|sources|approval|acceptance|"
                                      u"adoption|merge|build|builds|apache|incubator|it|this|"
                                      u"change|changes|plan|everything|all|topic|feature|"
                                      u"proposed|hip|sip|zip|hdfs|both|publication|promotion|"
                                      u"codebase|module|strategy|nominee|tarball|draft";

/// Words that point away from what is on the table.
constexpr QStringView awayWords = u"what|whatever|how|idea|ideas|suggestion|suggestions|comment|"
                                  u"comments|point|points|another|next|previous|other|"
                                  u"separate|delaying|delay|postpone|postponing|cancel|cancelling|"
                                  u"canceling|stop|stopping|extend|extending|"
                                  u"restart|restarting|reroll|rerolling|hold|holding|wait|waiting|"
                                  u"respin|respinning|block|blocking|effort|"
                                  u"efforts|work|thanks|that|future|last|different|fixing|fix|"
                                  u"discussing|discuss|question|questions|concern|"
                                  u"concerns|feedback|opinion|thought|thoughts|remark|remarks|view|"
                                  u"statement|above|instead|later|said|says|wrote|"
                                  u"suggested|mentioned|pointed|asking|asked|rerun|redo|redoing|"
                                  u"revert|reverting|drop|dropping|add|adding|"
                                  u"document|documenting|improving|improve|renaming|rename|"
                                  u"removing|remove|request|alternative|option|approach|"
                                  u"analysis|explanation|reply|email|mail|summary|observation|"
                                  u"rather|rollback|rejecting|reject|not";

constexpr QStringView weakWords = u"the|a|an|of|our|to|for|in|on|with|and|as|is|are|at|by|us|we|me|"
                                  u"my|from|into|out|ahead|forward|these|current|"
                                  u"final|official|now|today|latest|great|nice|wonderful|awesome|"
                                  u"very|such|really|proposed|upcoming|next-gen|new|"
                                  u"excellent|fantastic|stable|good";

/// A clause that begins with one of these is no part of the scope.
constexpr QStringView clauseWords = u"but|because|since|if|provided|assuming|once|when|until|"
                                    u"unless|thanks|although|though|as|so|given|however|"
                                    u"pending|except|modulo|after|while|whereas|which|yet";

bool endsPhrase(QChar c)
{
    return QStringView(u",;:!?()[]\n\u2014\u2013").contains(c);
}

bool isProposalNoun(QStringView word)
{
    return isListed(word, proposalNouns) || isVersion(word);
}

bool isPossessive(QStringView word)
{
    return isListed(word, u"his|her|their|your")
            || (word.endsWith(u"'s") && !isListed(word, u"it's|let's"));
}

/// Whether the words of a scope, from `head` on, mean the proposal.
bool meansProposal(const QList<Word> &words, int head, bool infinitive, bool capital,
                   const QStringList &subjectStems)
{
    const auto ofSubject = [&subjectStems](QStringView word) {
        return subjectStems.contains(stemOf(word));
    };
    const QStringView first = words[head].text;
    // "for her": a person voted on; "her suggestion" is another matter
    if (isListed(first, u"him|her|them") && head + 1 == words.size())
        return true;
    bool named = isListed(first, u"this|it|these|both|all|everything");
    const bool light = isListed(first, lightVerbs);
    // "having a nightly build": some new thing, though the noun is one of a proposal's
    const bool fresh =
            light && head + 1 < words.size() && isListed(words[head + 1].text, u"a|an|some|more");
    bool object = false;
    // "a shorter release cycle": with "a" the noun itself must be the proposal's
    if (!light && head > 0 && isListed(words[head - 1].text, u"a|an")) {
        qsizetype noun = head;
        while (noun + 1 < words.size()
               && !isListed(words[noun + 1].text, u"of|for|with|in|on|to|at|from|by|that|and"))
            ++noun;
        const bool known = std::any_of(words.begin(), words.end(), [&](const Word &word) {
            return ofSubject(word.text) && !isProposalNoun(word.text);
        });
        if (!known && !isProposalNoun(words[noun].text))
            return false;
    }
    for (int i = head; i < words.size(); ++i) {
        const QStringView word = words[i].text;
        if (ofSubject(word)) {
            named = true;
            continue;
        }
        const bool newOne = word == u"new" && i + 1 < words.size()
                && isListed(words[i + 1].text, u"rc|candidate|vote|round|thread|build|one|attempt");
        if (isListed(word, awayWords) || isPossessive(word) || newOne
            || isOtherCandidate(word, subjectStems)) {
            return false;
        }
        named = named
                || (fresh ? isListed(word, u"release|rc|candidate|graduation|resolution")
                          : isProposalNoun(word))
                || (i == head && !light && isListed(word, goingAheadWords));
        object = object
                || (i > head && !isListed(word, weakWords) && !isListed(word, onwardWords)
                    && !isListed(word, goingAheadWords));
        // "to fix this first", "on dropping Java 8": a doing that nobody proposed
        const bool verb = i == head && !named && !light && !isListed(word, weakWords)
                && ((infinitive && !capital) || word.endsWith(u"ing"));
        if (verb)
            return false;
    }
    return named || (light && !object);
}

/// "on technical grounds", "for the reasons above", "to the tally", "on Linux": why and where, not
/// on what.
bool isWhyOrWhere(const QList<Word> &words, int head)
{
    if (std::any_of(words.begin(), words.end(), [](const Word &word) {
            return isListed(word.text, u"grounds|basis|behalf|reasons|reason|merits");
        }))
        return true;
    if (head >= words.size())
        return false;
    constexpr QStringView places = u"tally|count|list|pile|mix|record|votes|chorus|whole";
    constexpr QStringView platforms =
            u"linux|macos|mac|osx|windows|ubuntu|debian|fedora|rhel|centos|"
            u"freebsd|arm64|aarch64|x86|wsl";
    qsizetype last = words.size() - 1;
    while (last > head && isListed(words[last].text, u"please|too|also|thanks|well|as"))
        --last;
    return (head == last && isListed(words[head].text, places))
            || isListed(words[head].text, platforms);
}

} // namespace

int skipDress(QStringView after)
{
    qsizetype at = 0;
    for (int round = 0; round < 6; ++round) {
        while (at < after.size()
               && (after[at].isSpace() || QStringView(u"\"'`*_)]}~").contains(after[at]))) {
            ++at;
        }
        const QString lower = after.mid(at, 40).toString().toLower();
        const QList<ClaimHit> claims = scanClaims(lower);
        if (!claims.isEmpty() && claims.front().start <= 1) {
            at += claims.front().end;
            continue;
        }
        const int length = listedPrefixLength(lower, fillers);
        if (length == 0)
            break;
        at += length;
    }
    return int(at);
}

QStringList subjectStemsOf(const QString &subject)
{
    QStringList stems;
    const QString lower = subject.toLower();
    for (const Word &word : wordsOf(lower, 60)) {
        const bool common =
                isListed(word.text, weakWords)
                || isListed(
                        word.text,
                        u"vote|re|fwd|result|discuss|take|call|second|round|request|comments|idea");
        if (!common && (word.text.size() >= 3 || word.text.front().isDigit()))
            stems += stemOf(word.text);
    }
    // "Drop the old config reader (#4714)": whoever answers there says "the PR" or "this issue"
    if (lower.contains(u"(#") || lower.contains(u"(pr #") || lower.contains(u"(issue #")) {
        for (const QStringView name :
             {QStringView(u"pr"), QStringView(u"pull"), QStringView(u"issue")})
            stems += stemOf(name);
    }
    return stems + versionsOf(lower);
}

QStringList namingStems(const QString &scope)
{
    QStringList stems;
    const QString lower = scope.toLower();
    for (const Word &word : wordsOf(lower, wordsOfScope)) {
        if (!isListed(word.text, weakWords) && !isProposalNoun(word.text)
            && !isListed(word.text, goingAheadWords) && word.text.size() > 2
            && word.text != u"about") {
            stems += stemOf(word.text);
        }
    }
    return stems;
}

ScopeReading readScope(QStringView after, const QStringList &subjectStems)
{
    ScopeReading scope;
    const int from = skipDress(after);
    const QStringView rest = after.mid(from);
    const QString lower = rest.toString().toLower();
    const bool item =
            startsWithListed(lower, u"option|alternative|variant|choice|plan b|plan a|approach");
    if (!item
        && !startsWithListed(lower,
                             u"to|for|on|about|regarding|re|in favor|in favour|with using|with the "
                             u"idea|of|towards"))
        return scope;
    qsizetype end = 0;
    while (end < rest.size() && !endsPhrase(rest[end])
           && !(rest[end] == u'.' && (end + 1 == rest.size() || rest[end + 1].isSpace()))
           && !(rest[end] == u'-' && end > 0 && rest[end - 1] == u' ')) {
        ++end;
    }
    const QList<Word> all = wordsOf(QStringView(lower).left(end), 30);
    for (int i = 1; i < all.size(); ++i) {
        if (isListed(all[i].text, clauseWords)) {
            end = all[i].start;
            break;
        }
    }
    const QList<Word> words = wordsOf(QStringView(lower).left(end), wordsOfScope);
    int head = item ? 0 : 1;
    while (head < words.size()
           && isListed(words[head].text,
                       u"the|a|an|our|of|in|favor|favour|using|idea of|just|also")) {
        ++head;
    }
    if (isWhyOrWhere(words, head))
        return scope;
    if (head >= words.size() || isListed(words[head].text, u"me|my|us|now|sure|real"))
        return scope;
    scope.end = int(from + end);
    scope.named = rest.left(end).trimmed().toString();
    scope.wish = isListed(words[head].text, u"someone|somebody|anyone|anybody|whoever");
    const bool capital = rest[words[head].start].isUpper();
    scope.elsewhere = !scope.wish
            && (item || isOtherVersion(QStringView(lower).left(end), subjectStems)
                || !meansProposal(words, head, words.front().text == u"to", capital, subjectStems));
    if (scope.elsewhere || scope.wish)
        scope.text = scope.named;
    return scope;
}

} // namespace tallybook
