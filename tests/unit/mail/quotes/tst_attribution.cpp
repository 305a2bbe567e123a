// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/Attribution.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void findsTheFirstLine();
    void nameAloneIsWeak();
    void knowsDatesAndAddresses();
};

void TestAttribution::recognises_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"On Tue, Mar 4, 2025 at 9:12 AM Mara Quill <mara@example.org> wrote:",
          "On 04/03/2025 09:12, Mara Quill wrote:",
          "On 2025/03/04 09:12:44 Mara Quill wrote:",
          "On Tuesday, 4 March 2025 09:12:44 CET Mara Quill wrote:",
          "Am 04.03.25 um 09:12 schrieb Mara Quill:",
          "Am Di., 4. März 2025 um 09:12 Uhr schrieb Mara Quill <mara@example.org>:",
          "Mara Quill schrieb am 04.03.2025 um 09:12:",
          "Le mar. 4 mars 2025 à 09:12, Mara Quill <mara@example.org> a écrit :",
          "El mar, 4 mar 2025 a las 9:12, Mara Quill (<mara@example.org>) escribió:",
          "Em ter., 4 de mar. de 2025 às 09:12, Mara Quill <mara@example.org> escreveu:",
          "Il giorno mar 4 mar 2025 alle ore 09:12 Mara Quill <mara@example.org> ha scritto:",
          "Op di 4 mrt 2025 om 09:12 schreef Mara Quill <mara@example.org>:",
          "W dniu 4.03.2025 o 09:12, Mara Quill pisze:",
          "Den tis 4 mars 2025 kl 09:12 skrev Mara Quill <mara@example.org>:",
          "Dne 04. 03. 25 v 9:12 Mara Quill napsal(a):",
          "вт, 4 мар. 2025 г. в 09:12, Mara Quill <mara@example.org>:",
          "вт, 4 бер. 2025 р. о 09:12 Mara Quill <mara@example.org> пише:",
          "Mara Quill <mara@example.org>, 4 Mar 2025 Sal, 09:12 tarihinde şunu yazdı:",
          "在 2025年3月4日星期二，Mara Quill <mara@example.org> 写道：",
          "Mara Quill <mara@example.org> 于2025年3月4日周二 09:12写道：",
          "2025年3月4日(火) 9:12 Mara Quill <mara@example.org>:",
          "2025년 3월 4일 (화) 오전 9:12, Mara Quill <mara@example.org>님이 작성:",
          "4 Mar 2025 09:12:44 Mara Quill <mara@example.org>:",
          "Quoting Mara Quill <mara@example.org>:",
          "* Mara Quill <mara@example.org> [2025-03-04 09:12]:",
          "---- On Tue, 04 Mar 2025 09:12:44 +0100 Mara Quill <mara@example.org> wrote ----",
          "On Mar 4, 2025, at 9:12 AM, mara at example.org wrote:"}) {
        QTest::newRow(line) << QString::fromUtf8(line);
    }
}

void TestAttribution::recognises()
{
    QFETCH(QString, line);
    const BodyText body(u"Own words.\n\n"_s + line + u"\n\nquoted"_s);
    const auto match = findAttribution(body, 2);
    QVERIFY(match.has_value());
    QVERIFY(match->strong);
    QCOMPARE(match->first, 2);
    QCOMPARE(match->last, 2);
}

void TestAttribution::refuses_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"+1", "", "I checked the following:", "My vote on 2025-03-04 is:",
          "As I said on 11.12.2023:", "Here is what I found at 09:12:",
          "Sorry for the delay: +1 (binding)", "Links:", "See https://example.org/2025/03/04:",
          "The site was written on 2025-03-04 by hand.", "Release date: 2025-03-04"}) {
        QTest::newRow(*line ? line : "empty") << QString::fromUtf8(line);
    }
}

void TestAttribution::refuses()
{
    QFETCH(QString, line);
    const BodyText body(line + u"\n\n+1"_s);
    const auto match = findAttribution(body, 0);
    QVERIFY(!match || !match->strong);
}

void TestAttribution::findsTheFirstLine()
{
    const BodyText body(
            u"+1\n\nOn Tue, Mar 4, 2025 at 9:12 AM Mara Quill\n<mara@example.org>\nwrote:\n> x"_s);
    const auto match = findAttribution(body, 4);
    QVERIFY(match.has_value());
    QCOMPARE(match->first, 2);
    QCOMPARE(match->last, 4);
}

void TestAttribution::nameAloneIsWeak()
{
    const BodyText body(u"Mara Quill wrote:\n> +1"_s);
    const auto match = findAttribution(body, 0);
    QVERIFY(match.has_value());
    QVERIFY(!match->strong);
}

void TestAttribution::knowsDatesAndAddresses()
{
    QVERIFY(looksDated(u"4.3.25"));
    QVERIFY(looksDated(u"in 2025"));
    QVERIFY(looksDated(u"at 9:12 am"));
    QVERIFY(!looksDated(u"1.2.0-rc1 of 12"));
    QVERIFY(looksAddressed(u"mara@example.org"));
    QVERIFY(looksAddressed(u"mara at example.org"));
    QVERIFY(!looksAddressed(u"look at this."));
    QVERIFY(!looksAddressed(u"@mara"));
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
