// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/HumanDate.h"

#include "core/mail/mime/MailDate.h"

#include <QTest>
#include <QTimeZone>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestHumanDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesProse_data();
    void refusesProse();
    void knowsRelativeDates_data();
    void knowsRelativeDates();
    void readsMailDates_data();
    void readsMailDates();
};

void TestHumanDate::readsDates_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("dayOnly");
    const auto row = [](const QString &written, const QString &moment, bool dayOnly = false) {
        QTest::newRow(qPrintable(written)) << written << moment << dayOnly;
    };
    row(u"Wednesday, March 4, 2026 12:55:51 AM UTC"_s, u"2026-03-04T00:55:51Z"_s);
    row(u"Wednesday, March 4, 2026 at 12:55:51 PM UTC"_s, u"2026-03-04T12:55:51Z"_s);
    row(u"Wednesday, March 4, 2026 1:05:00\u202FAM GMT+1"_s, u"2026-03-04T00:05:00Z"_s);
    row(u"Mon Sep 20 11:59:27 EDT 2004"_s, u"2004-09-20T15:59:27Z"_s);
    row(u"Tue, 05 Mar 2024 08:12:33 -0800"_s, u"2024-03-05T16:12:33Z"_s);
    row(u"Tue, 05 Mar 2024 08:12:33 -0800 (PST)"_s, u"2024-03-05T16:12:33Z"_s);
    row(u"2023/11/20 15:04:00"_s, u"2023-11-20T15:04:00Z"_s);
    row(u"2023/11/20 15:04:00 UTC"_s, u"2023-11-20T15:04:00Z"_s);
    row(u"2023-11-20T15:04:00+05:30"_s, u"2023-11-20T09:34:00Z"_s);
    row(u"Tue, Mar 5, 2024 at 8:12 AM"_s, u"2024-03-05T08:12:00Z"_s);
    row(u"Mar 5, 2024, 8:12pm"_s, u"2024-03-05T20:12:00Z"_s);
    row(u"12 September 2021 23:30 UTC+2"_s, u"2021-09-12T21:30:00Z"_s);
    row(u"Sept. 3rd, 2021"_s, u"2021-09-03T12:00:00Z"_s, true);
    row(u"on Nov 3, 2023"_s, u"2023-11-03T12:00:00Z"_s, true);
    row(u"2023-11-20"_s, u"2023-11-20T12:00:00Z"_s, true);
}

void TestHumanDate::readsDates()
{
    QFETCH(QString, written);
    QFETCH(QString, moment);
    QFETCH(bool, dayOnly);
    const std::optional<HumanDate> date = parseHumanDate(written);
    QVERIFY(date);
    QCOMPARE(date->toTimestamp().toIsoUtc(), moment);
    QCOMPARE(!date->time, dayOnly);
    QVERIFY(!isRelativeDate(written));
}

void TestHumanDate::refusesProse_data()
{
    QTest::addColumn<QString>("written");
    const QStringList prose = {u""_s,
                               u"Nov 31, 2023"_s,
                               u"released on Nov 3, 2023"_s,
                               u"Nov 3, 2023 we met"_s,
                               u"3/5/2024"_s, // two days, by country
                               u"Nov 3"_s,
                               u"10:30"_s,
                               u"2023"_s,
                               u"Nov 3, 2023 25:00"_s,
                               u"Nov 3, 2023 UTC"_s, // a zone needs a time
                               u"Nov 3, 2023 10:00 XYZ"_s,
                               u"March March 4, 2026"_s,
                               u"Mars 4, 2026"_s,
                               u"Nov 3, 1066"_s};
    for (const QString &written : prose)
        QTest::newRow(qPrintable(written)) << written;
}

void TestHumanDate::refusesProse()
{
    QFETCH(QString, written);
    QVERIFY(!parseHumanDate(written));
}

void TestHumanDate::knowsRelativeDates_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("relative");
    for (const char *written : {"3 days ago", "an hour ago", "yesterday", "last week", "just now",
                                "on Mar 5", "Mar 5", "3d", "12h"})
        QTest::newRow(written) << QString::fromLatin1(written) << true;
    for (const char *written : {"", "on", "3 people ago", "the day", "x3d", "Feb 31", "long ago",
                                "3 days", "12", "Mar 5 we met"})
        QTest::newRow(written) << QString::fromLatin1(written) << false;
}

void TestHumanDate::knowsRelativeDates()
{
    QFETCH(QString, written);
    QFETCH(bool, relative);
    QCOMPARE(isRelativeDate(written), relative);
}

void TestHumanDate::readsMailDates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("offset");
    QTest::newRow("usual") << QByteArray("Mon, 1 Jan 2024 00:00:01 +0530")
                           << u"2023-12-31T18:30:01Z"_s << 19800;
    QTest::newRow("GMT") << QByteArray("Mon, 01 Jan 2024 00:00:01 GMT") << u"2024-01-01T00:00:01Z"_s
                         << 0;
    QTest::newRow("comment") << QByteArray("Mon, 1 Jan 2024 00:00:01 +0000 (UTC)")
                             << u"2024-01-01T00:00:01Z"_s << 0;
    QTest::newRow("two digits") << QByteArray("1 Jan 99 00:00:01 +0000")
                                << u"1999-01-01T00:00:01Z"_s << 0;
    QTest::newRow("nothing") << QByteArray("") << QString() << 0;
    QTest::newRow("prose") << QByteArray("not a date") << QString() << 0;
}

void TestHumanDate::readsMailDates()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, moment);
    QFETCH(int, offset);
    const std::optional<Timestamp> date = parseMailDate(written);
    QCOMPARE(date ? date->toIsoUtc() : QString(), moment);
    QCOMPARE(date ? date->offsetSeconds : 0, offset);
}

QTEST_GUILESS_MAIN(TestHumanDate)
#include "tst_humandate.moc"
