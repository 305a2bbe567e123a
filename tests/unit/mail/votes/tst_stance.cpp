// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Stance.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestStance : public QObject
{
    Q_OBJECT

private:
    static StanceReading read(const QString &sentence);

private Q_SLOTS:
    void judges_data();
    void judges();
    void tellsItemsByTheirLabels();
    void noticesChangesAndHedges();
};

/// Judges the value that stands between bars.
StanceReading TestStance::read(const QString &sentence)
{
    const qsizetype from = sentence.indexOf(u'|');
    const qsizetype to = sentence.indexOf(u'|', from + 1);
    return readStance(QStringView(sentence).left(from), QStringView(sentence).mid(to + 1));
}

void TestStance::judges_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("stance");
    const auto row = [](const char *sentence, const char *stance) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(stance);
    };
    row("|+1|", "own");
    row("|+1| from me", "own");
    row("my |+1|", "own");
    row("i'm |+1| on this", "own");
    row("lgtm, |+1|", "own");
    row("hi mara, |+1|", "own");
    row("so |+1|", "own");
    row("big |+1|", "own");
    row("i will cast a |-1| for now", "own");
    row("i'd like to cast my |+1|", "own");
    row("thanks for the release |+1|", "own");
    row("i did not find any issues so |+1|", "own");
    row("here is my binding |+1|", "own");
    row("that is a |+1| from me", "own");
    row("we are |+1|", "own");
    row("please count my |+1|", "own");
    row("at least 3 |+1| votes", "spoken");
    row("two |+1| so far", "spoken");
    row("his |+1|", "spoken");
    row("mara's |+1|", "spoken");
    row("mara is |+1|", "spoken");
    row("mara voted |+1|", "spoken");
    row("the |-1|", "spoken");
    row("no |+1|", "spoken");
    row("please vote |+1|", "spoken");
    row("or give a |-1| and tell me", "spoken");
    row("we need a |+1|", "spoken");
    row("looking for a |+1|", "spoken");
    row("i assume i can translate this to a |+1|", "spoken");
    row("thanks for the |+1|", "spoken");
    row("it returned |-1|", "spoken");
    row("exit code |-1|", "spoken");
    row("|-1| day", "spoken");
    row("|+1| votes: 5", "spoken");
    row("one |+1| is missing", "spoken");
    row("how many |+1| do we have?", "spoken");
    row("without a |-1|", "spoken");
    row("i'd be |+1|", "notyet");
    row("i would vote |+1|", "notyet");
    row("leaning towards |-1|", "notyet");
    row("not a |-1|", "notyet");
    row("i can't give a |+1| yet", "notyet");
    row("probably |+1|", "notyet");
    row("once it is fixed, |+1|", "notyet");
    row("|+1| once it is fixed", "notyet");
    row("|+1| if it is fixed", "notyet");
    row("in which case |+1|", "notyet");
    row("|+1|?", "notyet");
    row("|+1| from mara", "unsure");
    row("i voted |+1| last week", "unsure");
    row("my |+1| was for the other one", "unsure");
    row("banana |+1|", "unsure");
}

void TestStance::judges()
{
    QFETCH(QString, sentence);
    QFETCH(QString, stance);
    QString got;
    switch (read(sentence).stance) {
    case Stance::Own: got = u"own"_s; break;
    case Stance::SpokenOf: got = u"spoken"_s; break;
    case Stance::NotYet: got = u"notyet"_s; break;
    case Stance::Unsure: got = u"unsure"_s; break;
    }
    QCOMPARE(got, stance);
}

void TestStance::tellsItemsByTheirLabels()
{
    QCOMPARE(read(u"docker image: |+1|"_s).label, u"docker image"_s);
    QCOMPARE(read(u"a: |-1|"_s).label, u"a"_s);
    QCOMPARE(read(u"my vote: |+1|"_s).label, QString());
    QCOMPARE(read(u"sorry for the delay: |+1|"_s).label, QString());
    QCOMPARE(read(u"all checks pass - |+1|"_s).label, QString());
}

void TestStance::noticesChangesAndHedges()
{
    QVERIFY(read(u"i change my vote to |+1|"_s).changes);
    QVERIFY(!read(u"i like the change, |+1|"_s).changes);
    QVERIFY(read(u"i'm approximately |-0|"_s).hedged);
    QVERIFY(read(u"|+1| from my side"_s).firstPerson);
    QVERIFY(!read(u"|+1|"_s).firstPerson);
    QVERIFY(read(u"|+1|"_s).leads);
}

QTEST_GUILESS_MAIN(TestStance)
#include "tst_stance.moc"
