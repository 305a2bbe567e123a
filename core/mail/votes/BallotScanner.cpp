// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/BallotScanner.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <optional>

namespace tallybook {

namespace {

bool isTick(QStringView mark)
{
    if (mark.isEmpty() || mark.size() > 3)
        return mark.compare(u"yes", Qt::CaseInsensitive) == 0;
    for (const QChar c : mark) {
        switch (c.unicode()) {
        case u'x':
        case u'X':
        case u'*':
        case u'+':
        case u'#':
        case u'v':
        case u'V':
        case u'o':
        case u'O':
        case u'y':
        case u'Y':
        case 0x2713: // ✓
        case 0x2714: // ✔
        case 0x2705: // ✅
        case 0x2611: // ☑
        case 0x2612: // ☒
        case 0x2717: // ✗
        case 0x2718: // ✘
        case 0x221A: // √
        case 0x25A0: // ■
        case 0x25CF: // ●
        case 0x00D7: // ×
        case 0x0445: // Cyrillic х
        case 0x0425: break;
        default: return false;
        }
    }
    return true;
}

bool isEmptyMark(QStringView mark)
{
    if (mark.trimmed().compare(u"no", Qt::CaseInsensitive) == 0)
        return true;
    return mark.size() <= 6 && std::all_of(mark.begin(), mark.end(), [](QChar c) {
               return c == u' ' || c == u'_' || c == u'.' || c == u'-';
           });
}

/// A box drawn as one character.
std::optional<bool> drawnBox(QChar c)
{
    switch (c.unicode()) {
    case 0x2610: // ☐
    case 0x25A1: // □
    case 0x25CB: // ○
    case 0x2B1C: return false;
    case 0x2611:
    case 0x2612:
    case 0x2705:
    case 0x2714:
    case 0x2713: return true;
    default: return std::nullopt;
    }
}

struct Box {
    int start = 0;
    int end = 0;
    bool ticked = false;
    std::optional<ValueHit> inside; ///< "[+1]"
};

std::optional<Box> boxAt(QStringView content, int at)
{
    if (const auto drawn = drawnBox(content[at]))
        return Box{at, at + 1, *drawn, {}};
    const QChar open = content[at];
    const QChar close = open == u'[' ? u']' : open == u'(' ? u')' : open == u'{' ? u'}' : u'\n';
    if (close == u'\n')
        return std::nullopt;
    const qsizetype end = content.indexOf(close, at + 1);
    if (end < 0 || end - at > 8)
        return std::nullopt;
    const QStringView mark = content.mid(at + 1, end - at - 1);
    if (isEmptyMark(mark) && (open == u'[' || mark.size() >= 1))
        return Box{at, int(end + 1), false, {}};
    if (isTick(mark.trimmed()) && !(open == u'(' && mark.trimmed().size() > 1))
        return Box{at, int(end + 1), true, {}};
    if (open != u'[')
        return std::nullopt;
    const QList<ValueHit> hits = scanValues(mark);
    if (hits.size() != 1 || hits.front().form == ValueForm::BareZero
        || hits.front().form == ValueForm::Words
        || mark.trimmed().size() != hits.front().end - hits.front().start) {
        return std::nullopt;
    }
    ValueHit inside = hits.front();
    inside.start += at + 1;
    inside.end += at + 1;
    return Box{at, int(end + 1), true, inside};
}

/// The value that stands right after a box, over blanks and marks of emphasis.
std::optional<ValueHit> valueAfter(QStringView content, int at, int stop)
{
    for (const ValueHit &hit : scanValues(content.mid(0, stop))) {
        if (hit.start < at || hit.form == ValueForm::Words)
            continue;
        const QStringView between = content.mid(at, hit.start - at);
        const bool near = std::all_of(between.begin(), between.end(), [](QChar c) {
            return QStringView(u" \t*_`\"':.-").contains(c);
        });
        return near ? std::optional(hit) : std::nullopt;
    }
    return std::nullopt;
}

/// Text before the first box of a ballot line may only be a bullet or a number.
bool isBulletOnly(QStringView text)
{
    if (!scanValues(text).isEmpty())
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetter() && c != u'+' && (c < QChar(0x80) || c.isPunct() || c.isSymbol());
    });
}

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

/// The words of a legend: what the value would mean.
bool explains(QStringView lower)
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

/// Other options of ballots without values.
constexpr QStringView optionWords = u"stable|broken|alpha|beta|ga|go|ship|good|bad|for|in favor|in "
                                    u"favour|i am|i do|leave|not|ok|okay|neither|either";

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
        return explains(rest);
    if (rest.startsWith(u'='))
        return !wordsOf(rest, 1).isEmpty() && !isClaimOnly(rest);
    if (!rest.startsWith(u':'))
        return false;
    const QList<Word> words = wordsOf(rest, 4);
    return !words.isEmpty() && words.size() <= 2
            && std::all_of(words.begin(), words.end(),
                           [](const Word &word) { return explains(word.text); });
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
        block.explained += explains(afterValue(body.lower(i))) ? 1 : 0;
    }
    return block;
}

void markLegends(BodyText &body)
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

QList<TickBox> scanBallot(QStringView content)
{
    QList<Box> boxes;
    for (int i = 0; i < content.size(); ++i) {
        const auto box = boxAt(content, i);
        if (!box)
            continue;
        boxes += *box;
        i = box->end - 1;
    }
    QList<TickBox> result;
    if (boxes.isEmpty())
        return result;
    if (!isBulletOnly(content.left(boxes.front().start))) {
        // "+1 [x]", "-1 [ ]": the box stands behind
        const QList<ValueHit> hits = scanValues(content);
        if (boxes.size() == 1 && !boxes.front().inside && hits.size() == 1
            && isBulletOnly(content.left(hits.front().start))
            && content[boxes.front().start] == u'[' && boxes.front().end == content.size()) {
            result += {boxes.front().ticked, hits.front()};
        }
        return result;
    }
    for (int i = 0; i < boxes.size(); ++i) {
        if (boxes[i].inside) {
            result += {true, *boxes[i].inside};
            continue;
        }
        const int stop = i + 1 < boxes.size() ? boxes[i + 1].start : int(content.size());
        if (const auto hit = valueAfter(content, boxes[i].end, stop))
            result += {boxes[i].ticked, *hit};
    }
    return result;
}

int tickedWordsLine(const BodyText &body)
{
    int ticked = -1;
    int empty = 0;
    for (int i = 0; i < body.count(); ++i) {
        const QStringView content = body.content(i);
        if (!body.isOwn(i) || content.isEmpty())
            continue;
        int start = 0;
        while (start < content.size() && QStringView(u"-*\u2022 ").contains(content[start]))
            ++start;
        const auto box = start < content.size() ? boxAt(content, start) : std::nullopt;
        if (!box || box->inside)
            continue;
        const QStringView words = body.lower(i).mid(box->end);
        if (!explains(words) && !startsWithListed(words.trimmed(), optionWords))
            return -1; // one of a list of checks
        if (!box->ticked)
            ++empty;
        else if (ticked >= 0)
            return -1;
        else
            ticked = i;
    }
    return empty > 0 ? ticked : -1;
}

void markBallots(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && !scanBallot(body.content(i)).isEmpty())
            body.classify(i, LineClass::BallotOption);
    }
    markLegends(body);
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
