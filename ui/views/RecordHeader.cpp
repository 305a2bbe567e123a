// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/RecordHeader.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/Desk.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/VoteWords.h"

#include <QHBoxLayout>

namespace tallybook {

RecordHeader::RecordHeader(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
{
    m_title->setEmphasis(2);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setMuted();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(9, 6, 9, 2);
    line->addWidget(m_title, 1);
    line->addWidget(m_state);
    connect(desk, &Desk::currentProposalChanged, this, &RecordHeader::refresh);
    connect(&desk->session(), &RecordSession::changed, this, &RecordHeader::refresh);
    refresh();
}

void RecordHeader::refresh()
{
    const auto proposal = m_desk->session().proposal(m_desk->currentProposal());
    if (!proposal) {
        m_fullTitle = tr("No record in view");
        m_state->clear();
    } else {
        const QString title = text::visibleLine(proposal->title);
        m_fullTitle = title.isEmpty() ? tr("Untitled") : title;
        m_state->setText(
                tr("%1 · %2", "kind, state")
                        .arg(VoteWords::kind(proposal->kind), VoteWords::status(proposal->status)));
    }
    setPlainToolTip(m_title, m_fullTitle);
    m_title->setAccessibleName(m_fullTitle);
    elide();
}

void RecordHeader::elide()
{
    m_title->setText(
            m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
}

void RecordHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace tallybook
