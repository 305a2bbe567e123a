// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"
#include "RecordStoreContract.h"

#include <QSqlRecord>
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
        m_path = m_folder.path(u"book %1 #ä?.tallybook"_s.arg(++m_number));
        return createSqliteBook(m_path, clock);
    }

    Result<Store> openBook(const Clock &clock, bool readOnly) override
    {
        return openSqliteBook(m_path, clock, readOnly);
    }

    Status tamper(const QString &sql, const QString &unguarded) override
    {
        QStringList statements;
        if (!unguarded.isEmpty()) {
            statements = {u"PRAGMA foreign_keys = OFF"_s,
                          u"DROP TRIGGER IF EXISTS %1_no_update"_s.arg(unguarded),
                          u"DROP TRIGGER IF EXISTS %1_no_delete"_s.arg(unguarded)};
        }
        statements.append(sql);
        return test::connectPast(m_path)->execute(statements);
    }

    QStringList columnsOf(const QString &table) override
    {
        const auto connection = test::connectPast(m_path);
        const QSqlRecord record = connection->database().record(table);
        QStringList columns;
        for (int i = 0; i < record.count(); ++i)
            columns.append(record.fieldName(i));
        return columns;
    }

    QString newCopyPath() override { return m_folder.path(u"copy %1.tallybook"_s.arg(++m_number)); }

    Result<Store> openCopy(const QString &path, const Clock &clock) override
    {
        return openSqliteBook(path, clock);
    }

private:
    test::BookFolder m_folder;
    QString m_path;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestSqliteContract)
#include "tst_sqlite_contract.moc"
