// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/conversation/ConversationPage.h"

#include "core/mail/MessageReading.h"
#include "core/session/intake/StoredMail.h"
#include "ui/models/ConversationsModel.h"
#include "ui/models/ThreadModel.h"
#include "ui/presenters/ImportWords.h"
#include "ui/presenters/Passages.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/WebLink.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/CalmTable.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/views/conversation/MessagePane.h"
#include "ui/views/conversation/MessageView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ConversationPage::ConversationPage(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_links(new ConversationsModel(this))
    , m_thread(new ThreadModel(this))
    , m_linkTable(new QTableView(this))
    , m_openLink(new QPushButton(tr("Open lin&k"), this))
    , m_noLinks(new PlainLabel(tr("No conversation is linked. Links are added on the proposal "
                                  "page."),
                               this))
    , m_table(new QTableView(this))
    , m_message(new MessagePane(this))
    , m_quoted(new PlainLabel(this))
    , m_passage(new QPushButton(tr("Add passage to s&ummary"), this))
{
    m_links->setEditable(false);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"conversationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLinks());
    splitter->addWidget(buildThread());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter);

    connect(m_linkTable, &QTableView::activated, m_openLink, &QPushButton::click);
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        const int row = m_linkTable->currentIndex().row();
        if (row >= 0)
            openWebLink(m_links->conversations().at(row).link);
    });
    connect(m_linkTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConversationPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConversationPage::showMessage);
    connect(m_message->view(), &QPlainTextEdit::selectionChanged, this,
            &ConversationPage::updatePassage);
    connect(m_passage, &QPushButton::clicked, this, &ConversationPage::addPassage);
    connect(desk, &Desk::currentProposalChanged, this, &ConversationPage::choose);
    connect(desk, &Desk::currentProposalRead, this, &ConversationPage::choose);
    connect(&desk->session(), &RecordSession::changed, this, &ConversationPage::onChanged);
    load();
}

QWidget *ConversationPage::buildLinks()
{
    auto *pane = new QWidget(this);
    makeCalm(m_linkTable);
    m_linkTable->setObjectName(u"conversationLinks"_s);
    m_linkTable->setModel(m_links);
    m_linkTable->setAccessibleName(tr("Conversations"));
    const int unit = letterWidth(fontMetrics());
    m_linkTable->setColumnWidth(ConversationsModel::Title, unit * 26);
    m_linkTable->setColumnWidth(ConversationsModel::Link, unit * 32);
    m_linkTable->setColumnWidth(ConversationsModel::Where, unit * 12);
    m_linkTable->setColumnWidth(ConversationsModel::When, unit * 12);
    giveHeadingsRoom(m_linkTable->horizontalHeader());
    auto *heading = new PlainLabel(tr("&Conversations that led here"), pane);
    heading->setBuddy(m_linkTable);
    heading->setEmphasis();
    m_noLinks->setWordWrap(true);
    m_openLink->setObjectName(u"openLink"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(m_openLink);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_noLinks);
    column->addWidget(m_linkTable, 1);
    return pane;
}

QWidget *ConversationPage::buildThread()
{
    auto *pane = new QWidget(this);
    makeCalm(m_table);
    m_table->setObjectName(u"threadMessages"_s);
    m_table->setModel(m_thread);
    m_table->setAccessibleName(tr("Messages of the vote thread"));
    const int unit = letterWidth(fontMetrics());
    m_table->setColumnWidth(ThreadModel::From, unit * 24);
    giveRoomFor(m_table, ThreadModel::When, {DateWords::longest()});
    giveRoomFor(m_table, ThreadModel::Fate, ImportWords::fates());
    giveHeadingsRoom(m_table->horizontalHeader());
    auto *heading = new PlainLabel(tr("Vote &thread"), pane);
    heading->setBuddy(m_table);
    heading->setEmphasis();
    // One above the other, as on the votes page: a mail's lines are as wide as the page.
    auto *splitter = new QSplitter(Qt::Vertical, pane);
    splitter->setObjectName(u"threadRows"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_message);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(pane);
    m_quoted->setObjectName(u"quotedPassages"_s);
    m_quoted->setMuted();
    m_passage->setObjectName(u"addPassage"_s);
    setPlainToolTip(m_passage,
                    tr("Select words of the message first; they are quoted with their author."));
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(m_quoted);
    row->addWidget(m_passage);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(splitter, 1);
    return pane;
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    if (!m_stale)
        return;
    if (m_shown == m_desk->currentProposal())
        follow();
    else
        load();
}

void ConversationPage::choose()
{
    // A long thread costs; a page that was left reads it when somebody comes back.
    m_stale = m_seen && !isVisible();
    if (!m_stale)
        load();
}

void ConversationPage::load()
{
    m_stale = false;
    m_shown = m_desk->currentProposal();
    showLinks();
    m_thread->reset(m_desk->session().messages(m_desk->readProposal()));
    if (m_thread->rowCount() > 0)
        m_table->setCurrentIndex(m_thread->index(0, 0));
    showMessage();
}

void ConversationPage::onChanged(const ChangeNotice &notice)
{
    const QString current = m_desk->currentProposal().value;
    if (current.isEmpty() || notice.entry.changes.proposalId != current)
        return;
    m_stale = m_stale || (m_seen && !isVisible());
    if (!m_stale)
        follow();
}

void ConversationPage::follow()
{
    m_stale = false;
    showLinks();
    m_thread->follow(m_desk->session().messages(m_desk->readProposal()));
    if (!m_table->currentIndex().isValid() && m_thread->rowCount() > 0)
        m_table->setCurrentIndex(m_thread->index(0, 0));
    showMessage();
}

void ConversationPage::showLinks()
{
    const std::optional<Proposal> record = m_desk->session().proposal(m_desk->currentProposal());
    m_links->setConversations(record ? record->conversations : QList<Conversation>());
    refresh();
}

void ConversationPage::showMessage()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        m_quoted->hide();
        m_message->setEmpty(tr("No message is kept with this record yet. Paste replies with "
                               "Ctrl+Shift+V, or import a file."));
        updatePassage();
        return;
    }
    const StoredMessage &message = m_thread->message(row);
    m_message->setHeading(ImportWords::author(authorOf(message)), message.date, message.subject);
    m_message->setMessage(message.text, linesOf(message), evidenceOf(message));
    const auto record = m_desk->session().proposal(m_desk->currentProposal());
    const QStringList quoted =
            record ? passages::of(message, record->conversationSummary) : QStringList();
    m_message->view()->setPassages(quoted);
    // Said, too: a mark in a text is only seen.
    m_quoted->setText(tr("%n passage(s) in the summary", nullptr, int(quoted.size())));
    m_quoted->setVisible(!quoted.isEmpty());
    updatePassage();
}

void ConversationPage::updatePassage()
{
    const auto record = m_desk->session().proposal(m_desk->currentProposal());
    const bool over = !record || m_desk->session().isReadOnly()
            || record->status == ProposalStatus::ResultSent
            || record->status == ProposalStatus::Cancelled;
    m_passage->setEnabled(!over && m_table->currentIndex().isValid()
                          && m_message->view()->textCursor().hasSelection());
}

void ConversationPage::addPassage()
{
    std::optional<Proposal> record = m_desk->session().proposal(m_desk->currentProposal());
    const int row = m_table->currentIndex().row();
    if (!record || row < 0)
        return;
    const QString passage = m_message->view()->textCursor().selection().toPlainText().trimmed();
    if (passage.isEmpty())
        return;
    const QString quoted = passages::quoted(passage, m_thread->message(row));
    if (m_passageTaker && m_passageTaker(quoted)) {
        m_desk->say(tr("The passage stands in the summary on the proposal page, with the other "
                       "edits that are not saved yet."));
        return;
    }
    record->conversationSummary = passages::added(record->conversationSummary, quoted);
    const Status saved = m_desk->session().changeProposal(*record);
    if (!saved)
        m_desk->report(saved.error(), tr("Adding the passage"));
    else
        m_desk->say(tr("The passage stands in the summary on the proposal page."));
}

void ConversationPage::refresh()
{
    const bool any = m_links->rowCount() > 0;
    m_noLinks->setVisible(!any);
    m_linkTable->setVisible(any);
    const int row = m_linkTable->currentIndex().row();
    m_openLink->setVisible(any);
    m_openLink->setEnabled(row >= 0 && isWebLink(m_links->conversations().at(row).link));
}

QList<BodyLine> ConversationPage::linesOf(const StoredMessage &message) const
{
    // The parent is what tells a quotation best (reading.md).
    MailMessage parent;
    ThreadContext context;
    if (const int row = m_thread->rowOfMessageId(message.inReplyTo); row >= 0) {
        parent = mailOf(m_thread->message(row));
        context.parent = &parent;
    }
    return readMessage(mailOf(message), context).lines;
}

QList<Evidence> ConversationPage::evidenceOf(const StoredMessage &message) const
{
    QList<Evidence> found;
    for (const VoteEvent &vote : m_desk->session().events(m_desk->readProposal())) {
        if (vote.messageRow == message.id && !vote.removed && vote.evidence.length > 0)
            found.append(vote.evidence);
    }
    return found;
}

} // namespace tallybook
