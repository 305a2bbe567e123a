// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/BallotScanner.h"

#include "core/mail/votes/LegendScanner.h"
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

/// Other options of ballots without values.
constexpr QStringView optionWords = u"stable|broken|alpha|beta|ga|go|ship|good|bad|for|in favor|in "
                                    u"favour|i am|i do|leave|not|ok|okay|neither|either";

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
        if (!explainsValue(words) && !startsWithListed(words.trimmed(), optionWords))
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
}

} // namespace tallybook
