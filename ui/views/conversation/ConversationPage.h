// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"
#include "core/session/RecordSession.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace tallybook {

class ConversationsModel;
class Desk;
class MessagePane;
class PlainLabel;
class ThreadModel;

/// The record's thread and the conversations that led to it, to read: own words plain, quotations
/// folded, votes marked.
class ConversationPage final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive the page.
    explicit ConversationPage(Desk *desk, QWidget *parent = nullptr);

    /// Puts the passage that is selected in the message, as a quotation with its author, at the end
    /// of the proposal's summary of the conversations.
    void addPassage();
    /// Takes a passage for edits that are not saved yet, which would go over it; false if there
    /// are none.
    using PassageTaker = std::function<bool(const QString &passage)>;
    void setPassageTaker(PassageTaker taker) { m_passageTaker = std::move(taker); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLinks();
    QWidget *buildThread();
    void choose();
    void load();
    void onChanged(const ChangeNotice &notice);
    void follow();
    void showLinks();
    void showMessage();
    void refresh();
    void updatePassage();
    [[nodiscard]] QList<BodyLine> linesOf(const StoredMessage &message) const;
    [[nodiscard]] QList<Evidence> evidenceOf(const StoredMessage &message) const;

    Desk *m_desk;
    ConversationsModel *m_links;
    ThreadModel *m_thread;
    QTableView *m_linkTable;
    QPushButton *m_openLink;
    PlainLabel *m_noLinks;
    QTableView *m_table;
    MessagePane *m_message;
    PlainLabel *m_quoted;
    QPushButton *m_passage;
    PassageTaker m_passageTaker;
    ProposalId m_shown;
    bool m_seen = false; ///< has been shown
    bool m_stale = false; ///< something changed while the page was hidden
};

} // namespace tallybook
