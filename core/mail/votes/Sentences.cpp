// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Sentences.h"

#include "core/mail/Limits.h"
#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int longLine = 50; // columns: shorter lines were broken by hand
constexpr int mostLines = 12; // of one sentence

/// Words that cannot end what someone says.
bool wantsAnother(QStringView lower)
{
    const QList<Word> words = wordsOf(lower.right(40));
    if (words.isEmpty() || QStringView(u".!?:;)").contains(lower.back()))
        return false;
    return isOneOf(words.back().text,
                   {u"a",     u"an",    u"the",    u"my",      u"his",   u"her",     u"their",
                    u"your",  u"our",   u"of",     u"to",      u"for",   u"with",    u"is",
                    u"am",    u"are",   u"i'm",    u"and",     u"or",    u"least",   u"need",
                    u"needs", u"from",  u"at",     u"in",      u"on",    u"not",     u"be",
                    u"i",     u"that",  u"than",   u"vote",    u"votes", u"would",   u"will",
                    u"cast",  u"big",   u"strong", u"another", u"more",  u"binding", u"one",
                    u"two",   u"three", u"no",     u"any",     u"own",   u"if",      u"until",
                    u"once",  u"when",  u"as",     u"by",      u"was",   u"i'd"});
}

bool startsItem(QStringView content)
{
    if (content.size() < 2)
        return false;
    if (QStringView(u"-*\u2022\u00B7").contains(content.front()) && content[1] == u' ')
        return true;
    qsizetype i = 0;
    while (i < content.size() && i < 3 && content[i].isDigit())
        ++i;
    return i > 0 && i + 1 < content.size() && (content[i] == u'.' || content[i] == u')')
            && content[i + 1] == u' ';
}

/// The line is a value with nothing but a claim and marks.
bool isValueOnly(const BodyText &body, int line)
{
    const QList<ValueHit> hits = scanValues(body.content(line));
    if (hits.size() != 1)
        return false;
    const QStringView rest = body.lower(line).mid(hits.front().end);
    return hits.front().start <= 2 && (wordsOf(rest, 1).isEmpty() || isClaimOnly(rest));
}

bool startsWithValue(const BodyText &body, int line)
{
    const QList<ValueHit> hits = scanValues(body.content(line));
    return !hits.isEmpty() && hits.front().start <= 2;
}

bool endsSentence(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (QStringView(u"\u3002\uFF01\uFF1F\uFF1B").contains(c))
        return true;
    if (!QStringView(u".!?;\u2026").contains(c))
        return false;
    qsizetype next = i + 1;
    while (next < text.size() && QStringView(u".!?\"')*_`").contains(text[next]))
        ++next;
    if (next < text.size() && !text[next].isSpace())
        return false;
    if (c != u'.')
        return true;
    // "e.g. ", "vs. ", "J. Roe"
    qsizetype word = i;
    while (word > 0 && (text[word - 1].isLetter() || text[word - 1] == u'.'))
        --word;
    const QString before = text.mid(word, i - word).toString().toLower();
    return !isOneOf(before,
                    {u"e.g", u"i.e", u"vs", u"cf", u"no", u"approx", u"incl", u"mr", u"dr", u"st"})
            && !(before.size() == 1 && before != u"i");
}

} // namespace

bool continues(const BodyText &body, int line, int next)
{
    if (line < 0 || next >= body.count() || !body.isOwn(line) || !body.isOwn(next))
        return false;
    const QStringView before = body.content(line);
    if (QStringView(u".!?:;").contains(before.back()) || startsItem(body.content(next)))
        return false;
    if (wantsAnother(body.lower(line)))
        return true;
    if (isValueOnly(body, next))
        return false;
    return before.size() >= (startsWithValue(body, next) ? longLine + 10 : longLine);
}

Sentence sentenceAround(const BodyText &body, int line, int position)
{
    int first = line;
    while (first > 0 && line - first < mostLines && continues(body, first - 1, first))
        --first;
    int last = line;
    while (last - line < mostLines && continues(body, last, last + 1))
        ++last;
    const int begin = std::max(body.at(first).content, position - int(limits::voteLineUnits));
    const int stop = std::min(body.at(last).end, position + int(limits::voteLineUnits));
    const QStringView text = QStringView(body.normalised().text).mid(begin, stop - begin);
    const qsizetype at = position - begin;
    Sentence sentence{begin, stop};
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (endsSentence(text, i)) {
            sentence.start = begin + int(i) + 1;
            break;
        }
    }
    for (qsizetype i = at; i < text.size(); ++i) {
        if (endsSentence(text, i)) {
            sentence.end = begin + int(i) + 1;
            break;
        }
    }
    return sentence;
}

} // namespace tallybook
