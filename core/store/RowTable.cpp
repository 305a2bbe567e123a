// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/RowTable.h"

#include "core/store/Connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Statements are built from the constant table descriptions only; data is always bound.

QString columnList(const TableDescription &table, const QString &each)
{
    QStringList names;
    for (const ColumnDescription &column : table.columns)
        names.append(column.name + each);
    return names.join(u", "_s);
}

/// All but numbers comes as bytes: JSON is parsed out of them, and a text out of UTF-8 is made in
/// one step then, not in two.
QString selectSql(const Dialect &dialect, const TableDescription &table, const QString &rest)
{
    QStringList terms{u"id"_s, u"revision"_s};
    for (const ColumnDescription &column : table.columns) {
        switch (column.kind) {
        case ColumnKind::Text:
        case ColumnKind::Reference:
        case ColumnKind::JsonArray:
        case ColumnKind::JsonObject: terms.append(dialect.asBytes(column.name)); break;
        case ColumnKind::Integer:
        case ColumnKind::OptionalInteger:
        case ColumnKind::Flag: terms.append(column.name); break;
        }
    }
    return u"SELECT "_s + terms.join(u", "_s) + u" FROM "_s + table.name + rest;
}

QString insertSql(const TableDescription &table)
{
    const QStringList marks(table.columns.size() + 2, u"?"_s);
    return u"INSERT INTO "_s + table.name + u" (id, position, revision, "_s + columnList(table, {})
            + u") VALUES (?, "_s + marks.join(u", "_s) + u") ON CONFLICT (id) DO NOTHING"_s;
}

QString updateSql(const TableDescription &table)
{
    return u"UPDATE "_s + table.name + u" SET revision = ?, "_s + columnList(table, u" = ?"_s)
            + u" WHERE id = ?"_s;
}

/// The row at which a statement stands. Columns are mostly asked for in their order, so each is
/// looked for behind the last one.
class StatementRow final : public RowColumns
{
public:
    StatementRow(const Statement &statement, const TableDescription &table)
        : m_statement(statement)
        , m_columns(table.columns)
    {
    }

    [[nodiscard]] QString text(const QString &name) const override
    {
        const auto at = find(name);
        return at ? m_statement.text(*at + ahead) : QString();
    }
    [[nodiscard]] std::optional<qint64> number(const QString &name) const override
    {
        const auto at = find(name);
        const QVariant value = at ? m_statement.value(*at + ahead) : QVariant();
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
    }
    [[nodiscard]] QJsonArray array(const QString &name) const override
    {
        return json(name).toArray();
    }
    [[nodiscard]] QJsonObject object(const QString &name) const override
    {
        return json(name).toObject();
    }

private:
    static constexpr int ahead = 2; // id and revision

    [[nodiscard]] QJsonValue json(const QString &name) const
    {
        const auto at = find(name);
        return at ? schema::fromSql(m_columns[*at].kind, m_statement.value(*at + ahead))
                  : QJsonValue();
    }
    [[nodiscard]] std::optional<int> find(const QString &name) const
    {
        for (qsizetype looked = 0; looked < m_columns.size(); ++looked) {
            const qsizetype at = (m_next + looked) % m_columns.size();
            if (m_columns[at].name == name) {
                m_next = at + 1;
                return int(at);
            }
        }
        return std::nullopt;
    }

    const Statement &m_statement;
    const QList<ColumnDescription> &m_columns;
    mutable qsizetype m_next = 0;
};

} // namespace

RowTable::RowTable(const Connection &connection, const TableDescription &description)
    : m_connection(connection)
    , m_description(description)
{
}

StoredRow RowTable::read(const Statement &statement) const
{
    StoredRow row{m_description.table, statement.text(0), statement.number(1), {}};
    int column = 2;
    for (const ColumnDescription &description : m_description.columns)
        row.fields.insert(description.name,
                          schema::fromSql(description.kind, statement.value(column++)));
    return row;
}

Result<StoredRow> RowTable::find(const QString &id)
{
    if (!m_find)
        m_find.emplace(m_connection,
                       selectSql(m_connection.dialect(), m_description, u" WHERE id = ?"_s));
    m_find->bind(0, id);
    if (const Status done = m_find->run(); !done)
        return tl::unexpected(done.error());
    if (m_find->next()) {
        StoredRow row = read(*m_find);
        m_find->finish();
        return row;
    }
    if (const Status ended = m_find->ended(); !ended)
        return tl::unexpected(ended.error());
    return fail(ErrorCode::NoSuchRow, m_description.name + u'/' + id);
}

Result<QString> RowTable::selection(const QString &proposalId, bool alsoRemoved) const
{
    QStringList conditions;
    if (!alsoRemoved)
        conditions.append(u"removed = 0"_s);
    if (!proposalId.isEmpty()) {
        if (m_description.proposalColumn.isEmpty())
            return fail(ErrorCode::InvalidArgument, m_description.name + u" by proposal"_s);
        conditions.append(m_description.proposalColumn + u" = ?"_s);
    }
    const QString where =
            conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return selectSql(m_connection.dialect(), m_description, where + u" ORDER BY position"_s);
}

Result<QList<StoredRow>> RowTable::all(const QString &proposalId, bool alsoRemoved)
{
    const Result<QString> sql = selection(proposalId, alsoRemoved);
    if (!sql)
        return tl::unexpected(sql.error());
    Statement select(m_connection, *sql);
    if (!proposalId.isEmpty())
        select.bind(0, proposalId);
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    QList<StoredRow> rows;
    while (select.next())
        rows.append(read(select));
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return rows;
}

Status RowTable::visit(const QString &proposalId,
                       const std::function<void(const RowView &)> &look) const
{
    const Result<QString> sql = selection(proposalId, false);
    if (!sql)
        return tl::unexpected(sql.error());
    Statement select(m_connection, *sql);
    if (!proposalId.isEmpty())
        select.bind(0, proposalId);
    if (const Status done = select.run(); !done)
        return done;
    const StatementRow columns(select, m_description);
    while (select.next())
        look({select.text(0), select.number(1), columns});
    return select.ended();
}

Result<qint64> RowTable::count(const QString &proposalId, qint64 atMost) const
{
    if (m_description.proposalColumn.isEmpty())
        return fail(ErrorCode::InvalidArgument, m_description.name + u" by proposal"_s);
    Statement select(m_connection,
                     u"SELECT COUNT(*) FROM (SELECT 1 FROM "_s + m_description.name + u" WHERE "_s
                             + m_description.proposalColumn + u" = ? LIMIT ?) AS some"_s);
    select.bind(0, proposalId);
    select.bind(1, QVariant(atMost));
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    if (select.next())
        return select.number(0);
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return 0;
}

Result<RowChange> RowTable::write(const RowChange &change)
{
    if (change.id.isEmpty() || schema::storableText(change.id) != change.id)
        return fail(ErrorCode::InvalidArgument, m_description.name + u".id"_s);
    const Result<QJsonObject> after = schema::normalised(m_description, change.after);
    if (!after)
        return tl::unexpected(after.error());
    RowChange done = change;
    done.after = *after;

    const bool wantsNew = !change.before && change.baseRevision == 0;
    if (wantsNew) {
        const Result<bool> isNew = insert(done);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (!*isNew)
            return fail(ErrorCode::Conflict, m_description.name + u'/' + change.id, {change.id});
        return done;
    }
    const Result<StoredRow> current = find(change.id);
    if (!current)
        return tl::unexpected(current.error());
    if (current->revision != change.baseRevision)
        return fail(ErrorCode::Conflict, m_description.name + u'/' + change.id, {change.id});
    done.before = current->fields;
    if (const Status written = update(done); !written)
        return tl::unexpected(written.error());
    return done;
}

Result<bool> RowTable::insert(const RowChange &change)
{
    if (!m_lastPosition) {
        const Result<QVariant> last = m_connection.value(
                u"SELECT COALESCE(MAX(position), 0) FROM "_s + m_description.name);
        if (!last)
            return tl::unexpected(last.error());
        m_lastPosition = last->toLongLong();
    }
    if (!m_insert)
        m_insert.emplace(m_connection, insertSql(m_description));
    m_insert->bind(0, change.id);
    m_insert->bind(1, QVariant(++*m_lastPosition));
    m_insert->bind(2, QVariant(qint64(1)));
    int position = 3;
    for (const ColumnDescription &column : m_description.columns)
        m_insert->bind(position++, schema::toSql(column.kind, change.after.value(column.name)));
    if (const Status done = m_insert->run(); !done)
        return tl::unexpected(done.error());
    return m_insert->rowsChanged() > 0;
}

Status RowTable::update(const RowChange &change)
{
    if (!m_update)
        m_update.emplace(m_connection, updateSql(m_description));
    m_update->bind(0, QVariant(change.baseRevision + 1));
    int position = 1;
    for (const ColumnDescription &column : m_description.columns)
        m_update->bind(position++, schema::toSql(column.kind, change.after.value(column.name)));
    m_update->bind(position, change.id);
    return m_update->run();
}

} // namespace tallybook
