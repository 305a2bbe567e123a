// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/HistoryJson.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tallybook::historyjson {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QJsonArray> parse(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    return document.array();
}

QString textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonObject fromChange(const RowChange &row)
{
    return {{u"table"_s, tableName(row.table)},
            {u"id"_s, row.id},
            {u"base"_s, row.baseRevision},
            {u"before"_s, row.before ? QJsonValue(*row.before) : QJsonValue(QJsonValue::Null)},
            {u"after"_s, row.after}};
}

std::optional<RowChange> toChange(const QJsonObject &json)
{
    const std::optional<Table> table = tableFromName(json.value(u"table"_s).toString());
    const QJsonValue before = json.value(u"before"_s);
    const QJsonValue after = json.value(u"after"_s);
    if (!table || !(before.isNull() || before.isObject()) || !after.isObject())
        return std::nullopt;
    RowChange row;
    row.table = *table;
    row.id = json.value(u"id"_s).toString();
    row.baseRevision = json.value(u"base"_s).toInteger();
    if (before.isObject())
        row.before = before.toObject();
    row.after = after.toObject();
    return row;
}

} // namespace

QString fromStrings(const QStringList &strings)
{
    return compact(QJsonArray::fromStringList(strings));
}

std::optional<QStringList> toStrings(const QString &json)
{
    const std::optional<QJsonArray> array = parse(json);
    if (!array)
        return std::nullopt;
    QStringList strings;
    for (const QJsonValue value : *array) {
        if (!value.isString())
            return std::nullopt;
        strings.append(value.toString());
    }
    return strings;
}

QString fromChanges(const QList<RowChange> &rows)
{
    QJsonArray array;
    for (const RowChange &row : rows)
        array.append(fromChange(row));
    return compact(array);
}

std::optional<QList<RowChange>> toChanges(const QString &json)
{
    const std::optional<QJsonArray> array = parse(json);
    if (!array)
        return std::nullopt;
    QList<RowChange> rows;
    rows.reserve(array->size());
    for (const QJsonValue value : *array) {
        std::optional<RowChange> row = toChange(value.toObject());
        if (!row)
            return std::nullopt;
        rows.append(*std::move(row));
    }
    return rows;
}

QString lines(const QList<RowChange> &rows)
{
    QStringList lines;
    for (const RowChange &row : rows) {
        lines += tableName(row.table) + u' ' + row.id;
        for (auto member = row.after.begin(); member != row.after.end(); ++member) {
            const QJsonValue before = row.before ? row.before->value(member.key())
                                                 : QJsonValue(QJsonValue::Undefined);
            if (row.before && before == member.value())
                continue;
            const QString after = text::visibleLine(textOf(member.value()));
            lines += row.before
                    ? u"  %1: %2 → %3"_s.arg(member.key(), text::visibleLine(textOf(before)), after)
                    : u"  %1: %2"_s.arg(member.key(), after);
        }
    }
    return lines.join(u'\n');
}

} // namespace tallybook::historyjson
