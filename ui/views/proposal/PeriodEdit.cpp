// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/PeriodEdit.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/views/proposal/MomentEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

PeriodEdit::PeriodEdit(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_opens(new MomentEdit(tr("Opens"), tr("when the vote is opened"), this))
    , m_closes(new MomentEdit(tr("Closes"), tr("not set"), this))
    , m_minimum(new QPushButton(this))
    , m_zone(new QComboBox(this))
    , m_length(new PlainLabel(this))
{
    m_opens->setObjectName(u"opens"_s);
    m_closes->setObjectName(u"closes"_s);
    m_minimum->setObjectName(u"closeAfterMinimum"_s);
    m_zone->setObjectName(u"listZone"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem({});
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // The longest name of a zone must not widen the form.
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
    m_zone->lineEdit()->setPlaceholderText(tr("none"));
    auto *zoneLabel = new PlainLabel(tr("Zone of the list, beside UTC:"), this);
    zoneLabel->setBuddy(m_zone);
    m_zone->setAccessibleName(tr("Zone of the list"));
    setFocusProxy(m_opens);

    auto *lengthRow = new QHBoxLayout;
    lengthRow->addWidget(m_minimum);
    lengthRow->addWidget(m_length, 1);
    auto *zoneRow = new QHBoxLayout;
    zoneRow->addWidget(zoneLabel);
    zoneRow->addWidget(m_zone, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_opens);
    column->addWidget(m_closes);
    column->addLayout(lengthRow);
    column->addLayout(zoneRow);

    connect(m_minimum, &QPushButton::clicked, this, &PeriodEdit::closeAfterMinimum);
    connect(m_opens, &MomentEdit::edited, this, [this] {
        suggest();
        explain();
        Q_EMIT edited();
    });
    connect(m_closes, &MomentEdit::edited, this, [this] {
        explain();
        Q_EMIT edited();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, &PeriodEdit::zoneTyped);
    setMinimumHours(m_minimumHours);
}

void PeriodEdit::setPeriod(const VotingPeriod &period)
{
    m_opens->setMoment(period.opens);
    m_closes->setMoment(period.closes);
    if (m_zone->currentText() != period.zone) {
        const QSignalBlocker blocker(m_zone);
        m_zone->setCurrentText(period.zone);
    }
    m_opens->setZone(period.zone);
    m_closes->setZone(period.zone);
    suggest();
    explain();
}

VotingPeriod PeriodEdit::period() const
{
    return {m_opens->moment(), m_closes->moment(), zone()};
}

void PeriodEdit::setMinimumHours(int hours)
{
    m_minimumHours = hours;
    m_minimum->setText(tr("Close after %n hour(s)", nullptr, hours));
    suggest();
}

void PeriodEdit::setReadOnly(bool readOnly)
{
    m_opens->setReadOnly(readOnly);
    m_closes->setReadOnly(readOnly);
    m_minimum->setEnabled(!readOnly);
    m_zone->setEnabled(!readOnly);
}

void PeriodEdit::suggest()
{
    // The next full minute: a call is never sent in the second in which it is written.
    constexpr qint64 minuteMs = 60'000;
    const qint64 now = (m_clock.now().utcMs / minuteMs + 1) * minuteMs;
    m_opens->setSuggestion(Timestamp::fromUtcMs(now));
    const qint64 opens = m_opens->moment().value_or(Timestamp::fromUtcMs(now)).utcMs;
    m_closes->setSuggestion(Timestamp::fromUtcMs(opens + m_minimumHours * hourMs));
}

void PeriodEdit::closeAfterMinimum()
{
    suggest();
    const qint64 opens = m_opens->moment().value_or(m_clock.now()).utcMs;
    m_closes->setMoment(Timestamp::fromUtcMs(opens + m_minimumHours * hourMs));
    explain();
    Q_EMIT edited();
}

void PeriodEdit::zoneTyped()
{
    m_opens->setZone(zone());
    m_closes->setZone(zone());
    Q_EMIT edited();
}

void PeriodEdit::explain()
{
    const auto opens = m_opens->moment();
    const auto closes = m_closes->moment();
    const bool known = opens && closes && *opens < *closes;
    m_length->setText(
            known ? tr("Runs for %1").arg(DateWords::duration(closes->utcMs - opens->utcMs))
                  : QString());
}

QString PeriodEdit::zone() const
{
    return m_zone->currentText().trimmed();
}

} // namespace tallybook
