// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ConditionScanner.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestConditionScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAfter_data();
    void readsAfter();
    void readsBefore_data();
    void readsBefore();
};

/// "wait" if the vote waits, "count" if it counts with a condition, "" if there is none.
static QString kindOf(const ConditionReading &condition)
{
    return condition.notYet ? u"wait"_s : condition.text.isEmpty() ? QString() : u"count"_s;
}

void TestConditionScanner::readsAfter_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *after, const char *kind) {
        QTest::newRow(*after ? after : "nothing")
                << QString::fromUtf8(after) << QString::fromLatin1(kind);
    };
    row("", "");
    row(" assuming the KEYS file is updated", "count");
    row(" (assuming the KEYS file is updated)", "count");
    row(" (binding) provided that x", "count");
    row(", as long as the docs follow", "count");
    row(" until the LICENSE is fixed", "count");
    row(" unless someone objects", "count");
    row(" modulo the typo", "count");
    row(" for the release, pending the hash", "count");
    row(" once it is fixed", "wait");
    row(" if the tests pass", "wait");
    row(", but only if the hash is fixed", "wait");
    row(" when the tag is signed", "wait");
    row(" as soon as the tag is signed", "wait");
    row(" if it's not too late", "");
    row(" if I may", "");
    row(" if anyone cares", "");
    row(" after testing on Linux", "");
    row(" once again", "");
    row(", when will it be announced?", "");
    row(" because if you run it", "");
    row(", thanks", "");
    row(" after the fonts are removed", "wait");
}

void TestConditionScanner::readsAfter()
{
    QFETCH(QString, after);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(conditionAfter(after)), kind);
    if (kind == u"count") {
        const QString text = conditionAfter(after).text;
        QVERIFY(after.contains(text));
        QVERIFY(!text.endsWith(u')'));
    }
}

void TestConditionScanner::readsBefore_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *before, const char *kind) {
        QTest::newRow(*before ? before : "nothing")
                << QString::fromUtf8(before) << QString::fromLatin1(kind);
    };
    row("", "");
    row("once the notice is fixed i'm ", "wait");
    row("if the hash is corrected, ", "wait");
    row("and if nobody objects until then, then ", "wait");
    row("when it is fixed i'll vote ", "wait");
    row("with items 1 and 3 addressed, count my ", "wait");
    row("should the tests pass, ", "wait");
    row("should be fine, ", "");
    row("if i understand correctly this touches only docs, ", "");
    row("once again thanks, ", "");
    row("when i run it all is fine: ", "");
    row("with this fixed, ", "");
    row("assuming the mirrors catch up, ", "count");
    row("unless somebody objects, ", "count");
    row("looks good, ", "");
}

void TestConditionScanner::readsBefore()
{
    QFETCH(QString, before);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(conditionBefore(before)), kind);
}

QTEST_GUILESS_MAIN(TestConditionScanner)
#include "tst_conditionscanner.moc"
