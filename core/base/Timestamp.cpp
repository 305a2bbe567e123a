// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Timestamp.h"

#include <QTimeZone>

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
    QDateTime parsed = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (parsed.isValid() && parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
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

} // namespace tallybook
