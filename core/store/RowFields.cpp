// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/RowFields.h"

#include <QJsonArray>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString RowFields::text(const QString &name) const
{
    return m_columns ? m_columns->text(name) : m_fields.value(name).toString();
}

QByteArray RowFields::bytes(const QString &name) const
{
    return text(name).toLatin1();
}

qint64 RowFields::number(const QString &name) const
{
    return m_columns ? m_columns->number(name).value_or(0) : m_fields.value(name).toInteger();
}

int RowFields::small(const QString &name) const
{
    return int(number(name));
}

bool RowFields::flag(const QString &name) const
{
    return m_columns ? number(name) != 0 : m_fields.value(name).toBool();
}

QStringList RowFields::strings(const QString &name) const
{
    QStringList strings;
    for (const QJsonValue value : array(name))
        strings.append(value.toString());
    return strings;
}

std::optional<QDate> RowFields::day(const QString &name) const
{
    const QDate day = QDate::fromString(text(name), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Timestamp RowFields::time(const QString &name) const
{
    return {number(name), small(name + u"_offset"_s)};
}

std::optional<Timestamp> RowFields::optionalTime(const QString &name) const
{
    const bool given =
            m_columns ? m_columns->number(name).has_value() : m_fields.value(name).isDouble();
    return given ? std::optional(time(name)) : std::nullopt;
}

QJsonArray RowFields::array(const QString &name) const
{
    return m_columns ? m_columns->array(name) : m_fields.value(name).toArray();
}

QJsonObject RowFields::object(const QString &name) const
{
    return m_columns ? m_columns->object(name) : m_fields.value(name).toObject();
}

void putTime(QJsonObject &row, const QString &name, const Timestamp &time)
{
    row.insert(name, time.utcMs);
    row.insert(name + u"_offset"_s, time.offsetSeconds);
}

void putTime(QJsonObject &row, const QString &name, const std::optional<Timestamp> &time)
{
    row.insert(name, time ? QJsonValue(time->utcMs) : QJsonValue(QJsonValue::Null));
    row.insert(name + u"_offset"_s, time ? time->offsetSeconds : 0);
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u""_s;
}

} // namespace tallybook
