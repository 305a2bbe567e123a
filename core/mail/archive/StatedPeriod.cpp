// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/StatedPeriod.h"

#include "core/base/Text.h"
#include "core/mail/Lines.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/votes/Words.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tallybook {

namespace {

constexpr qint64 hour = 60 * 60 * 1000LL;
constexpr qint64 year = 366 * 24 * hour;
constexpr int mostLines = 500;
constexpr qsizetype longestLine = 400;
constexpr int longestDate = 9; // words

constexpr QStringView periodWords = u"vote|votes|voting|open|opened|run|runs|close|closes|closed|"
                                    u"end|ends|remain|remains|period|least|minimum|deadline|within";
constexpr QStringView endWords = u"until|till|closes|close|ends|end|deadline|expires|by|closing";

std::optional<int> numberOf(QStringView word)
{
    static constexpr std::array<QStringView, 7> words = {u"one",  u"two", u"three", u"four",
                                                         u"five", u"six", u"seven"};
    const auto *const found = std::find(words.begin(), words.end(), word);
    if (found != words.end())
        return int(found - words.begin()) + 1;
    bool valid = false;
    const int number = word.size() <= 4 ? word.toInt(&valid) : 0;
    return valid && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> unitOf(QStringView word)
{
    if (isOneOf(word, {u"hours", u"hour", u"hrs", u"hr", u"h"}))
        return hour;
    if (isOneOf(word, {u"days", u"day", u"d"}))
        return 24 * hour;
    if (isOneOf(word, {u"weeks", u"week"}))
        return 7 * 24 * hour;
    return std::nullopt;
}

/// "72 hours", "72h", "three days"; "business days" are no span that a calendar alone gives.
std::optional<qint64> spanIn(const QList<Word> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i].text;
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        if (digits > 0 && digits < word.size()) {
            const auto number = numberOf(word.first(digits));
            const auto unit = unitOf(word.sliced(digits));
            if (number && unit)
                return *number * *unit;
        }
        if (i + 1 >= words.size())
            continue;
        const auto number = numberOf(word);
        const auto unit = unitOf(words[i + 1].text);
        if (number && unit)
            return *number * *unit;
    }
    return std::nullopt;
}

/// A close as a call words it.
struct Close {
    Timestamp at;
    bool named = false; ///< as a moment, and not as the earliest one
};

/// The date in the words right behind one that announces the end.
std::optional<Close> dateBehind(QStringView line, const QList<Word> &words, qsizetype first)
{
    constexpr int farthest = 4; // "until" … "ends on Friday the"
    for (qsizetype begin = first; begin < std::min(words.size(), first + farthest); ++begin) {
        const qsizetype last = std::min<qsizetype>(words.size(), begin + longestDate) - 1;
        for (qsizetype end = last; end >= begin; --end) {
            const QStringView text =
                    line.sliced(words[begin].start, words[end].end - words[begin].start);
            if (text.size() < 8)
                break;
            if (const auto iso = Timestamp::fromIso(text.toString()))
                return Close{*iso, text.size() > 10};
            if (const auto date = parseHumanDate(text))
                return Close{date->toTimestamp(), date->time.has_value()};
        }
    }
    return std::nullopt;
}

std::optional<Close> closeOf(QStringView call, const Timestamp &opens)
{
    std::optional<Close> bySpan;
    int lines = 0;
    for (const QStringView whole : textLines(call)) {
        if (++lines > mostLines)
            break;
        const QStringView line = whole.first(std::min(whole.size(), longestLine));
        const QString lower = text::lowered(line);
        const QList<Word> words = wordsOf(lower, 80);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!isListed(words[i].text, endWords))
                continue;
            auto date = dateBehind(line, words, i + 1);
            if (!date || date->at <= opens || opens.msUntil(date->at) >= year)
                continue;
            date->named = date->named && !containsPhrase(lower, u"at least");
            return date;
        }
        const bool aboutPeriod = std::any_of(words.begin(), words.end(), [](const Word &word) {
            return isListed(word.text, periodWords);
        });
        if (!bySpan && aboutPeriod) {
            if (const auto span = spanIn(words); span && *span < year)
                bySpan = Close{{opens.utcMs + *span, opens.offsetSeconds}, false};
        }
    }
    return bySpan;
}

} // namespace

std::optional<Timestamp> statedClose(QStringView call, const Timestamp &opens)
{
    const std::optional<Close> close = closeOf(call, opens);
    return close ? std::optional(close->at) : std::nullopt;
}

std::optional<Timestamp> announcedClose(QStringView call, const Timestamp &opens)
{
    const std::optional<Close> close = closeOf(call, opens);
    return close && close->named ? std::optional(close->at) : std::nullopt;
}

} // namespace tallybook
