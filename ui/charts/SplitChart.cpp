// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/SplitChart.h"

#include "core/vote/RuleJudge.h"
#include "ui/support/look/VotePalette.h"
#include "ui/support/words/OutcomeWords.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bars are drawn from below: the binding votes stand on top.
constexpr int unknownBar = 0;
constexpr int nonBindingBar = 1;
constexpr int bindingBar = 2;

/// A line each word: an axis has too little room beside its bars for two long ones, and the chart
/// would cut them. Axes take their labels for markup; ours is our own text, and the escape keeps it
/// so.
QString asLabel(const QString &words)
{
    return words.toHtmlEscaped().replace(u' ', u"<br>"_s);
}

} // namespace

SplitChart::SplitChart(QWidget *parent)
    : ChartFrame(tr("Split of the votes"), parent)
    , m_for(new QBarSet(u"+1"_s))
    , m_abstain(new QBarSet(u"0"_s))
    , m_against(new QBarSet(u"-1"_s))
    , m_bars(new QHorizontalStackedBarSeries(this))
    , m_needed(new QLineSeries(this))
    , m_groups(new QBarCategoryAxis(this))
    , m_votes(new QValueAxis(this))
{
    for (QBarSet *bars : {m_for, m_abstain, m_against}) {
        *bars << 0 << 0 << 0;
        m_bars->append(bars);
    }
    m_bars->setBarWidth(0.62);
    m_groups->setTruncateLabels(false);
    m_groups->append({asLabel(tr("Unknown")), asLabel(tr("Non-binding")), asLabel(tr("Binding"))});
    m_votes->setLabelFormat(u"%d"_s);
    m_votes->setTickType(QValueAxis::TicksDynamic);
    m_needed->setName(tr("+1 needed"));

    chart()->addSeries(m_bars);
    chart()->addSeries(m_needed);
    chart()->addAxis(m_votes, Qt::AlignBottom);
    chart()->addAxis(m_groups, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_bars), static_cast<QAbstractSeries *>(m_needed)}) {
        series->attachAxis(m_votes);
        series->attachAxis(m_groups);
    }
    SplitChart::applyPalette();
    setTally({}, std::nullopt);
}

std::optional<int> SplitChart::neededFor(const Rule &rule, const QString &readingId,
                                         const SideCounts &binding, int holders, int limit)
{
    const RuleJudge judge(rule, readingId);
    const auto approves = [&](int forVotes) {
        SideCounts counts = binding;
        counts.forVotes = forVotes;
        return judge.verdict(counts, holders) == Verdict::Approved;
    };
    if (!approves(limit))
        return std::nullopt;
    // One more +1 never rejects, so the least number is found by halving.
    int low = 0;
    int high = limit;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (approves(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

QBarSet *SplitChart::set(VoteSide side) const
{
    switch (side) {
    case VoteSide::For: return m_for;
    case VoteSide::Abstain: return m_abstain;
    case VoteSide::Against: return m_against;
    }
    return m_abstain;
}

void SplitChart::setTally(const Tally &tally, std::optional<int> needed)
{
    const auto show = [this](int bar, const SideCounts &counts) {
        const auto replace = [bar](QBarSet *bars, int value) {
            if (int(bars->at(bar)) != value)
                bars->replace(bar, value);
        };
        replace(m_for, counts.forVotes);
        replace(m_abstain, counts.abstain);
        replace(m_against, counts.against);
    };
    show(bindingBar, tally.binding);
    show(nonBindingBar, tally.nonBinding);
    show(unknownBar, tally.unknown);
    // The bar of unknown votes is there only while there are some.
    const int lowest = tally.unknown.total() > 0 ? unknownBar : nonBindingBar;
    m_groups->setRange(m_groups->at(lowest), m_groups->at(bindingBar));

    const int longest = std::max({tally.binding.total(), tally.nonBinding.total(),
                                  tally.unknown.total(), needed.value_or(0), 4});
    setTicks(m_votes, longest + 0.5, stepFor(longest));
    if (needed)
        m_needed->replace(QList<QPointF>{{double(*needed), bindingBar - 0.45},
                                         {double(*needed), bindingBar + 0.45}});
    m_needed->setVisible(needed.has_value());
    describe(tally, needed);
}

void SplitChart::describe(const Tally &tally, std::optional<int> needed)
{
    QStringList words{
            tr("Binding: %1.").arg(OutcomeWords::counts(tally.binding)),
            tr("Non-binding: %1.").arg(OutcomeWords::counts(tally.nonBinding)),
    };
    if (tally.unknown.total() > 0)
        words += tr("Unknown whether binding: %1.").arg(OutcomeWords::counts(tally.unknown));
    if (needed)
        words += tr("The rule needs %n binding +1.", nullptr, *needed);
    setNumbers(words.join(u' '));
}

void SplitChart::applyPalette()
{
    ChartFrame::applyPalette();
    const VotePalette colours = VotePalette::of(palette());
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        QBarSet *bars = set(side);
        bars->setBrush(isDrawing() ? colours.drawnBrush(side) : colours.brush(side));
        bars->setPen(QPen(colours.of(side), 1));
        bars->setLabelBrush(palette().brush(QPalette::WindowText));
    }
    QPen line(palette().color(QPalette::WindowText), 2, Qt::DashLine);
    m_needed->setPen(line);
}

} // namespace tallybook
