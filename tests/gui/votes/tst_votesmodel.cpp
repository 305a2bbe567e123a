// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/SignalCount.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/VotesFilter.h"
#include "ui/models/VotesModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A model that believes only the signals: what a view would show.
class Shadow : public QObject
{
public:
    explicit Shadow(const VotesModel &model)
        : m_model(model)
    {
        read();
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &parent, int first, int last) {
                    if (parent.isValid())
                        return;
                    for (int row = first; row <= last; ++row)
                        m_rows.insert(row, line(row));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &parent, int first, int last) {
                    if (!parent.isValid())
                        m_rows.remove(first, last - first + 1);
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    if (from.parent().isValid())
                        return;
                    for (int row = from.row(); row <= to.row(); ++row)
                        m_rows[row] = line(row);
                });
        connect(&model, &QAbstractItemModel::modelReset, this, &Shadow::read);
    }

    [[nodiscard]] QStringList shown() const { return m_rows; }
    [[nodiscard]] QStringList actual() const
    {
        QStringList lines;
        for (int row = 0; row < m_model.rowCount(); ++row)
            lines += line(row);
        return lines;
    }

private:
    [[nodiscard]] QString line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < VotesModel::columns; ++column)
            cells += m_model.index(row, column).data().toString();
        return cells.join(u'|');
    }
    void read() { m_rows = actual(); }

    const VotesModel &m_model;
    QStringList m_rows;
};

} // namespace

class TestVotesModel : public QObject
{
    Q_OBJECT

private:
    static QString cell(const VotesModel &model, const VoterId &voter, int column)
    {
        return model.indexOf(voter).siblingAtColumn(column).data().toString();
    }

private Q_SLOTS:
    void oneRowAVoter()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QVERIFY(book.session().addVote(book.vote(id, u"Bo Lindqvist"_s, VoteValue::minusOne())));
        VotesModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProposal(id);
        QCOMPARE(model.rowCount(), 2);
        const VoterId ada = book.voter(u"Ada Voss"_s);
        const VoterId bo = book.voter(u"Bo Lindqvist"_s);
        QCOMPARE(cell(model, ada, VotesModel::VoterColumn), u"Ada Voss"_s);
        QCOMPARE(cell(model, ada, VotesModel::VoteColumn), u"+1"_s);
        QCOMPARE(cell(model, ada, VotesModel::BindingColumn), u"chair"_s);
        QCOMPARE(cell(model, bo, VotesModel::VoteColumn), u"-1"_s);
        QCOMPARE(cell(model, bo, VotesModel::BindingColumn), u"committer, does not bind"_s);
        QCOMPARE(cell(model, bo, VotesModel::CountsColumn), u"counted"_s);
    }

    void addingInsertsOneRow()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VotesModel model(&book.session());
        model.setProposal(id);
        const test::SignalCount count(&model);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QCOMPARE(count.inserts(), 1);
        QCOMPARE(count.changes(), 0);
        QCOMPARE(count.resets() + count.removes(), 0);
    }

    void editTellsOneRowOnly()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QVERIFY(book.session().addVote(book.vote(id, u"Bo Lindqvist"_s, VoteValue::plusOne())));
        VotesModel model(&book.session());
        model.setProposal(id);
        const VoterId bo = book.voter(u"Bo Lindqvist"_s);
        VoteEvent vote = *model.eventAt(model.indexOf(bo));
        vote.value = VoteValue::zero();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const test::SignalCount count(&model);
        QVERIFY(book.session().changeVote(vote));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), model.indexOf(bo).row());
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), model.indexOf(bo).row());
        QCOMPARE(count.inserts() + count.removes() + count.resets(), 0);
        QCOMPARE(cell(model, bo, VotesModel::VoteColumn), u"+0"_s);
    }

    void changeOfVoteGrowsTheHistory()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        VotesModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProposal(id);
        const QModelIndex ada = model.indexOf(book.voter(u"Ada Voss"_s));
        QCOMPARE(model.rowCount(ada), 0);
        VoteEvent later = book.vote(id, u"Ada Voss"_s, VoteValue::minusOne());
        later.kind = VoteKind::Change;
        later.castAt.utcMs += 1000;
        const test::SignalCount count(&model);
        QVERIFY(book.session().addVote(later));
        QCOMPARE(count.inserts(), 1); // the two votes, beneath the voter
        QCOMPARE(count.resets() + count.removes(), 0);
        QCOMPARE(model.rowCount(ada), 2);
        QCOMPARE(ada.siblingAtColumn(VotesModel::VoteColumn).data().toString(), u"-1"_s);
        const QModelIndex first = model.index(0, VotesModel::CountsColumn, ada);
        QCOMPARE(first.data().toString(), u"replaced by a later vote"_s);
        QVERIFY(book.session().undo());
        QCOMPARE(model.rowCount(ada), 0);
        QCOMPARE(count.removes(), 1);
    }

    void historyIndexesSurviveARemovalAbove()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        const auto first =
                book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne()));
        QVERIFY(first);
        QVERIFY(book.session().addVote(book.vote(id, u"Bo Lindqvist"_s, VoteValue::plusOne())));
        VoteEvent later = book.vote(id, u"Bo Lindqvist"_s, VoteValue::minusOne());
        later.castAt.utcMs += 1000;
        QVERIFY(book.session().addVote(later));
        VotesModel model(&book.session());
        model.setProposal(id);
        const QModelIndex bo = model.indexOf(book.voter(u"Bo Lindqvist"_s));
        const QPersistentModelIndex child = model.index(1, VotesModel::VoteColumn, bo);
        QCOMPARE(child.data().toString(), u"-1"_s);
        QVERIFY(book.session().removeVote(*first));
        QCOMPARE(child.parent(), model.indexOf(book.voter(u"Bo Lindqvist"_s)));
        QCOMPARE(child.data().toString(), u"-1"_s);
    }

    void claimAgainstRosterIsMarked()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VoteEvent vote = book.vote(id, u"Bo Lindqvist"_s, VoteValue::plusOne());
        vote.claim = Claim::Binding;
        QVERIFY(book.session().addVote(vote));
        VotesModel model(&book.session());
        model.setProposal(id);
        const QModelIndex bo = model.indexOf(book.voter(u"Bo Lindqvist"_s));
        QVERIFY(bo.data(VotesModel::AttentionRole).toBool());
        QVERIFY(cell(model, book.voter(u"Bo Lindqvist"_s), VotesModel::BindingColumn)
                        .contains(u"says binding"_s));
        VotesFilter filter;
        filter.setSourceModel(&model);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QCOMPARE(filter.rowCount(), 2);
        filter.setHeap(VotesFilter::Heap::Attention);
        QCOMPARE(filter.rowCount(), 1);
        filter.setHeap(VotesFilter::Heap::Binding);
        QCOMPARE(filter.index(0, 0).data().toString(), u"Ada Voss"_s);
        filter.setHeap(VotesFilter::Heap::All);
        filter.setSearch(u"LINDQ"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void lateVoteIsNotCountedUntilAdmitted()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VoteEvent vote = book.vote(id, u"Ada Voss"_s, VoteValue::plusOne());
        vote.castAt.utcMs = book.session().proposal(id)->period.closes->utcMs + 1;
        QVERIFY(book.session().addVote(vote));
        VotesModel model(&book.session());
        model.setProposal(id);
        const VoterId ada = book.voter(u"Ada Voss"_s);
        QCOMPARE(cell(model, ada, VotesModel::CountsColumn), u"late, not counted"_s);
        QVERIFY(model.indexOf(ada).data(VotesModel::LateRole).toBool());
        VoteEvent admitted = *model.eventAt(model.indexOf(ada));
        admitted.admission = Admission::Admitted;
        admitted.admissionReason = u"The list was down."_s;
        QVERIFY(book.session().changeVote(admitted));
        QCOMPARE(cell(model, ada, VotesModel::CountsColumn), u"admitted by hand"_s);
    }

    void followsWhateverHappens()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VotesModel model(&book.session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProposal(id);
        const Shadow shadow(model);
        const test::SignalCount count(&model);
        const QStringList people{u"Ada Voss"_s, u"Bo Lindqvist"_s, u"Chen Siyuan"_s,
                                 u"Dara Okeefe"_s, u"Eli Navarro"_s};
        const QList<VoteValue> values{VoteValue::plusOne(), VoteValue::zero(),
                                      VoteValue::minusOne()};
        QRandomGenerator dice(7);
        for (int turn = 0; turn < 60; ++turn) {
            const quint32 act = dice.bounded(5U);
            if (act <= 1) {
                VoteEvent vote =
                        book.vote(id, people.at(dice.bounded(5)), values.at(dice.bounded(3)));
                vote.castAt.utcMs += turn;
                const auto added = book.session().addVote(vote);
                QVERIFY2(added, added ? "" : qPrintable(errorName(added.error().code)));
            } else if (act == 2 && model.rowCount() > 0) {
                const auto vote = model.eventAt(model.index(dice.bounded(model.rowCount()), 0));
                QVERIFY(book.session().removeVote(vote->id));
            } else if (act == 3) {
                // Not further back than the votes: the record itself stays.
                const auto step = book.session().undoStep();
                if (step && step->act.startsWith(u"vote."_s))
                    QVERIFY(book.session().undo());
            } else {
                (void)book.session().redo();
            }
            QCOMPARE(shadow.shown(), shadow.actual());
        }
        QCOMPARE(count.resets(), 0);
        VotesModel fresh(&book.session());
        fresh.setProposal(id);
        QStringList followed = shadow.shown();
        QStringList read = Shadow(fresh).shown();
        followed.sort();
        read.sort();
        QCOMPARE(followed, read);
    }
};

QTEST_MAIN(TestVotesModel)
#include "tst_votesmodel.moc"
