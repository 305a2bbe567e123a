// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The rows in memory while somebody else never stops writing.
#include "core/session/acts/ActBuilder.h"
#include "core/session/book/BookCache.h"
#include "tests/support/SessionFixture.h"

#include <QSet>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store into which another window writes a vote before every answer.
class RestlessStore final : public RecordStore
{
public:
    RestlessStore(std::unique_ptr<RecordStore> store, const VoteEvent &vote)
        : m_store(std::move(store))
        , m_vote(vote)
    {
    }

    void calmDown() { m_restless = false; }

    Result<HistoryEntry> apply(const ChangeSet &changes, ActMode mode, qint64 reverts) override
    {
        return m_store->apply(changes, mode, reverts);
    }
    void stageBlob(const QByteArray &hash, const QByteArray &bytes) override
    {
        m_store->stageBlob(hash, bytes);
    }
    Result<QByteArray> blob(const QByteArray &hash) const override { return m_store->blob(hash); }
    Result<QList<StoredRow>> rows(Table table, const QString &proposalId) const override
    {
        write();
        return m_store->rows(table, proposalId);
    }
    Status visit(Table table, const QString &proposalId,
                 const std::function<void(const RowView &)> &look) const override
    {
        write();
        return m_store->visit(table, proposalId, look);
    }
    Result<qint64> count(Table table, const QString &proposalId, qint64 atMost) const override
    {
        return m_store->count(table, proposalId, atMost);
    }
    Result<StoredRow> row(Table table, const QString &id) const override
    {
        return m_store->row(table, id);
    }
    Result<QList<HistoryEntry>> history(qint64 after, const QString &proposalId) const override
    {
        return m_store->history(after, proposalId);
    }
    Result<QList<HistoryEntry>> historyOf(const QString &proposalId,
                                          const QStringList &acts) const override
    {
        return m_store->historyOf(proposalId, acts);
    }
    Result<QList<HistoryEntry>> actsBefore(qint64 sequence, const QString &proposalId,
                                           int atMost) const override
    {
        return m_store->actsBefore(sequence, proposalId, atMost);
    }
    Result<HistoryEntry> historyEntry(qint64 sequence) const override
    {
        return m_store->historyEntry(sequence);
    }
    Result<HistoryHead> head() const override { return m_store->head(); }
    Result<qint64> lastSequence() const override
    {
        write();
        return m_store->lastSequence();
    }
    Result<VerifyReport> verify(const StopFunction &stopped) const override
    {
        return m_store->verify(stopped);
    }
    Status check() const override { return m_store->check(); }
    Status backup(const QString &path) const override { return m_store->backup(path); }
    QString location() const override { return m_store->location(); }
    bool isReadOnly() const override { return m_store->isReadOnly(); }

private:
    void write() const
    {
        if (!m_restless)
            return;
        VoteEvent vote = m_vote;
        vote.id = VoteEventId::create();
        ActBuilder act(u"vote.add"_s, {}, u"Bo"_s, vote.proposalId);
        act.add(vote);
        QVERIFY(m_store->apply(act.changes()));
    }

    std::unique_ptr<RecordStore> m_store;
    VoteEvent m_vote;
    bool m_restless = true;
};

} // namespace

class tst_BookCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrTwiceInARestlessBook()
    {
        SessionFixture fixture;
        const ProposalId id = fixture.openVote(u"A direction"_s);
        RestlessStore store(*openSqliteBook(fixture.path(), fixture.clock()),
                            fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne()));
        BookCache cache(store);
        const qint64 before = fixture.session().history()->constLast().sequence;
        QVERIFY(!cache.events(id).isEmpty());
        store.calmDown();
        const auto entries = store.history(before, {});
        QVERIFY(entries->size() >= 10);
        for (const HistoryEntry &entry : *entries)
            cache.absorb(entry);
        QSet<QString> ids;
        for (const VoteEvent &event : cache.events(id))
            ids.insert(event.id.value);
        QCOMPARE(ids.size(), cache.events(id).size());
        QCOMPARE(ids.size(), store.rows(Table::VoteEvent, id.value)->size());
    }
};

QTEST_GUILESS_MAIN(tst_BookCache)
#include "tst_bookcache.moc"
