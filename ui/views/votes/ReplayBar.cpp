// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/ReplayBar.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"

#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ReplayBar::ReplayBar(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_label(new PlainLabel(this))
{
    m_slider->setObjectName(u"replay"_s);
    m_slider->setAccessibleName(tr("Replay: the vote at an earlier moment"));
    setPlainToolTip(m_slider, tr("Drag to see how the vote stood earlier"));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_label->setObjectName(u"replayMoment"_s);
    m_label->setMuted();
    m_label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_slider);
    column->addWidget(m_label);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        say();
        Q_EMIT momentChanged();
    });
    setMoments({}, {});
}

void ReplayBar::setMoments(const ProposalId &id, const QList<Timestamp> &moments)
{
    const std::optional<Timestamp> shown = id == m_record ? moment() : std::nullopt;
    m_record = id;
    m_moments = moments;
    const QSignalBlocker silent(m_slider);
    const int last = qMax(0, int(moments.size()) - 1);
    m_slider->setRange(0, last);
    // A moment that is gone (its vote was removed) gives way to the last one before it.
    int place = last;
    if (shown) {
        const auto after = std::upper_bound(moments.cbegin(), moments.cend(), *shown);
        place = qMax(0, int(after - moments.cbegin()) - 1);
    }
    m_slider->setValue(place);
    setVisible(moments.size() > 1);
    say();
}

std::optional<Timestamp> ReplayBar::moment() const
{
    const int place = m_slider->value();
    if (place >= m_moments.size() - 1)
        return std::nullopt;
    return m_moments.at(place);
}

QString ReplayBar::words() const
{
    const std::optional<Timestamp> shown = moment();
    return shown
            ? tr("Replay: as of %1 (%2)").arg(DateWords::dateTime(*shown), DateWords::utc(*shown))
            : tr("As it is; drag to see how the vote stood earlier");
}

void ReplayBar::say()
{
    m_label->setText(words());
}

} // namespace tallybook
