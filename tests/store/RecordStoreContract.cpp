// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "RecordStoreContract.h"

#include "core/store/Schema.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

void RecordStoreContract::init()
{
    m_store.reset();
    m_clock.set(Timestamp{1'770'000'000'123, 19'800});
    Result<Store> store = createBook(m_clock);
    VERIFY_OK(store);
    m_store = *std::move(store);
    VERIFY_OK(m_store->apply(basics()));
}

void RecordStoreContract::cleanup()
{
    m_store.reset();
}

HistoryEntry RecordStoreContract::applied(const ChangeSet &changes, ActMode mode, qint64 reverts)
{
    const Result<HistoryEntry> entry = m_store->apply(changes, mode, reverts);
    if (!entry) {
        QTest::qFail(problem(entry).constData(), __FILE__, __LINE__);
        return {};
    }
    return *entry;
}

ErrorCode RecordStoreContract::refusal(const ChangeSet &changes)
{
    const Result<HistoryEntry> entry = m_store->apply(changes);
    return entry ? ErrorCode::Ok : entry.error().code;
}

StoredRow RecordStoreContract::rowOf(Table table, const QString &id)
{
    const Result<StoredRow> row = m_store->row(table, id);
    if (!row) {
        QTest::qFail(problem(row).constData(), __FILE__, __LINE__);
        return {};
    }
    return *row;
}

QStringList RecordStoreContract::ids(Table table, const QString &proposalId)
{
    const Result<QList<StoredRow>> rows = m_store->rows(table, proposalId);
    QStringList ids;
    if (!rows)
        return {errorName(rows.error().code)};
    for (const StoredRow &row : *rows)
        ids.append(row.id);
    return ids;
}

void RecordStoreContract::stage(const QHash<QByteArray, QByteArray> &blobs)
{
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob)
        m_store->stageBlob(blob.key(), blob.value());
}

// --- rows --------------------------------------------------------------------------------------

void RecordStoreContract::schemaIsAsDescribed()
{
    for (const TableDescription &table : schema::tables()) {
        QStringList described{u"id"_s, u"position"_s, u"revision"_s};
        for (const ColumnDescription &column : table.columns)
            described.append(column.name);
        QStringList real = columnsOf(table.name);
        described.sort();
        real.sort();
        QCOMPARE(real, described);
    }
}

void RecordStoreContract::newRowsComeBackInOrder()
{
    // Ids that sort otherwise than they came.
    for (const QString &id : {u"z"_s, u"a"_s, u"m"_s})
        (void)applied(act(u"vote.add"_s, {newEvent(id, u"p1"_s)}, u"p1"_s));
    QCOMPARE(ids(Table::VoteEvent), QStringList({u"z"_s, u"a"_s, u"m"_s}));
    // An edit does not move a row.
    (void)applied(act(u"vote.change"_s,
                      {edited(rowOf(Table::VoteEvent, u"z"_s), {{u"reason"_s, u"late"_s}})},
                      u"p1"_s));
    QCOMPARE(ids(Table::VoteEvent), QStringList({u"z"_s, u"a"_s, u"m"_s}));
    const StoredRow row = rowOf(Table::VoteEvent, u"z"_s);
    QCOMPARE(row.table, Table::VoteEvent);
    QCOMPARE(row.fields.value(u"reason"_s).toString(), u"late"_s);
    QVERIFY(!row.fields.contains(u"revision"_s));
}

void RecordStoreContract::rowsOfOneProposalOnly()
{
    (void)applied(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s), newEvent(u"e2"_s, u"p2"_s)}));
    QCOMPARE(ids(Table::VoteEvent, u"p1"_s), QStringList(u"e1"_s));
    QCOMPARE(ids(Table::VoteEvent, u"p2"_s), QStringList(u"e2"_s));
    QCOMPARE(ids(Table::VoteEvent, u"p3"_s), QStringList());
    QCOMPARE(ids(Table::Proposal, u"p2"_s), QStringList(u"p2"_s));
    // Data stays data.
    QCOMPARE(ids(Table::VoteEvent, u"p1' OR '1'='1"_s), QStringList());
}

void RecordStoreContract::looksShowWhatTheRowsSay()
{
    const Import import = sampleImport(3);
    stage(import.blobs);
    (void)applied(import.changes);
    (void)applied(act(u"voter.add"_s,
                      {newRow(Table::Voter, u"v9"_s,
                              {{u"name"_s, u"Zoë"_s},
                               {u"addresses"_s, QJsonArray{u"zoe@example.org"_s}},
                               {u"handles"_s, QJsonArray{u"github:zoe"_s}}}),
                       newRow(Table::RosterEntry, u"r9"_s,
                              {{u"project_id"_s, u"j1"_s},
                               {u"voter_id"_s, u"v9"_s},
                               {u"role"_s, u"pmc"_s},
                               {u"from_day"_s, u"2026-01-02"_s},
                               {u"emeritus"_s, true}})}));
    int looked = 0;
    const auto compare = [&](Table table, auto decode) {
        const auto rows = m_store->rows(table, {});
        VERIFY_OK(rows);
        qsizetype next = 0;
        bool same = true;
        const Status seen = m_store->visit(table, {}, [&](const RowView &row) {
            same = same && next < rows->size() && decode(row) == decode(rows->at(next));
            ++next;
        });
        QVERIFY(seen);
        QVERIFY(same);
        QCOMPARE(next, rows->size());
        looked += int(next);
    };
    compare(Table::Project, rowcodec::decodeProject);
    compare(Table::Voter, rowcodec::decodeVoter);
    compare(Table::RosterEntry, rowcodec::decodeRosterEntry);
    compare(Table::Proposal, rowcodec::decodeProposal);
    compare(Table::VoteEvent, rowcodec::decodeVoteEvent);
    compare(Table::Message, rowcodec::decodeMessage);
    QVERIFY(looked >= 13);

    QStringList ofOne;
    QVERIFY(m_store->visit(Table::VoteEvent, u"p1"_s,
                           [&](const RowView &row) { ofOne.append(row.id); }));
    QCOMPARE(ofOne, ids(Table::VoteEvent, u"p1"_s));
    const Status refused = m_store->visit(Table::Voter, u"p1"_s, [](const RowView &) {});
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

void RecordStoreContract::onlyTablesOfARecordAskByProposal()
{
    for (const Table table : {Table::Project, Table::Voter, Table::RosterEntry})
        QCOMPARE(ids(table, u"p1"_s), QStringList(u"invalid-argument"_s));
    QVERIFY(!m_store->count(Table::Voter, u"p1"_s, 5));
}

void RecordStoreContract::rowThatIsNotThere()
{
    const Result<StoredRow> row = m_store->row(Table::Voter, u"nobody"_s);
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::NoSuchRow);
}

void RecordStoreContract::missingMembersGetDefaults()
{
    const HistoryEntry entry =
            applied(act(u"voter.add"_s, {newRow(Table::Voter, u"v9"_s, {{u"name"_s, u"Cy"_s}})}));
    const QJsonObject expected{{u"removed"_s, false},        {u"name"_s, u"Cy"_s},
                               {u"asf_id"_s, u""_s},         {u"addresses"_s, QJsonArray()},
                               {u"handles"_s, QJsonArray()}, {u"notes"_s, u""_s}};
    QCOMPARE(rowOf(Table::Voter, u"v9"_s).fields, expected);
    QCOMPARE(entry.changes.rows.first().after, expected);
}

void RecordStoreContract::refusesUnknownMembers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("unknown") << u"v9"_s << QJsonObject{{u"nickname"_s, u"Cy"_s}};
    QTest::newRow("revision") << u"v9"_s << QJsonObject{{u"revision"_s, 4}};
    QTest::newRow("number for text") << u"v9"_s << QJsonObject{{u"name"_s, 4}};
    QTest::newRow("text for list") << u"v9"_s << QJsonObject{{u"handles"_s, u"[]"_s}};
    QTest::newRow("text for flag") << u"v9"_s << QJsonObject{{u"removed"_s, u"no"_s}};
    QTest::newRow("injection") << u"v9"_s << QJsonObject{{u"name) VALUES ('x'); --"_s, u""_s}};
    QTest::newRow("no id") << QString() << QJsonObject{{u"name"_s, u"Cy"_s}};
}

void RecordStoreContract::refusesUnknownMembers()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, fields);
    QCOMPARE(refusal(act(u"voter.add"_s, {newRow(Table::Voter, id, fields)})),
             ErrorCode::InvalidArgument);
    QCOMPARE(ids(Table::Voter), QStringList({u"v1"_s, u"v2"_s}));
}

void RecordStoreContract::keepsAwkwardText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("quotes", u"Robert'); DROP TABLE voter; --"_s);
    same("marks", u"?1 :name $2 {bytes}"_s);
    same("other planes", u"\U0001F44D +1 \U00020000"_s);
    same("bidi and controls", u"\u202Eabc\u0001\u001F\r\n"_s);
    same("long", QString(1'000'000, u'ä'));
    same("empty", u""_s);
    // No back end keeps these two; offsets into the text must stay.
    const QString nul = u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("NUL") << nul << u"a\u2400b"_s;
    const QString lone = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDC4D);
    QTest::newRow("lone surrogates") << lone << u"a\uFFFDb\uFFFD"_s;
}

void RecordStoreContract::keepsAwkwardText()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    ChangeSet changes =
            act(u"voter.add"_s,
                {newRow(Table::Voter, u"v9"_s,
                        {{u"notes"_s, text}, {u"handles"_s, QJsonArray{text, u"x"_s}}})});
    changes.actor = text;
    changes.actArgs = {text};
    (void)applied(changes);
    QCOMPARE(rowOf(Table::Voter, u"v9"_s).fields.value(u"notes"_s).toString(), kept);
    const Result<QList<HistoryEntry>> history = m_store->history(1);
    VERIFY_OK(history);
    QCOMPARE(history->first().changes.actor, kept);
    QCOMPARE(history->first().changes.actArgs, QStringList(kept));
    const Result<VerifyReport> report = m_store->verify();
    VERIFY_OK(report);
    QVERIFY2(report->intact, qPrintable(report->what));
}

void RecordStoreContract::removedRowsLeaveTheList()
{
    (void)applied(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s), newEvent(u"e2"_s, u"p1"_s)}));
    (void)applied(act(u"vote.remove"_s,
                      {edited(rowOf(Table::VoteEvent, u"e1"_s), {{u"removed"_s, true}})}));
    QCOMPARE(ids(Table::VoteEvent, u"p1"_s), QStringList(u"e2"_s));
    // Asked for by its id it is still there: undo needs it.
    const StoredRow row = rowOf(Table::VoteEvent, u"e1"_s);
    QCOMPARE(row.revision, 2);
    QVERIFY(row.fields.value(u"removed"_s).toBool());
}

void RecordStoreContract::referencesMustLead()
{
    QCOMPARE(refusal(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s, u"nobody"_s)})),
             ErrorCode::NoSuchRow);
    QCOMPARE(ids(Table::VoteEvent), QStringList());
    // No person yet is not a wrong one.
    QCOMPARE(refusal(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s, u""_s)})), ErrorCode::Ok);
    QCOMPARE(rowOf(Table::VoteEvent, u"e1"_s).fields.value(u"voter_id"_s).toString(), u""_s);
}

void RecordStoreContract::referencesMayLeadForward()
{
    const RowChange voter = newRow(Table::Voter, u"v9"_s, {{u"name"_s, u"Cy"_s}});
    QCOMPARE(refusal(act(u"import.accept"_s, {newEvent(u"e1"_s, u"p1"_s, u"v9"_s), voter})),
             ErrorCode::Ok);
}

// --- revisions ---------------------------------------------------------------------------------

void RecordStoreContract::editRaisesRevision()
{
    StoredRow row = rowOf(Table::Voter, u"v1"_s);
    QCOMPARE(row.revision, 1);
    (void)applied(act(u"voter.change"_s, {edited(row, {{u"name"_s, u"Ann B."_s}})}));
    row = rowOf(Table::Voter, u"v1"_s);
    QCOMPARE(row.revision, 2);
    QCOMPARE(row.fields.value(u"name"_s).toString(), u"Ann B."_s);
    QCOMPARE(rowOf(Table::Voter, u"v2"_s).revision, 1);
}

void RecordStoreContract::staleEditIsConflict()
{
    const StoredRow row = rowOf(Table::Voter, u"v1"_s);
    (void)applied(act(u"voter.change"_s, {edited(row, {{u"name"_s, u"first"_s}})}));
    const Result<HistoryEntry> second =
            m_store->apply(act(u"voter.change"_s, {edited(row, {{u"name"_s, u"second"_s}})}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().args, QStringList(u"v1"_s));
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"first"_s);
}

void RecordStoreContract::newRowThatExistsIsConflict()
{
    QCOMPARE(refusal(act(u"voter.add"_s, {newRow(Table::Voter, u"v1"_s, {})})),
             ErrorCode::Conflict);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"Ann"_s);
}

void RecordStoreContract::editOfMissingRow()
{
    StoredRow row = rowOf(Table::Voter, u"v1"_s);
    row.id = u"nobody"_s;
    QCOMPARE(refusal(act(u"voter.change"_s, {edited(row, {})})), ErrorCode::NoSuchRow);
}

void RecordStoreContract::conflictChangesNothing()
{
    StoredRow stale = rowOf(Table::Voter, u"v2"_s);
    stale.revision = 9;
    const QByteArray raw = "raw mail";
    m_store->stageBlob(hashOf(raw), raw);
    // Good rows before and after the bad one.
    const ChangeSet changes =
            act(u"import.accept"_s,
                {newRow(Table::Voter, u"v9"_s, {{u"name"_s, u"Cy"_s}}),
                 edited(rowOf(Table::Voter, u"v1"_s), {{u"name"_s, u"X"_s}}),
                 edited(stale, {{u"name"_s, u"Y"_s}}), newEvent(u"e1"_s, u"p1"_s)});
    QCOMPARE(refusal(changes), ErrorCode::Conflict);
    QCOMPARE(ids(Table::Voter), QStringList({u"v1"_s, u"v2"_s}));
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"Ann"_s);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).revision, 1);
    QCOMPARE(ids(Table::VoteEvent), QStringList());
    QCOMPARE(m_store->history()->size(), 1);
    QCOMPARE(m_store->blob(hashOf(raw)).error().code, ErrorCode::NoSuchRow);
    QVERIFY(m_store->verify()->intact);
    // And the store goes on working.
    QCOMPARE(refusal(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s)})), ErrorCode::Ok);
}

void RecordStoreContract::sameRowTwiceInOneAct()
{
    const StoredRow row = rowOf(Table::Voter, u"v1"_s);
    StoredRow next = row;
    next.revision = 2;
    (void)applied(
            act(u"voter.change"_s,
                {edited(row, {{u"name"_s, u"one"_s}}), edited(next, {{u"name"_s, u"two"_s}})}));
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).revision, 3);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"two"_s);
    QVERIFY(m_store->verify()->intact);
}

// --- history -----------------------------------------------------------------------------------

void RecordStoreContract::entrySaysWhatHappened()
{
    m_clock.advanceMs(1000);
    const ChangeSet changes = act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s)}, u"p1"_s);
    const HistoryEntry entry = applied(changes, ActMode::Redo, 1);
    QCOMPARE(entry.sequence, 2);
    QCOMPARE(entry.at.utcMs, m_clock.now().utcMs);
    QCOMPARE(entry.at.offsetSeconds, 19'800);
    QCOMPARE(entry.mode, ActMode::Redo);
    QCOMPARE(entry.reverts, 1);
    QCOMPARE(entry.changes.act, u"vote.add"_s);
    QCOMPARE(entry.changes.actArgs, QStringList(u"Ann Example"_s));
    QCOMPARE(entry.changes.actor, u"chair"_s);
    QCOMPARE(entry.changes.proposalId, u"p1"_s);
    QCOMPARE(entry.changes.rows.size(), 1);
    QCOMPARE(entry.changes.rows.first().before, std::nullopt);

    // What is read later is what was returned.
    const Result<QList<HistoryEntry>> history = m_store->history(1);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 1);
    const HistoryEntry &read = history->first();
    QCOMPARE(read.sequence, entry.sequence);
    QCOMPARE(read.at.utcMs, entry.at.utcMs);
    QCOMPARE(read.at.offsetSeconds, entry.at.offsetSeconds);
    QCOMPARE(read.mode, entry.mode);
    QCOMPARE(read.reverts, entry.reverts);
    QCOMPARE(read.changes, entry.changes);
    QCOMPARE(read.previousHash, entry.previousHash);
    QCOMPARE(read.hash, entry.hash);
}

void RecordStoreContract::entryHoldsTheTruthBefore()
{
    const StoredRow row = rowOf(Table::Voter, u"v1"_s);
    RowChange change = edited(row, {{u"name"_s, u"Ann B."_s}});
    change.before = QJsonObject{{u"name"_s, u"a lie"_s}};
    const HistoryEntry entry = applied(act(u"voter.change"_s, {change}));
    QCOMPARE(entry.changes.rows.first().before, std::optional(row.fields));
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::historyAfterSequence()
{
    for (int i = 0; i < 5; ++i)
        (void)applied(act(u"vote.add"_s, {newEvent(QString::number(i), u"p1"_s)}, u"p1"_s));
    const Result<QList<HistoryEntry>> history = m_store->history(3);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(history->at(i).sequence, 4 + i);
    QCOMPARE(m_store->history(6)->size(), 0);
}

void RecordStoreContract::historyOfOneProposal()
{
    (void)applied(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s)}, u"p1"_s));
    (void)applied(act(u"vote.add"_s, {newEvent(u"e2"_s, u"p2"_s)}, u"p2"_s));
    (void)applied(act(u"vote.add"_s, {newEvent(u"e3"_s, u"p1"_s)}, u"p1"_s));
    const Result<QList<HistoryEntry>> history = m_store->history(0, u"p1"_s);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).sequence, 2);
    QCOMPARE(history->at(1).sequence, 4);
    QCOMPARE(m_store->history(2, u"p1"_s)->size(), 1);
}

void RecordStoreContract::headFollowsHistory()
{
    const HistoryEntry entry = applied(act(u"vote.add"_s, {newEvent(u"e1"_s, u"p1"_s)}));
    const Result<HistoryHead> head = m_store->head();
    VERIFY_OK(head);
    QCOMPARE(head->sequence, 2);
    QCOMPARE(head->hash.toLatin1(), entry.hash);
    QCOMPARE(*m_store->lastSequence(), 2);

    m_store.reset();
    Result<Store> fresh = createBook(m_clock);
    VERIFY_OK(fresh);
    QCOMPARE((*fresh)->head()->sequence, 0);
    QCOMPARE((*fresh)->head()->hash, QString());
    QCOMPARE(*(*fresh)->lastSequence(), 0);
}

void RecordStoreContract::hashesChain()
{
    for (int i = 0; i < 3; ++i)
        (void)applied(act(u"vote.add"_s, {newEvent(QString::number(i), u"p1"_s)}));
    const Result<QList<HistoryEntry>> history = m_store->history();
    VERIFY_OK(history);
    QByteArray previous;
    QSet<QByteArray> hashes;
    for (const HistoryEntry &entry : *history) {
        QCOMPARE(entry.previousHash, previous);
        QCOMPARE(entry.hash.size(), 64);
        hashes.insert(entry.hash);
        previous = entry.hash;
    }
    QCOMPARE(hashes.size(), 4);
}

void RecordStoreContract::actWithoutRows()
{
    const HistoryEntry entry = applied(act(u"result.copied"_s, {}, u"p1"_s));
    QCOMPARE(entry.sequence, 2);
    QVERIFY(entry.changes.rows.isEmpty());
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::undoAndRedo()
{
    const StoredRow before = rowOf(Table::Voter, u"v1"_s);
    const HistoryEntry done =
            applied(act(u"vote.add"_s,
                        {edited(before, {{u"name"_s, u"Ann B."_s}}), newEvent(u"e1"_s, u"p1"_s)}));
    const HistoryEntry undone = applied(inverse(done.changes), ActMode::Undo, done.sequence);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields, before.fields);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).revision, 3);
    QCOMPARE(ids(Table::VoteEvent), QStringList());
    QCOMPARE(undone.mode, ActMode::Undo);

    (void)applied(inverse(undone.changes), ActMode::Redo, undone.sequence);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"Ann B."_s);
    QCOMPARE(ids(Table::VoteEvent), QStringList(u"e1"_s));
    QCOMPARE(rowOf(Table::VoteEvent, u"e1"_s).revision, 3);
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::undoIsObsoleteAfterAnotherEdit()
{
    const HistoryEntry done = applied(
            act(u"voter.change"_s, {edited(rowOf(Table::Voter, u"v1"_s), {{u"name"_s, u"A"_s}})}));
    (void)applied(
            act(u"voter.change"_s, {edited(rowOf(Table::Voter, u"v1"_s), {{u"name"_s, u"B"_s}})}));
    QCOMPARE(refusal(inverse(done.changes)), ErrorCode::Conflict);
    QCOMPARE(rowOf(Table::Voter, u"v1"_s).fields.value(u"name"_s).toString(), u"B"_s);
}

void RecordStoreContract::historyCannotBeChanged()
{
    for (const QString &sql : {u"UPDATE history SET actor = 'mallory'"_s, u"DELETE FROM history"_s,
                               u"UPDATE blob SET hash = ''"_s, u"DELETE FROM blob"_s,
                               u"DELETE FROM schema_migration"_s}) {
        const QByteArray raw = "raw mail";
        m_store->stageBlob(hashOf(raw), raw);
        (void)applied(act(u"note"_s, {}));
        QVERIFY2(!tamper(sql, {}), qPrintable(sql));
    }
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::nothingCanBeDeleted_data()
{
    QTest::addColumn<QString>("table");
    for (const TableDescription &table : schema::tables())
        QTest::newRow(qPrintable(table.name)) << table.name;
}

void RecordStoreContract::nothingCanBeDeleted()
{
    QFETCH(QString, table);
    Import import = sampleImport(1);
    Decision decision;
    decision.proposalId = ProposalId{u"p1"_s};
    RosterEntry entry;
    entry.voterId = VoterId{u"v1"_s};
    import.changes.rows.append(newRow(Table::Decision, u"d1"_s, rowcodec::encode(decision)));
    import.changes.rows.append(newRow(Table::RosterEntry, u"r1"_s, rowcodec::encode(entry)));
    (void)applied(import.changes);
    const Status deleted = tamper(u"DELETE FROM "_s + table, {});
    QVERIFY(!deleted);
    QVERIFY2(deleted.error().detail.contains(u"keeps its rows"_s),
             qPrintable(deleted.error().detail));
}

// --- blobs -------------------------------------------------------------------------------------

void RecordStoreContract::blobComesWithItsAct()
{
    const Import import = sampleImport(3);
    stage(import.blobs);
    const QByteArray hash = import.blobs.constBegin().key();
    QCOMPARE(m_store->blob(hash).error().code, ErrorCode::NoSuchRow);
    (void)applied(import.changes);
    for (auto blob = import.blobs.begin(); blob != import.blobs.end(); ++blob) {
        const Result<QByteArray> bytes = m_store->blob(blob.key());
        VERIFY_OK(bytes);
        QCOMPARE(*bytes, blob.value());
    }
}

void RecordStoreContract::blobOfFailedActIsGone()
{
    const QByteArray raw = "raw mail";
    m_store->stageBlob(hashOf(raw), raw);
    QCOMPARE(refusal(act(u"voter.add"_s, {newRow(Table::Voter, u"v1"_s, {})})),
             ErrorCode::Conflict);
    // It belonged to that act, not to whichever comes next.
    (void)applied(act(u"note"_s, {}));
    QCOMPARE(m_store->blob(hashOf(raw)).error().code, ErrorCode::NoSuchRow);
}

void RecordStoreContract::blobIsKeptOnce()
{
    const QByteArray raw = "raw mail";
    for (int i = 0; i < 2; ++i) {
        m_store->stageBlob(hashOf(raw), raw);
        (void)applied(act(u"note"_s, {}));
    }
    QCOMPARE(*m_store->blob(hashOf(raw)), raw);
    QVERIFY(m_store->verify()->intact);
}

void RecordStoreContract::blobOfWrongHashIsRefused()
{
    m_store->stageBlob(hashOf("one"), "another");
    QCOMPARE(refusal(act(u"note"_s, {})), ErrorCode::InvalidArgument);
    QCOMPARE(m_store->history()->size(), 1);
}

void RecordStoreContract::blobOfAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80'\"");
    QTest::newRow("5 MB") << QByteArray(5'000'000, '\x01');
}

void RecordStoreContract::blobOfAnyBytes()
{
    QFETCH(QByteArray, bytes);
    m_store->stageBlob(hashOf(bytes), bytes);
    (void)applied(act(u"note"_s, {}));
    const Result<QByteArray> back = m_store->blob(hashOf(bytes));
    VERIFY_OK(back);
    QCOMPARE(*back, bytes);
    QVERIFY(m_store->verify()->intact);
}

} // namespace tallybook::test
