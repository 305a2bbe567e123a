// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tallybook::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum ColumnKind;

TableDescription table(Table which, QList<ColumnDescription> columns,
                       const QString &proposalColumn = {})
{
    columns.prepend({u"removed"_s, Flag});
    return {which, tableName(which), std::move(columns), proposalColumn};
}

QList<TableDescription> describeAll()
{
    return {
            table(Table::Project,
                  {{u"name"_s, Text},
                   {u"committee"_s, Text},
                   {u"dev_list"_s, Text},
                   {u"private_list"_s, Text},
                   {u"chair"_s, Text},
                   {u"own_rules"_s, JsonArray}}),
            table(Table::Voter,
                  {{u"name"_s, Text},
                   {u"asf_id"_s, Text},
                   {u"addresses"_s, JsonArray},
                   {u"handles"_s, JsonArray},
                   {u"notes"_s, Text}}),
            table(Table::RosterEntry,
                  {{u"project_id"_s, Reference},
                   {u"voter_id"_s, Reference},
                   {u"role"_s, Text},
                   {u"from_day"_s, Text},
                   {u"until_day"_s, Text},
                   {u"emeritus"_s, Flag}}),
            table(Table::Proposal,
                  {{u"project_id"_s, Reference},
                   {u"kind"_s, Text},
                   {u"title"_s, Text},
                   {u"text"_s, Text},
                   {u"module_name"_s, Text},
                   {u"module_scope"_s, Text},
                   {u"old_codebase"_s, Text},
                   {u"new_codebase"_s, Text},
                   {u"conversations"_s, JsonArray},
                   {u"conversation_summary"_s, Text},
                   {u"alternatives"_s, Text},
                   {u"if_it_fails"_s, Text},
                   {u"proposer"_s, Text},
                   {u"rule"_s, JsonObject},
                   {u"reading_id"_s, Text},
                   {u"electorate"_s, JsonObject},
                   {u"opens_at"_s, OptionalInteger},
                   {u"opens_at_offset"_s, Integer},
                   {u"closes_at"_s, OptionalInteger},
                   {u"closes_at_offset"_s, Integer},
                   {u"zone"_s, Text},
                   {u"status"_s, Text},
                   {u"call_message_id"_s, Text},
                   {u"thread_link"_s, Text},
                   {u"result_message_id"_s, Text},
                   {u"first_round"_s, Text},
                   {u"public_calls"_s, JsonArray},
                   {u"result_overrides"_s, JsonArray},
                   {u"opened_with_override"_s, Text},
                   {u"closed_at"_s, OptionalInteger},
                   {u"closed_at_offset"_s, Integer},
                   {u"created_at"_s, Integer},
                   {u"created_at_offset"_s, Integer}},
                  u"id"_s),
            table(Table::VoteEvent,
                  {{u"proposal_id"_s, Reference},
                   {u"voter_id"_s, Reference},
                   {u"kind"_s, Text},
                   {u"value_hundredths"_s, Integer},
                   {u"value_negative_zero"_s, Flag},
                   {u"value_written"_s, Text},
                   {u"claim"_s, Text},
                   {u"grade"_s, Text},
                   {u"cast_at"_s, Integer},
                   {u"cast_at_offset"_s, Integer},
                   {u"message_row"_s, Reference},
                   {u"message_id"_s, Text},
                   {u"evidence_text"_s, Text},
                   {u"evidence_line"_s, Integer},
                   {u"evidence_offset"_s, Integer},
                   {u"evidence_length"_s, Integer},
                   {u"reason"_s, Text},
                   {u"answer"_s, Text},
                   {u"condition"_s, Text},
                   {u"admission"_s, Text},
                   {u"admission_reason"_s, Text},
                   {u"binding_override"_s, Text},
                   {u"binding_reason"_s, Text},
                   {u"carried_from"_s, Text},
                   {u"carried_object"_s, Text}},
                  u"proposal_id"_s),
            table(Table::Message,
                  {{u"proposal_id"_s, Reference},
                   {u"hash"_s, Text},
                   {u"fingerprint"_s, Text},
                   {u"message_id"_s, Text},
                   {u"in_reply_to"_s, Text},
                   {u"source"_s, Text},
                   {u"form"_s, Text},
                   {u"from_name"_s, Text},
                   {u"from_address"_s, Text},
                   {u"from_handle"_s, Text},
                   {u"sent_at"_s, OptionalInteger},
                   {u"sent_at_offset"_s, Integer},
                   {u"subject"_s, Text},
                   {u"text"_s, Text},
                   {u"quotes_folded"_s, Flag},
                   {u"role"_s, Text},
                   {u"fate"_s, Text}},
                  u"proposal_id"_s),
            table(Table::Decision,
                  {{u"proposal_id"_s, Reference},
                   {u"verdict"_s, Text},
                   {u"tally"_s, JsonObject},
                   {u"snapshot"_s, Text},
                   {u"decided_at"_s, Integer},
                   {u"decided_at_offset"_s, Integer},
                   {u"result_message_id"_s, Text},
                   {u"correction_of"_s, Reference}},
                  u"proposal_id"_s),
    };
}

QJsonValue defaultOf(ColumnKind kind)
{
    switch (kind) {
    case Text:
    case Reference: return u""_s;
    case Integer: return 0;
    case OptionalInteger: return QJsonValue::Null;
    case Flag: return false;
    case JsonArray: return QJsonArray();
    case JsonObject: return QJsonObject();
    }
    return {};
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(1) == value.toInteger(2);
}

bool fits(ColumnKind kind, const QJsonValue &value)
{
    switch (kind) {
    case Text:
    case Reference: return value.isString();
    case Integer: return isWhole(value);
    case OptionalInteger: return value.isNull() || isWhole(value);
    case Flag: return value.isBool();
    case JsonArray: return value.isArray();
    case JsonObject: return value.isObject();
    }
    return false;
}

} // namespace

const QList<TableDescription> &tables()
{
    static const QList<TableDescription> all = describeAll();
    return all;
}

const TableDescription &describe(Table table)
{
    const auto found = std::ranges::find(tables(), table, &TableDescription::table);
    Q_ASSERT(found != tables().end());
    return *found;
}

Result<QJsonObject> normalised(const TableDescription &table, const QJsonObject &row)
{
    QJsonObject whole;
    qsizetype known = 0;
    for (const ColumnDescription &column : table.columns) {
        const auto given = row.constFind(column.name);
        if (given == row.constEnd()) {
            whole.insert(column.name, defaultOf(column.kind));
            continue;
        }
        ++known;
        if (!fits(column.kind, *given))
            return fail(ErrorCode::InvalidArgument, table.name + u'.' + column.name);
        if (given->isString())
            whole.insert(column.name, storableText(given->toString()));
        else
            whole.insert(column.name, *given);
    }
    if (known == row.size())
        return whole;
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (!whole.contains(member.key()))
            return fail(ErrorCode::InvalidArgument, table.name + u'.' + member.key());
    }
    return whole;
}

QString storableText(const QString &text)
{
    QString kept = text.isNull() ? u""_s : text;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar ch = std::as_const(kept).at(i);
        if (ch.isNull()) {
            kept[i] = QChar(0x2400);
        } else if (ch.isHighSurrogate() && i + 1 < kept.size()
                   && std::as_const(kept).at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (ch.isSurrogate()) {
            kept[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    return kept;
}

QVariant toSql(ColumnKind kind, const QJsonValue &value)
{
    switch (kind) {
    case Text: return value.toString(u""_s);
    case Reference: {
        const QString id = value.toString();
        return id.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(id);
    }
    case Integer: return value.toInteger();
    case OptionalInteger:
        return value.isNull() ? QVariant(QMetaType::fromType<qint64>())
                              : QVariant(value.toInteger());
    case Flag: return qint64(value.toBool() ? 1 : 0);
    case JsonArray:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case JsonObject:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

namespace {

/// Rows of one table mostly have the same long members (a frozen rule), one after the other.
QJsonObject objectOf(const QByteArray &text)
{
    thread_local QByteArray lastText;
    thread_local QJsonObject last;
    constexpr qsizetype worthKeeping = 200; // shorter ones are parsed as fast as compared
    if (text.size() < worthKeeping)
        return QJsonDocument::fromJson(text).object();
    if (text != lastText) {
        last = QJsonDocument::fromJson(text).object();
        lastText = text;
    }
    return last;
}

/// Most arrays of a book are empty.
QJsonArray arrayOf(const QByteArray &text)
{
    return text == "[]" ? QJsonArray() : QJsonDocument::fromJson(text).array();
}

} // namespace

QJsonValue fromSql(ColumnKind kind, const QVariant &value)
{
    switch (kind) {
    case Text:
    case Reference: return value.isNull() ? u""_s : value.toString();
    case Integer: return value.toLongLong();
    case OptionalInteger:
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toLongLong());
    case Flag: return value.toLongLong() != 0;
    case JsonArray: return arrayOf(value.toByteArray());
    case JsonObject: return objectOf(value.toByteArray());
    }
    return {};
}

} // namespace tallybook::schema
