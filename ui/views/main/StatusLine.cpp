// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/StatusLine.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/AccountWords.h"

#include <QFileInfo>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_account(new PlainLabel(this))
    , m_saved(new PlainLabel(this))
    , m_book(new PlainLabel(this))
{
    m_account->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_account->setObjectName(u"accountLine"_s);
    addWidget(m_account, 1);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_book);
}

void StatusLine::setDesk(Desk *desk)
{
    m_desk = desk;
    if (desk) {
        connect(desk, &Desk::currentProposalChanged, this, &StatusLine::refresh);
        connect(desk, &Desk::currentProposalRead, this, &StatusLine::refresh);
        connect(&desk->session(), &RecordSession::changed, this, &StatusLine::refresh);
    }
    refresh();
}

QString StatusLine::accountText() const
{
    return m_account->text();
}

void StatusLine::refresh()
{
    if (!m_desk) {
        for (PlainLabel *label : {m_account, m_saved, m_book})
            label->clear();
        return;
    }
    const RecordSession &session = m_desk->session();
    const ProposalId id = m_desk->readProposal();
    m_account->setText(session.proposal(id) ? AccountWords::line(int(session.messages(id).size()),
                                                                 session.account(id))
                                            : QString());
    setPlainToolTip(m_account, m_account->text());
    // Every act is written when it is done; there is nothing that could be unsaved but a form.
    m_saved->setText(session.isReadOnly() ? tr("Read only") : tr("Saved"));
    m_book->setText(tr("Book %1").arg(text::visibleLine(QFileInfo(session.location()).fileName())));
    setPlainToolTip(m_book, session.location());
}

} // namespace tallybook
