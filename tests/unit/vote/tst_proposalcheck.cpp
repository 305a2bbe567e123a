// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ProposalCheck.h"
#include "tests/support/VoteFixtures.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

Proposal complete(ProposalKind kind)
{
    Proposal proposal;
    proposal.kind = kind;
    proposal.title = u"Replace the scanner"_s;
    proposal.text = u"The scanner in Go becomes the project's scanner."_s;
    proposal.moduleName = u"lattice-go"_s;
    proposal.moduleScope = u"The scanner and its tests"_s;
    proposal.oldCodebase = u"lattice/scanner"_s;
    proposal.newCodebase = u"lattice-go/scanner"_s;
    proposal.conversations = {{u"[DISCUSS] Scanner"_s, u"https://lists.example.org/t/1"_s,
                               u"dev@"_s, u"February"_s, u"Ada, Bo"_s}};
    proposal.conversationSummary = u"Most wanted it, two asked for a longer overlap."_s;
    proposal.rule =
            shippedRule(kind == ProposalKind::Other ? "majority-approval" : "lazy-two-thirds");
    proposal.period = threeDays();
    return proposal;
}

QStringList shortForm(const QList<ProposalProblem> &problems)
{
    QStringList lines;
    for (const ProposalProblem &problem : problems) {
        lines.append(QStringList{proposalFieldName(problem.field), problemName(problem.code),
                                 problemSeverityName(problem.severity)}
                             .join(u' '));
    }
    return lines;
}

} // namespace

class TestProposalCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeOnesAreReady_data();
    void completeOnesAreReady();
    void emptyDraft_data();
    void emptyDraft();
    void overrides();
    void linkThatIsNone();
    void codebaseReplacedByItself();
    void period_data();
    void period();
    void ruleMustFit_data();
    void ruleMustFit();
    void proposalWithWrongRuleIsBlocked();
    void unknownReading();
    void namedListMustNameSomebody();
};

void TestProposalCheck::completeOnesAreReady_data()
{
    QTest::addColumn<ProposalKind>("kind");
    QTest::newRow("strategy") << ProposalKind::Strategy;
    QTest::newRow("new module") << ProposalKind::NewModule;
    QTest::newRow("codebase replacement") << ProposalKind::CodebaseReplacement;
    QTest::newRow("other") << ProposalKind::Other;
}

void TestProposalCheck::completeOnesAreReady()
{
    QFETCH(ProposalKind, kind);
    QCOMPARE(shortForm(checkProposal(complete(kind))), QStringList());
}

void TestProposalCheck::emptyDraft_data()
{
    QTest::addColumn<ProposalKind>("kind");
    QTest::addColumn<QStringList>("problems");

    const QString title = u"title missing blocking"_s;
    const QString text = u"text missing blocking"_s;
    const QString links = u"conversations missing override"_s;
    const QString summary = u"conversation-summary missing override"_s;
    const QString rule = u"rule missing blocking"_s;
    const QString closes = u"closes missing warning"_s;
    QTest::newRow("strategy") << ProposalKind::Strategy
                              << QStringList{title, text, links, summary, rule, closes};
    QTest::newRow("new module") << ProposalKind::NewModule
                                << QStringList{title,
                                               text,
                                               u"module-name missing blocking"_s,
                                               u"module-scope missing blocking"_s,
                                               links,
                                               summary,
                                               rule,
                                               closes};
    QTest::newRow("codebase") << ProposalKind::CodebaseReplacement
                              << QStringList{title,
                                             text,
                                             u"old-codebase missing blocking"_s,
                                             u"new-codebase missing blocking"_s,
                                             links,
                                             summary,
                                             rule,
                                             closes};
    QTest::newRow("other") << ProposalKind::Other << QStringList{title, text, rule, closes};
}

void TestProposalCheck::emptyDraft()
{
    QFETCH(ProposalKind, kind);
    QFETCH(QStringList, problems);
    Proposal proposal;
    proposal.kind = kind;
    proposal.title = u" \t"_s; // blanks are nothing
    QCOMPARE(shortForm(checkProposal(proposal)), problems);
}

void TestProposalCheck::overrides()
{
    Proposal proposal = complete(ProposalKind::Strategy);
    proposal.conversations[0].link.clear();
    QCOMPARE(shortForm(checkProposal(proposal)), {u"conversations missing override"_s});
    proposal = complete(ProposalKind::Strategy);
    proposal.conversationSummary = u"\n"_s;
    QCOMPARE(shortForm(checkProposal(proposal)), {u"conversation-summary missing override"_s});
}

void TestProposalCheck::linkThatIsNone()
{
    Proposal proposal = complete(ProposalKind::Strategy);
    proposal.conversations.append({u"Chat"_s, u"javascript:alert(1)"_s, {}, {}, {}});
    const QList<ProposalProblem> problems = checkProposal(proposal);
    QCOMPARE(shortForm(problems), {u"conversations not-a-link warning"_s});
    QCOMPARE(problems[0].args, {u"javascript:alert(1)"_s});
}

void TestProposalCheck::codebaseReplacedByItself()
{
    Proposal proposal = complete(ProposalKind::CodebaseReplacement);
    proposal.newCodebase = proposal.oldCodebase + u' ';
    QCOMPARE(shortForm(checkProposal(proposal)), {u"new-codebase same-codebase blocking"_s});
}

void TestProposalCheck::period_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("problem");
    QTest::newRow("longer") << 100.0 << QString();
    QTest::newRow("exact") << 72.0 << QString();
    QTest::newRow("shorter") << 71.99 << u"closes period-too-short warning"_s;
    QTest::newRow("no time") << 0.0 << u"closes close-before-opening blocking"_s;
    QTest::newRow("backwards") << -5.0 << u"closes close-before-opening blocking"_s;
}

void TestProposalCheck::period()
{
    QFETCH(double, hours);
    QFETCH(QString, problem);
    Proposal proposal = complete(ProposalKind::Strategy);
    proposal.period.closes = hour(hours);
    const QList<ProposalProblem> problems = checkProposal(proposal);
    QCOMPARE(shortForm(problems), problem.isEmpty() ? QStringList() : QStringList{problem});
    if (problem.contains(u"short"))
        QCOMPARE(problems[0].args, (QStringList{u"71"_s, u"72"_s}));
}

void TestProposalCheck::ruleMustFit_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<ProposalKind>("kind");
    QTest::addColumn<QString>("better"); // "" if the rule fits

    // A release or a person is refused under the rule of the strategic decisions.
    QTest::newRow("release under lazy 2/3")
            << u"lazy-two-thirds"_s << ProposalKind::Other << u"majority-approval"_s;
    QTest::newRow("strategy") << u"lazy-two-thirds"_s << ProposalKind::Strategy << QString();
    QTest::newRow("module") << u"lazy-two-thirds"_s << ProposalKind::NewModule << QString();
    QTest::newRow("codebase") << u"lazy-two-thirds"_s << ProposalKind::CodebaseReplacement
                              << QString();
    QTest::newRow("strategy by another rule")
            << u"two-thirds-of-all"_s << ProposalKind::Strategy << QString();
    QTest::newRow("strategy as a release")
            << u"incubator-release"_s << ProposalKind::Strategy << u"lazy-two-thirds"_s;
    QTest::newRow("release") << u"incubator-release"_s << ProposalKind::Other << QString();
}

void TestProposalCheck::ruleMustFit()
{
    QFETCH(QString, rule);
    QFETCH(ProposalKind, kind);
    QFETCH(QString, better);
    const Status status = checkRuleFitsKind(RuleCatalogue::shipped().find(rule).value(), kind);
    QCOMPARE(status.has_value(), better.isEmpty());
    if (!status)
        QCOMPARE(status.error(), (Error{ErrorCode::RuleDoesNotFit, rule, {better}}));
}

void TestProposalCheck::proposalWithWrongRuleIsBlocked()
{
    Proposal proposal = complete(ProposalKind::Other);
    proposal.rule = shippedRule("lazy-two-thirds");
    const QList<ProposalProblem> problems = checkProposal(proposal);
    QCOMPARE(shortForm(problems), {u"rule rule-does-not-fit blocking"_s});
    QCOMPARE(problems[0].args, {u"majority-approval"_s});
}

void TestProposalCheck::unknownReading()
{
    Proposal proposal = complete(ProposalKind::Strategy);
    proposal.readingId = u"R1"_s;
    QCOMPARE(shortForm(checkProposal(proposal)), QStringList());
    proposal.readingId = u"R7"_s;
    QCOMPARE(shortForm(checkProposal(proposal)), {u"reading unknown-reading blocking"_s});
}

void TestProposalCheck::namedListMustNameSomebody()
{
    Proposal proposal = complete(ProposalKind::Strategy);
    proposal.electorate.kind = ElectorateKind::NamedList;
    QCOMPARE(shortForm(checkProposal(proposal)), {u"electorate missing blocking"_s});
    proposal.electorate.named = {voter("ada")};
    QCOMPARE(shortForm(checkProposal(proposal)), QStringList());
}

QTEST_GUILESS_MAIN(TestProposalCheck)
#include "tst_proposalcheck.moc"
