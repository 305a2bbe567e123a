// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Transaction.h"

#include "core/store/Connection.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Status Transaction::begin(Purpose purpose)
{
    const Dialect &dialect = m_connection.dialect();
    const QStringList statements =
            purpose == Purpose::Write ? dialect.beginWrite() : dialect.beginRead();
    for (const QString &sql : statements) {
        if (const Status done = m_connection.execute(sql); !done)
            return done;
        m_open = true;
    }
    return {};
}

Status Transaction::commit()
{
    if (const Status done = m_connection.execute(u"COMMIT"_s); !done)
        return done;
    m_open = false;
    return {};
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    // A full disk or a broken connection has rolled back already; then there is nothing to do.
    [[maybe_unused]] const Status done = m_connection.execute(u"ROLLBACK"_s);
}

} // namespace tallybook
