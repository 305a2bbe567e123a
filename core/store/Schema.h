// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/vote/ChangeSet.h"

#include <QVariant>

namespace tallybook {

/// How a column is stored and what its member in a row's JSON is.
enum class ColumnKind {
    Text, ///< TEXT, a string
    Reference, ///< TEXT or NULL, a row's id; "" is NULL
    Integer, ///< BIGINT, an integer
    OptionalInteger, ///< BIGINT or NULL, an integer or null
    Flag, ///< BIGINT 0/1, a boolean
    JsonArray, ///< TEXT, an array
    JsonObject, ///< TEXT, an object
};

struct ColumnDescription {
    QString name;
    ColumnKind kind = ColumnKind::Text;
};

/// A table of the record. Besides `columns` each has id, position (order of insertion) and
/// revision; the first of `columns` is always `removed`.
struct TableDescription {
    Table table = Table::Project;
    QString name; ///< tableName(table)
    QList<ColumnDescription> columns;
    QString proposalColumn; ///< what says to which record a row belongs; "" if nothing does
};

/// What the store knows about the tables of sql/*.sql. All row statements are built from this and
/// from nothing else; a test compares it with a real book.
namespace schema {

[[nodiscard]] const QList<TableDescription> &tables();
[[nodiscard]] const TableDescription &describe(Table table);

/// The row with every column of the table: what is missing gets its default ("", 0, false, null,
/// [] or {}), characters that not every back end can keep are made visible (see storableText).
/// InvalidArgument for a member that is no column or has another type: nothing is dropped silently.
[[nodiscard]] Result<QJsonObject> normalised(const TableDescription &table, const QJsonObject &row);

/// NUL becomes U+2400 and a lone surrogate U+FFFD, so that offsets into the text stay right: UTF-8
/// has no lone surrogates and PostgreSQL no NUL.
[[nodiscard]] QString storableText(const QString &text);

/// One member as the value to bind, and back. `value` comes from a normalised row.
[[nodiscard]] QVariant toSql(ColumnKind kind, const QJsonValue &value);
[[nodiscard]] QJsonValue fromSql(ColumnKind kind, const QVariant &value);

} // namespace schema

} // namespace tallybook
