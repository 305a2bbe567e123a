// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/RecordSession.h"
#include "core/session/book/SampleBook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class tst_SampleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStateWithVotesReadFromMail();
};

void tst_SampleBook::showsEveryStateWithVotesReadFromMail()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.tallybook"_s);
    const FixedClock clock(*Timestamp::fromIso(u"2026-11-22T09:00:00Z"_s));
    const Status made = createSampleBook(path, clock);
    QVERIFY2(made, made ? "" : qPrintable(errorName(made.error().code) + made.error().detail));
    auto session = RecordSession::open(path, clock, u"reader"_s);
    QVERIFY(session);

    QHash<QString, Proposal> byTitle;
    for (const Proposal &proposal : (*session)->proposals())
        byTitle.insert(proposal.title, proposal);
    QCOMPARE(byTitle.size(), 5);
    QCOMPARE(byTitle[u"Unity as main codebase"_s].status, ProposalStatus::Open);
    QCOMPARE(byTitle[u"A common plan for documentation"_s].status, ProposalStatus::Draft);
    QCOMPARE(byTitle[u"Establish the relay module"_s].status, ProposalStatus::Closed);

    // Counted by hand from resources/samples/larch.json.
    const Evaluation strategy =
            (*session)->evaluation(byTitle[u"Adopt a strategy for foundation models"_s].id);
    QCOMPARE(strategy.tally.binding.forVotes, 5);
    QCOMPARE(strategy.tally.binding.abstain, 1);
    QCOMPARE(strategy.tally.nonBinding.forVotes, 2);
    QCOMPARE(strategy.outcome.verdict, Verdict::Approved);
    const Evaluation weft =
            (*session)->evaluation(byTitle[u"Replace the legacy scheduler with Weft"_s].id);
    QCOMPARE(weft.outcome.verdict, Verdict::Rejected);
    QCOMPARE(weft.tally.binding.forVotes, 2);
    QCOMPARE(weft.tally.binding.against, 2);

    const ProposalId unity = byTitle[u"Unity as main codebase"_s].id;
    const Evaluation open = (*session)->evaluation(unity);
    QCOMPARE(open.tally.binding.forVotes, 7); // Goran changed his -1
    QCOMPARE(open.tally.binding.against, 0);
    QCOMPARE(open.tally.nonBinding.against, 1); // Jonas left the committee in 2024
    QCOMPARE(open.outcome.verdict, Verdict::Undecided);
    QCOMPARE(open.outcome.soFar, Verdict::Approved);
    QCOMPARE((*session)->unsettled(unity).size(), 1); // Olga's "I'd be +1 if"
    QVERIFY((*session)->verify()->intact);
}

QTEST_GUILESS_MAIN(tst_SampleBook)
#include "tst_samplebook.moc"
