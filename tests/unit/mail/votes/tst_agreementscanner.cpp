// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/AgreementScanner.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestAgreementScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void longMailsAreTalk();
};

void TestAgreementScanner::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *text, int line) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << line;
    };
    row("LGTM", 0);
    row("Hi,\n\nworks well for me", 2);
    row("Non binding but it works well for me", 0);
    row("(non-binding)", 0);
    row("Yes", 0);
    row("yes, of course it was me who did it", -1);
    row("I abstain", 0);
    row("I veto this", 0);
    row("Looks good, but I found a bug", -1);
    row("Looks good. Did you run the tests?", -1);
    row("I will vote tomorrow, looks good so far", -1);
    row("I agree with Ola", -1);
    row("No vote from me", -1);
    row("Thanks for the release", -1);
    row("looks good, like the +1 of Ola", -1);
    row("", -1);
}

void TestAgreementScanner::finds()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QCOMPARE(agreementLine(BodyText(text)), line);
}

void TestAgreementScanner::longMailsAreTalk()
{
    QCOMPARE(agreementLine(BodyText(u"I support this.\n"_s + u"word "_s.repeated(80))), -1);
}

QTEST_GUILESS_MAIN(TestAgreementScanner)
#include "tst_agreementscanner.moc"
