// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Statement.h"

#include "core/store/Connection.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement::~Statement()
{
    m_query.finish();
}

void Statement::bind(int position, const QVariant &value)
{
    m_query.bindValue(position, value);
}

void Statement::bind(int position, const QString &value)
{
    m_query.bindValue(position, value.isNull() ? u""_s : value);
}

Status Statement::run()
{
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(m_connection.error(m_query.lastError()));
    return {};
}

int Statement::rowsChanged() const
{
    return m_query.numRowsAffected();
}

bool Statement::next()
{
    return m_query.next();
}

Status Statement::ended() const
{
    if (m_query.lastError().isValid())
        return tl::unexpected(m_connection.error(m_query.lastError()));
    return {};
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

QString Statement::text(int column) const
{
    const QVariant value = m_query.value(column);
    // As bytes (Dialect::asBytes); the variant's own conversion is a long way round for that.
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromUtf8(*static_cast<const QByteArray *>(value.constData()));
    return value.toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

void Statement::finish()
{
    m_query.finish();
}

} // namespace tallybook
