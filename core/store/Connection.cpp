// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Connection.h"

#include "core/store/Statement.h"

#include <QAtomicInteger>
#include <QThread>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newConnectionName()
{
    static QAtomicInteger<quint64> counter;
    const auto thread = reinterpret_cast<quintptr>(QThread::currentThread());
    return u"tallybook-%1-%2"_s.arg(QString::number(thread, 16),
                                    QString::number(counter.fetchAndAddRelaxed(1)));
}

} // namespace

Connection::Connection(std::unique_ptr<Dialect> dialect)
    : m_dialect(std::move(dialect))
    , m_name(newConnectionName())
    , m_database(QSqlDatabase::addDatabase(m_dialect->driver(), m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(std::unique_ptr<Dialect> dialect)
{
    std::unique_ptr<Connection> connection(new Connection(std::move(dialect)));
    connection->dialect().address(connection->m_database);
    if (!connection->m_database.open())
        return tl::unexpected(connection->error(connection->m_database.lastError()));
    if (const Status configured = connection->dialect().configure(*connection); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

Status Connection::execute(const QString &sql) const
{
    Statement statement(*this, sql);
    return statement.run();
}

Status Connection::execute(const QStringList &statements) const
{
    for (const QString &sql : statements) {
        if (const Status done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<QVariant> Connection::value(const QString &sql) const
{
    Statement statement(*this, sql);
    if (const Status done = statement.run(); !done)
        return tl::unexpected(done.error());
    if (statement.next())
        return statement.value(0);
    if (const Status ended = statement.ended(); !ended)
        return tl::unexpected(ended.error());
    return QVariant();
}

Error Connection::error(const QSqlError &error) const
{
    return {m_dialect->classify(error), error.text(), {}};
}

} // namespace tallybook
