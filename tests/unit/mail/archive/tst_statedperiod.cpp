// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/StatedPeriod.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestStatedPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndThatACallStates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hours") << u"The vote is open for 72 hours."_s << u"2026-11-05T10:00:00Z"_s;
        QTest::newRow("72h") << u"Vote open for at least 72h"_s << u"2026-11-05T10:00:00Z"_s;
        QTest::newRow("days") << u"voting ends in three days"_s << u"2026-11-05T10:00:00Z"_s;
        QTest::newRow("date") << u"The vote closes on Nov 6, 2026 12:00 UTC."_s
                              << u"2026-11-06T12:00:00Z"_s;
        QTest::newRow("iso") << u"open until 2026-11-07T18:00:00Z"_s << u"2026-11-07T18:00:00Z"_s;
        QTest::newRow("a date outweighs")
                << u"open for 72 hours, until 2026-11-07T18:00:00Z"_s << u"2026-11-07T18:00:00Z"_s;
        QTest::newRow("past") << u"the discussion ended; vote closes 2020-01-01T00:00:00Z"_s
                              << QString();
        QTest::newRow("other hours") << u"I spent 5 hours on the build."_s << QString();
        QTest::newRow("a letter that grows in lower case")
                << u"İlker says that it closes on 12 Nov 2026 12:00 UTC"_s
                << u"2026-11-12T12:00:00Z"_s;
        QTest::newRow("none") << u"Please vote."_s << QString();
    }
    void findsTheEndThatACallStates()
    {
        QFETCH(QString, text);
        const auto closes = statedClose(text, *Timestamp::fromIso(u"2026-11-02T10:00:00Z"_s));
        QTEST(closes ? closes->toIsoUtc() : QString(), "expected");
    }

    void onlyANamedMomentIsAnnounced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("iso") << u"open until 2026-11-07T18:00:00Z"_s << true;
        QTest::newRow("date") << u"The vote closes on Nov 6, 2026 12:00 UTC."_s << true;
        QTest::newRow("a day") << u"The vote closes on Nov 6, 2026."_s << false;
        QTest::newRow("at least") << u"open at least until 2026-11-07T18:00:00Z"_s << false;
        QTest::newRow("hours") << u"The vote is open for 72 hours."_s << false;
        QTest::newRow("none") << u"Please vote."_s << false;
    }
    void onlyANamedMomentIsAnnounced()
    {
        QFETCH(QString, text);
        const Timestamp opens = *Timestamp::fromIso(u"2026-11-02T10:00:00Z"_s);
        const auto announced = announcedClose(text, opens);
        QTEST(announced.has_value(), "expected");
        if (announced)
            QCOMPARE(announced->toIsoUtc(), statedClose(text, opens)->toIsoUtc());
    }
};

QTEST_GUILESS_MAIN(TestStatedPeriod)
#include "tst_statedperiod.moc"
