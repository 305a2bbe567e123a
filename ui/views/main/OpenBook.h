// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "ui/support/widgets/LazyPage.h"
#include "ui/views/records/RecordsPane.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace tallybook {

class BookJob;
class BookWatch;
class Desk;
class FileAsk;
class ImportDoor;
class PrintDoor;
class RecordTabs;
class ResultCheckWindow;
class RosterWindow;
class RuleWindow;
class TallyPanel;
class Settings;
class VoteActs;

/// One open book in one window: the session (shared with other windows on it), the desk, and the
/// views on it. When it goes, the views go first.
class OpenBook final : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive the book.
    OpenBook(std::shared_ptr<RecordSession> session, Settings *settings, QWidget *window);
    ~OpenBook() override;

    [[nodiscard]] RecordSession &session() const { return *m_session; }
    /// For another window on the same book.
    [[nodiscard]] std::shared_ptr<RecordSession> sharedSession() const { return m_session; }
    [[nodiscard]] BookWatch *watch() const { return m_watch; }
    [[nodiscard]] Desk *desk() const { return m_desk; }
    /// Made now if they were to wait (below).
    [[nodiscard]] RecordTabs *tabs() const;
    [[nodiscard]] RecordsPane *records() const { return m_records; }
    [[nodiscard]] TallyPanel *tally() const;
    /// Where the pages and the tally stand, or will: the window shows these places.
    [[nodiscard]] LazyPage *tabsPlace() const { return m_tabs; }
    [[nodiscard]] LazyPage *tallyPlace() const { return m_tally; }
    /// nullptr until they are made.
    [[nodiscard]] RecordTabs *madeTabs() const;
    /// Pages and tally are made when their places were painted, and so the list of records, one
    /// after the other.
    void letViewsWait();
    [[nodiscard]] VoteActs *acts() const { return m_acts; }
    [[nodiscard]] ImportDoor *door() const { return m_door; }
    [[nodiscard]] PrintDoor *printer() const { return m_printer; }

    /// A new draft of the kind, in view and ready to be written.
    void newRecord(ProposalKind kind);
    /// Unsaved edits of the form come first, so that what is opened is what is seen.
    void openVote();
    void undo();
    void redo();
    void showPeople();
    /// A copy in a new file, made beside the window; says how it went.
    void backUp(const QString &path);
    void showRules();
    /// False while a window of the book has typed text that would be lost, which that window says,
    /// or while a backup is being written, which is said in place: then `again` is called when it
    /// is done, but not if it failed.
    [[nodiscard]] bool mayClose(const std::function<void()> &again);
    /// Is somebody's announcement right? A window of its own.
    void showResultCheck(FileAsk *ask);
    /// Reads what other windows and programs have written since.
    void catchUp();

private:
    std::shared_ptr<RecordSession> m_session;
    QWidget *m_window;
    BookWatch *m_watch;
    Desk *m_desk;
    VoteActs *m_acts;
    ImportDoor *m_door;
    QPointer<LazyPage> m_tabs;
    PrintDoor *m_printer;
    QPointer<RecordsPane> m_records;
    QPointer<LazyPage> m_tally;
    QPointer<RosterWindow> m_people;
    BookJob *m_job;
    QPointer<ResultCheckWindow> m_check;
    QPointer<RuleWindow> m_rules;
    bool m_backingUp = false; ///< until it was said how that went
    std::function<void()> m_afterBackup;
    bool m_behind = false; ///< catching up failed, and that was said
};

} // namespace tallybook
