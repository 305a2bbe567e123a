// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/MainWindow.h"

#include "core/base/Text.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/InfoWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/support/files/DroppedFiles.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/words/ActWords.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/PrintDoor.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/main/StatusLine.h"
#include "ui/views/main/WelcomePage.h"
#include "ui/views/main/WindowLayout.h"
#include "ui/views/proposal/ProposalPage.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/tally/TallyPanel.h"
#include "ui/views/votes/VoteActs.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

MainWindow::MainWindow(const Clock &clock, const QString &account, QWidget *parent)
    : MainWindow(std::make_shared<Workplace>(clock, account), parent)
{
}

MainWindow::MainWindow(std::shared_ptr<Workplace> place, QWidget *parent)
    : QMainWindow(parent)
    , m_place(std::move(place))
    , m_state(m_place->settings())
    , m_shelf(new BookShelf(
              *m_place, [this](const Workplace::Book &book) { showBook(book, Views::AfterPaint); },
              this))
    , m_ask(&dialogFileAsk())
    , m_actions(new MainActions(this))
{
    setWindowIcon(icons::application());
    setAcceptDrops(true);
    makeCentre();
    makeDocks();
    setStatusBar(m_status = new StatusLine(this));
    connectActions();
    connectAnnouncements();
    followSettings();
    // Never larger than the screen: the live tally at the right edge must be seen at the first
    // start.
    resize(QSize(1320, 820).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(m_state.geometry());
    m_actions->setRecentBooks(m_shelf->recentBooks());
    updateState();
    updateUndo();
}

MainWindow::~MainWindow()
{
    // While the window's parts are still there: the book's views stand in them.
    closeBook();
    // Windows of its own write what was typed last into the settings, which go with this one.
    const QList<QWidget *> parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (const auto type = part->windowType(); type == Qt::Window || type == Qt::Dialog)
            delete part;
    }
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(centre);
    m_notice->clear();
    m_centre = new QStackedWidget(centre);
    // Mostly a book follows at once, and nobody sees it.
    m_welcome = new LazyPage([this](QWidget *place) { return makeWelcome(place); }, m_centre);
    m_centre->addWidget(m_welcome);
    column->addWidget(m_notice);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    m_quiet = new QTimer(this);
    m_quiet->setSingleShot(true);
    connect(m_quiet, &QTimer::timeout, m_notice, &NoticeBar::clear);
    m_slow = new QTimer(this);
    m_slow->setSingleShot(true);
    m_slow->setInterval(300ms);
    connect(m_slow, &QTimer::timeout, this,
            [this] { m_notice->tell(NoticeBar::Tone::Information, tr("Opening the book…")); });
    connect(m_shelf, &BookShelf::began, m_slow, qOverload<>(&QTimer::start));
    connect(m_shelf, &BookShelf::settled, m_slow, &QTimer::stop);
    connect(m_shelf, &BookShelf::recentChanged, this,
            [this] { m_actions->setRecentBooks(m_shelf->recentBooks()); });
    connect(m_shelf, &BookShelf::failed, this,
            [this](const Error &error, const QString &whatWasTried) {
                showMessage({DeskMessage::Severity::Error,
                             ErrorWords::of(error, whatWasTried).sentence(),
                             ErrorWords::details(error)});
            });
}

QWidget *MainWindow::makeWelcome(QWidget *place)
{
    auto *page = new WelcomePage(place);
    page->setRecentBooks(m_shelf->recentBooks());
    connect(page, &WelcomePage::sampleRequested, m_shelf, &BookShelf::openSample);
    connect(page, &WelcomePage::newRequested, this, [this] { m_shelf->askNew(this); });
    connect(page, &WelcomePage::openRequested, this, [this] { m_shelf->askOpen(this); });
    connect(page, &WelcomePage::bookRequested, m_shelf, &BookShelf::open);
    connect(m_shelf, &BookShelf::recentChanged, page,
            [this, page] { page->setRecentBooks(m_shelf->recentBooks()); });
    return page;
}

void MainWindow::makeDocks()
{
    const auto dock = [this](const QString &title, const QString &name, Qt::DockWidgetArea area) {
        auto *widget = new QDockWidget(title, this);
        widget->setObjectName(name);
        widget->hide();
        addDockWidget(area, widget);
        m_actions->viewMenu->addAction(widget->toggleViewAction());
        return widget;
    };
    // Where reading begins and where it ends; Qt does not turn the areas round by itself.
    const bool turned = isRightToLeft();
    m_recordsDock = dock(tr("Records"), u"recordsDock"_s,
                         turned ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    m_tallyDock = dock(tr("Live tally"), u"tallyDock"_s,
                       turned ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
    resizeDocks({m_recordsDock, m_tallyDock}, {270, 340}, Qt::Horizontal);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    const auto withBook = [this, on](QAction *action, auto act) {
        on(action, [this, act] {
            if (m_book)
                act(*m_book);
        });
    };
    for (QAction *action : std::as_const(m_actions->newRecords)) {
        const auto kind = ProposalKind(action->data().toInt());
        withBook(action, [kind](OpenBook &book) { book.newRecord(kind); });
    }
    for (QAction *action : std::as_const(m_actions->showPages)) {
        const auto page = RecordTabs::Page(action->data().toInt());
        withBook(action, [page](OpenBook &book) { book.tabs()->showPage(page); });
    }
    on(m_actions->newBook, [this] { m_shelf->askNew(this); });
    on(m_actions->openBook, [this] { m_shelf->askOpen(this); });
    on(m_actions->openArchive, [this] { showArchive()->askFiles(); });
    on(m_actions->backup, [this] { askBackup(); });
    withBook(m_actions->closeBook, [this](OpenBook &book) {
        if (book.mayClose([this] { m_actions->closeBook->trigger(); }))
            closeBook();
    });
    on(m_actions->newWindow, [this] { (void)newWindow(); });
    on(m_actions->quit, [] { QApplication::closeAllWindows(); });
    on(m_actions->preferences, [this] { showPreferences(); });
    for (QAction *action : std::as_const(m_actions->colours)) {
        const auto scheme = ColourScheme(action->data().toInt());
        on(action, [this, scheme] {
            // The program may have been started with other colours than those chosen before.
            if (settings().value(setting::colours) == scheme)
                applyScheme(scheme);
            settings().set(setting::colours, scheme);
        });
    }
    on(m_actions->help, [this] {
        if (!m_guide) {
            m_guide = new GuideWindow(this);
            connect(m_guide, &QDialog::finished, this, [this] { m_guide.clear(); });
        }
        bringToFront(m_guide);
    });
    on(m_actions->firstSteps, [this] { InfoWindow::showFirstSteps(this); });
    on(m_actions->about, [this] { InfoWindow::showAbout(this); });
    on(m_actions->find, [this] {
        m_actions->search->setFocus();
        m_actions->search->selectAll();
    });
    on(m_actions->palette, [this] { showPalette(); });
    withBook(m_actions->paste, [](OpenBook &book) { book.door()->paste(); });
    withBook(m_actions->import, [](OpenBook &book) { book.door()->askFiles(); });
    withBook(m_actions->print, [](OpenBook &book) { book.printer()->print(); });
    withBook(m_actions->undo, [](OpenBook &book) { book.undo(); });
    withBook(m_actions->redo, [](OpenBook &book) { book.redo(); });
    withBook(m_actions->people, [](OpenBook &book) { book.showPeople(); });
    withBook(m_actions->ownRules, [](OpenBook &book) { book.showRules(); });
    withBook(m_actions->publicCall, [](OpenBook &book) { book.acts()->notePublicCall(); });
    withBook(m_actions->nextRound, [](OpenBook &book) { book.acts()->startNextRound(); });
    withBook(m_actions->openVote, [](OpenBook &book) { book.openVote(); });
    withBook(m_actions->closeVote, [](OpenBook &book) { book.acts()->closeVote(); });
    withBook(m_actions->extendVote, [](OpenBook &book) { book.acts()->extendVote(); });
    withBook(m_actions->cancelVote, [](OpenBook &book) { book.acts()->cancelVote(); });
    connect(m_actions, &MainActions::recentBookChosen, m_shelf, &BookShelf::open);
    connect(m_actions->search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (m_book)
            m_book->records()->setSearch(words);
    });
}

void MainWindow::followSettings()
{
    settings().follow(setting::colours, this, [this](ColourScheme current) {
        for (QAction *action : std::as_const(m_actions->colours))
            action->setChecked(action->data().toInt() == int(current));
    });
    settings().follow(setting::reducedMotion, this, [this](bool reduced) {
        DockOptions options = QMainWindow::AllowTabbedDocks;
        setDockOptions(options.setFlag(QMainWindow::AnimatedDocks, !reduced));
    });
}

MainWindow *MainWindow::newWindow()
{
    auto *window = new MainWindow(m_place);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setFileAsk(m_ask);
    // Not over this one, or nobody would see that there are two.
    const int step = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    window->move(pos() + QPoint(step, step));
    if (m_book) {
        window->showBook(m_book->sharedSession());
        window->book()->desk()->setCurrentProposal(m_book->desk()->currentProposal());
    }
    window->show();
    return window;
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(&settings(), this);
        connect(m_preferences, &QDialog::finished, this, [this] { m_preferences.clear(); });
    }
    m_preferences->setFileAsk(m_ask);
    bringToFront(m_preferences);
}

void MainWindow::showPalette()
{
    auto *dialog = new CommandPalette(
            menuBar(), m_book ? m_book->session().proposals() : QList<Proposal>(), this);
    connect(dialog, &CommandPalette::recordChosen, this, [this](const ProposalId &id) {
        if (m_book)
            m_book->desk()->setCurrentProposal(id);
    });
    dialog->open();
}

ArchiveBrowser *MainWindow::showArchive()
{
    if (!m_archive) {
        m_archive = new ArchiveBrowser(m_place->clock(), settings(), this);
        m_archive->setFileAsk(m_ask);
        connect(m_archive, &ArchiveBrowser::importWanted, this,
                [this](const ArchiveThread &thread, const ArchiveSelection &selection,
                       bool asNewRecord) {
                    if (m_book)
                        m_book->door()->takeArchive(thread, selection, asNewRecord);
                });
        tellArchiveTarget();
    }
    bringToFront(m_archive);
    return m_archive;
}

void MainWindow::tellArchiveTarget()
{
    if (!m_archive)
        return;
    ArchiveImportBar::Target target;
    target.book = m_book != nullptr;
    if (m_book) {
        const auto record = m_book->session().proposal(m_book->desk()->currentProposal());
        target.writable = !m_book->session().isReadOnly();
        if (record)
            target.record = record->title.isEmpty() ? tr("Untitled") : record->title;
    }
    m_archive->setTarget(target);
}

void MainWindow::connectAnnouncements()
{
    const auto announce = [this](QAction *action, AnnouncePage::Kind kind) {
        connect(action, &QAction::triggered, this, [this, kind] {
            if (!m_book)
                return;
            m_book->tabs()->announce()->setKind(kind);
            m_book->tabs()->showPage(RecordTabs::Page::Announce);
        });
    };
    announce(m_actions->callMail, AnnouncePage::Kind::Call);
    announce(m_actions->reminderMail, AnnouncePage::Kind::Reminder);
    announce(m_actions->extensionMail, AnnouncePage::Kind::Extension);
    announce(m_actions->resultMail, AnnouncePage::Kind::Result);
    announce(m_actions->cancelMail, AnnouncePage::Kind::Cancel);
    announce(m_actions->correctionMail, AnnouncePage::Kind::Correction);
    announce(m_actions->summary, AnnouncePage::Kind::Summary);
    connect(m_actions->checkResult, &QAction::triggered, this, [this] {
        if (m_book)
            m_book->showResultCheck(m_ask);
    });
}

void MainWindow::showBook(const Workplace::Book &session, Views views)
{
    if (m_book && !m_book->mayClose([this, session, views] { showBook(session, views); }))
        return;
    closeBook();
    m_notice->clear();
    m_place->adopt(session);
    m_book = std::make_unique<OpenBook>(session, &settings(), this);
    connect(m_book->tabsPlace(), &LazyPage::made, this, &MainWindow::takeTabs);
    // Before anything of it is seen: pages are made when they are shown.
    m_book->records()->chooseFirst();
    if (views == Views::AfterPaint) {
        m_book->letViewsWait();
    } else {
        (void)m_book->tabs();
        (void)m_book->tally();
    }
    m_centre->addWidget(m_book->tabsPlace());
    m_centre->setCurrentWidget(m_book->tabsPlace());
    m_recordsDock->setWidget(m_book->records());
    m_tallyDock->setWidget(m_book->tallyPlace());
    m_recordsDock->show();
    m_tallyDock->show();
    m_status->setDesk(m_book->desk());
    setFileAsk(m_ask);
    connectBook();
    windowlayout::restore(*this, m_state);
    updateState();
    updateUndo();
}

void MainWindow::connectBook()
{
    RecordSession *session = &m_book->session();
    Desk *desk = m_book->desk();
    connect(session, &RecordSession::damaged, m_book.get(), [this](const Error &error) {
        // Not from within what the book itself tells.
        QMetaObject::invokeMethod(
                m_book.get(),
                [this, error] {
                    closeBook();
                    Q_EMIT m_shelf->failed(error, BookShelf::tr("Opening the book"));
                },
                Qt::QueuedConnection);
    });
    connect(desk, &Desk::messageRaised, this, &MainWindow::showMessage);
    connect(desk, &Desk::currentProposalChanged, this, &MainWindow::updateState);
    connect(desk, &Desk::currentProposalRead, this, &MainWindow::updateState);
    // The session may stay open in another window; what is told here ends with the book here.
    connect(session, &RecordSession::changed, m_book.get(), [this] { updateState(); });
    connect(session, &RecordSession::undoStateChanged, m_book.get(), [this] { updateUndo(); });
}

void MainWindow::takeTabs()
{
    const RecordTabs *tabs = m_book->tabs();
    m_actions->setPageActions(nullptr, tabs->votes()->voteActions());
    connect(tabs, &RecordTabs::pageMade, this, &MainWindow::takePage);
    if (ProposalPage *proposal = tabs->madeProposal())
        takePage(proposal);
    windowlayout::restoreParts(*tabs, m_state);
}

void MainWindow::takePage(QWidget *page)
{
    windowlayout::restoreParts(*page, m_state);
    if (const auto *proposal = qobject_cast<ProposalPage *>(page))
        m_actions->setPageActions(proposal->saveAction(), m_book->tabs()->votes()->voteActions());
    else if (auto *announce = qobject_cast<AnnouncePage *>(page))
        announce->setFileAsk(m_ask);
}

void MainWindow::closeBook()
{
    if (!m_book)
        return;
    windowlayout::remember(*this, m_state);
    m_actions->setPageActions(nullptr, {});
    m_actions->search->clear();
    m_status->setDesk(nullptr);
    m_centre->setCurrentWidget(m_welcome);
    m_recordsDock->hide();
    m_tallyDock->hide();
    m_book.reset();
    updateState();
    updateUndo();
}

void MainWindow::setFileAsk(FileAsk *ask)
{
    m_ask = ask;
    m_shelf->setFileAsk(ask);
    if (m_archive)
        m_archive->setFileAsk(ask);
    if (m_book) {
        m_book->door()->setFileAsk(ask);
        const RecordTabs *tabs = m_book->madeTabs();
        if (AnnouncePage *announce = tabs ? tabs->madeAnnounce() : nullptr)
            announce->setFileAsk(ask);
    }
}

void MainWindow::updateState()
{
    MainActions::State state;
    state.book = m_book != nullptr;
    if (m_book) {
        const auto proposal = m_book->session().proposal(m_book->desk()->currentProposal());
        state.writable = !m_book->session().isReadOnly();
        state.proposal = proposal.has_value();
        state.status = proposal ? proposal->status : ProposalStatus::Draft;
        state.asksForCalls = proposal && proposal->rule.silence.calls > 0;
        state.nextRound = proposal && !m_book->desk()->isReading()
                && m_book->session().mayStartNextRound(proposal->id);
    }
    m_actions->update(state);
    updateTitle();
    tellArchiveTarget();
}

void MainWindow::updateUndo()
{
    const auto undo = m_book ? m_book->session().undoStep() : std::nullopt;
    const auto redo = m_book ? m_book->session().redoStep() : std::nullopt;
    m_actions->undo->setEnabled(undo.has_value());
    m_actions->redo->setEnabled(redo.has_value());
    m_actions->undo->setText(undo ? ActWords::undo(*undo) : tr("&Undo"));
    m_actions->redo->setText(redo ? ActWords::redo(*redo) : tr("&Redo"));
}

void MainWindow::updateTitle()
{
    if (!m_book) {
        setWindowTitle(tr("Tallybook"));
        return;
    }
    const QString book = text::visibleLine(QFileInfo(m_book->session().location()).fileName());
    const auto proposal = m_book->session().proposal(m_book->desk()->currentProposal());
    const QString title = proposal ? text::visibleLine(proposal->title) : QString();
    setWindowTitle(title.isEmpty() ? tr("%1 — Tallybook", "book").arg(book)
                                   : tr("%1 — %2 — Tallybook", "record, book").arg(title, book));
}

void MainWindow::showMessage(const DeskMessage &message)
{
    switch (message.severity) {
    case DeskMessage::Severity::Information:
        m_notice->tellProblem(NoticeBar::Tone::Information, message.text, message.details);
        // What went well needs no answer; what went wrong stays until it is put away.
        m_quiet->start(12s);
        return;
    case DeskMessage::Severity::Warning:
        m_notice->tellProblem(NoticeBar::Tone::Warning, message.text, message.details);
        break;
    case DeskMessage::Severity::Error:
        m_notice->tellProblem(NoticeBar::Tone::Error, message.text, message.details);
        break;
    }
    m_quiet->stop();
}

void MainWindow::askBackup()
{
    if (!m_book)
        return;
    const QString name = QFileInfo(m_book->session().location()).completeBaseName();
    m_ask->toSave(this, tr("Back up book"), tr("%1 backup.tallybook", "file name").arg(name),
                  tr("Tallybook books (*.tallybook)"), [this](const QString &path) {
                      if (!m_book)
                          return;
                      m_book->backUp(path);
                  });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_book && !m_book->mayClose([this] { close(); }))
        return event->ignore();
    if (m_book)
        windowlayout::remember(*this, m_state);
    else
        m_state.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_book)
        m_book->catchUp();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    const bool archive = ArchiveBrowser::wants(files, m_book != nullptr);
    const bool book = !ImportDoor::bookIn(event->mimeData()).isEmpty();
    if (archive || book || (m_book && ImportDoor::accepts(event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (ArchiveBrowser::wants(files, m_book != nullptr)) {
        event->acceptProposedAction();
        showArchive()->read(files);
        return;
    }
    const QString book = ImportDoor::bookIn(event->mimeData());
    if (book.isEmpty() && !m_book)
        return;
    event->acceptProposedAction();
    if (!book.isEmpty())
        m_shelf->open(book);
    else
        m_book->door()->take(event->mimeData());
}

} // namespace tallybook
