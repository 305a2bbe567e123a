// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "RecordStoreContract.h"
#include "core/store/Connection.h"
#include "core/store/SqliteDialect.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// The contract on SQLite.
class TestSqliteContract final : public test::RecordStoreContract
{
    Q_OBJECT

protected:
    Result<Store> createBook(const Clock &clock) override
    {
        m_path = m_folder.filePath(u"book %1 #ä?.tallybook"_s.arg(++m_number));
        return createSqliteBook(m_path, clock);
    }

    Result<Store> openBook(const Clock &clock, bool readOnly) override
    {
        return openSqliteBook(m_path, clock, readOnly);
    }

    Status tamper(const QString &sql, const QString &unguarded) override
    {
        const Result<std::unique_ptr<Connection>> connection = connect();
        if (!connection)
            return tl::unexpected(connection.error());
        QStringList statements;
        if (!unguarded.isEmpty()) {
            statements = {u"PRAGMA foreign_keys = OFF"_s,
                          u"DROP TRIGGER IF EXISTS %1_no_update"_s.arg(unguarded),
                          u"DROP TRIGGER IF EXISTS %1_no_delete"_s.arg(unguarded)};
        }
        statements.append(sql);
        return (*connection)->execute(statements);
    }

    QStringList columnsOf(const QString &table) override
    {
        const Result<std::unique_ptr<Connection>> connection = connect();
        if (!connection)
            return {};
        const QSqlRecord record = (*connection)->database().record(table);
        QStringList columns;
        for (int i = 0; i < record.count(); ++i)
            columns.append(record.fieldName(i));
        return columns;
    }

    QString newCopyPath() override
    {
        return m_folder.filePath(u"copy %1.tallybook"_s.arg(++m_number));
    }

    Result<Store> openCopy(const QString &path, const Clock &clock) override
    {
        return openSqliteBook(path, clock);
    }

private:
    Result<std::unique_ptr<Connection>> connect() const
    {
        return Connection::open(std::make_unique<SqliteDialect>(SqliteTarget{m_path}));
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestSqliteContract)
#include "tst_sqlite_contract.moc"
