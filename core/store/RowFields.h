// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tallybook {

/// The columns of a row where the back end has them, read one by one without JSON in between.
class RowColumns
{
public:
    virtual ~RowColumns() = default;
    /// "" for NULL and for what is no column.
    [[nodiscard]] virtual QString text(const QString &name) const = 0;
    /// Nothing for NULL and for what is no column.
    [[nodiscard]] virtual std::optional<qint64> number(const QString &name) const = 0;
    [[nodiscard]] virtual QJsonArray array(const QString &name) const = 0;
    [[nodiscard]] virtual QJsonObject object(const QString &name) const = 0;
};

/// Reads members of a row. Never fails: what is missing or of another type is the default.
class RowFields final
{
public:
    explicit RowFields(const QJsonObject &fields)
        : m_fields(fields)
    {
    }
    /// Valid while `columns` stand at their row.
    explicit RowFields(const RowColumns &columns)
        : m_columns(&columns)
    {
    }

    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    [[nodiscard]] qint64 number(const QString &name) const;
    [[nodiscard]] int small(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name) const;
    [[nodiscard]] QStringList strings(const QString &name) const;
    [[nodiscard]] std::optional<QDate> day(const QString &name) const;
    /// The moment in `name` with its offset in `name`_offset.
    [[nodiscard]] Timestamp time(const QString &name) const;
    [[nodiscard]] std::optional<Timestamp> optionalTime(const QString &name) const;
    [[nodiscard]] QJsonArray array(const QString &name) const;
    [[nodiscard]] QJsonObject object(const QString &name) const;

    template <typename IdType>
    [[nodiscard]] IdType id(const QString &name) const
    {
        return IdType{text(name)};
    }
    /// The enumerator of that name, or `otherwise`.
    template <typename Enum>
    [[nodiscard]] Enum named(const QString &name, std::optional<Enum> (*fromName)(QStringView),
                             Enum otherwise) const
    {
        return fromName(text(name)).value_or(otherwise);
    }

private:
    QJsonObject m_fields;
    const RowColumns *m_columns = nullptr;
};

/// The members for a moment: `name` and `name`_offset.
void putTime(QJsonObject &row, const QString &name, const Timestamp &time);
void putTime(QJsonObject &row, const QString &name, const std::optional<Timestamp> &time);
[[nodiscard]] QString dayText(const std::optional<QDate> &day);

} // namespace tallybook
