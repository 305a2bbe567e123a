// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/OpenBook.h"

#include "core/base/Text.h"
#include "core/session/book/BookJob.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/support/book/BookWatch.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/PrintDoor.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/proposal/ProposalPage.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/tally/TallyPanel.h"
#include "ui/views/votes/VoteActs.h"

#include <utility>

namespace tallybook {

OpenBook::OpenBook(std::shared_ptr<RecordSession> session, Settings *settings, QWidget *window)
    : m_session(std::move(session))
    , m_window(window)
    , m_watch(new BookWatch(m_session->location(), this))
    , m_desk(new Desk(m_session.get(), settings, this))
    , m_acts(new VoteActs(m_desk, window))
    , m_door(new ImportDoor(m_desk, window))
    , m_tabs(new LazyPage([this](QWidget *place) { return new RecordTabs(m_desk, place); }, window))
    , m_printer(new PrintDoor(
              m_desk, [this] { return madeTabs() ? madeTabs()->madeAnnounce() : nullptr; }, window))
    , m_records(new RecordsPane(m_desk, window))
    , m_tally(new LazyPage([this](QWidget *place) { return new TallyPanel(m_desk, place); },
                           window))
    , m_job(new BookJob(*m_session, this))
{
    connect(m_job, &BookJob::backedUp, this, [this](const QString &path) {
        m_backingUp = false;
        m_desk->say(tr("Backed up to %1").arg(text::visibleLine(path)));
        // Later, because it may be the end of this book.
        if (const auto again = std::exchange(m_afterBackup, {}))
            QMetaObject::invokeMethod(m_window, again, Qt::QueuedConnection);
    });
    connect(m_job, &BookJob::failed, this, [this](const Error &error) {
        m_backingUp = false;
        m_afterBackup = {};
        m_desk->report(error, tr("Backing up the book"));
    });
    connect(m_watch, &BookWatch::mayHaveChanged, this, &OpenBook::catchUp);
}

OpenBook::~OpenBook()
{
    // Views first: they hold the desk, and the desk the session.
    m_door->closeReviews();
    delete m_people;
    delete m_check;
    delete m_rules;
    delete m_tabs;
    delete m_records;
    delete m_tally;
    delete m_desk;
}

RecordTabs *OpenBook::tabs() const
{
    return static_cast<RecordTabs *>(m_tabs->wanted());
}

RecordTabs *OpenBook::madeTabs() const
{
    return static_cast<RecordTabs *>(m_tabs->page());
}

TallyPanel *OpenBook::tally() const
{
    return static_cast<TallyPanel *>(m_tally->wanted());
}

void OpenBook::letViewsWait()
{
    m_tabs->waitForPaint();
    m_tally->waitForPaint(m_tabs);
}

void OpenBook::newRecord(ProposalKind kind)
{
    const Result<ProposalId> id =
            m_session->addProposal(ProposalPage::newDraft(*m_session, kind, m_desk->settings()));
    if (!id) {
        m_desk->report(id.error(), tr("Adding a record"));
        return;
    }
    m_desk->setCurrentProposal(*id);
    tabs()->showPage(RecordTabs::Page::Proposal);
    tabs()->proposal()->focusTitle();
}

void OpenBook::backUp(const QString &path)
{
    if (m_backingUp) {
        m_desk->say(tr("Another backup is still being written. Start this one when it is done."));
        return;
    }
    m_backingUp = true;
    m_desk->say(tr("Backing up…"));
    m_job->backup(path);
}

void OpenBook::openVote()
{
    ProposalPage *form = tabs()->proposal();
    if (form->hasUnsavedEdits() && !form->save()) {
        tabs()->showPage(RecordTabs::Page::Proposal);
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

void OpenBook::showRules()
{
    if (!m_rules)
        m_rules = new RuleWindow(m_desk, m_window);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

bool OpenBook::mayClose(const std::function<void()> &again)
{
    if (m_rules && m_rules->hasUnsavedEdits()) {
        showRules();
        if (!m_rules->close())
            return false;
    }
    if (!m_backingUp)
        return true;
    m_afterBackup = again;
    m_desk->say(tr("The backup is still being written. The book closes when it is done."));
    return false;
}

void OpenBook::showResultCheck(FileAsk *ask)
{
    if (!m_check)
        m_check = new ResultCheckWindow(m_desk, m_window);
    if (ask)
        m_check->setFileAsk(ask);
    m_check->show();
    m_check->raise();
    m_check->activateWindow();
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
