// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/HumanDate.h"

#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDate = 80;
constexpr int secondsPerHour = 3600;

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Full name or its first letters, with or without a full stop ("Sept." too).
int indexOfName(QStringView word, const QList<QStringView> &names, qsizetype shortest)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (word.size() >= shortest && word.size() <= names[at].size()
            && names[at].first(word.size()).compare(word, Qt::CaseInsensitive) == 0
            && (word.size() <= shortest + 1 || word.size() == names[at].size()))
            return int(at);
    }
    return -1;
}

int monthOf(QStringView word)
{
    static const QList<QStringView> months = {u"January",   u"February", u"March",    u"April",
                                              u"May",       u"June",     u"July",     u"August",
                                              u"September", u"October",  u"November", u"December"};
    return indexOfName(word, months, 3) + 1;
}

bool isWeekday(QStringView word)
{
    static const QList<QStringView> days = {u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                            u"Friday", u"Saturday", u"Sunday"};
    return indexOfName(word, days, 3) >= 0;
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

/// "+0530", "-08:00", "+1".
std::optional<int> offsetOf(QStringView word)
{
    if (word.size() < 2 || (word[0] != u'+' && word[0] != u'-' && word[0] != QChar(0x2212)))
        return std::nullopt;
    const int sign = word[0] == u'+' ? 1 : -1;
    QString digits = word.sliced(1).toString().remove(u':');
    if (!isNumber(digits) || digits.size() > 4)
        return std::nullopt;
    const int value = digits.toInt();
    const int hours = digits.size() > 2 ? value / 100 : value;
    const int minutes = digits.size() > 2 ? value % 100 : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return sign * (hours * secondsPerHour + minutes * 60);
}

std::optional<int> zoneOf(QStringView word)
{
    // Only names that mean one offset nearly everywhere in mail.
    struct Zone {
        QStringView name;
        int hours;
    };
    static constexpr std::array zones = {
            Zone{u"UTC", 0},  Zone{u"GMT", 0},  Zone{u"Z", 0},     Zone{u"EST", -5},
            Zone{u"EDT", -4}, Zone{u"CST", -6}, Zone{u"CDT", -5},  Zone{u"MST", -7},
            Zone{u"MDT", -6}, Zone{u"PST", -8}, Zone{u"PDT", -7},  Zone{u"WET", 0},
            Zone{u"WEST", 1}, Zone{u"CET", 1},  Zone{u"CEST", 2},  Zone{u"MET", 1},
            Zone{u"MEST", 2}, Zone{u"EET", 2},  Zone{u"EEST", 3},  Zone{u"MSK", 3},
            Zone{u"JST", 9},  Zone{u"KST", 9},  Zone{u"AEST", 10}, Zone{u"AEDT", 11}};
    if (word.startsWith(u'(') && word.endsWith(u')'))
        word = word.sliced(1, word.size() - 2);
    const auto found = std::find_if(zones.begin(), zones.end(), [word](const Zone &zone) {
        return word.compare(zone.name, Qt::CaseInsensitive) == 0;
    });
    if (found != zones.end())
        return found->hours * secondsPerHour;
    if (word.startsWith(u"UTC", Qt::CaseInsensitive)
        || word.startsWith(u"GMT", Qt::CaseInsensitive))
        return offsetOf(word.sliced(3));
    return offsetOf(word);
}

/// What the words of a date add up to.
class DateWords
{
public:
    bool take(QStringView word)
    {
        if (takeFiller(word) || takeDigitDate(word) || takeTime(word) || takeNumber(word)
            || takeHalf(word))
            return true;
        if (const int month = monthOf(word); month > 0 && m_month == 0) {
            m_month = month;
            return true;
        }
        const std::optional<int> zone = zoneOf(word);
        if (!zone || !m_time.isValid())
            return false;
        m_zone = m_zone ? m_zone : zone; // "-0800 (PST)" names it twice
        return true;
    }
    [[nodiscard]] std::optional<HumanDate> result() const
    {
        HumanDate date;
        date.day = QDate(m_year, m_month, m_day);
        if (!date.day.isValid() || m_year < 1980 || m_year > 2200)
            return std::nullopt;
        date.hasWeekday = m_weekday;
        date.hasSeconds = m_seconds;
        date.offsetSeconds = m_zone;
        if (m_time.isValid())
            date.time = m_afternoon && m_time.hour() < 12 ? m_time.addSecs(12 * secondsPerHour)
                    : m_morning && m_time.hour() == 12    ? m_time.addSecs(-12 * secondsPerHour)
                                                          : m_time;
        return date;
    }
    /// A month and a day, and nothing more.
    [[nodiscard]] bool lacksYearOnly() const
    {
        return m_month > 0 && m_day > 0 && m_year == 0 && QDate(2000, m_month, m_day).isValid();
    }

private:
    bool takeFiller(QStringView word)
    {
        static constexpr std::array<QStringView, 4> fillers = {u"at", u"on", u"of", u"the"};
        if (isOneOf(word, fillers))
            return true;
        if (!isWeekday(word) || m_weekday)
            return false;
        m_weekday = true;
        return true;
    }
    bool takeDigitDate(QStringView word)
    {
        if (word.size() < 8 || !(word.contains(u'-') || word.contains(u'/')) || m_year != 0)
            return false;
        const qsizetype clock = word.indexOf(u'T');
        const QStringView day = clock > 0 ? word.first(clock) : word;
        const QList<QStringView> parts = day.split(day.contains(u'/') ? u'/' : u'-');
        // Year first only: "3/5/2024" means two days.
        if (parts.size() != 3 || parts[0].size() != 4
            || !std::all_of(parts.begin(), parts.end(), isNumber))
            return false;
        m_year = parts[0].toInt();
        m_month = parts[1].toInt();
        m_day = parts[2].toInt();
        if (clock < 0)
            return true;
        const auto iso = Timestamp::fromIso(word.toString());
        if (!iso)
            return false;
        m_time = iso->toWritten().time();
        m_zone = iso->offsetSeconds;
        m_seconds = true;
        return true;
    }
    bool takeTime(QStringView word)
    {
        if (m_time.isValid() || !word.contains(u':') || word[0] < u'0' || word[0] > u'9')
            return false;
        QStringView digits = word;
        if (digits.endsWith(u"am", Qt::CaseInsensitive)
            || digits.endsWith(u"pm", Qt::CaseInsensitive)) {
            if (!takeHalf(digits.last(2)))
                return false;
            digits.chop(2);
        }
        const QList<QStringView> parts = digits.split(u':');
        if (parts.size() > 3 || !std::all_of(parts.begin(), parts.end(), isNumber))
            return false;
        m_time = QTime(parts[0].toInt(), parts[1].toInt(), parts.size() > 2 ? parts[2].toInt() : 0);
        m_seconds = parts.size() > 2;
        return m_time.isValid();
    }
    bool takeNumber(QStringView word)
    {
        if (word.size() > 2 && !isNumber(word)) {
            static constexpr std::array<QStringView, 4> ordinals = {u"st", u"nd", u"rd", u"th"};
            if (isOneOf(word.last(2), ordinals))
                word.chop(2);
        }
        if (word.endsWith(u'.'))
            word.chop(1);
        if (!isNumber(word))
            return false;
        if (word.size() == 4 && m_year == 0) {
            m_year = word.toInt();
            return true;
        }
        if (word.size() > 2 || m_day != 0)
            return false;
        m_day = word.toInt();
        return true;
    }
    bool takeHalf(QStringView word)
    {
        const bool morning = word.compare(u"AM", Qt::CaseInsensitive) == 0
                || word.compare(u"a.m.", Qt::CaseInsensitive) == 0;
        const bool afternoon = word.compare(u"PM", Qt::CaseInsensitive) == 0
                || word.compare(u"p.m.", Qt::CaseInsensitive) == 0;
        m_morning = m_morning || morning;
        m_afternoon = m_afternoon || afternoon;
        return morning || afternoon;
    }

    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    QTime m_time;
    std::optional<int> m_zone;
    bool m_weekday = false;
    bool m_seconds = false;
    bool m_morning = false;
    bool m_afternoon = false;
};

/// The words between blanks (of any width) and commas.
QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at].isSpace() || text[at] == u',') {
            if (at > begin)
                words.append(text.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    return words;
}

} // namespace

Timestamp HumanDate::toTimestamp() const
{
    constexpr int noon = 12;
    const int offset = offsetSeconds.value_or(0);
    const QDateTime written(day, time.value_or(QTime(noon, 0)), Qt::OffsetFromUTC,
                            time ? offset : 0);
    return Timestamp{written.toMSecsSinceEpoch(), time ? offset : 0};
}

std::optional<HumanDate> parseHumanDate(QStringView text)
{
    // Lines of prose are asked by the million: most fail here.
    constexpr qsizetype shortestDate = 8;
    if (text.size() > longestDate || text.size() < shortestDate
        || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    DateWords date;
    const QList<QStringView> words = wordsOf(text);
    for (const QStringView word : words) {
        if (!date.take(word))
            return std::nullopt;
    }
    return date.result();
}

bool isRelativeDate(QStringView text)
{
    if (text.size() > longestDate || text.size() < 2)
        return false;
    QList<QStringView> words = wordsOf(text);
    if (!words.isEmpty() && words.first().compare(u"on", Qt::CaseInsensitive) == 0)
        words.removeFirst();
    static constexpr std::array<QStringView, 4> single = {u"yesterday", u"today", u"now", u"just"};
    static constexpr std::array<QStringView, 14> units = {
            u"second", u"seconds", u"minute", u"minutes", u"hour",   u"hours", u"day",
            u"days",   u"week",    u"weeks",  u"month",   u"months", u"year",  u"years"};
    static constexpr std::array<QStringView, 2> articles = {u"a", u"an"};
    if (words.size() == 1) {
        // Discourse: "3d", "12h", "5m".
        const QStringView word = words.first();
        return isOneOf(word, single)
                || (word.size() >= 2 && word.size() <= 3 && isNumber(word.chopped(1))
                    && (word.endsWith(u'd') || word.endsWith(u'h') || word.endsWith(u'm')));
    }
    if (words.size() == 2 && words[0].compare(u"just", Qt::CaseInsensitive) == 0)
        return words[1].compare(u"now", Qt::CaseInsensitive) == 0;
    if (words.size() == 2 && words[0].compare(u"last", Qt::CaseInsensitive) == 0)
        return isOneOf(words[1], units);
    if (words.size() == 3 && words[2].compare(u"ago", Qt::CaseInsensitive) == 0)
        return (isNumber(words[0]) || isOneOf(words[0], articles)) && isOneOf(words[1], units);
    DateWords date;
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](QStringView word) {
        return date.take(word);
    }) && date.lacksYearOnly();
}

} // namespace tallybook
