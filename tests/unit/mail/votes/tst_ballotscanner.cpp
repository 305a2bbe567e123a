// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/BallotScanner.h"
#include "tests/support/LineMap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestBallotScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void readsBoxes();
};

void TestBallotScanner::classifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    const auto row = [](const char *name, const char *text, const char *map) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(map);
    };
    row("boxes", "[ ] +1 a\n[x] 0\n[ ] -1", "bbb");
    row("round brackets", "( ) +1\n(x) -1", "bb");
    row("value inside", "[+1] a", "b");
    row("box behind", "+1 [x]\n-1 [ ]", "bb");
    row("drawn", "☐ +1\n☑ -1", "bb");
    row("checklist", "[x] hashes\n[ ] docs", "oo");
    row("footnote", "[1] https://example.org\n[0] b", "oo");
    row("legend with equals", "+1 = approve\n-1 = disapprove", "bb");
    row("legend with colons", "+1: yes\n0: no opinion\n-1: no, because", "bbb");
    row("legend in words", "+1 approve\n+0 no opinion\n-1 disapprove", "bbb");
    row("legend with blank lines", "+1 : a\n\n0 : b\n\n-1 : c", "b.b.b");
    row("wrapped legend", "+1: I approve\n   of it\n-1: I do not", "bbb");
    row("lone legend", "+1 = approve", "b");
    row("lone legend in a word", "+1 : yes", "b");
    row("a vote with a comment", "+1: I checked the hashes and all is well", "o");
    row("items are no legend", "+1 for the code\n-1 for the docs", "oo");
    row("claims are no legend", "+1 (binding)\n\n-1 (non-binding)", "o.o");
    row("a vote", "+1\n\nI tested it.", "o.o");
}

void TestBallotScanner::classifies()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    BodyText body(text);
    markBallots(body);
    QCOMPARE(test::lineMap(body), map);
}

void TestBallotScanner::readsBoxes()
{
    const auto ticked = [](QStringView line) {
        QStringList values;
        for (const TickBox &box : scanBallot(line))
            values += (box.ticked ? u"x"_s : u"_"_s) + box.hit.value.canonical();
        return values.join(u' ');
    };
    QCOMPARE(ticked(u"[ ] +1 / [X] 0 / [ ] -1"), u"_+1 x+0 _-1"_s);
    QCOMPARE(ticked(u"[✓] -0"), u"x-0"_s);
    QCOMPARE(ticked(u"[  ] +1"), u"_+1"_s);
    QCOMPARE(ticked(u"[_] +1"), u"_+1"_s);
    QCOMPARE(ticked(u" * [x]+1"), u"x+1"_s);
    QCOMPARE(ticked(u"[+1] yes"), u"x+1"_s);
    QCOMPARE(ticked(u"[no] -1"), u"_-1"_s);
    QCOMPARE(ticked(u"see [1] and +1"), QString());
    QCOMPARE(ticked(u"word [x] +1"), QString());
    QCOMPARE(ticked(u"[x] docs"), QString());
}

QTEST_GUILESS_MAIN(TestBallotScanner)
#include "tst_ballotscanner.moc"
