// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ClaimScanner.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestClaimScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scans_data();
    void scans();
    void knowsMisspellings_data();
    void knowsMisspellings();
    void knowsLinesOfClaimOnly_data();
    void knowsLinesOfClaimOnly();
    void coversBrackets();
};

void TestClaimScanner::scans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *text, const char *claims) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(claims);
    };
    row("+1 (binding)", "binding");
    row("+1 binding", "binding");
    row("+1 (non-binding)", "non-binding");
    row("+1 non binding", "non-binding");
    row("+1 nonbinding", "non-binding");
    row("+1 (not binding)", "non-binding");
    row("+1 (not a binding vote)", "non-binding");
    row("this vote isn't binding", "non-binding");
    row("+1 (ipmc binding)", "binding");
    row("+1 (nb)", "non-binding");
    row("nb: the docs", "");
    row("binding: no", "non-binding");
    row("binding: yes", "binding");
    row("+1 (binding?)", "");
    row("+1 (not sure if binding)", "");
    row("the python binding builds", "");
    row("tested the bindings", "");
    row("data binding works", "");
    row("+1 (binding), ola was (non-binding)", "binding non-binding");
    row("+1", "");
    row("building, finding and winding", "");
}

void TestClaimScanner::scans()
{
    QFETCH(QString, text);
    QFETCH(QString, claims);
    QStringList names;
    for (const ClaimHit &hit : scanClaims(text))
        names += claimName(hit.claim);
    QCOMPARE(names.join(u' '), claims);
}

void TestClaimScanner::knowsMisspellings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    for (const char *word : {"binding", "binging", "bindng", "biding", "bindign", "bindig",
                             "bindin", "bniding", "bindding"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char *word : {"bindings", "building", "bonding", "blinding", "bending", "finding",
                             "bin", "being", "bound"})
        QTest::newRow(word) << QString::fromLatin1(word) << false;
}

void TestClaimScanner::knowsMisspellings()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    QCOMPARE(isBindingWord(word), known);
    if (known) {
        const QString text = u"+1 (non-"_s + word + u')';
        const QList<ClaimHit> hits = scanClaims(text);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.front().claim, Claim::NonBinding);
        QCOMPARE(hits.front().misspelled, word != u"binding");
    }
}

void TestClaimScanner::knowsLinesOfClaimOnly_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("only");
    for (const char *line : {"(binding)", "non-binding", "binding vote.", "my vote is non-binding",
                             "(ipmc, binding)", "- binding"})
        QTest::newRow(line) << QString::fromLatin1(line) << true;
    for (const char *line :
         {"", "+1", "thanks", "binding is hard to test here", "the c binding builds", "not sure"})
        QTest::newRow(*line ? line : "empty") << QString::fromLatin1(line) << false;
}

void TestClaimScanner::knowsLinesOfClaimOnly()
{
    QFETCH(QString, line);
    QFETCH(bool, only);
    QCOMPARE(isClaimOnly(line), only);
}

void TestClaimScanner::coversBrackets()
{
    const QString text = u"+1 (pmc binding) ok"_s;
    const ClaimHit hit = scanClaims(text).front();
    QCOMPARE(text.mid(hit.start, hit.end - hit.start), u"(pmc binding)"_s);
    QVERIFY(hit.bracketed);
    QVERIFY(!scanClaims(u"+1 binding").front().bracketed);
}

QTEST_GUILESS_MAIN(TestClaimScanner)
#include "tst_claimscanner.moc"
