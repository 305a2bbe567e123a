// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/RecordHeader.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QHBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

RecordHeader::RecordHeader(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
{
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setEmphasis(2);
    m_title->setElided();
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
        m_title->setText(tr("No record in view"));
        m_state->clear();
    } else {
        const QString title = text::visibleLine(proposal->title);
        m_title->setText(title.isEmpty() ? tr("Untitled") : title);
        m_state->setText(
                tr("%1 · %2", "kind, state")
                        .arg(VoteWords::kind(proposal->kind), VoteWords::status(proposal->status)));
    }
    setPlainToolTip(m_title, m_title->text());
    m_title->setAccessibleName(m_title->text());
}

} // namespace tallybook
