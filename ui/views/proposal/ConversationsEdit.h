// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace tallybook {

class ConversationsModel;
class PlainLabel;

/// The table of links to the discussions, with buttons to add and remove one.
class ConversationsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationsEdit(QWidget *parent = nullptr);

    void setConversations(const QList<Conversation> &conversations);
    [[nodiscard]] QList<Conversation> conversations() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void add();
    void remove();
    void refresh();

    ConversationsModel *m_model;
    QTableView *m_table;
    PlainLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_readOnly = false;
};

} // namespace tallybook
