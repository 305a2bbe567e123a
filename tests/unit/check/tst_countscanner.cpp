// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CountScanner.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::check;
using namespace Qt::Literals::StringLiterals;

class TestCountScanner : public QObject
{
    Q_OBJECT

private:
    /// "+1:8 +1b:6 -1:0": side, "b" or "n" for the status, number; "?" for no side.
    static QString shown(const QList<CountPhrase> &phrases)
    {
        QStringList all;
        for (const CountPhrase &phrase : phrases) {
            QString text = u"?"_s;
            if (phrase.side)
                text = *phrase.side == VoteSide::For        ? u"+1"_s
                        : *phrase.side == VoteSide::Abstain ? u"0"_s
                                                            : u"-1"_s;
            if (phrase.binding)
                text += *phrase.binding ? u"b"_s : u"n"_s;
            all.append(text + (phrase.others ? u"o:"_s : u":"_s) + QString::number(phrase.number));
        }
        return all.join(u' ');
    }

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const QString &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("the vote passes with 8 +1s (6 binding +1s) and no -1s", u"+1:8 +1b:6 -1:0"_s);
        row("there are 5 approving votes, 3 of which are binding:", u"+1:5 +1b:3"_s);
        row("three (3) +1 binding votes and no 0 or -1 votes", u"+1b:3 0:0 -1:0"_s);
        row("3 binding and 2 non-binding +1 votes", u"+1b:3 +1n:2"_s);
        row("3x +1 (binding)", u"+1b:3"_s);
        row("+3 (binding)", u"+1b:3"_s);
        row("3 (+1 binding) votes from the ipmc", u"+1b:3"_s);
        row("+1 (5 votes, 3 binding)", u"+1:5 +1b:3"_s);
        row("-1 (1 vote, 0 binding)", u"-1:1 -1b:0"_s);
        row("+1 votes: 7", u"+1:7"_s);
        row("+1: 5, 0: 1, -1: 0", u"+1:5 0:1 -1:0"_s);
        row("+1  6  (5 binding)", u"+1:6 +1b:5"_s);
        row("4 votes in favour and 1 against", u"+1:4 -1:1"_s);
        row("the vote passes 5 for and 1 against.", u"+1:5 -1:1"_s);
        row("yes (for: 5, against: 2, abstained: 1, not voted: 3)", u"+1:5 -1:2 0:1"_s);
        row("no (for: 1, against: 3)", u"+1:1 -1:3"_s);
        row("yes: 359 no: 14 neutral: 0", u"+1:359 -1:14 0:0"_s);
        row("0 no votes", u"-1:0"_s);
        row("5 out of 11 binding votes are -1", u"-1b:5"_s);
        row("open for more than 72 hours and received 3 binding +1 votes", u"+1b:3"_s);
        row("anna/1, +1 8, +0 1", u"+1:8 0:1"_s);
        row("5 were in favour", u"+1:5"_s);
        row("3 +1 votes (all binding)", u"+1:3 +1b:3"_s);
        row("2 other +1", u"+1o:2"_s);
        row("5 votes", u"?:5"_s);
        row("no further 0 or -1 votes", u"0:0 -1:0"_s);
        row("twenty-two +1", u"+1:22"_s);
        row("20000 binding +1 votes", u"+1b:20000"_s);
        row("20,000 +1 votes, 1,000 binding", u"+1:20000 +1b:1000"_s);
        row("+1: 3, -1: 0", u"+1:3 -1:0"_s);
        // no counts
        row("#4711 +1 votes", QString());
        row("at least 3 binding +1 votes are needed", QString());
        row("we have the three binding +1 votes required", QString());
        row("25 pmc members and 30 users", QString());
        row("2.0.0-rc3 of 2026-03-04 after 72 hours", QString());
        row("+1 to release 3 artifacts", QString());
        row("closed after reaching 3 binding +1 votes", QString());
        row("3 votes for the release", u"?:3"_s);
        row("4 of 5 members voted +1 (80%)", u"+1:4"_s);
        row("3 of the 4 +1 votes are binding", u"+1b:3"_s);
        row("2 binding +1 votes were carried over", QString());
        row("1 vote has been changed", QString());
        row("i wrote 4 binding +1 votes, but there are 3 binding +1 votes", u"+1b:3"_s);
        row("on dev@ we had 2 binding +1 votes", QString());
        row("run 5 against the staging area", QString());
        row("", QString());
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QList<CountPhrase> phrases = scanCounts(text);
        QCOMPARE(shown(phrases), expected);
        for (const CountPhrase &phrase : phrases)
            QVERIFY(phrase.start >= 0 && phrase.start < phrase.end && phrase.end <= text.size());
    }

    void headingGivesTheSide()
    {
        QCOMPARE(shown(scanCounts(u"3 binding, 2 non-binding", VoteSide::Against)),
                 u"-1b:3 -1n:2"_s);
    }
};

QTEST_GUILESS_MAIN(TestCountScanner)
#include "tst_countscanner.moc"
