// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/SignalCount.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/RecordFilter.h"
#include "ui/models/RecordListModel.h"
#include "ui/views/records/RecordDelegate.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestRecordListModel : public QObject
{
    Q_OBJECT

private:
    static QString groupOf(const RecordListModel &model, const ProposalId &id)
    {
        return model.indexOf(id).parent().data().toString();
    }
    static int countOf(const RecordListModel &model, RecordGroup group)
    {
        return model.index(int(group), 0).data(RecordListModel::CountRole).toInt();
    }

private Q_SLOTS:
    void groupsByState()
    {
        test::SessionFixture book;
        const ProposalId draft = book.draft(u"A draft"_s);
        const ProposalId open = book.openVote(u"An open vote"_s);
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), recordGroups);
        QCOMPARE(model.recordCount(), 2);
        QCOMPARE(groupOf(model, draft), u"Draft"_s);
        QCOMPARE(groupOf(model, open), u"Open"_s);
        QCOMPARE(countOf(model, RecordGroup::Open), 1);
        QCOMPARE(model.proposalAt(model.indexOf(draft)), draft);
    }

    void addingInsertsOneRow()
    {
        test::SessionFixture book;
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const test::SignalCount count(&model);
        const ProposalId id = book.draft(u"New"_s);
        QCOMPARE(count.inserts(), 1);
        QCOMPARE(count.changes(), 1); // the group's count
        QCOMPARE(count.resets(), 0);
        QCOMPARE(model.indexOf(id).data().toString(), u"New"_s);
    }

    void undoOfAddingRemovesIt()
    {
        test::SessionFixture book;
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ProposalId id = book.draft(u"New"_s);
        const test::SignalCount count(&model);
        QVERIFY(book.session().undo());
        QCOMPARE(count.removes(), 1);
        QVERIFY(!model.indexOf(id).isValid());
        QVERIFY(book.session().redo());
        QCOMPARE(count.inserts(), 1);
        QCOMPARE(count.resets(), 0);
        QVERIFY(model.indexOf(id).isValid());
    }

    void editTellsOneRowOnly()
    {
        test::SessionFixture book;
        const ProposalId first = book.draft(u"First"_s);
        (void)book.draft(u"Second"_s);
        RecordListModel model(&book.session());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const test::SignalCount count(&model);
        Proposal edited = *book.session().proposal(first);
        edited.title = u"First, renamed"_s;
        QVERIFY(book.session().changeProposal(edited));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(first));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.indexOf(first));
        QCOMPARE(model.indexOf(first).data().toString(), u"First, renamed"_s);
        QCOMPARE(count.inserts() + count.removes() + count.moves() + count.resets(), 0);
    }

    void openingMovesTheRow()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Draft"_s);
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex kept = model.indexOf(id);
        const test::SignalCount count(&model);
        QVERIFY(book.session().openVote(id));
        QCOMPARE(count.moves(), 1);
        QCOMPARE(count.inserts() + count.removes() + count.resets(), 0);
        QCOMPARE(groupOf(model, id), u"Open"_s);
        // A chosen record stays chosen while it moves.
        QCOMPARE(QModelIndex(kept), model.indexOf(id));
        QCOMPARE(countOf(model, RecordGroup::Draft), 0);
        QCOMPARE(countOf(model, RecordGroup::Open), 1);
    }

    void votesChangeTheBar()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        RecordListModel model(&book.session());
        const test::SignalCount count(&model);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QVERIFY(book.session().addVote(book.vote(id, u"Eli Navarro"_s, VoteValue::minusOne())));
        QCOMPARE(count.changes(), 2);
        QCOMPARE(count.inserts() + count.removes() + count.moves() + count.resets(), 0);
        QCOMPARE(model.indexOf(id).data(RecordListModel::ForRole).toInt(), 1);
        QCOMPARE(model.indexOf(id).data(RecordListModel::AgainstRole).toInt(), 1);
    }

    void paintingReadsNoVotes()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        const RecordListModel model(&book.session());
        const QModelIndex row = model.indexOf(id);
        QVERIFY(!row.data(RecordListModel::ForRole).isValid());
        // It tells when they are known, without being asked again.
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(told.wait());
        QCOMPARE(told.constFirst().constFirst().toModelIndex(), row);
        QCOMPARE(row.data(RecordListModel::ForRole).toInt(), 1);
    }

    void timeMovesToClosingSoonAndToResultDue()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        constexpr qint64 hour = 3'600'000;
        book.clock().advanceMs(49 * hour);
        model.updateTime();
        QCOMPARE(groupOf(model, id), u"Closing soon"_s);
        book.clock().advanceMs(24 * hour);
        model.updateTime();
        QCOMPARE(groupOf(model, id), u"Result due"_s);
    }

    void filterHidesEmptyGroupsAndSearches()
    {
        test::SessionFixture book;
        (void)book.draft(u"Unity as main codebase"_s);
        (void)book.draft(u"A shared direction"_s);
        const ProposalId other = book.openVote(u"A parser module"_s);
        QVERIFY(book.session().addVote(book.vote(other, u"Bo Lindqvist"_s, VoteValue::zero())));
        RecordListModel model(&book.session());
        RecordFilter filter;
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(), 2); // Open and Draft
        QCOMPARE(filter.index(1, 0).data(RecordListModel::CountRole).toInt(), 2);
        filter.setSearch(u"unity CODE"_s);
        QCOMPARE(filter.rowCount(), 1);
        // The heading counts what stands beneath it.
        QCOMPARE(filter.index(0, 0).data(RecordListModel::CountRole).toInt(), 1);
        QCOMPARE(filter.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Draft, 1 record"_s);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(),
                 u"Unity as main codebase"_s);
        filter.setSearch(u"lindqvist"_s); // voters are searched too
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), u"A parser module"_s);
        filter.setSearch({});
        filter.setKind(ProposalKind::NewModule);
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(filter.isFiltering());
    }

    /// Who voted in hundreds of records is read behind the window; a search that was faster gets
    /// the rest when it is known.
    void searchFindsVotersOfManyRecordsInTurns()
    {
        test::SessionFixture book;
        constexpr int records = 150;
        for (int i = 0; i < records; ++i) {
            const ProposalId id = book.openVote(u"Vote %1"_s.arg(i));
            QVERIFY(book.session().addVote(book.vote(id, u"Bo Lindqvist"_s, VoteValue::zero())));
        }
        RecordListModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RecordFilter filter;
        filter.setSourceModel(&model);
        const auto shown = [&filter] {
            int rows = 0;
            for (int group = 0; group < filter.rowCount(); ++group)
                rows += filter.rowCount(filter.index(group, 0));
            return rows;
        };
        filter.setSearch(u"vote 149"_s); // titles are all there at once
        QCOMPARE(shown(), 1);
        filter.setSearch(u"lindqvist"_s);
        QVERIFY(shown() < records);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), records, 60'000);
        // None of the first that are looked at fits: also then the group comes into view later.
        filter.setSearch(u"149 lindqvist"_s);
        QCOMPARE(shown(), 1);
        // A vote that comes in now is found by its voter as well.
        const ProposalId last = book.session().proposals().constLast().id;
        QVERIFY(book.session().addVote(book.vote(last, u"Ada Voss"_s, VoteValue::plusOne())));
        filter.setSearch(u"ada voss"_s);
        QCOMPARE(shown(), 1);
    }

    /// A new person or role may change every record: none leaves the list while that is read, and
    /// none is judged before the window answers again.
    void changeOfPeopleDropsNoRow()
    {
        test::SessionFixture book;
        constexpr int records = 40;
        for (int i = 0; i < records; ++i) {
            const ProposalId id = book.openVote(u"Vote %1"_s.arg(i));
            QVERIFY(book.session().addVote(book.vote(id, u"Bo Lindqvist"_s, VoteValue::zero())));
        }
        RecordListModel model(&book.session());
        RecordFilter filter;
        filter.setSourceModel(&model);
        filter.setSearch(u"lindqvist"_s);
        const auto shown = [&filter] { return filter.rowCount(filter.index(0, 0)); };
        QTRY_COMPARE(shown(), records);
        const test::SignalCount count(&filter);
        Voter bo = *book.session().voter(book.voter(u"Bo Lindqvist"_s));
        Voter fresh;
        fresh.name = u"Fay Orlov"_s;
        QVERIFY(book.session().addVoter(fresh));
        QCOMPARE(shown(), records);
        QTest::qWait(500);
        QCOMPARE(count.removes(), 0);
        // What did change comes into view by itself.
        bo.name = u"Bo Berg"_s;
        QVERIFY(book.session().changeVoter(bo));
        QTRY_COMPARE(shown(), 0);
        filter.setSearch(u"berg"_s);
        QCOMPARE(shown(), records);
    }

    /// Ten thousand records come and go by a key: the list is laid out once, not row by row.
    void aSearchLaysTheListOutOnce()
    {
        test::SessionFixture book;
        for (int i = 0; i < 40; ++i)
            (void)book.draft(i % 2 == 0 ? u"Even %1"_s.arg(i) : u"Odd %1"_s.arg(i));
        RecordListModel model(&book.session());
        RecordFilter filter;
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 40);
        const QPersistentModelIndex kept(
                filter.mapFromSource(model.indexOf(book.session().proposals().constFirst().id)));
        const test::SignalCount count(&filter);
        QSignalSpy layouts(&filter, &QAbstractItemModel::layoutChanged);
        filter.setSearch(u"even"_s);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 20);
        QCOMPARE(layouts.size(), 1);
        QCOMPARE(count.removes() + count.inserts() + count.resets(), 0);
        QCOMPARE(kept.data().toString(), u"Even 0"_s); // what was chosen stays chosen
        filter.setSearch(u"nothing"_s);
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(!kept.isValid());
        filter.setSearch({});
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 40);
        QCOMPARE(layouts.size(), 3);
        QCOMPARE(count.removes() + count.inserts() + count.resets(), 0);
    }

    /// A view remembers what can be open, and asks what may be beneath: a record has nothing.
    void recordsNeverHaveChildren()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"A draft"_s);
        const RecordListModel model(&book.session());
        QVERIFY(model.indexOf(id).flags().testFlag(Qt::ItemNeverHasChildren));
        QVERIFY(!model.indexOf(id).parent().flags().testFlag(Qt::ItemNeverHasChildren));
    }

    void outcomeOfManyRecordsIsFilteredInTurns()
    {
        test::SessionFixture book;
        constexpr int records = 100;
        for (int i = 0; i < records; ++i) {
            const ProposalId id = book.openVote(u"Vote %1"_s.arg(i));
            for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s})
                QVERIFY(book.session().addVote(book.vote(id, name, VoteValue::plusOne())));
        }
        RecordListModel model(&book.session());
        RecordFilter filter;
        filter.setSourceModel(&model);
        filter.setVerdict(Verdict::Rejected);
        QCOMPARE(filter.rowCount(), 0);
        filter.setVerdict(Verdict::Approved);
        QTRY_COMPARE_WITH_TIMEOUT(filter.rowCount(filter.index(0, 0)), records, 60'000);
    }

    void hostileTitleStaysInItsLine()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"<b>x</b>\n\u202Eevil"_s);
        const RecordListModel model(&book.session());
        const QString shown = model.indexOf(id).data().toString();
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(!shown.contains(QChar(0x202E)));
        // The tooltip is rich text for Qt: markup in it must be escaped.
        const QString tip = model.indexOf(id).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;b&gt;"_s));
        QVERIFY(!tip.contains(u"<b>"_s));
    }

    /// In a narrow list the name of a group ends in dots before its count.
    void aCountIsNotPaintedOver()
    {
        QStandardItemModel model;
        for (const QString &name : {u"Closing soon"_s, QString()}) {
            auto *group = new QStandardItem(name);
            group->setData(true, RecordListModel::IsGroupRole);
            group->setData(17, RecordListModel::CountRole);
            model.appendRow(group);
        }
        QTreeView view;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        QFont bold = option.font;
        bold.setBold(true);
        const int count = QFontMetrics(bold).horizontalAdvance(u"17"_s) + 8;
        option.rect = QRect(0, 0, QFontMetrics(bold).horizontalAdvance(u"Closing so"_s) + 8, 24);
        const auto painted = [&](int row) {
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            RecordDelegate().paint(&painter, option, model.index(row, 0));
            painter.end();
            return image.copy(image.width() - count, 0, count, image.height());
        };
        QCOMPARE(painted(0), painted(1));
    }
};

QTEST_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
