// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

using Store = std::unique_ptr<RecordStore>;

namespace {

/// Everything that a session would read, as text.
QString dump(const RecordStore &store)
{
    QString text;
    for (const Table table : {Table::Project, Table::Voter, Table::RosterEntry, Table::Proposal,
                              Table::VoteEvent, Table::Message, Table::Decision}) {
        const Result<QList<StoredRow>> rows = store.rows(table);
        if (!rows)
            return u"unreadable"_s;
        for (const StoredRow &row : *rows)
            text += u"%1 %2 "_s.arg(row.id, QString::number(row.revision))
                    + QString::fromUtf8(QJsonDocument(row.fields).toJson());
    }
    const Result<QList<StoredRow>> votes = store.rows(Table::VoteEvent, u"p1"_s);
    const Result<QList<HistoryEntry>> history = store.history();
    if (!votes || !history)
        return u"unreadable"_s;
    text += QString::number(votes->size());
    for (const HistoryEntry &entry : *history)
        text += QString::fromLatin1(entry.hash) + entry.changes.act;
    return text;
}

} // namespace

/// A disk that returns other bytes than were written: whatever happens to the file, the program
/// does not crash, and what `verify` calls intact is what was written.
class TestDamagedBook final : public QObject
{
    Q_OBJECT

    BookFolder m_folder;
    QByteArray m_bytes;
    QString m_truth;
    int m_refused = 0;
    int m_found = 0;
    int m_harmless = 0;

    void tryDamaged(const QByteArray &bytes, const QString &what)
    {
        const QString path = m_folder.path(u"damaged"_s);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        m_folder.write(path, bytes);
        const Result<Store> store = openSqliteBook(path, m_folder.clock());
        if (!store) {
            const QList expected{ErrorCode::NotABook,       ErrorCode::BookCorrupt,
                                 ErrorCode::NewerSchema,    ErrorCode::MigrationFailed,
                                 ErrorCode::FileUnreadable, ErrorCode::DatabaseFailure,
                                 ErrorCode::DiskFull,       ErrorCode::BookReadOnly};
            QVERIFY2(expected.contains(store.error().code),
                     (what.toUtf8() + ' ' + problem(store)).constData());
            ++m_refused;
            return;
        }
        const Result<VerifyReport> report = (*store)->verify();
        const QString content = dump(**store);
        if (!report || !report->intact) {
            ++m_found;
            return;
        }
        QVERIFY2(content == m_truth, qPrintable(what));
        ++m_harmless;
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_OK(m_folder.makeBook(m_folder.path(), 8));
        m_bytes = m_folder.read(m_folder.path());
        const Result<Store> store = openSqliteBook(m_folder.path(), m_folder.clock());
        VERIFY_OK(store);
        m_truth = dump(**store);
        QVERIFY(m_truth.size() > 5000);
        QVERIFY(m_bytes.size() > 100'000);
    }

    void flippedBits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void flippedBits()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 30; ++i) {
            QByteArray bytes = m_bytes;
            const qsizetype at = random.bounded(quint32(bytes.size()));
            bytes[at] = char(bytes.at(at) ^ char(1 << random.bounded(8)));
            tryDamaged(bytes, u"bit in byte %1"_s.arg(at));
        }
    }

    void everyByteOfTheHeader()
    {
        for (qsizetype at = 0; at < 100; ++at) {
            QByteArray bytes = m_bytes;
            bytes[at] = char(~bytes.at(at));
            tryDamaged(bytes, u"header byte %1"_s.arg(at));
        }
    }

    void lostSectors()
    {
        QRandomGenerator random(77);
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = m_bytes;
            const qsizetype at = 512 * random.bounded(quint32(bytes.size() / 512));
            bytes.replace(at, 512, QByteArray(512, '\0'));
            tryDamaged(bytes, u"sector at %1"_s.arg(at));
        }
    }

    void truncated()
    {
        QRandomGenerator random(78);
        for (int i = 0; i < 40; ++i) {
            const qsizetype size = random.bounded(quint32(m_bytes.size()));
            tryDamaged(m_bytes.first(size), u"first %1 bytes"_s.arg(size));
        }
    }

    void damageWasMet()
    {
        qInfo("%d refused on opening, %d found by verify, %d harmless", m_refused, m_found,
              m_harmless);
        QVERIFY(m_refused > 50);
        QVERIFY(m_found > 50);
    }
};

QTEST_GUILESS_MAIN(TestDamagedBook)
#include "tst_damaged_book.moc"
