// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/SignalCount.h"
#include "ui/models/ArchiveFilter.h"
#include "ui/models/ArchiveModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

ArchiveCall callAt(int place, const QString &subject)
{
    return {0, place, subject, place * day};
}

/// A vote whose first message lies at `place` of the only file.
ArchiveThread voteAt(int place, const QString &subject)
{
    ArchiveThread vote;
    vote.subject = subject;
    vote.list = u"dev.example.org"_s;
    vote.opens = Timestamp::fromUtcMs(place * day);
    vote.places = {{0, place, place, place + 1, 0}};
    vote.messages = 1;
    return vote;
}

PublishedCounts inFavour(int all)
{
    PublishedCounts counts;
    counts.inFavour.all = all;
    return counts;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// What a view would show that believes the signals alone.
class Shadow final : public QObject
{
public:
    explicit Shadow(const ArchiveModel *model)
    {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this, model](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        subjects.insert(row, cell(*model, row, ArchiveModel::Subject));
                });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    subjects.remove(first, last - first + 1);
                });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this, model](const QModelIndex &from, const QModelIndex &to) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        subjects[row] = cell(*model, row, ArchiveModel::Subject);
                });
    }
    QStringList subjects;
};

QStringList subjectsOf(const QAbstractItemModel &model)
{
    QStringList subjects;
    for (int row = 0; row < model.rowCount(); ++row)
        subjects += cell(model, row, ArchiveModel::Subject);
    return subjects;
}

} // namespace

class TestArchiveModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsBecomeVotesInTheirPlace()
    {
        ArchiveModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Shadow shadow(&model);
        const SignalCount told(&model);
        model.addCalls({callAt(1, u"[VOTE] One"_s), callAt(2, u"[VOTE] Two"_s)});
        model.addCalls({callAt(3, u"[VOTE] Three"_s), callAt(4, u"[VOTE] Four"_s)});
        QCOMPARE(told.inserts(), 2);
        QCOMPARE(model.threadCount(), 0);
        QCOMPARE(cell(model, 0, ArchiveModel::State), u"reading…"_s);
        QVERIFY(!model.thread(0));

        // The third is a vote, and one whose call nobody told of; the second call of a vote that
        // was called twice, and a mail that was none, go in the end.
        ArchiveThread twice = voteAt(1, u"[VOTE] One, again"_s);
        twice.places += ArchivePlace{0, 2, 2, 3, 0};
        model.addThreads({voteAt(3, u"[VOTE] Three"_s), voteAt(9, u"Re: [VOTE] Nine"_s), twice});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(told.changes(), 2);
        QCOMPARE(model.threadCount(), 3);
        QCOMPARE(cell(model, 0, ArchiveModel::Subject), u"[VOTE] One, again"_s);
        QVERIFY(model.thread(2));
        model.dropPending();
        QCOMPARE(subjectsOf(model),
                 QStringList({u"[VOTE] One, again"_s, u"[VOTE] Three"_s, u"Re: [VOTE] Nine"_s}));
        QCOMPARE(shadow.subjects, subjectsOf(model));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(shadow.subjects.isEmpty());
        QCOMPARE(told.resets(), 0);
        // What was before the next search is forgotten.
        model.addThreads({voteAt(2, u"[VOTE] Two"_s)});
        QCOMPARE(model.rowCount(), 1);
    }

    void stateAndAgreementAreSaidInWords()
    {
        ArchiveModel model;
        ArchiveThread agreed = voteAt(1, u"a"_s);
        agreed.state = ArchiveState::Result;
        agreed.published = inFavour(3);
        agreed.agrees = true;
        ArchiveThread differing = agreed;
        differing.agrees = false;
        ArchiveThread open = agreed;
        open.agrees = std::nullopt;
        ArchiveThread cancelled = voteAt(2, u"b"_s);
        cancelled.state = ArchiveState::Cancelled;
        model.addThreads({agreed, differing, open, cancelled});
        QCOMPARE(cell(model, 0, ArchiveModel::Agreement), u"agrees"_s);
        QCOMPARE(cell(model, 1, ArchiveModel::Agreement), u"differs"_s);
        QCOMPARE(cell(model, 2, ArchiveModel::Agreement), u"open"_s);
        QCOMPARE(cell(model, 3, ArchiveModel::Agreement), QString());
        QCOMPARE(cell(model, 3, ArchiveModel::State), u"cancelled"_s);
        QCOMPARE(cell(model, 0, ArchiveModel::Published), u"+1: 3"_s);
        ArchiveThread split = agreed;
        split.published->inFavour = {5, 3, 2};
        split.published->abstain = {0, 0, 0};
        split.published->against = {{}, 1, {}};
        model.addThreads({split});
        QCOMPARE(cell(model, 4, ArchiveModel::Published),
                 u"+1: 3 binding + 2, 0: 0, -1: 1 binding"_s);
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!model.index(row, ArchiveModel::Agreement)
                             .data(Qt::DecorationRole)
                             .value<QIcon>()
                             .isNull());
        }
    }

    void outsideTextStaysPlain()
    {
        ArchiveModel model;
        model.addThreads({voteAt(1, u"[VOTE] <b>x</b>\n\u202Egnp"_s)});
        const QString shown = cell(model, 0, ArchiveModel::Subject);
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(!shown.contains(QChar(0x202E)));
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s));
    }

    void votesAreSortedByWhatTheyAre()
    {
        ArchiveModel model;
        ArchiveFilter filter;
        filter.setSourceModel(&model);
        ArchiveThread nine = voteAt(10, u"b nine"_s);
        nine.tally.binding.forVotes = 9;
        ArchiveThread ten = voteAt(9, u"c ten"_s);
        ten.tally.binding.forVotes = 10;
        ArchiveThread none = voteAt(100, u"a none"_s);
        model.addThreads({nine, ten, none});
        filter.sort(ArchiveModel::Binding, Qt::DescendingOrder);
        QCOMPARE(subjectsOf(filter), QStringList({u"c ten"_s, u"b nine"_s, u"a none"_s}));
        filter.sort(ArchiveModel::Opened, Qt::AscendingOrder); // not as text: 10 Jan before 9 Jan
        QCOMPARE(subjectsOf(filter), QStringList({u"c ten"_s, u"b nine"_s, u"a none"_s}));
        filter.sort(ArchiveModel::Subject, Qt::AscendingOrder);
        QCOMPARE(subjectsOf(filter), QStringList({u"a none"_s, u"b nine"_s, u"c ten"_s}));
        // What comes later finds its place.
        model.addThreads({voteAt(50, u"ab"_s)});
        QCOMPARE(cell(filter, 1, ArchiveModel::Subject), u"ab"_s);
    }

    void votesAreFilteredByWordsDaysAndKind()
    {
        ArchiveModel model;
        ArchiveFilter filter;
        filter.setSourceModel(&model);
        ArchiveThread larch = voteAt(10, u"[VOTE] Adopt the larch"_s);
        larch.call = ArchiveMail{{}, {}, u"Ada Voss"_s, {}};
        larch.state = ArchiveState::Result;
        larch.agrees = false;
        ArchiveThread fir = voteAt(20, u"[VOTE] Adopt the fir"_s);
        fir.state = ArchiveState::Cancelled;
        ArchiveThread undated = voteAt(30, u"[VOTE] Undated"_s);
        undated.opens.reset();
        model.addThreads({larch, fir, undated});
        model.addCalls({callAt(40, u"[VOTE] Call"_s)});

        filter.setWords(u" LARCH adopt "_s);
        QCOMPARE(subjectsOf(filter), QStringList{larch.subject});
        filter.setWords(u"voss"_s);
        QCOMPARE(subjectsOf(filter), QStringList{larch.subject});
        filter.setWords(u"dev.example"_s);
        QCOMPARE(filter.rowCount(), 3);
        filter.setWords({});

        filter.setShow(ArchiveFilter::Show::Differing);
        QCOMPARE(subjectsOf(filter), QStringList{larch.subject});
        filter.setShow(ArchiveFilter::Show::WithResult);
        QCOMPARE(subjectsOf(filter), QStringList{larch.subject});
        filter.setShow(ArchiveFilter::Show::Cancelled);
        QCOMPARE(subjectsOf(filter), QStringList{fir.subject});
        filter.setShow(ArchiveFilter::Show::WithoutResult); // a call that was not read is none yet
        QCOMPARE(subjectsOf(filter), QStringList{undated.subject});
        filter.setShow(ArchiveFilter::Show::All);

        const QDate firDay = fir.opens->toUtc().toLocalTime().date();
        filter.setDays(firDay, firDay);
        QCOMPARE(subjectsOf(filter), QStringList({fir.subject, undated.subject}));
        filter.setDays(firDay.addDays(1), {});
        QCOMPARE(filter.rowCount(), 2); // the undated one and the call
        filter.setDays({}, firDay.addDays(-1));
        QCOMPARE(subjectsOf(filter), QStringList({larch.subject, undated.subject}));
    }
};

QTEST_MAIN(TestArchiveModel)
#include "tst_archivemodel.moc"
