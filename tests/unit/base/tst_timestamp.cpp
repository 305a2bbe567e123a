// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Clock.h"
#include "core/base/Timestamp.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromIso_data();
    void fromIso();
    void noZoneIsUtcWhateverTheLocalZone();
    void invalidIsNothing();
    void keepsTheOffset();
    void comparesTheMoment();
    void msUntilEndsAtTheLimits();
    void fixedClockStandsStill();
    void systemClockGoes();
};

void TestTimestamp::initTestCase()
{
    // A zone that lost the first quarter of an hour of 1986.
    qputenv("TZ", "Asia/Kathmandu");
}

void TestTimestamp::fromIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // "" if it is none
    QTest::addColumn<int>("offset");

    QTest::newRow("UTC") << u"2026-03-04T00:55:51Z"_s << u"2026-03-04T00:55:51Z"_s << 0;
    QTest::newRow("offset") << u"2026-03-04T01:55:51+01:00"_s << u"2026-03-04T00:55:51Z"_s << 3600;
    QTest::newRow("west") << u"2026-03-03T19:25:51-05:30"_s << u"2026-03-04T00:55:51Z"_s << -19800;
    QTest::newRow("no zone") << u"2026-03-04T00:55:51"_s << u"2026-03-04T00:55:51Z"_s << 0;
    QTest::newRow("no seconds") << u"2026-03-04T00:55Z"_s << u"2026-03-04T00:55:00Z"_s << 0;
    QTest::newRow("a day") << u"2026-03-04"_s << u"2026-03-04T00:00:00Z"_s << 0;
    QTest::newRow("blanks") << u" 2026-03-04T00:55:51Z\n"_s << u"2026-03-04T00:55:51Z"_s << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
    QTest::newRow("words") << u"tomorrow"_s << QString() << 0;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_s << QString() << 0;
    QTest::newRow("no such hour") << u"2026-02-03T25:00:00Z"_s << QString() << 0;
}

void TestTimestamp::fromIso()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QFETCH(int, offset);
    const std::optional<Timestamp> read = Timestamp::fromIso(text);
    QCOMPARE(read.has_value(), !utc.isEmpty());
    if (!read)
        return;
    QCOMPARE(read->toIsoUtc(), utc);
    QCOMPARE(read->offsetSeconds, offset);
}

void TestTimestamp::noZoneIsUtcWhateverTheLocalZone()
{
    const auto read = Timestamp::fromIso(u"1986-01-01T00:05:00"_s);
    QVERIFY(read);
    QCOMPARE(read->toIsoUtc(), u"1986-01-01T00:05:00Z"_s);
}

void TestTimestamp::invalidIsNothing()
{
    QVERIFY(!Timestamp::fromDateTime(QDateTime()));
}

void TestTimestamp::keepsTheOffset()
{
    const auto read = Timestamp::fromIso(u"2026-03-04T01:55:51.250+01:00"_s);
    QVERIFY(read);
    QCOMPARE(read->toWritten().time(), QTime(1, 55, 51, 250));
    QCOMPARE(read->toWritten().offsetFromUtc(), 3600);
    QCOMPARE(read->toUtc().time(), QTime(0, 55, 51, 250));
    QCOMPARE(read->utcMs % 1000, 250);
    QCOMPARE(Timestamp::fromDateTime(read->toWritten())->offsetSeconds, 3600);
}

void TestTimestamp::comparesTheMoment()
{
    const Timestamp there{1000, 3600};
    const Timestamp here = Timestamp::fromUtcMs(1000);
    QVERIFY(there == here);
    QVERIFY(Timestamp::fromUtcMs(999) < there);
    QVERIFY(there <= here);
}

void TestTimestamp::msUntilEndsAtTheLimits()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Timestamp first = Timestamp::fromUtcMs(least);
    const Timestamp last = Timestamp::fromUtcMs(most);
    QCOMPARE(Timestamp::fromUtcMs(5).msUntil(Timestamp::fromUtcMs(12)), 7);
    QCOMPARE(Timestamp::fromUtcMs(12).msUntil(Timestamp::fromUtcMs(5)), -7);
    QCOMPARE(first.msUntil(last), most);
    QCOMPARE(last.msUntil(first), least);
}

void TestTimestamp::fixedClockStandsStill()
{
    FixedClock clock(Timestamp::fromUtcMs(5000));
    QCOMPARE(clock.now().utcMs, 5000);
    clock.advanceMs(250);
    QCOMPARE(clock.now().utcMs, 5250);
    clock.set(Timestamp::fromUtcMs(1));
    QCOMPARE(clock.now().utcMs, 1);
}

void TestTimestamp::systemClockGoes()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Timestamp now = clock.now();
    QVERIFY(now.utcMs >= before);
    QVERIFY(now.utcMs <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(now.offsetSeconds, QDateTime::currentDateTime().offsetFromUtc());
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
