// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ChangeSet.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeSet twoRows()
{
    ChangeSet changes;
    changes.act = u"import.accept"_s;
    changes.actArgs = {u"2"_s};
    changes.actor = u"ada"_s;
    changes.proposalId = u"p"_s;
    changes.rows = {
            {Table::Voter, u"v"_s, {}, {{u"name"_s, u"Bo"_s}}, 0},
            {Table::VoteEvent, u"e"_s, QJsonObject{{u"value"_s, 100}}, {{u"value"_s, -100}}, 4}};
    return changes;
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableNames();
    void inverseExchangesBeforeAndAfter();
    void inverseOfANewRowRemovesIt();
    void inverseGoesBackwards();
    void inverseKeepsTheRest();
    void inverseOfInverseGivesTheRowsBack();
};

void TestChangeSet::tableNames()
{
    const QList<std::pair<Table, QString>> names{
            {Table::Project, u"project"_s},          {Table::Voter, u"voter"_s},
            {Table::RosterEntry, u"roster_entry"_s}, {Table::Proposal, u"proposal"_s},
            {Table::VoteEvent, u"vote_event"_s},     {Table::Message, u"message"_s},
            {Table::Decision, u"decision"_s}};
    for (const auto &[table, name] : names) {
        QCOMPARE(tableName(table), name);
        QCOMPARE(tableFromName(name), table);
    }
    QVERIFY(!tableFromName(u"history"));
    QVERIFY(!tableFromName(u""));
}

void TestChangeSet::inverseExchangesBeforeAndAfter()
{
    const RowChange back = inverse(twoRows()).rows[0];
    QCOMPARE(back.table, Table::VoteEvent);
    QCOMPARE(back.id, u"e"_s);
    QVERIFY(back.before == (QJsonObject{{u"value"_s, -100}}));
    QCOMPARE(back.after, (QJsonObject{{u"value"_s, 100}}));
    QCOMPARE(back.baseRevision, 5); // the revision that the act left behind
}

void TestChangeSet::inverseOfANewRowRemovesIt()
{
    const RowChange back = inverse(twoRows()).rows[1];
    QVERIFY(back.before == (QJsonObject{{u"name"_s, u"Bo"_s}}));
    QCOMPARE(back.after, (QJsonObject{{u"name"_s, u"Bo"_s}, {u"removed"_s, true}}));
    QCOMPARE(back.baseRevision, 1);
}

void TestChangeSet::inverseGoesBackwards()
{
    const QList<RowChange> rows = inverse(twoRows()).rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].id, u"e"_s);
    QCOMPARE(rows[1].id, u"v"_s);
}

void TestChangeSet::inverseKeepsTheRest()
{
    ChangeSet back = inverse(twoRows());
    back.rows = twoRows().rows;
    QCOMPARE(back, twoRows());
}

void TestChangeSet::inverseOfInverseGivesTheRowsBack()
{
    const ChangeSet twice = inverse(inverse(twoRows()));
    QCOMPARE(twice.rows[0].after, twoRows().rows[0].after);
    QCOMPARE(twice.rows[1].after, twoRows().rows[1].after);
    QVERIFY(twice.rows[1].before == twoRows().rows[1].before);
    QVERIFY(twice.rows[0].before == (QJsonObject{{u"name"_s, u"Bo"_s}, {u"removed"_s, true}}));
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
