// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"
#include "ui/views/main/RecordTabs.h"

#include <QList>
#include <QObject>

class QAction;
class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;

namespace tallybook {

/// All that the main window can do, as actions with words, icons and shortcuts, in its menus and
/// its toolbar. What an action does is the window's business: it connects them.
class MainActions final : public QObject
{
    Q_OBJECT

public:
    /// What decides which actions can be used.
    struct State {
        bool book = false;
        bool writable = false;
        bool proposal = false;
        ProposalStatus status = ProposalStatus::Draft;
        bool asksForCalls = false; ///< its rule counts public calls
        bool nextRound = false; ///< the round that its rule names can begin
    };

    explicit MainActions(QMainWindow *window);

    void update(const State &state);
    /// Actions that pages of the open book bring along; empty when it is closed.
    void setPageActions(QAction *save, const QList<QAction *> &voteActions);
    void setRecentBooks(const QStringList &paths);

    QList<QAction *> newRecords; ///< data(): int(ProposalKind)
    QAction *newBook;
    QAction *openBook;
    QAction *openArchive; ///< needs no book
    QAction *paste;
    QAction *import;
    QAction *newWindow;
    QAction *print;
    QAction *backup;
    QAction *closeBook;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *palette; ///< the command palette
    QAction *people;
    QAction *preferences;
    QAction *openVote;
    QAction *closeVote;
    QAction *extendVote;
    QAction *cancelVote;
    QAction *publicCall;
    QAction *nextRound;
    QAction *ownRules;
    QAction *callMail;
    QAction *reminderMail;
    QAction *extensionMail;
    QAction *cancelMail;
    QAction *correctionMail;
    QAction *resultMail;
    QAction *summary;
    QAction *checkResult;
    QList<QAction *> showPages; ///< data(): int(RecordTabs::Page)
    QList<QAction *> colours; ///< data(): int(ColourScheme); one of them is checked
    QAction *help; ///< the user guide
    QAction *firstSteps;
    QAction *about;
    QLineEdit *search;
    QMenu *viewMenu;

Q_SIGNALS:
    void recentBookChosen(const QString &path);

private:
    [[nodiscard]] QAction *make(const QString &icon, const QString &text,
                                const QKeySequence &shortcut = {});
    void makeActions();
    void makeMenus();
    void makeToolBar();

    QMainWindow *m_window;
    QToolBar *m_toolBar;
    QMenu *m_newMenu;
    QMenu *m_fileMenu;
    QMenu *m_voteMenu;
    QMenu *m_recentMenu;
    QAction *m_saveGoesBefore;
    QList<QAction *> m_pageActions;
};

} // namespace tallybook
