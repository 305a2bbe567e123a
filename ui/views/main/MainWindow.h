// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/book/BookShelf.h"
#include "ui/support/book/Desk.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QDockWidget;
class QStackedWidget;
class QTimer;

namespace tallybook {

class ArchiveBrowser;
class GuideWindow;
class LazyPage;
class MainActions;
class NoticeBar;
class OpenBook;
class PreferencesDialog;
class StatusLine;

/// The main window: connects actions, views and the open book. It holds no logic of its own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// A window that shares what the place holds with all others there.
    explicit MainWindow(std::shared_ptr<Workplace> place, QWidget *parent = nullptr);
    /// The first window of a place of its own. The clock must outlive the window; `account` is whom
    /// the history names.
    MainWindow(const Clock &clock, const QString &account, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// When the pages and the tally of a book are made: after the paint, its list of records can be
    /// used before they are there.
    enum class Views { AtOnce, AfterPaint };
    void showBook(const Workplace::Book &session, Views views = Views::AtOnce);
    void closeBook();
    /// Another window on the same book and record; it deletes itself when it is closed.
    MainWindow *newWindow();
    [[nodiscard]] BookShelf *shelf() const { return m_shelf; }
    [[nodiscard]] Settings &settings() const { return m_place->settings(); }
    /// nullptr while no book is open.
    [[nodiscard]] OpenBook *book() const { return m_book.get(); }
    [[nodiscard]] MainActions *actions() const { return m_actions; }
    void setFileAsk(FileAsk *ask);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    [[nodiscard]] QWidget *makeWelcome(QWidget *place);
    void makeDocks();
    void connectActions();
    void connectBook();
    void takeTabs();
    void takePage(QWidget *page);
    void connectAnnouncements();
    void showPalette();
    /// The window with the votes of archives, brought to the front.
    [[nodiscard]] ArchiveBrowser *showArchive();
    void tellArchiveTarget();
    void updateState();
    void updateUndo();
    void updateTitle();
    void showMessage(const DeskMessage &message);
    void askBackup();
    void showPreferences();
    void followSettings();

    std::shared_ptr<Workplace> m_place;
    WindowState m_state;
    BookShelf *m_shelf;
    FileAsk *m_ask;
    MainActions *m_actions;
    QStackedWidget *m_centre = nullptr;
    LazyPage *m_welcome = nullptr;
    NoticeBar *m_notice = nullptr;
    QTimer *m_quiet = nullptr;
    QTimer *m_slow = nullptr; ///< until it is said that a book is still being opened
    QDockWidget *m_recordsDock = nullptr;
    QDockWidget *m_tallyDock = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<ArchiveBrowser> m_archive;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<GuideWindow> m_guide;
    std::unique_ptr<OpenBook> m_book;
};

} // namespace tallybook
