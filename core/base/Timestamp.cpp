// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Timestamp.h"

#include <QTimeZone>
#include <QtNumeric>

#include <limits>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

std::optional<Timestamp> Timestamp::fromDateTime(const QDateTime &dateTime)
{
    if (!dateTime.isValid())
        return std::nullopt;
    return Timestamp{dateTime.toMSecsSinceEpoch(), dateTime.offsetFromUtc()};
}

std::optional<Timestamp> Timestamp::fromIso(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 10) { // QDate reads the day of a longer text, too
        const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        return day.isValid() ? fromDateTime(day.startOfDay(Qt::UTC)) : std::nullopt;
    }
    QDateTime parsed = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    // Read again as UTC, not converted: the local zone may lack just this hour.
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime::fromString(trimmed + u'Z', Qt::ISODateWithMs);
    return fromDateTime(parsed);
}

QDateTime Timestamp::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

QDateTime Timestamp::toWritten() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetSeconds);
}

QString Timestamp::toIsoUtc() const
{
    return toUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

qint64 Timestamp::msUntil(const Timestamp &later) const
{
    qint64 difference = 0;
    if (!qSubOverflow(later.utcMs, utcMs, &difference))
        return difference;
    return later < *this ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

} // namespace tallybook
