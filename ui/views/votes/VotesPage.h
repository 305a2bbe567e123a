// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/vote/VoteValue.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QTreeView;

namespace tallybook {

class Desk;
class EvidencePane;
class LazyPage;
class PlainLabel;
class SettleBar;
class VoteDelegate;
class VoteForm;
class VotesFilter;
class VotesModel;
struct StoredMessage;

/// The votes of the record in view: table, the source message with the vote marked, and the form to
/// add, change and settle.
class VotesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit VotesPage(Desk *desk, QWidget *parent = nullptr);

    [[nodiscard]] VotesModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// To write a vote; made when it is first wanted.
    [[nodiscard]] VoteForm *form() const;
    [[nodiscard]] SettleBar *settleBar() const { return m_settle; }
    /// What can be done with votes, for the Vote menu and the table's context menu.
    [[nodiscard]] QList<QAction *> voteActions() const;

    void addVote();
    void settleNext();

Q_SIGNALS:
    /// How many voters the record has now.
    void countChanged(int voters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeToolRow();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeBottom();
    void showRecord();
    void onVotesChanged();
    void onCurrentChanged();
    void changeVote();
    void removeVote();
    /// Opens the value of the chosen row in its cell, beginning with what was typed.
    void editValue(const QString &typed);
    void enterValue(const QModelIndex &index, const std::optional<VoteValue> &value);
    void settle(const StoredMessage &message);
    void openForm();
    void closeForm();
    void chooseVoter(const VoterId &id);
    [[nodiscard]] QModelIndex sourceIndex() const;

    Desk *m_desk;
    VotesModel *m_model;
    VotesFilter *m_filter;
    QTreeView *m_view = nullptr;
    PlainLabel *m_empty = nullptr;
    QMenu *m_columns = nullptr;
    QComboBox *m_heap = nullptr;
    QLineEdit *m_search = nullptr;
    VoteDelegate *m_delegate = nullptr;
    EvidencePane *m_evidence = nullptr;
    LazyPage *m_form = nullptr;
    SettleBar *m_settle = nullptr;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_settleNext = nullptr;
    QAction *m_admit = nullptr;
    QAction *m_leaveOut = nullptr;
    QAction *m_binding = nullptr;
    QAction *m_nonBinding = nullptr;
};

} // namespace tallybook
