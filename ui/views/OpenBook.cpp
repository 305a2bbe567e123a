// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/OpenBook.h"

#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/support/Desk.h"
#include "ui/views/ImportDoor.h"
#include "ui/views/ProposalPage.h"
#include "ui/views/RecordTabs.h"
#include "ui/views/RecordsPane.h"
#include "ui/views/TallyPanel.h"
#include "ui/views/VoteActs.h"

#include <QTimer>

#include <chrono>

namespace tallybook {

using namespace std::chrono_literals;

OpenBook::OpenBook(std::unique_ptr<RecordSession> session, QWidget *window)
    : m_session(std::move(session))
    , m_window(window)
    , m_desk(new Desk(m_session.get(), this))
    , m_acts(new VoteActs(m_desk, window))
    , m_door(new ImportDoor(m_desk, window))
    , m_tabs(new RecordTabs(m_desk, window))
    , m_records(new RecordsPane(m_desk, window))
    , m_tally(new TallyPanel(m_desk, window))
{
    auto *others = new QTimer(this);
    connect(others, &QTimer::timeout, this, &OpenBook::catchUp);
    others->start(3s);
}

OpenBook::~OpenBook()
{
    // Views first: they hold the desk, and the desk the session.
    m_door->closeReviews();
    delete m_people;
    delete m_tabs;
    delete m_records;
    delete m_tally;
    delete m_desk;
}

void OpenBook::newRecord(ProposalKind kind)
{
    const Result<ProposalId> id = m_session->addProposal(ProposalPage::newDraft(*m_session, kind));
    if (!id) {
        m_desk->report(id.error(), tr("Adding a record"));
        return;
    }
    m_desk->setCurrentProposal(*id);
    m_tabs->showPage(RecordTabs::Page::Proposal);
    m_tabs->proposal()->focusTitle();
}

void OpenBook::openVote()
{
    ProposalPage *form = m_tabs->proposal();
    if (form->hasUnsavedEdits() && !form->save()) {
        m_tabs->showPage(RecordTabs::Page::Proposal);
        return;
    }
    m_acts->openVote();
}

void OpenBook::undo()
{
    if (const Status undone = m_session->undo(); !undone)
        m_desk->report(undone.error(), tr("Undo"));
}

void OpenBook::redo()
{
    if (const Status redone = m_session->redo(); !redone)
        m_desk->report(redone.error(), tr("Redo"));
}

void OpenBook::showPeople()
{
    if (!m_people) {
        m_people = new RosterWindow(m_desk, m_window);
        m_people->setWindowFlag(Qt::Window);
        m_people->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_people->show();
    m_people->raise();
    m_people->activateWindow();
}

void OpenBook::catchUp()
{
    const Status seen = m_session->refresh();
    // A book that cannot be reached is said once, not every few seconds.
    if (!seen && !m_behind)
        m_desk->report(seen.error(), tr("Reading what others changed"));
    m_behind = !seen;
}

} // namespace tallybook
