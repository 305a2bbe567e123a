// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/charts/SplitChart.h"
#include "ui/charts/TimelineChart.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/views/tally/LineList.h"
#include "ui/views/tally/TallyPanel.h"

#include <QAction>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestTallyPanel : public QObject
{
    Q_OBJECT

private:
    static bool says(const TallyPanel &panel, const QString &words)
    {
        const QStringList texts = panel.texts();
        for (const QString &text : texts) {
            if (text.contains(words))
                return true;
        }
        qDebug() << "looked for" << words << "in" << texts;
        return false;
    }
    static void vote(test::SessionFixture &book, const ProposalId &id, const QString &name,
                     const VoteValue &value)
    {
        QVERIFY(book.session().addVote(book.vote(id, name, value)));
    }

private Q_SLOTS:
    void saysWhatToDoWithoutARecord()
    {
        test::SessionFixture book;
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        QCOMPARE(panel.texts(), QStringList{u"No record in view"_s});
    }

    void longWordDoesNotWidenTheWindow()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const int before = panel.minimumSizeHint().width();
        Voter eli = *book.session().voter(book.voter(u"Eli Navarro"_s));
        eli.name = QString(300, u'W');
        QVERIFY(book.session().changeVoter(eli));
        QVERIFY(says(panel, eli.name));
        QTest::qWait(200); // layouts settle one after the other
        const int most = panel.fontMetrics().horizontalAdvance(QString(36, u'W'));
        QVERIFY2(panel.minimumSizeHint().width() <= std::max(before, most),
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
    }

    void followsEveryVote()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        QVERIFY(says(panel, u"Not approved so far"_s));
        QVERIFY(says(panel, u"0 of at least 3"_s));
        QVERIFY(says(panel, u"4 holders of a binding vote"_s));
        QVERIFY(says(panel, u"3 days left"_s));
        vote(book, id, u"Ada Voss"_s, VoteValue::plusOne());
        vote(book, id, u"Chen Siyuan"_s, VoteValue::plusOne());
        vote(book, id, u"Dara Okeefe"_s, VoteValue::plusOne());
        QVERIFY(says(panel, u"Approved so far"_s));
        QVERIFY(says(panel, u"3 of at least 3"_s));
        QVERIFY(says(panel, u"3 against 2 × 0 = 0"_s));
        QVERIFY(says(panel, u"2 more binding -1 would reject it"_s));
        QVERIFY(says(panel, u"1 holder of a binding vote: Eli Navarro"_s));
        vote(book, id, u"Eli Navarro"_s, VoteValue::minusOne());
        QVERIFY(says(panel, u"1 more binding -1 would reject it"_s));
        QVERIFY(book.session().undo());
        QVERIFY(says(panel, u"2 more binding -1 would reject it"_s));
    }

    void silenceThroughTheCallsIsSaid()
    {
        constexpr qint64 week = qint64(7) * 24 * 3'600'000;
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Vote"_s);
        Proposal proposal = *book.session().proposal(id);
        proposal.rule = *RuleCatalogue::shipped().find(u"two-thirds-after-calls"_s);
        const Timestamp now = book.clock().now();
        proposal.period = {now, Timestamp{now.utcMs + 4 * week, 0}, {}};
        QVERIFY(book.session().changeProposal(proposal));
        QVERIFY(book.session().openVote(id));
        vote(book, id, u"Ada Voss"_s, VoteValue::plusOne());
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        const auto saysSo = [&panel] {
            return panel.texts().join(u'\n').contains(u"are not counted among the holders"_s);
        };
        for (int call = 0; call < 3; ++call) {
            QVERIFY(!saysSo());
            QVERIFY(book.session().notePublicCall(id, {book.clock().now(), {}}));
            book.clock().advanceMs(week);
        }
        QVERIFY(saysSo());
        QVERIFY(book.session().undo());
        QVERIFY(!saysSo());
    }

    void closedVoteSaysItsVerdict()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        for (const QString &name : {u"Ada Voss"_s, u"Chen Siyuan"_s, u"Dara Okeefe"_s})
            vote(book, id, name, VoteValue::plusOne());
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        book.clock().advanceMs(73LL * 3'600'000);
        QVERIFY(book.session().closeVote(id, u"confirmed by hand"_s));
        QCOMPARE(panel.texts().constFirst(), u"Approved"_s);
    }

    void countdownFollowsTheClock()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        book.clock().advanceMs(71LL * 3'600'000 + 1000);
        panel.refresh();
        QVERIFY(says(panel, u"59 minutes left"_s));
        book.clock().advanceMs(3'600'000);
        panel.refresh();
        QVERIFY(says(panel, u"The period is over"_s));
    }

    void replayShowsTheVoteAsItStood()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        const qint64 opens = book.session().proposal(id)->period.opens->utcMs;
        int hour = 0;
        for (const QString &name : {u"Ada Voss"_s, u"Chen Siyuan"_s, u"Dara Okeefe"_s}) {
            VoteEvent event = book.vote(id, name, VoteValue::plusOne());
            event.castAt = Timestamp{opens + ++hour * 3'600'000LL, 0};
            QVERIFY(book.session().addVote(event));
        }
        Desk desk(&book.session());
        TallyPanel panel(&desk);
        book.clock().advanceMs(80LL * 3'600'000);
        QVERIFY(book.session().closeVote(id, u"confirmed by hand"_s));
        desk.setCurrentProposal(id);
        QCOMPARE(panel.texts().constFirst(), u"Approved"_s);
        auto *slider = panel.findChild<QSlider *>(u"replay"_s);
        QVERIFY(slider);
        QCOMPARE(slider->maximum(), 4); // opening, three votes, close
        QCOMPARE(slider->value(), 4);
        slider->setValue(2);
        QVERIFY(says(panel, u"Not approved so far"_s));
        QVERIFY(says(panel, u"2 of at least 3"_s));
        QVERIFY(says(panel, u"Replay: as of"_s));
        QVERIFY(says(panel, u"2026-11-01 14:00 UTC"_s));
        slider->setValue(0);
        QVERIFY(says(panel, u"0 of at least 3"_s));
        // The moment stays while the record changes, and goes with the record.
        QVERIFY(book.session().undo());
        QCOMPARE(slider->value(), 0);
        slider->setValue(slider->maximum());
        QVERIFY(!says(panel, u"Replay: as of"_s));
        slider->setValue(1);
        desk.setCurrentProposal({});
        desk.setCurrentProposal(id);
        QCOMPARE(slider->value(), slider->maximum());
    }

    void changeAfterTheResultIsNoted()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        for (const QString &name : {u"Ada Voss"_s, u"Chen Siyuan"_s, u"Dara Okeefe"_s})
            vote(book, id, name, VoteValue::plusOne());
        book.clock().advanceMs(73LL * 3'600'000);
        QVERIFY(book.session().closeVote(id, u"confirmed by hand"_s));
        QVERIFY(book.session().markResultSent(id, {}));
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        QVERIFY(!panel.texts().join(u' ').contains(u"changed since its result"_s));
        vote(book, id, u"Eli Navarro"_s, VoteValue::minusOne());
        QVERIFY(says(panel, u"changed since its result went out. The outcome still holds"_s));
    }

    void labelsStayWhenNumbersChange()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        vote(book, id, u"Ada Voss"_s, VoteValue::plusOne());
        const QList<PlainLabel *> before = panel.findChildren<PlainLabel *>();
        vote(book, id, u"Chen Siyuan"_s, VoteValue::plusOne());
        const QList<PlainLabel *> after = panel.findChildren<PlainLabel *>();
        // New lines may come; none that was there is made anew.
        for (PlainLabel *label : before)
            QVERIFY(after.contains(label));
    }

    void chartChangesInPlace()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        const auto *chart = panel.findChild<SplitChart *>();
        QVERIFY(chart);
        const QList<QAbstractSeries *> before = chart->chart()->series();
        const auto *bars = qobject_cast<QHorizontalStackedBarSeries *>(before.constFirst());
        QVERIFY(bars);
        const QList<QBarSet *> sets = bars->barSets();
        QSignalSpy changed(sets.constFirst(), &QBarSet::valueChanged);
        vote(book, id, u"Ada Voss"_s, VoteValue::plusOne());
        QCOMPARE(chart->chart()->series(), before);
        QCOMPARE(bars->barSets(), sets);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(sets.constFirst()->at(2), 1.0);
        vote(book, id, u"Bo Lindqvist"_s, VoteValue::minusOne());
        QCOMPARE(sets.constLast()->at(1), 1.0);
        QCOMPARE(sets.constLast()->at(2), 0.0);
    }

    void chartIsSavedAsPictureAndAsDrawing()
    {
        QTemporaryDir folder;
        test::FakeFileAsk ask;
        SplitChart chart;
        chart.setFileAsk(&ask);
        chart.resize(400, 240);
        Tally tally;
        tally.binding = {9, 1, 4};
        chart.setTally(tally, 8);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy told(&chart, &ChartFrame::told);
        const auto save = [&](const QString &ending) {
            ask.answer = folder.filePath(u"chart."_s + ending);
            test::find<QAction>(&chart, u"save-"_s + ending)->trigger();
            (void)QTest::qWaitFor([&] { return QFile::exists(ask.answer); });
            QFile file(ask.answer);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QImage picture = QImage::fromData(save(u"png"_s));
        QCOMPARE(picture.size(), chart.viewport()->size() * 2);
        // Not blank: the bars are there, in another colour than the ground.
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 2)
            colours.insert(picture.pixel(x, picture.height() / 3));
        QVERIFY(colours.size() > 2);
        const QByteArray drawing = save(u"svg"_s);
        QVERIFY(drawing.contains("<svg"));
        QVERIFY(drawing.contains("9"));
        QVERIFY(drawing.contains("<pattern ")); // colour is never alone there either
        QCOMPARE(told.size(), 2);
        QVERIFY(told.constLast().constFirst().toString().contains(u"chart.svg"_s));
        QVERIFY(ask.suggested.endsWith(u".svg"_s));
        ask.answer = folder.filePath(u"nowhere/chart.png"_s);
        test::find<QAction>(&chart, u"save-png"_s)->trigger();
        QVERIFY(!told.constLast().constFirst().toString().startsWith(u"Saved"_s));
    }

    void ticksAreCountedInRoundSteps()
    {
        QCOMPARE(ChartFrame::stepFor(4), 1);
        QCOMPARE(ChartFrame::stepFor(9), 1);
        QCOMPARE(ChartFrame::stepFor(45), 10);
        QCOMPARE(ChartFrame::stepFor(99), 20);
        QCOMPARE(ChartFrame::stepFor(305), 100);
        QCOMPARE(ChartFrame::stepFor(10'000), 5'000);
        for (int highest = 1; highest < 100'000; highest += 37)
            QVERIFY(highest / ChartFrame::stepFor(highest) <= 10);
    }

    void chartTellsItsNumbers()
    {
        SplitChart chart;
        Tally tally;
        tally.binding = {9, 1, 4};
        tally.nonBinding = {3, 0, 1};
        chart.setTally(tally, 8);
        QVERIFY(!chart.accessibleName().isEmpty());
        QCOMPARE(chart.accessibleDescription(),
                 u"Binding: 9 +1, 1 0, 4 -1. Non-binding: 3 +1, 0 0, 1 -1. "
                 "The rule needs 8 binding +1."_s);
        tally.unknown = {2, 0, 0};
        chart.setTally(tally, std::nullopt);
        QVERIFY(chart.accessibleDescription().contains(u"Unknown whether binding: 2 +1"_s));
        QVERIFY(!chart.accessibleDescription().contains(u"needs"_s));
    }

    /// The chart's threshold is of as many holders as the conditions name: a role may end or begin
    /// during the vote.
    void neededIsOfTheHoldersThatAreJudged()
    {
        test::SessionFixture book;
        RecordSession &session = book.session();
        const ProposalId id = book.draft(u"Vote"_s);
        Proposal proposal = *session.proposal(id);
        proposal.rule = *RuleCatalogue::shipped().find(u"two-thirds-of-all"_s);
        proposal.readingId = proposal.rule.defaultReading;
        proposal.kind = ProposalKind::Other;
        QVERIFY(session.changeProposal(proposal));
        QVERIFY(session.openVote(id));
        Desk desk(&session);
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        const auto *chart = panel.findChild<SplitChart *>();
        const auto agree = [&] {
            const Evaluation judged = session.evaluation(id);
            const auto needed = SplitChart::neededFor(session.proposal(id)->rule,
                                                      session.proposal(id)->readingId,
                                                      judged.tally.binding, judged.outcome.holders);
            return needed
                    && chart->accessibleDescription().contains(
                            u"The rule needs %1 binding"_s.arg(*needed));
        };
        QVERIFY(agree());
        book.clock().advanceMs(24 * 3'600'000);
        const int before = session.evaluation(id).outcome.holders;
        for (int i = 0; i < 6; ++i) {
            Voter fresh;
            fresh.name = u"Fay Orlov %1"_s.arg(i);
            RosterEntry role;
            role.projectId = book.project();
            role.role = Role::Pmc;
            role.from = book.clock().now().toUtc().date();
            QVERIFY(session.savePerson(fresh, role));
        }
        QCOMPARE(session.evaluation(id).outcome.holders, before + 6);
        QVERIFY(agree());
    }

    void neededIsTheLeastThatApproves_data()
    {
        QTest::addColumn<int>("against");
        QTest::addColumn<int>("abstain");
        QTest::addColumn<int>("needed");
        QTest::newRow("nobody against") << 0 << 0 << 3;
        QTest::newRow("one against") << 1 << 0 << 2;
        QTest::newRow("four against") << 4 << 1 << 8;
    }

    void neededIsTheLeastThatApproves()
    {
        QFETCH(int, against);
        QFETCH(int, abstain);
        QFETCH(int, needed);
        const auto rule = RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
        QVERIFY(rule);
        QCOMPARE(SplitChart::neededFor(*rule, {}, {0, abstain, against}, 20),
                 std::optional(needed));
        QCOMPARE(SplitChart::neededFor(*rule, {}, {0, abstain, against}, 20, needed - 1),
                 std::nullopt);
    }

    void longListsAreCounted()
    {
        LineList list(u"Take note"_s);
        QList<LineList::Line> lines(LineList::most, {{}, {}, u"line"_s, {}});
        list.setLines(lines);
        QCOMPARE(list.texts().size(), LineList::most);
        QVERIFY(!list.texts().constLast().contains(u"more"_s));
        list.setLines(lines, 5000);
        QCOMPARE(list.texts().size(), LineList::most + 1);
        QCOMPARE(list.texts().constLast(), u"and 4940 more"_s);
        lines.append({{}, {}, u"one too many"_s, {}});
        list.setLines(lines);
        QCOMPARE(list.texts().constLast(), u"and 1 more"_s);
        list.setLines({});
        QVERIFY(list.texts().isEmpty());
    }

    /// Ten thousand votes are drawn with as many steps as can be told apart, and none is lost.
    void timelineOfManyVotesIsDrawnWithFewPoints()
    {
        constexpr int votes = 10'000;
        constexpr qint64 hour = 3'600'000;
        QList<Ballot> ballots;
        for (int i = 0; i < votes; ++i) {
            Ballot ballot;
            ballot.binding = true;
            ballot.value = VoteValue::plusOne();
            ballot.castAt = Timestamp::fromUtcMs(i * 72 * hour / votes);
            ballots.append(ballot);
        }
        VotingPeriod period;
        period.opens = Timestamp::fromUtcMs(0);
        period.closes = Timestamp::fromUtcMs(72 * hour);
        TimelineChart chart;
        chart.setVotes(ballots, period, Timestamp::fromUtcMs(72 * hour), 2);
        QList<QPointF> points;
        for (QAbstractSeries *candidate : chart.chart()->series()) {
            if (candidate->name() == u"+1"_s)
                points = qobject_cast<QLineSeries *>(candidate)->points();
        }
        QVERIFY(points.size() > 500 && points.size() < 2000);
        QCOMPARE(points.constLast(), QPointF(72.0 * hour, votes));
        for (int i = 1; i < points.size(); ++i) {
            QVERIFY(points.at(i).x() >= points.at(i - 1).x());
            QVERIFY(points.at(i).y() >= points.at(i - 1).y());
            // Nowhere is the line further off than a step is wide.
            const double exact = points.at(i).x() * votes / double(72 * hour);
            QVERIFY(std::abs(points.at(i).y() - exact) <= votes / 800.0 + 2);
        }
    }

    void timelineStepsUp()
    {
        TimelineChart chart;
        VotingPeriod period;
        period.opens = Timestamp::fromUtcMs(0);
        period.closes = Timestamp::fromUtcMs(72LL * 3'600'000);
        Ballot first;
        first.binding = true;
        first.value = VoteValue::plusOne();
        first.castAt = Timestamp::fromUtcMs(3'600'000);
        Ballot second = first;
        second.value = VoteValue::minusOne();
        second.castAt = Timestamp::fromUtcMs(7'200'000);
        Ballot notBinding = first;
        notBinding.binding = false;
        chart.setVotes({second, first, notBinding}, period, Timestamp::fromUtcMs(10'800'000), 2);
        QCOMPARE(chart.accessibleDescription().section(u'.', 0, 0),
                 u"1 binding +1 and 1 binding -1 so far"_s);
        const QList<QAbstractSeries *> series = chart.chart()->series();
        const auto line = [&series](const QString &name) {
            for (QAbstractSeries *candidate : series) {
                if (candidate->name() == name)
                    return qobject_cast<QLineSeries *>(candidate)->points();
            }
            return QList<QPointF>();
        };
        QCOMPARE(line(u"+1"_s),
                 (QList<QPointF>{{0, 0}, {3'600'000, 0}, {3'600'000, 1}, {10'800'000, 1}}));
        QCOMPARE(line(u"deadline"_s).constFirst().x(), 72.0 * 3'600'000);
        chart.setVotes({first}, period, Timestamp::fromUtcMs(10'800'000), 2);
        QCOMPARE(chart.chart()->series(), series);
    }
};

QTEST_MAIN(TestTallyPanel)
#include "tst_tallypanel.moc"
