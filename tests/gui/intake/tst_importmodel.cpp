// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ImportFilter.h"
#include "ui/models/ImportModel.h"
#include "ui/presenters/ImportWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

VoteCandidate vote(const QString &value, Grade grade)
{
    VoteCandidate candidate;
    candidate.value = VoteValue::parse(value);
    candidate.grade = grade;
    return candidate;
}

ImportItem item(const QString &name, MessageFate fate, int hours)
{
    ImportItem made;
    made.read.message.from.name = name;
    made.read.message.from.address = name.toLower() + u"@example.org"_s;
    made.read.message.subject = u"Re: [VOTE] Unity"_s;
    made.read.message.date = Timestamp::fromUtcMs(hours * hour);
    made.fate = fate;
    return made;
}

} // namespace

class tst_ImportModel final : public QObject
{
    Q_OBJECT

private:
    ImportPlan m_plan;
    ImportContext m_context;
    VoterId m_ada{u"ada"_s};

private Q_SLOTS:
    void init()
    {
        m_context = {};
        Voter ada;
        ada.id = m_ada;
        ada.name = u"Ada Voss"_s;
        m_context.voters = {ada};
        m_plan = {};
        ImportItem certain = item(u"Ada"_s, MessageFate::NewVote, 1);
        certain.chosen = vote(u"+1"_s, Grade::Certain);
        certain.voterId = m_ada;
        certain.accepted = true;
        ImportItem open = item(u"Bo"_s, MessageFate::NeedsReview, 2);
        open.review = ReviewReason::Vote;
        open.chosen = vote(u"-1"_s, Grade::Unclear);
        m_plan.items = {certain, open, item(u"Chen"_s, MessageFate::NoVote, 3),
                        item(u"Dara"_s, MessageFate::Duplicate, 4)};
        m_plan.recount();
    }

    void modelIsSound()
    {
        ImportModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPlan(m_plan, m_context);
        QCOMPARE(model.rowCount(), 4);
        model.addPerson(1, u"Bo Lindqvist"_s);
        QVERIFY(model.takeVote(1, vote(u"-0"_s, Grade::Certain)));
        model.takeNoVote(0);
        model.leaveOut(2);
        model.setPlan({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void decisionsChangeRowsInPlace()
    {
        ImportModel model;
        model.setPlan(m_plan, m_context);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy decided(&model, &ImportModel::decided);
        QCOMPARE(model.openCount(), 1);
        model.setPerson(1, m_ada);
        QVERIFY(model.takeVote(1, vote(u"-1"_s, Grade::Certain)));
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(decided.size(), 2);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.constLast().at(0).toModelIndex().row(), 1);
        // The later vote of the same person replaces hers.
        QCOMPARE(model.item(1).fate, MessageFate::Replaces);
        QCOMPARE(model.index(1, ImportModel::From).data().toString(), u"Ada Voss"_s);
    }

    void onlyDecidedVotesHaveATick()
    {
        ImportModel model;
        model.setPlan(m_plan, m_context);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        for (int row = 1; row < 4; ++row)
            QVERIFY(!model.index(row, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.item(0).accepted);
        QVERIFY(model.item(0).leftOut);
        QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.item(0).accepted);
    }

    void queueGoesAround()
    {
        m_plan.items.append(item(u"Eli"_s, MessageFate::NeedsReview, 5));
        ImportModel model;
        model.setPlan(m_plan, m_context);
        QCOMPARE(model.nextOpen(-1), 1);
        QCOMPARE(model.nextOpen(1), 4);
        QCOMPARE(model.nextOpen(4), 1);
        QCOMPARE(model.nextOpen(1, -1), 4);
        model.leaveOut(1);
        model.leaveOut(4);
        QCOMPARE(model.nextOpen(0), -1);
    }

    void filterShowsOneGroup()
    {
        ImportModel model;
        ImportFilter filter;
        filter.setSourceModel(&model);
        model.setPlan(m_plan, m_context);
        QCOMPARE(filter.rowCount(), 4);
        filter.setGroup(ImportFilter::Group::ToSettle);
        QCOMPARE(filter.rowCount(), 1);
        filter.setGroup(ImportFilter::Group::Votes);
        QCOMPARE(filter.rowCount(), 1);
        filter.setGroup(ImportFilter::Group::NoVotes);
        QCOMPARE(filter.rowCount(), 2);
    }

    void accountAddsUp()
    {
        QCOMPARE(ImportWords::account(m_plan),
                 u"4 messages = 1 new vote + 1 to settle + 1 without a vote + 1 known already"_s);
        m_plan.items[1].leftOut = true;
        m_plan.unreadable = 2;
        m_plan.recount();
        QCOMPARE(ImportWords::account(m_plan),
                 u"6 messages = 1 new vote + 1 without a vote + 1 known already + 2 unreadable"
                 " + 1 left out"_s);
        m_plan.account.given = 7;
        QVERIFY(ImportWords::account(m_plan).contains(u"add up to 6"_s));
    }

    void hostileNamesAndSubjectsStayOneLine()
    {
        m_plan.items[2].read.message.from.name = u"A\r\nBcc: x\u202E"_s;
        m_plan.items[2].read.message.subject = u"Re:\r\n<b>x</b>"_s;
        ImportModel model;
        model.setPlan(m_plan, m_context);
        const QString from = model.index(2, ImportModel::From).data().toString();
        const QString subject = model.index(2, ImportModel::Subject).data().toString();
        QVERIFY(!from.contains(u'\n') && !from.contains(u'\r') && !from.contains(QChar(0x202E)));
        QVERIFY(!subject.contains(u'\n'));
        const QString tip = model.index(2, ImportModel::Subject).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s));
    }
};

QTEST_MAIN(tst_ImportModel)
#include "tst_importmodel.moc"
