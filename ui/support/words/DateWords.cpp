// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/DateWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sources are English and write "%n day(s)"; this file knows the plurals. Installed with the
/// first words of any program that links the window's library; a translation comes on top of it.
void installEnglishPlurals()
{
    auto *plurals = new QTranslator(QCoreApplication::instance());
    if (plurals->load(u":/tallybook/translations/tallybook_en.qm"_s))
        QCoreApplication::installTranslator(plurals);
}
Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

} // namespace

QString DateWords::dateTime(const Timestamp &at)
{
    const QDateTime local = at.toUtc().toLocalTime();
    return tr("%1 %2", "date and time")
            .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                 QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString DateWords::longest()
{
    return dateTime(*Timestamp::fromIso(u"2028-12-28T22:58:00Z"_s)); // two digits each
}

QString DateWords::day(const Timestamp &at, const Timestamp &now)
{
    const QDate date = at.toUtc().toLocalTime().date();
    const bool thisYear = date.year() == now.toUtc().toLocalTime().date().year();
    return QLocale().toString(date,
                              thisYear ? tr("d MMM", "day and month, QLocale format")
                                       : tr("d MMM yyyy", "a date, QLocale format"));
}

QString DateWords::utc(const Timestamp &at)
{
    return at.toUtc().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString DateWords::duration(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(0, ms) / 60'000;
    const int days = int(minutes / (24 * 60));
    const int hours = int(minutes / 60 % 24);
    if (minutes < 1)
        return tr("less than a minute");
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(minutes));
    if (days == 0)
        return tr("%n hour(s)", nullptr, hours);
    if (hours == 0 || days > 7)
        return tr("%n day(s)", nullptr, days);
    return tr("%1 %2", "days and hours")
            .arg(tr("%n day(s)", nullptr, days), tr("%n hour(s)", nullptr, hours));
}

QString DateWords::deadline(const Timestamp &closes, const Timestamp &now)
{
    if (closes > now)
        return tr("closes in %1").arg(duration(closes.utcMs - now.utcMs));
    return tr("closed %1 ago").arg(duration(now.utcMs - closes.utcMs));
}

} // namespace tallybook
