// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/LegendScanner.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <optional>

namespace tallybook {

namespace {

/// The value that a legend line explains ("+1 = approve", "- +1: yes"), if it is one.
std::optional<ValueHit> legendValue(QStringView content, bool &separated)
{
    if (content.isEmpty() || content.front().isLetter()) // most lines: not worth a scan
        return std::nullopt;
    const QList<ValueHit> hits = scanValues(content);
    if (hits.isEmpty() || hits.front().form == ValueForm::Words)
        return std::nullopt;
    const ValueHit &hit = hits.front();
    if (!isBulletOnly(content.left(hit.start)))
        return std::nullopt;
    QStringView rest = content.mid(hit.end).trimmed();
    while (!rest.isEmpty() && QStringView(u"*_`)]\"'").contains(rest.front()))
        rest = rest.mid(1).trimmed();
    separated = !rest.isEmpty()
            && (rest.front() == u':' || rest.front() == u'=' || rest.startsWith(u"->")
                || rest.startsWith(u"- ") || rest.startsWith(u"\u2013 ")
                || rest.startsWith(u"\u2014 ")
                || (rest.front() == u'(' && !rest.contains(u"bind", Qt::CaseInsensitive)));
    return hit;
}

/// "0 no opinion": zero begins a legend line without a sign.
std::optional<int> legendHundredths(QStringView content, bool &separated)
{
    if (const auto hit = legendValue(content, separated))
        return hit->value.hundredths;
    // scanValues refuses "0:" as a bare zero; in a legend it is one
    if (content.startsWith(u"0:") || content.startsWith(u"0 :") || content.startsWith(u"0 =")
        || content.startsWith(u"0=")) {
        separated = true;
        return 0;
    }
    return std::nullopt;
}

/// What a legend line says after its value; nothing if that is a scope ("+1 for the code"), which
/// makes it a vote on an item.
QStringView afterValue(QStringView lower)
{
    const QList<ValueHit> hits = scanValues(lower);
    const QStringView rest = hits.isEmpty() ? lower : lower.mid(hits.front().end).trimmed();
    return startsWithPhrase(rest, {u"for", u"on", u"to", u"from"}) ? QStringView() : rest;
}

/// "+1 = approve", "+1 : yes": one line is a legend if an equals sign or a bare word says so.
bool isLoneLegend(QStringView content, QStringView lower, bool last)
{
    bool separated = false;
    const auto value = legendValue(content, separated);
    if (value && content.mid(value->end).trimmed() == u":")
        return !last; // "+1:" with nothing behind it heads a list of names
    if (!value || !separated)
        return false;
    const QStringView rest = lower.mid(value->end).trimmed();
    if (rest.startsWith(u"=>")) // "-1 => see below"
        return explainsValue(rest);
    if (rest.startsWith(u'='))
        return !wordsOf(rest, 1).isEmpty() && !isClaimOnly(rest);
    if (!rest.startsWith(u':'))
        return false;
    const QList<Word> words = wordsOf(rest, 4);
    return !words.isEmpty() && words.size() <= 2
            && std::all_of(words.begin(), words.end(),
                           [](const Word &word) { return explainsValue(word.text); });
}

constexpr int mostOptions = 16; ///< of one legend; keeps the search linear

/// Values one under the other, as a legend has them.
struct LegendBlock {
    QList<int> lines;
    QList<int> values; ///< distinct ones, in hundredths
    int separators = 0;
    int explained = 0;

    /// Whether the block explains values instead of voting.
    [[nodiscard]] bool isLegend(bool bare) const
    {
        if (bare) // "+1 / 0 / -1" under each other, without a word
            return values.size() >= 3 && values.size() == lines.size();
        return values.size() >= 2
                && ((separators >= 2 && (values.size() >= 3 || explained >= 1))
                    || (values.size() >= 3 && explained >= 1)
                    || (explained >= 2 && values.size() == lines.size()));
    }
};

/// The next line is a value that is set off from its explanation.
bool isOptionBelow(const BodyText &body, int line)
{
    bool separated = false;
    return line + 1 < body.count() && body.isOwn(line + 1)
            && legendHundredths(body.content(line + 1), separated) && separated;
}

/// The legend lines from `first` on; blank lines may stand between. A value with nothing but a
/// claim beside it is a vote, so that it takes part only in a block of `bare` values.
LegendBlock legendAt(const BodyText &body, int first, bool bare)
{
    LegendBlock block;
    int gap = 0;
    for (int i = first; i < body.count() && gap <= 1 && block.lines.size() < mostOptions; ++i) {
        if (body.isBlank(i)) {
            ++gap;
            continue;
        }
        if (!body.isOwn(i))
            break;
        bool separated = false;
        const auto value = legendHundredths(body.content(i), separated);
        if (value && bare != isValueAlone(body.lower(i)))
            break;
        if (!value) {
            // an explanation may be wrapped, but not at the start: indented, or with the next value
            // right below
            const bool wrapped = body.indent(i) > 0 || (!bare && isOptionBelow(body, i));
            if (block.lines.isEmpty() || gap > 0 || !wrapped)
                break;
            continue;
        }
        gap = 0;
        block.lines += i;
        if (!block.values.contains(*value))
            block.values += *value;
        block.separators += separated ? 1 : 0;
        block.explained += explainsValue(afterValue(body.lower(i))) ? 1 : 0;
    }
    return block;
}

void markBlocks(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        for (const bool bare : {false, true}) {
            const LegendBlock block = legendAt(body, i, bare);
            if (!block.isLegend(bare))
                continue;
            for (int line = block.lines.front(); line <= block.lines.back(); ++line)
                body.classify(line, LineClass::BallotOption);
            i = block.lines.back();
            break;
        }
    }
}

} // namespace

bool isBulletOnly(QStringView text)
{
    if (!scanValues(text).isEmpty())
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetter() && c != u'+' && (c < QChar(0x80) || c.isPunct() || c.isSymbol());
    });
}

bool explainsValue(QStringView lower)
{
    return containsPhrase(
            lower,
            {u"approve",          u"accept",     u"release",    u"yes",        u"no opinion",
             u"abstain",          u"do not",     u"don't",      u"because",    u"reason",
             u"i agree",          u"i disagree", u"disapprove", u"reject",     u"in favor",
             u"in favour",        u"against",    u"veto",       u"don't care", u"no",
             u"indifferent",      u"i support",  u"i oppose",   u"happy",      u"neutral",
             u"go ahead",         u"publish",    u"adopt",      u"agree",      u"disagree",
             u"not sure",         u"fine",       u"merge",      u"keep",       u"for proposal",
             u"against proposal", u"graduate",   u"none"});
}

void markLegends(BodyText &body)
{
    markBlocks(body);
    const auto isLast = [&body](int line) {
        const int next = body.nextFilled(line);
        return next >= body.count() || !body.isOwn(next);
    };
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && isLoneLegend(body.content(i), body.lower(i), isLast(i)))
            body.classify(i, LineClass::BallotOption);
    }
}

} // namespace tallybook
