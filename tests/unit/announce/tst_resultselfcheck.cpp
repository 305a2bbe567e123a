// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "core/announce/ResultSelfCheck.h"
#include "tests/support/SampleRecord.h"

#include <QSet>
#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

class TestResultSelfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownResultsAreRight_data();
    void ownResultsAreRight();
    void hostileNamesRaiseNoFalseAlarm();
    void tamperedTextIsFound_data();
    void tamperedTextIsFound();
    void changedRecordIsFound();
    void openVoteIsFound();
    void accountIsChecked();
    void foreignTextIsNoCrash();
    void codesHaveNames();
};

void TestResultSelfCheck::ownResultsAreRight_data()
{
    QTest::addColumn<test::Sample>("sample");
    QTest::newRow("strategy") << test::Sample::Strategy;
    QTest::newRow("module") << test::Sample::NewModule;
    QTest::newRow("codebase approved") << test::Sample::CodebaseApproved;
    QTest::newRow("codebase rejected") << test::Sample::CodebaseRejected;
}

void TestResultSelfCheck::ownResultsAreRight()
{
    QFETCH(test::Sample, sample);
    const Record record = test::sampleRecord(sample);
    const auto findings = checkOwnResult(resultMail(record)->body, record);
    QVERIFY2(findings.isEmpty(),
             findings.isEmpty() ? ""
                                : qPrintable(resultFindingName(findings.first().code) + u' '
                                             + findings.first().text));
}

void TestResultSelfCheck::hostileNamesRaiseNoFalseAlarm()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    const QStringList names = {
            u"- Mallory"_s,
            u"Binding:"_s,
            u"None"_s,
            u"x\n+1 (9 votes, 9 binding)\nBinding:\n- y"_s,
            u"Ada; wrote +1"_s,
            u"Ada; wrote +1; late"_s,
            u"投票者の名前"_s.repeated(20),
            u"word - +1 (1 vote, 1 binding) "_s.repeated(4),
            QString(300, u'x'),
            u"Same Name"_s,
            u"Same Name"_s,
            u"\u202EsseldneB"_s,
            u"{{> votes}}{{voters}}"_s,
    };
    for (const QString &name : names)
        test::addVote(record, test::addVoter(record, name, {}), u"+1"_s, 10);
    record.proposal.title = u"+1 (0 votes, 0 binding) "_s.repeated(20);
    record.proposal.conversationSummary = u"\n+1 (9 votes, 9 binding)\nBinding:\n- Eve\n"_s;
    test::reevaluate(record);
    QCOMPARE(record.evaluation.tally.all().forVotes, 4 + names.size());
    const auto findings = checkOwnResult(resultMail(record)->body, record);
    QVERIFY2(findings.isEmpty(),
             findings.isEmpty() ? ""
                                : qPrintable(resultFindingName(findings.first().code) + u' '
                                             + findings.first().text));
}

void TestResultSelfCheck::tamperedTextIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("codes");
    QTest::newRow("heading") << u"+1 (3 votes, 3 binding)"_s << u"+1 (4 votes, 3 binding)"_s
                             << u"count-mismatch"_s;
    QTest::newRow("binding heading") << u"-1 (2 votes, 2 binding)"_s << u"-1 (2 votes, 1 binding)"_s
                                     << u"binding-count-mismatch"_s;
    QTest::newRow("dropped voter") << u"- Bo Lindqvist (bolind)\n"_s << QString()
                                   << u"count-mismatch binding-count-mismatch vote-missing"_s;
    QTest::newRow("voter twice") << u"- Bo Lindqvist (bolind)\n"_s
                                 << u"- Bo Lindqvist (bolind)\n- Bo Lindqvist (bolind)\n"_s
                                 << u"count-mismatch binding-count-mismatch name-twice"_s;
    QTest::newRow("somebody else") << u"- Bo Lindqvist (bolind)\n"_s << u"- Eve\n"_s
                                   << u"voter-not-in-thread vote-missing"_s;
    QTest::newRow("another group") << u"Binding:\n- Dario"_s << u"Non-binding:\n- Dario"_s
                                   << u"binding-count-mismatch binding-not-marked"_s;
    QTest::newRow("no section") << u"0 (1 vote, 0 binding)"_s << u"Zero"_s
                                << u"section-missing vote-missing"_s;
    QTest::newRow("sentence") << u"3 +1 votes (3 binding)"_s << u"4 +1 votes (3 binding)"_s
                              << u"count-mismatch"_s;
    QTest::newRow("no sentence") << u"The proposal is not approved, with"_s << u"No: "_s
                                 << u"verdict-without-numbers"_s;
    QTest::newRow("continuation") << u"The existing codebase (example-runtime) continues."_s
                                  << u"Thanks."_s << u"continuation-missing"_s;
}

void TestResultSelfCheck::tamperedTextIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, codes);
    const Record record = test::sampleRecord(test::Sample::CodebaseRejected);
    QString body = resultMail(record)->body;
    QVERIFY(body.contains(from));
    body.replace(from, to);
    QSet<QString> found;
    for (const ResultFinding &finding : checkOwnResult(body, record))
        found.insert(resultFindingName(finding.code));
    const QStringList expected = codes.split(u' ');
    QCOMPARE(found, QSet<QString>(expected.begin(), expected.end()));
}

void TestResultSelfCheck::changedRecordIsFound()
{
    // The mail was written, then a vote came in: the old text must not go out.
    Record record = test::sampleRecord(test::Sample::NewModule);
    const QString body = resultMail(record)->body;
    test::addVote(record, record.voters.at(2).id, u"-1"_s, 9);
    test::reevaluate(record);
    QSet<QString> found;
    for (const ResultFinding &finding : checkOwnResult(body, record))
        found.insert(resultFindingName(finding.code));
    QCOMPARE(found,
             (QSet<QString>{u"count-mismatch"_s, u"binding-count-mismatch"_s, u"vote-missing"_s}));
}

void TestResultSelfCheck::openVoteIsFound()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.status = ProposalStatus::Open;
    record.proposal.closedAt.reset();
    test::reevaluate(record);
    const QString body = resultMail(record)->body;
    QVERIFY(body.contains(u"this is no result"_s));
    const auto findings = checkOwnResult(body, record);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, ResultFindingCode::NotClosed);
}

void TestResultSelfCheck::accountIsChecked()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.messagesRead += 1;
    const auto findings = checkOwnResult(resultMail(record)->body, record);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, ResultFindingCode::AccountDoesNotAddUp);
}

void TestResultSelfCheck::foreignTextIsNoCrash()
{
    const Record record = test::sampleRecord(test::Sample::NewModule);
    for (const QString &body :
         {QString(), u"\n\n- \n"_s, u"+1 (999999999 votes, 1 binding)\n-\n- ;;;"_s,
          u"with 99999999999 +1 votes (1 binding), 1 abstention (1 binding) "
          "and 1 -1 vote (1 binding)"_s})
        QVERIFY(!checkOwnResult(body, record).isEmpty());
}

void TestResultSelfCheck::codesHaveNames()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ResultFindingCode::AccountDoesNotAddUp); ++code)
        names.insert(resultFindingName(ResultFindingCode(code)));
    QCOMPARE(names.size(), int(ResultFindingCode::AccountDoesNotAddUp) + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestResultSelfCheck)
#include "tst_resultselfcheck.moc"
