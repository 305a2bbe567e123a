// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/TimelineChart.h"

#include "ui/support/look/VotePalette.h"
#include "ui/support/words/DateWords.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QLocale>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;

constexpr int mostTicks = 4;

// More steps than a chart is wide cannot be told apart, and each costs when it is painted.
constexpr qint64 finestSteps = 800;

/// The steps of one side: the count holds until the next vote raises it.
QList<QPointF> steps(const QList<Ballot> &ballots, VoteSide side, qint64 from, qint64 until)
{
    const double together =
            ballots.size() > finestSteps ? double(until - from) / double(finestSteps) : 0;
    QList<QPointF> points{{double(from), 0}};
    int count = 0;
    for (const Ballot &ballot : ballots) {
        if (!ballot.binding.value_or(false) || ballot.value.side() != side)
            continue;
        const double at = double(std::clamp(ballot.castAt.utcMs, from, until));
        if (count > 0 && at - points.constLast().x() < together) {
            points.last().setY(++count);
            continue;
        }
        points += QPointF(at, count);
        points += QPointF(at, ++count);
    }
    points += QPointF(double(until), count);
    return points;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : ChartFrame(tr("Binding votes over time"), parent)
    , m_for(new QLineSeries(this))
    , m_against(new QLineSeries(this))
    , m_needed(new QLineSeries(this))
    , m_deadline(new QLineSeries(this))
    , m_time(new QDateTimeAxis(this))
    , m_votes(new QValueAxis(this))
{
    m_for->setName(u"+1"_s);
    m_against->setName(u"-1"_s);
    m_needed->setName(tr("+1 needed"));
    m_deadline->setName(tr("deadline"));
    m_time->setTickCount(mostTicks);
    m_votes->setLabelFormat(u"%d"_s);
    m_votes->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_votes, Qt::AlignLeft);
    for (QLineSeries *line : {m_needed, m_deadline, m_for, m_against}) {
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_votes);
    }
    TimelineChart::applyPalette();
}

void TimelineChart::setVotes(const QList<Ballot> &ballots, const VotingPeriod &period,
                             const Timestamp &now, std::optional<int> needed)
{
    const auto earlier = [](const Ballot &a, const Ballot &b) { return a.castAt < b.castAt; };
    QList<Ballot> sorted = ballots;
    // Ballots come in this order; thousands of them are not copied for nothing.
    if (!std::is_sorted(ballots.cbegin(), ballots.cend(), earlier))
        std::stable_sort(sorted.begin(), sorted.end(), earlier);
    qint64 from = period.opens ? period.opens->utcMs : now.utcMs;
    if (!sorted.isEmpty())
        from = std::min(from, sorted.constFirst().castAt.utcMs);
    qint64 until = period.closes ? std::min(period.closes->utcMs, now.utcMs) : now.utcMs;
    if (!sorted.isEmpty())
        until = std::max(until, sorted.constLast().castAt.utcMs);
    until = std::max(until, from);
    const qint64 end =
            std::max({until, period.closes ? period.closes->utcMs : until, from + hourMs});

    const QList<QPointF> forSteps = steps(sorted, VoteSide::For, from, until);
    const QList<QPointF> againstSteps = steps(sorted, VoteSide::Against, from, until);
    const double highest = std::max({forSteps.constLast().y(), againstSteps.constLast().y(),
                                     double(needed.value_or(0)), 4.0});
    m_for->replace(forSteps);
    m_against->replace(againstSteps);
    m_needed->setVisible(needed.has_value());
    if (needed)
        m_needed->replace(
                QList<QPointF>{{double(from), double(*needed)}, {double(end), double(*needed)}});
    m_deadline->setVisible(period.closes.has_value());
    if (period.closes) {
        const double at = double(period.closes->utcMs);
        m_deadline->replace(QList<QPointF>{{at, 0}, {at, highest + 0.5}});
    }
    const bool days = end - from > 36 * hourMs;
    m_time->setFormat(days ? tr("d MMM", "day and month, QLocale format")
                           : tr("HH:mm", "time of day, QLocale format"));
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(from),
                     QDateTime::fromMSecsSinceEpoch(end + (end - from) / 40));
    fitTicks();
    setTicks(m_votes, highest + 0.5, std::max(1, (int(highest) + 2) / 3));

    QStringList words{tr("%1 binding +1 and %2 binding -1 so far.")
                              .arg(QString::number(int(forSteps.constLast().y())),
                                   QString::number(int(againstSteps.constLast().y())))};
    if (needed)
        words += tr("The rule needs %n binding +1.", nullptr, *needed);
    if (period.closes)
        words += tr("Deadline: %1 (%2).", "local time, UTC")
                         .arg(DateWords::dateTime(*period.closes), DateWords::utc(*period.closes));
    setNumbers(words.join(u' '));
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    ChartFrame::resizeEvent(event);
    fitTicks();
}

void TimelineChart::fitTicks()
{
    constexpr int axis = 50; // what stands left of the lines
    constexpr int gap = 14;
    const QString longest =
            QLocale().toString(QDateTime(QDate(2028, 9, 28), QTime(20, 58)), m_time->format());
    const int each = fontMetrics().horizontalAdvance(longest) + gap;
    m_time->setTickCount(qBound(2, (width() - axis) / each + 1, mostTicks));
}

void TimelineChart::applyPalette()
{
    ChartFrame::applyPalette();
    const VotePalette colours = VotePalette::of(palette());
    m_for->setPen(QPen(colours.forVotes, 2.5));
    // Dashes tell the lines apart where colours do not.
    m_against->setPen(QPen(colours.against, 2.5, Qt::DashDotLine));
    m_needed->setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DashLine));
    m_deadline->setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DotLine));
}

} // namespace tallybook
