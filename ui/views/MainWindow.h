// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/BookShelf.h"
#include "ui/support/Desk.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QDockWidget;
class QStackedWidget;
class QTimer;

namespace tallybook {

class ArchiveBrowser;
class MainActions;
class NoticeBar;
class OpenBook;
class StatusLine;
class WelcomePage;

/// The main window: connects actions, views and the open book. It holds no logic of its own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The clock must outlive the window.
    MainWindow(const Clock &clock, const QString &actor, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showBook(std::unique_ptr<RecordSession> session);
    void closeBook();
    [[nodiscard]] BookShelf *shelf() const { return m_shelf; }
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
    void makeDocks();
    void connectActions();
    void connectBook();
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
    void showHelp();
    void showAbout();
    void rememberState();
    void restoreParts();

    const Clock &m_clock;
    WindowState m_state;
    BookShelf *m_shelf;
    FileAsk *m_ask;
    MainActions *m_actions;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    NoticeBar *m_notice = nullptr;
    QString m_details; ///< of the message shown
    QTimer *m_quiet = nullptr;
    QDockWidget *m_recordsDock = nullptr;
    QDockWidget *m_tallyDock = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<ArchiveBrowser> m_archive;
    std::unique_ptr<OpenBook> m_book;
};

} // namespace tallybook
