// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/RecordTabs.h"

#include "core/session/RecordSession.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/LazyPage.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/conversation/ConversationPage.h"
#include "ui/views/history/HistoryPage.h"
#include "ui/views/main/RecordHeader.h"
#include "ui/views/proposal/ProposalPage.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

template <typename T>
LazyPage *RecordTabs::lazy(Desk *desk)
{
    return new LazyPage([desk](QWidget *place) { return new T(desk, place); }, this);
}

RecordTabs::RecordTabs(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget(this))
    , m_proposal(lazy<ProposalPage>(desk))
    , m_votes(new VotesPage(desk, this))
    , m_announce(lazy<AnnouncePage>(desk))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"recordTabs"_s);
    auto *conversation = new LazyPage(
            [this](QWidget *place) {
                auto *page = new ConversationPage(m_desk, place);
                page->setPassageTaker(
                        [this](const QString &passage) { return proposal()->addToEdits(passage); });
                return page;
            },
            this);
    LazyPage *history = lazy<HistoryPage>(desk);
    for (LazyPage *page : {m_proposal, conversation, m_announce, history})
        connect(page, &LazyPage::made, this, &RecordTabs::pageMade);
    QWidget *const widgets[pages] = {m_proposal, m_votes, conversation, m_announce, history};
    for (int page = 0; page < pages; ++page)
        m_tabs->addTab(widgets[page], pageName(Page(page)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new RecordHeader(desk, this));
    column->addWidget(m_tabs, 1);

    const QList<QAction *> voteActions = m_votes->voteActions();
    for (QAction *action : voteActions)
        connect(action, &QAction::triggered, this, [this] { showPage(Page::Votes); });
    connect(desk, &Desk::currentProposalChanged, this, [this] {
        updateTitles();
        chooseUsefulPage();
    });
    connect(desk, &Desk::currentProposalRead, this, &RecordTabs::updateTitles);
    connect(&desk->session(), &RecordSession::changed, this, &RecordTabs::updateTitles);
    updateTitles();
    chooseUsefulPage();
}

ProposalPage *RecordTabs::proposal() const
{
    return static_cast<ProposalPage *>(m_proposal->wanted());
}

AnnouncePage *RecordTabs::announce() const
{
    return static_cast<AnnouncePage *>(m_announce->wanted());
}

ProposalPage *RecordTabs::madeProposal() const
{
    return static_cast<ProposalPage *>(m_proposal->page());
}

AnnouncePage *RecordTabs::madeAnnounce() const
{
    return static_cast<AnnouncePage *>(m_announce->page());
}

QString RecordTabs::pageName(Page page)
{
    switch (page) {
    case Page::Proposal: return tr("Proposal");
    case Page::Votes: return tr("Votes");
    case Page::Conversation: return tr("Conversation");
    case Page::Announce: return tr("Announce");
    case Page::History: return tr("History");
    }
    return {};
}

void RecordTabs::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

RecordTabs::Page RecordTabs::page() const
{
    return Page(m_tabs->currentIndex());
}

void RecordTabs::setCount(Page page, qsizetype count)
{
    const QString name = pageName(page);
    m_tabs->setTabText(
            int(page),
            count > 0
                    ? tr("%1 %2", "page, number of things on it").arg(name, QString::number(count))
                    : name);
}

void RecordTabs::updateTitles()
{
    const ProposalId id = m_desk->readProposal();
    setCount(Page::Votes, m_votes->model()->rowCount());
    setCount(Page::Conversation, id ? m_desk->session().messages(id).size() : 0);
}

void RecordTabs::chooseUsefulPage()
{
    const auto proposal = m_desk->session().proposal(m_desk->currentProposal());
    if (!proposal)
        return;
    // Somebody who reads all announcements in turn stays on that page.
    if (page() != Page::Proposal && page() != Page::Votes)
        return;
    showPage(proposal->status == ProposalStatus::Draft ? Page::Proposal : Page::Votes);
}

} // namespace tallybook
