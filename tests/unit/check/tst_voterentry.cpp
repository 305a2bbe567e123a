// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ListHeading.h"
#include "core/check/NameMatch.h"
#include "core/check/VoterEntry.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::check;
using namespace Qt::Literals::StringLiterals;

class TestVoterEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("expected"); ///< name|handle|binding|marked
        const auto row = [](const char *piece, const QString &expected) {
            QTest::newRow(piece) << QString::fromUtf8(piece) << expected;
        };
        row("Jane Doe", u"Jane Doe|||"_s);
        row("Jane Doe (binding)", u"Jane Doe||yes|"_s);
        row("Jane Doe (non-binding)", u"Jane Doe||no|"_s);
        row("Jane Doe - +1 (binding)", u"Jane Doe||yes|"_s);
        row("+1 (binding) Jane Doe", u"Jane Doe||yes|"_s);
        row("Jane Doe*", u"Jane Doe|||*"_s);
        row("**Jane Doe**", u"Jane Doe|||"_s);
        row("Jane Doe (jdoe) *", u"Jane Doe|jdoe||*"_s);
        row("@jdoe [binding]", u"|jdoe|yes|"_s);
        row("Jane Doe <jane@example.org>", u"Jane Doe|||"_s);
        row("Jane Doe (PMC)", u"Jane Doe||yes|"_s);
        row("Jane Doe; wrote \"binding\"", u"Jane Doe|||"_s);
        row("Jane Doe - checked the signatures", u"Jane Doe|||"_s);
        row("Élodie de la Cruz", u"Élodie de la Cruz|||"_s);
        row("[Jane Doe](https://example.org/jane)", u"Jane Doe|||"_s);
        // nobody
        row("None", u"|||"_s);
        row("PMC quorum reached", u"||yes|"_s);
        row("Thanks to all who voted", u"|||"_s);
        row("", u"|||"_s);
    }

    void entries()
    {
        QFETCH(QString, piece);
        QFETCH(QString, expected);
        const VoterEntry entry = readEntry(piece);
        const QString binding = !entry.binding ? QString() : *entry.binding ? u"yes"_s : u"no"_s;
        QCOMPARE(
                QStringList({entry.name, entry.handle, binding, entry.starred ? u"*"_s : QString()})
                        .join(u'|'),
                expected);
    }

    void splitsLists()
    {
        QStringList pieces;
        for (const ListPiece &piece : splitList(u"A (x, y), B and C & D, and E"_s))
            pieces.append(piece.text.trimmed());
        QCOMPARE(pieces, QStringList({u"A (x, y)"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    }

    void headings()
    {
        QVERIFY(readHeading(u"+1 (binding):").found);
        QCOMPARE(readHeading(u"3 PMC +1 binding votes:").binding, std::optional(true));
        QCOMPARE(readHeading(u"0 votes").side, std::optional(VoteSide::Abstain));
        QVERIFY(readHeading(u"-1: None").none);
        QVERIFY(readHeading(u"No -1 votes").none);
        QVERIFY(readHeading(u"+1: Jane Doe, John Roe").rest > 0);
        QVERIFY(!readHeading(u"PMC quorum: reached").found);
        QVERIFY(!readHeading(u"The vote passed with 3 +1 votes").found);
        QVERIFY(!readHeading(u"Jane Doe: +1").found);
    }

    void legends()
    {
        QCOMPARE(readLegend(u"(* = binding)"), std::optional(true));
        QCOMPARE(readLegend(u"* non-binding"), std::optional(false));
        QCOMPARE(readLegend(u"Binding votes are marked with an asterisk."), std::optional(true));
        QCOMPARE(readLegend(u"(*) denotes a non-binding vote"), std::optional(false));
        QCOMPARE(readLegend(u"* Binding votes: 3"), std::nullopt);
        QCOMPARE(readLegend(u"* Jane Doe"), std::nullopt);
        QString line = u"+1 (* = binding):"_s;
        QCOMPARE(takeInlineLegend(line), std::optional(true));
        QVERIFY(!line.contains(u"binding"_s));
    }

    void names()
    {
        const auto strength = [](const QString &a, const QString &b) {
            return matchStrength({a, {}, {}}, {b, {}, {}});
        };
        QVERIFY(strength(u"Hervé Boutemy"_s, u"Herve BOUTEMY"_s) > weakMatch);
        QVERIFY(strength(u"Doe Jane"_s, u"Jane Doe"_s) > weakMatch);
        QVERIFY(strength(u"Jane Q. Doe"_s, u"Jane Doe"_s) > weakMatch);
        QVERIFY(strength(u"Jane Eklud"_s, u"Jane Eklund"_s) > weakMatch);
        QCOMPARE(strength(u"Jane"_s, u"Jane Doe"_s), weakMatch);
        QCOMPARE(strength(u"Jane Roe"_s, u"Jane Doe"_s), 0);
        QCOMPARE(strength(u"Jane Doe"_s, QString()), 0);
        QCOMPARE(matchStrength({{}, {}, {u"jdoe"_s}}, {{}, {u"jdoe@example.org"_s}, {}}),
                 exactMatch);
        QVERIFY(matchStrength({u"Jane Doe"_s, {}, {}}, {{}, {}, {u"github:janedoe"_s}})
                > weakMatch);
    }
};

QTEST_GUILESS_MAIN(TestVoterEntry)
#include "tst_voterentry.moc"
