// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tally/TallyPanel.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/charts/SplitChart.h"
#include "ui/charts/TimelineChart.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"
#include "ui/views/tally/LineList.h"
#include "ui/views/tally/OutcomeBanner.h"
#include "ui/views/votes/ReplayBar.h"

#include <QEvent>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostNames = 200; // of those who have not voted; more are only counted

} // namespace

TallyPanel::TallyPanel(Desk *desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_ticker(new QTimer(this))
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(12);
    const auto add = [column](QWidget *widget) { column->addWidget(widget); };
    add(m_banner = new OutcomeBanner(inside));
    add(m_time = new LineList({}, inside));
    add(m_replay = new ReplayBar(inside));
    add(m_conditions = new LineList(tr("Conditions"), inside));
    add(m_margin = new LineList(tr("What would turn it"), inside));
    // Before the lists that grow with the number of voters.
    add(m_split = new SplitChart(inside));
    add(m_timeline = new TimelineChart(inside));
    add(m_decisive = new LineList(tr("To confirm by hand"), inside));
    add(m_warnings = new LineList(tr("Take note"), inside));
    for (const ChartFrame *chart : std::initializer_list<const ChartFrame *>{m_split, m_timeline})
        connect(chart, &ChartFrame::told, desk, &Desk::say);
    add(m_readings = new LineList(tr("Readings of the rule"), inside));
    add(m_silent = new LineList(tr("No binding vote yet"), inside));
    column->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Live tally"));

    connect(desk, &Desk::currentProposalChanged, this, &TallyPanel::refresh);
    connect(desk, &Desk::currentProposalRead, this, &TallyPanel::refresh);
    connect(&desk->session(), &RecordSession::changed, this, &TallyPanel::refresh);
    connect(m_replay, &ReplayBar::momentChanged, this, &TallyPanel::showMoment);
    connect(m_ticker, &QTimer::timeout, this, &TallyPanel::refresh);
    m_ticker->start(20s);
    refresh();
    inside->installEventFilter(this);
}

QSize TallyPanel::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

QStringList TallyPanel::texts() const
{
    QStringList all{m_banner->words()};
    if (m_replay->moment())
        all += m_replay->words();
    for (const LineList *list :
         {m_time, m_conditions, m_margin, m_decisive, m_warnings, m_readings, m_silent})
        all += list->texts();
    return all;
}

QString TallyPanel::nameOf(const VoterId &id) const
{
    return VoteWords::person(m_desk->session().voter(id));
}

void TallyPanel::refresh()
{
    const ProposalId id = m_desk->readProposal();
    const std::optional<Proposal> proposal = m_desk->session().proposal(id);
    if (!proposal) {
        m_replay->setMoments({}, {});
        showEmpty();
        return;
    }
    // Where the replay stands is kept; a new vote at the end is not jumped to.
    m_replay->setMoments(id, m_desk->session().momentsOf(id));
    showMoment();
}

void TallyPanel::showMoment()
{
    const ProposalId id = m_desk->readProposal();
    std::optional<Proposal> proposal = m_desk->session().proposal(id);
    if (!proposal)
        return;
    const std::optional<Timestamp> moment = m_replay->moment();
    if (!moment) {
        showOutcome(*proposal, m_desk->session().evaluation(id));
        return;
    }
    // Before its end the vote was open, whatever it is now.
    proposal->status = ProposalStatus::Open;
    proposal->closedAt.reset();
    showOutcome(*proposal, m_desk->session().evaluationAt(id, *moment));
}

bool TallyPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Another record's words may need more room.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void TallyPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The lines' icons are pictures in the colours of the palette that was.
    if (event->type() == QEvent::PaletteChange && m_ticker->isActive())
        refresh();
}

void TallyPanel::showEmpty()
{
    if (m_desk->isReading())
        m_banner->setEmpty(tr("Reading the votes…"), {});
    else
        m_banner->setEmpty(tr("No record in view"),
                           tr("Choose one on the left, or make a new one."));
    for (LineList *list :
         {m_time, m_conditions, m_margin, m_decisive, m_warnings, m_readings, m_silent})
        list->setLines({});
    m_split->hide();
    m_timeline->hide();
}

void TallyPanel::showOutcome(const Proposal &proposal, const Evaluation &evaluation)
{
    const Outcome &outcome = evaluation.outcome;
    m_banner->setOutcome(outcome, proposal.status, RuleWords::test(proposal.rule));
    showTime(proposal);
    showConditions(proposal, outcome);
    showPeople(outcome);
    const auto name = [this](const VoterId &id) { return nameOf(id); };
    QList<LineList::Line> warnings;
    qsizetype more = 0; // without words
    // A draft has no votes to judge; what it lacks is said on its own page.
    if (proposal.status != ProposalStatus::Draft) {
        // One place is kept for what the record itself has to say.
        const qsizetype shown = std::min(outcome.warnings.size(), LineList::most - 1);
        for (const Warning &warning : outcome.warnings.first(shown))
            warnings.append({icons::get(u"warning"_s),
                             tr("warning"),
                             OutcomeWords::warning(warning, name),
                             {}});
        more = outcome.warnings.size() - shown;
    }
    if (proposal.status == ProposalStatus::ResultSent) {
        const auto changes = m_desk->session().changesSinceResult(proposal.id);
        if (changes && changes->any())
            warnings.append({icons::get(u"warning"_s), tr("warning"),
                             changes->outcomeHolds()
                                     ? tr("The record changed since its result went out. The "
                                          "outcome still holds.")
                                     : tr("The record changed since its result went out, and the "
                                          "outcome is another one."),
                             tr("The Announce page writes the correction.")});
    }
    m_warnings->setLines(warnings, warnings.size() + more);
    showCharts(proposal, evaluation);
}

void TallyPanel::showTime(const Proposal &proposal)
{
    const Timestamp now = m_replay->moment().value_or(m_desk->session().clock().now());
    QList<LineList::Line> lines;
    if (proposal.status == ProposalStatus::Open && proposal.period.closes) {
        const Timestamp closes = *proposal.period.closes;
        lines.append({icons::get(u"undecided"_s), tr("time"),
                      closes > now
                              ? tr("%1 left").arg(DateWords::duration(closes.utcMs - now.utcMs))
                              : tr("The period is over: close the vote"),
                      u"%1\n%2"_s.arg(tr("closes %1").arg(DateWords::dateTime(closes)),
                                      DateWords::utc(closes))});
        const auto lawful = earliestLawfulClose(proposal.rule, proposal.period);
        if (lawful && *lawful > now)
            lines.append({icons::get(u"information"_s), tr("time"),
                          tr("earliest lawful close %1").arg(DateWords::dateTime(*lawful)),
                          DateWords::utc(*lawful)});
    } else if (proposal.closedAt) {
        lines.append({icons::get(u"undecided"_s), tr("time"),
                      tr("closed %1").arg(DateWords::dateTime(*proposal.closedAt)),
                      DateWords::utc(*proposal.closedAt)});
    }
    m_time->setLines(lines);
}

void TallyPanel::showConditions(const Proposal &proposal, const Outcome &outcome)
{
    QList<LineList::Line> conditions;
    for (const ConditionResult &result : outcome.conditions) {
        const QString name = RuleWords::of(proposal.rule, result.condition.words);
        conditions.append({icons::get(result.met ? u"met"_s : u"unmet"_s),
                           result.met ? tr("met") : tr("not met"), name,
                           OutcomeWords::numbers(result)});
    }
    m_conditions->setLines(conditions);

    QList<LineList::Line> margin;
    const bool live =
            proposal.status == ProposalStatus::Open || proposal.status == ProposalStatus::Closed;
    if (live) {
        for (const Flip &flip : outcome.margin)
            margin.append({icons::get(u"next"_s), {}, OutcomeWords::flip(flip), {}});
    }
    m_margin->setLines(margin);

    QList<LineList::Line> readings;
    if (outcome.readings.size() > 1) {
        for (const ReadingResult &result : outcome.readings)
            readings.append({icons::get(result.condition.met ? u"met"_s : u"unmet"_s),
                             result.condition.met ? tr("met") : tr("not met"),
                             OutcomeWords::reading(result, proposal.rule),
                             {}});
        if (outcome.readingsAgree)
            readings.prepend({icons::get(u"information"_s), {}, tr("All readings agree"), {}});
    }
    m_readings->setLines(readings);
}

void TallyPanel::showPeople(const Outcome &outcome)
{
    const auto name = [this](const VoterId &id) { return nameOf(id); };
    QList<LineList::Line> decisive;
    const QList<DecisiveVote> toConfirm = outcome.toConfirm();
    const qsizetype shown = std::min(toConfirm.size(), LineList::most);
    for (const DecisiveVote &vote : toConfirm.first(shown))
        decisive.append({icons::get(u"settle"_s),
                         tr("to confirm"),
                         OutcomeWords::decisive(vote, name),
                         {}});
    m_decisive->setLines(decisive, toConfirm.size());

    const auto namesOf = [&](const QList<VoterId> &voters) {
        QStringList names;
        for (const VoterId &id : voters.first(std::min(voters.size(), mostNames)))
            names += nameOf(id);
        names.sort(Qt::CaseInsensitive);
        if (voters.size() > mostNames)
            names += tr("and %n more", nullptr, int(voters.size() - mostNames));
        return names.join(u", "_s);
    };
    QList<LineList::Line> silent;
    if (!outcome.silentHolders.isEmpty())
        silent.append(
                {icons::get(u"people"_s),
                 {},
                 tr("%n holder(s) of a binding vote", nullptr, int(outcome.silentHolders.size())),
                 namesOf(outcome.silentHolders)});
    // Named where not all of them left.
    const bool allLeft = outcome.leftBase.size() == outcome.silentHolders.size();
    if (!outcome.leftBase.isEmpty())
        silent.append({icons::get(u"mail"_s),
                       {},
                       tr("They stayed silent through %n public call(s) and are not counted among "
                          "the holders.",
                          nullptr, outcome.publicCalls),
                       allLeft ? QString() : namesOf(outcome.leftBase)});
    m_silent->setLines(silent);
}

void TallyPanel::showCharts(const Proposal &proposal, const Evaluation &evaluation)
{
    const bool voted =
            proposal.status != ProposalStatus::Draft || !evaluation.box.ballots.isEmpty();
    m_split->setVisible(voted);
    m_timeline->setVisible(voted);
    if (!voted)
        return;
    // Of as many holders as the conditions above name: roles may change during a vote.
    const std::optional<int> needed =
            SplitChart::neededFor(proposal.rule, proposal.readingId, evaluation.tally.binding,
                                  evaluation.outcome.holders);
    m_split->setTally(evaluation.tally, needed);
    m_timeline->setVotes(evaluation.box.ballots, proposal.period,
                         m_replay->moment().value_or(m_desk->session().clock().now()), needed);
}

} // namespace tallybook
