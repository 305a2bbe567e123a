// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/documents/DocumentFields.h"

#include <limits>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QJsonValue DocumentFields::value(const QString &name) const
{
    const QJsonValue found = m_json.value(name);
    return found.isUndefined() ? QJsonValue() : found;
}

QString DocumentFields::placeOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

QString DocumentFields::text(const QString &name) const
{
    const QJsonValue found = value(name);
    if (!found.isNull() && !found.isString())
        note(name, u"is no text"_s);
    return found.toString();
}

bool DocumentFields::flag(const QString &name) const
{
    const QJsonValue found = value(name);
    if (!found.isNull() && !found.isBool())
        note(name, u"is neither true nor false"_s);
    return found.toBool();
}

int DocumentFields::whole(const QString &name) const
{
    const QJsonValue found = value(name);
    if (found.isNull())
        return 0;
    const qint64 number = found.toInteger(std::numeric_limits<qint64>::max());
    if (!found.isDouble() || number > std::numeric_limits<int>::max()
        || number < std::numeric_limits<int>::min()) {
        note(name, u"is no whole number"_s);
        return 0;
    }
    return int(number);
}

int DocumentFields::count(const QString &name) const
{
    const int number = whole(name);
    if (number < 0)
        note(name, u"is less than nothing"_s);
    return number;
}

QStringList DocumentFields::texts(const QString &name) const
{
    QStringList found;
    if (has(name) && !value(name).isArray())
        note(name, u"is no list"_s);
    for (const QJsonValue each : value(name).toArray()) {
        if (!each.isString())
            note(name, u"has an entry that is no text"_s);
        found.append(each.toString());
    }
    return found;
}

std::optional<QDate> DocumentFields::day(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const QDate day = QDate::fromString(text(name), Qt::ISODate);
    if (!day.isValid())
        note(name, u"is no day"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Timestamp> DocumentFields::optionalMoment(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const std::optional<Timestamp> moment = Timestamp::fromIso(text(name));
    if (!moment)
        note(name, u"is no moment"_s);
    return moment;
}

Timestamp DocumentFields::moment(const QString &name) const
{
    const std::optional<Timestamp> moment = optionalMoment(name);
    if (!moment)
        note(name, u"is missing"_s);
    return moment.value_or(Timestamp());
}

QString DocumentFields::identity(const QString &name) const
{
    constexpr qsizetype longest = 200;
    const QString id = text(name);
    if (id.isEmpty())
        note(name, u"is missing"_s);
    if (id.size() > longest)
        note(name, u"is too long for an id"_s);
    return id;
}

DocumentFields DocumentFields::object(const QString &name) const
{
    if (has(name) && !value(name).isObject())
        note(name, u"is no object"_s);
    return {value(name).toObject(), placeOf(name), *m_problem};
}

QList<DocumentFields> DocumentFields::objects(const QString &name) const
{
    QList<DocumentFields> found;
    if (has(name) && !value(name).isArray())
        note(name, u"is no list"_s);
    for (const QJsonValue each : value(name).toArray()) {
        const QString place = u"%1[%2]"_s.arg(placeOf(name), QString::number(found.size()));
        if (!each.isObject())
            m_problem->note(place, u"is no object"_s);
        found.append(DocumentFields(each.toObject(), place, *m_problem));
    }
    return found;
}

PeriodHistory readPeriodHistory(const DocumentFields &fields)
{
    PeriodHistory period;
    for (const DocumentFields &each : fields.objects(u"extensions"_s)) {
        period.extensions.append({each.moment(u"at"_s), each.text(u"actor"_s),
                                  each.optionalMoment(u"previous_closes"_s),
                                  each.moment(u"closes"_s), each.text(u"reason"_s)});
    }
    period.closeReason = fields.text(u"close_reason"_s);
    period.cancelReason = fields.text(u"cancel_reason"_s);
    if (fields.has(u"decisive_at_close"_s))
        period.decisiveAtClose = fields.texts(u"decisive_at_close"_s);
    return period;
}

} // namespace tallybook
