// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ScopeScanner.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestScopeScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void usesTheSubject();
    void namesThings();
    void skipsWhatDresses();
};

void TestScopeScanner::reads_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("scope");
    const auto row = [](const char *after, const char *scope) {
        QTest::newRow(*after ? after : "nothing")
                << QString::fromUtf8(after) << QString::fromUtf8(scope);
    };
    row("", "");
    row(" to release", "");
    row(" for RC1", "");
    row(" on this", "");
    row(" (binding) for the release", "");
    row(" to this proposal.", "");
    row(" for moving forward", "");
    row(" to all of this", "");
    row(" for her", "");
    row(" from me for the 1.2.0 release", "");
    row(", thanks for the work", "");
    row(" to Ola's suggestion, thanks", "to Ola's suggestion");
    row(" to what Ola said", "to what Ola said");
    row(" on dropping Java 8", "on dropping Java 8");
    row(" for the idea of a shorter vote", "for the idea of a shorter vote");
    row(" for your work", "for your work");
    row(" for a new RC", "for a new RC");
    row(" to fix this first", "to fix this first");
    row(" on option 2", "on option 2");
    row(" option B", "option B");
    row(" to that", "to that");
    row(" for her suggestion", "for her suggestion");
    row(" for delaying this release but soon", "for delaying this release");
}

void TestScopeScanner::reads()
{
    QFETCH(QString, after);
    QFETCH(QString, scope);
    const ScopeReading reading = readScope(after, {});
    QCOMPARE(reading.text, scope);
    QCOMPARE(reading.elsewhere, !scope.isEmpty());
    QVERIFY(reading.end <= after.size());
}

void TestScopeScanner::usesTheSubject()
{
    const QStringList stems = subjectStemsOf(u"Drop Java 8 support in Kestrel 2 RC2"_s);
    QVERIFY(!readScope(u" on dropping Java 8", stems).elsewhere);
    QVERIFY(!readScope(u" for RC2", stems).elsewhere);
    QVERIFY(readScope(u" for RC3", stems).elsewhere);
    QVERIFY(readScope(u" on renaming the parser", stems).elsewhere);
    QVERIFY(readScope(u" on someone sending me the logs", stems).wish);
}

void TestScopeScanner::namesThings()
{
    QCOMPARE(namingStems(u"for this release"_s), QStringList());
    QCOMPARE(namingStems(u"on removing the plaintext backend"_s).size(), 3);
    QVERIFY(subjectStemsOf(u"[VOTE] Release Kestrel 1.2"_s).contains(u"kestrel"_s));
    QVERIFY(!subjectStemsOf(u"vote on the"_s).contains(u"vote"_s));
}

void TestScopeScanner::skipsWhatDresses()
{
    QCOMPARE(skipDress(u" (binding) from me, x"), 18);
    QCOMPARE(skipDress(u"** (non-binding)"), 16);
    QCOMPARE(skipDress(u" to release"), 1);
    QCOMPARE(skipDress(u""), 0);
}

QTEST_GUILESS_MAIN(TestScopeScanner)
#include "tst_scopescanner.moc"
