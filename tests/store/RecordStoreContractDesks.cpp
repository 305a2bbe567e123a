// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "RecordStoreContract.h"

#include <QTest>

#include <ctime>
#include <limits>
#include <utility>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds of processor time: the machine's other work does not count.
class CpuTimer final
{
public:
    [[nodiscard]] qint64 restart()
    {
        const std::clock_t now = std::clock();
        return (now - std::exchange(m_last, now)) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_last = std::clock();
};

} // namespace

// --- verify ------------------------------------------------------------------------------------

void RecordStoreContract::countsNoFurtherThanAsked()
{
    (void)applied(act(
            u"vote.add"_s,
            {newEvent(u"e1"_s, u"p1"_s), newEvent(u"e2"_s, u"p1"_s), newEvent(u"e3"_s, u"p2"_s)}));
    QCOMPARE(m_store->count(Table::VoteEvent, u"p1"_s, 1000).value_or(-1), 2);
    QCOMPARE(m_store->count(Table::VoteEvent, u"p1"_s, 1).value_or(-1), 1);
    QCOMPARE(m_store->count(Table::VoteEvent, u"nowhere"_s, 1000).value_or(-1), 0);
}

void RecordStoreContract::verifyOfEmptyBook()
{
    m_store.reset();
    Result<Store> store = createBook(m_clock);
    VERIFY_OK(store);
    const Result<VerifyReport> report = (*store)->verify();
    VERIFY_OK(report);
    QVERIFY(report->intact);
    QCOMPARE(report->entries, 0);
    QCOMPARE(report->headHash, QString());
}

void RecordStoreContract::verifyHolds()
{
    const Import import = sampleImport(20);
    stage(import.blobs);
    const HistoryEntry last = applied(import.changes);
    const Result<VerifyReport> report = m_store->verify();
    VERIFY_OK(report);
    QVERIFY2(report->intact, qPrintable(report->what));
    QCOMPARE(report->entries, 2);
    QCOMPARE(report->firstBroken, 0);
    QCOMPARE(report->headHash.toLatin1(), last.hash);
}

void RecordStoreContract::historyInParts()
{
    constexpr qint64 afterAll = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 4; ++i) {
        const QString record = i == 3 ? u"p2"_s : u"p1"_s;
        (void)applied(act(i == 2 ? u"vote.close"_s : u"vote.add"_s,
                          {newEvent(QString::number(i), record)}, record));
    }
    const Result<QList<HistoryEntry>> newest = m_store->actsBefore(afterAll, {}, 2);
    VERIFY_OK(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->at(0).sequence, 5);
    QCOMPARE(newest->at(0).changes.act, u"vote.add"_s);
    QVERIFY(newest->at(0).changes.rows.isEmpty());
    QCOMPARE(newest->at(0).hash.size(), 64);
    const auto ofOne = m_store->actsBefore(4, u"p1"_s, 10);
    VERIFY_OK(ofOne);
    QCOMPARE(ofOne->size(), 2);
    QCOMPARE(ofOne->at(0).sequence, 3);
    QVERIFY(m_store->actsBefore(1, {}, 10)->isEmpty());

    const auto closings = m_store->historyOf(u"p1"_s, {u"vote.close"_s, u"vote.cancel"_s});
    VERIFY_OK(closings);
    QCOMPARE(closings->size(), 1);
    QCOMPARE(closings->constFirst().sequence, 4);
    QCOMPARE(closings->constFirst().changes.rows.size(), 1);
    QVERIFY(m_store->historyOf(u"p2"_s, {u"vote.close"_s})->isEmpty());

    const auto one = m_store->historyEntry(4);
    VERIFY_OK(one);
    QCOMPARE(one->hash, closings->constFirst().hash);
    QCOMPARE(one->changes.rows, closings->constFirst().changes.rows);
    QCOMPARE(m_store->historyEntry(6).error().code, ErrorCode::NoSuchRow);
}

void RecordStoreContract::verifyCanBeStopped()
{
    for (int i = 0; i < 3; ++i)
        (void)applied(act(u"vote.add"_s, {newEvent(QString::number(i), u"p1"_s)}, u"p1"_s));
    int asked = 0;
    const auto stopped = m_store->verify([&asked] { return ++asked >= 3; });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 4); // and once more, why it ended
    const auto whole = m_store->verify([] { return false; });
    VERIFY_OK(whole);
    QVERIFY(whole->intact);
}

void RecordStoreContract::verifyFindsTampering_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("firstBroken");
    const auto add = [](const char *name, const QString &table, const QString &sql, qint64 broken) {
        QTest::newRow(name) << table << sql << broken;
    };
    // Entry 1: the basics; 2: the import into p1; 3: v1 renamed; 4: a note.
    add("actor", u"history"_s, u"UPDATE history SET actor = 'm' WHERE sequence = 2"_s, 2);
    add("time", u"history"_s, u"UPDATE history SET at = at + 1 WHERE sequence = 3"_s, 3);
    add("offset", u"history"_s, u"UPDATE history SET at_offset = 0 WHERE sequence = 3"_s, 3);
    add("mode", u"history"_s, u"UPDATE history SET mode = 'undo' WHERE sequence = 3"_s, 3);
    add("reverts", u"history"_s, u"UPDATE history SET reverts = 1 WHERE sequence = 3"_s, 3);
    add("act", u"history"_s, u"UPDATE history SET act = 'x' WHERE sequence = 1"_s, 1);
    add("act args", u"history"_s, u"UPDATE history SET act_args = '[]' WHERE sequence = 1"_s, 1);
    add("proposal", u"history"_s, u"UPDATE history SET proposal_id = '' WHERE sequence = 2"_s, 2);
    add("blobs", u"history"_s, u"UPDATE history SET blobs = '[]' WHERE sequence = 2"_s, 2);
    add("changes", u"history"_s,
        u"UPDATE history SET changes = REPLACE(changes, '+1', '-1') WHERE sequence = 2"_s, 2);
    add("hash", u"history"_s, u"UPDATE history SET hash = 'x' WHERE sequence = 2"_s, 2);
    add("previous hash", u"history"_s,
        u"UPDATE history SET previous_hash = 'x' WHERE sequence = 4"_s, 4);
    add("boundary between columns", u"history"_s,
        u"UPDATE history SET actor = 'chai', act = 'rnote' WHERE sequence = 4"_s, 4);
    add("first entry gone", u"history"_s, u"DELETE FROM history WHERE sequence = 1"_s, 1);
    add("middle entry gone", u"history"_s, u"DELETE FROM history WHERE sequence = 3"_s, 3);
    add("row changed", u"vote_event"_s,
        u"UPDATE vote_event SET value_hundredths = -100 WHERE id = 'e1'"_s, 2);
    add("row changed, later entry", u"voter"_s,
        u"UPDATE voter SET name = 'Mallory' WHERE id = 'v1'"_s, 3);
    add("row removed by flag", u"vote_event"_s,
        u"UPDATE vote_event SET removed = 1 WHERE id = 'e0'"_s, 2);
    add("revision", u"voter"_s, u"UPDATE voter SET revision = 7 WHERE id = 'v2'"_s, 1);
    add("rows in another order", u"vote_event"_s,
        u"UPDATE vote_event SET position = 99 WHERE id = 'e0'"_s, 2);
    add("row deleted", u"vote_event"_s, u"DELETE FROM vote_event WHERE id = 'e0'"_s, 2);
    add("row slipped in", u"voter"_s,
        u"INSERT INTO voter (id, position, revision, removed, name, asf_id, addresses, handles, "
        u"notes) VALUES ('v7', 77, 1, 0, 'Mallory', '', '[]', '[]', '')"_s,
        4);
    add("raw mail changed", u"blob"_s, u"UPDATE blob SET bytes = 'forged'"_s, 2);
    add("raw mail deleted", u"blob"_s, u"DELETE FROM blob"_s, 2);
}

void RecordStoreContract::verifyFindsTampering()
{
    QFETCH(QString, table);
    QFETCH(QString, sql);
    QFETCH(qint64, firstBroken);
    const Import import = sampleImport(2);
    stage(import.blobs);
    (void)applied(import.changes);
    (void)applied(act(u"voter.change"_s,
                      {edited(rowOf(Table::Voter, u"v1"_s), {{u"name"_s, u"Ann B."_s}})}));
    (void)applied(act(u"note"_s, {}));
    QVERIFY(m_store->verify()->intact);
    const Status done = tamper(sql, table);
    VERIFY_OK(done);
    const Result<VerifyReport> report = m_store->verify();
    VERIFY_OK(report);
    QVERIFY(!report->intact);
    QVERIFY(!report->what.isEmpty());
    QCOMPARE(report->firstBroken, firstBroken);
}

// --- several desks -----------------------------------------------------------------------------

void RecordStoreContract::anotherDeskSeesActs()
{
    Result<Store> other = openBook(m_clock, false);
    VERIFY_OK(other);
    QCOMPARE((*other)->head()->sequence, 1);
    (void)applied(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s)}, u"p1"_s));
    QCOMPARE((*other)->head()->sequence, 2);
    const Result<QList<HistoryEntry>> news = (*other)->history(1);
    VERIFY_OK(news);
    QCOMPARE(news->size(), 1);
    QCOMPARE(news->first().changes.rows.first().id, u"e1"_s);
    QCOMPARE((*other)->rows(Table::VoteEvent)->size(), 1);
    // And the other way round, in one chain.
    VERIFY_OK((*other)->apply(act(u"vote.add"_s, {newEvent(u"e2"_s, u"p1"_s)}, u"p1"_s)));
    QCOMPARE(m_store->head()->sequence, 3);
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::twoDesksConflict()
{
    Result<Store> other = openBook(m_clock, false);
    VERIFY_OK(other);
    const StoredRow mine = rowOf(Table::Voter, u"v1"_s);
    const Result<StoredRow> theirs = (*other)->row(Table::Voter, u"v1"_s);
    VERIFY_OK(theirs);
    (void)applied(act(u"voter.change"_s, {edited(mine, {{u"name"_s, u"mine"_s}})}));
    const Result<HistoryEntry> late =
            (*other)->apply(act(u"voter.change"_s, {edited(*theirs, {{u"name"_s, u"late"_s}})}));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE((*other)->row(Table::Voter, u"v1"_s)->fields.value(u"name"_s).toString(), u"mine"_s);
}

void RecordStoreContract::readOnlyStoreRefusesActs()
{
    QVERIFY(!m_store->isReadOnly());
    Result<Store> other = openBook(m_clock, true);
    VERIFY_OK(other);
    QVERIFY((*other)->isReadOnly());
    const Result<HistoryEntry> entry = (*other)->apply(act(u"note"_s, {}));
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::BookReadOnly);
    QCOMPARE((*other)->rows(Table::Voter)->size(), 2);
    QVERIFY((*other)->verify()->intact);
}

void RecordStoreContract::reopenedBookIsTheSame()
{
    const Import import = sampleImport(5);
    stage(import.blobs);
    (void)applied(import.changes);
    const QList<StoredRow> before = *m_store->rows(Table::VoteEvent);
    const HistoryHead head = *m_store->head();
    m_store.reset();
    Result<Store> again = openBook(m_clock, false);
    VERIFY_OK(again);
    const Result<QList<StoredRow>> after = (*again)->rows(Table::VoteEvent);
    VERIFY_OK(after);
    QCOMPARE(after->size(), before.size());
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(after->at(i).id, before.at(i).id);
        QCOMPARE(after->at(i).revision, before.at(i).revision);
        QCOMPARE(after->at(i).fields, before.at(i).fields);
    }
    QCOMPARE((*again)->head()->hash, head.hash);
    QVERIFY((*again)->verify()->intact);
}

// --- copies ------------------------------------------------------------------------------------

void RecordStoreContract::backupIsTheSameBook()
{
    const Import import = sampleImport(5);
    stage(import.blobs);
    (void)applied(import.changes);
    const QString path = newCopyPath();
    const Status copied = m_store->backup(path);
    VERIFY_OK(copied);
    Result<Store> copy = openCopy(path, m_clock);
    VERIFY_OK(copy);
    QCOMPARE((*copy)->head()->hash, m_store->head()->hash);
    QVERIFY((*copy)->verify()->intact);
    QCOMPARE((*copy)->rows(Table::Message)->size(), 5);
    QCOMPARE(*(*copy)->blob(import.blobs.constBegin().key()), import.blobs.constBegin().value());
    // It is a book of its own.
    VERIFY_OK((*copy)->apply(act(u"note"_s, {})));
    QCOMPARE(m_store->head()->sequence, 2);
}

void RecordStoreContract::backupNeverOverwrites()
{
    const QString path = newCopyPath();
    VERIFY_OK(m_store->backup(path));
    const QByteArray first = m_store->head()->hash.toLatin1();
    (void)applied(act(u"note"_s, {}));
    const Status again = m_store->backup(path);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileUnwritable);
    Result<Store> copy = openCopy(path, m_clock);
    VERIFY_OK(copy);
    QCOMPARE((*copy)->head()->hash.toLatin1(), first);
}

void RecordStoreContract::backupIntoNoFolder()
{
    const Status copied = m_store->backup(newCopyPath() + u"/none/copy.tallybook"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FileNotFound);
}

// --- speed -------------------------------------------------------------------------------------

void RecordStoreContract::manyRowsInOneAct()
{
    constexpr int few = 2'500;
    constexpr int count = 10'000;
    const auto importOf = [](int from, int to) {
        ChangeSet changes = act(u"import.accept"_s, {}, u"p1"_s);
        for (int i = from; i < to; ++i)
            changes.rows.append(newEvent(u"e%1"_s.arg(i), u"p1"_s));
        return changes;
    };
    CpuTimer timer;
    (void)applied(importOf(0, few));
    const qint64 fewMs = timer.restart();
    (void)applied(importOf(few, count));
    const qint64 applyMs = timer.restart();
    const Result<QList<StoredRow>> rows = m_store->rows(Table::VoteEvent, u"p1"_s);
    const qint64 rowsMs = timer.restart();
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), count);
    m_store.reset();
    (void)timer.restart();
    Result<Store> again = openBook(m_clock, false);
    const qint64 openMs = timer.restart();
    VERIFY_OK(again);
    QVERIFY((*again)->verify()->intact);
    qInfo("%d rows, CPU time: apply %lld ms, rows %lld ms, open %lld ms, verify %lld ms", count,
          static_cast<long long>(applyMs), static_cast<long long>(rowsMs),
          static_cast<long long>(openMs), static_cast<long long>(timer.restart()));
    // Three times the rows take three times the time, with room for noise: no machine's speed
    // goes into the test.
    QVERIFY(applyMs < 8 * fewMs + 100);
    QVERIFY(rowsMs < fewMs + applyMs);
    // Opening does not replay the history.
    QVERIFY(openMs < applyMs / 4);
}

} // namespace tallybook::test
