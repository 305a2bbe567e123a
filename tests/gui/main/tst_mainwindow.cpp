// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/SampleBook.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/InfoWindow.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/models/RecordListModel.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/files/PrinterAsk.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/PrintDoor.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/main/StatusLine.h"
#include "ui/views/main/WelcomePage.h"
#include "ui/views/proposal/ProposalPage.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/votes/VotesPage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString reply = u"From: Bo Lindqvist <bo@example.org>\n"
                      "Date: Sun, 1 Nov 2026 13:00:00 +0000\n"
                      "Subject: Re: [VOTE] Vote\n\n+1\n"_s;

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    }

    void init() { QSettings().clear(); }

    void welcomesWithoutABook()
    {
        const FixedClock clock(Timestamp::fromUtcMs(0));
        MainWindow window(clock, u"Ada"_s);
        window.show();
        QVERIFY(window.findChild<WelcomePage *>()->isVisible());
        QVERIFY(!window.actions()->newRecords.constFirst()->isEnabled());
        QVERIFY(!window.actions()->openVote->isEnabled());
        QVERIFY(!window.actions()->undo->isEnabled());
        QVERIFY(window.actions()->openBook->isEnabled());
    }

    void makesABookAndARecordInIt()
    {
        QTemporaryDir folder;
        const FixedClock clock(Timestamp::fromUtcMs(1'000'000'000'000));
        MainWindow window(clock, u"Ada"_s);
        test::FakeFileAsk ask;
        ask.answer = folder.filePath(u"new.tallybook"_s);
        window.setFileAsk(&ask);
        window.show();
        window.actions()->newBook->trigger();
        QVERIFY(window.book());
        QVERIFY(QFile::exists(ask.answer));
        QCOMPARE(window.shelf()->recentBooks().value(0), ask.answer);
        QVERIFY(!window.findChild<WelcomePage *>()->isVisible());
        window.actions()->newRecords.at(1)->trigger();
        QCOMPARE(window.book()->session().proposals().size(), 1);
        const Proposal made = window.book()->session().proposals().constFirst();
        QCOMPARE(made.kind, ProposalKind::NewModule);
        QCOMPARE(made.rule.id, u"lazy-two-thirds"_s);
        QCOMPARE(window.book()->desk()->currentProposal(), made.id);
        QCOMPARE(window.book()->tabs()->page(), RecordTabs::Page::Proposal);
        QVERIFY(window.actions()->undo->text().startsWith(u"&Undo add record"_s));
        window.actions()->undo->trigger();
        QCOMPARE(window.book()->session().proposals().size(), 0);
        QVERIFY(window.book()->desk()->currentProposal().isNull());
        QVERIFY(window.actions()->redo->isEnabled());
        window.actions()->closeBook->trigger();
        QVERIFY(!window.book());
        QVERIFY(window.findChild<WelcomePage *>()->isVisible());
    }

    void errorsAreSaidInPlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"garbage.tallybook"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no book at all, only some text that is long enough to be looked at");
        file.close();
        const FixedClock clock(Timestamp::fromUtcMs(0));
        MainWindow window(clock, u"Ada"_s);
        window.show();
        test::openBook(window, path);
        QVERIFY(!window.book());
        const auto *notice = window.centralWidget()->findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->words().contains(u"not a Tallybook book"_s));
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        QCOMPARE(std::count_if(windows.cbegin(), windows.cend(),
                               [](const QWidget *each) { return each->isVisible(); }),
                 1);
        const QList<QPushButton *> buttons = notice->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == u"Copy details"_s)
                button->click();
        }
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"not-a-book"_s));
    }

    void pagesThatNobodySeesAreNotMade()
    {
        test::SessionFixture book;
        const ProposalId open = book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.show();
        test::openBook(window, book.path());
        RecordTabs *tabs = window.book()->tabs();
        QCOMPARE(window.book()->desk()->currentProposal(), open);
        QCOMPARE(tabs->page(), RecordTabs::Page::Votes);
        QVERIFY(!tabs->madeProposal());
        QVERIFY(!tabs->madeAnnounce());
        QVERIFY(!window.findChild<QAction *>(u"saveProposal"_s));
        tabs->showPage(RecordTabs::Page::Proposal);
        QVERIFY(tabs->madeProposal());
        QVERIFY(tabs->madeProposal()->isVisible());
        // Its action is in the menu from then on.
        const QAction *save = tabs->madeProposal()->saveAction();
        QVERIFY(std::any_of(window.menuBar()->actions().cbegin(),
                            window.menuBar()->actions().cend(), [save](const QAction *menu) {
                                return menu->menu() && menu->menu()->actions().contains(save);
                            }));
        // And asked for before it is shown, a page is the same.
        window.actions()->callMail->trigger();
        QCOMPARE(tabs->madeAnnounce()->kind(), AnnouncePage::Kind::Call);
    }

    void aBookThatIsFoundDamagedIsClosedAndSaysSo()
    {
        test::SessionFixture book;
        (void)book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.show();
        test::openBook(window, book.path());
        QVERIFY(window.book());
        Q_EMIT window.book()->session().damaged({ErrorCode::BookCorrupt, u"page 7"_s, {}});
        QTRY_VERIFY(!window.book());
        QVERIFY(window.findChild<WelcomePage *>()->isVisible());
        const auto *notice = window.centralWidget()->findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QVERIFY(!notice->words().isEmpty());
    }

    void actionsFollowTheState()
    {
        test::SessionFixture book;
        const ProposalId draft = book.draft(u"Draft"_s);
        const ProposalId open = book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        const MainActions *actions = window.actions();
        window.book()->desk()->setCurrentProposal(draft);
        QVERIFY(actions->openVote->isEnabled());
        QVERIFY(!actions->closeVote->isEnabled());
        window.book()->desk()->setCurrentProposal(open);
        QVERIFY(!actions->openVote->isEnabled());
        QVERIFY(actions->closeVote->isEnabled());
        QVERIFY(actions->extendVote->isEnabled());
        // The fields begin at one edge, and Tab goes from the moment to the reason.
        actions->extendVote->trigger();
        {
            auto *extend = window.findChild<ReasonDialog *>();
            QVERIFY(extend);
            auto *moment = extend->findChild<QDateTimeEdit *>();
            auto *reason = extend->findChild<QLineEdit *>(u"reason"_s);
            QVERIFY(QTest::qWaitForWindowExposed(extend));
            QCOMPARE(moment->x(), reason->x());
            QVERIFY(moment->y() < reason->y());
            const QWidget *next = moment->nextInFocusChain();
            while (moment->isAncestorOf(next))
                next = next->nextInFocusChain();
            QCOMPARE(next, reason);
            delete extend;
        }
        // Early it is not closed without a word why.
        actions->closeVote->trigger();
        auto *dialog = window.findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(actions->closeVote->isEnabled());
        book.clock().advanceMs(72LL * 3'600'000);
        actions->closeVote->trigger();
        QVERIFY(!actions->closeVote->isEnabled());
        QCOMPARE(window.book()->session().proposal(open)->status, ProposalStatus::Closed);
        actions->resultMail->trigger();
        QCOMPARE(window.book()->tabs()->page(), RecordTabs::Page::Announce);
        QCOMPARE(window.book()->tabs()->announce()->kind(), AnnouncePage::Kind::Result);
    }

    void secondBackupIsNotSwallowed()
    {
        test::SessionFixture book;
        const QTemporaryDir folder;
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        const auto *notice = window.centralWidget()->findChild<NoticeBar *>();
        window.book()->backUp(folder.filePath(u"first.tallybook"_s));
        window.book()->backUp(folder.filePath(u"second.tallybook"_s));
        QVERIFY2(notice->words().contains(u"still being written"_s), qPrintable(notice->words()));
        QTRY_VERIFY(notice->words().contains(u"first.tallybook"_s));
        window.book()->backUp(folder.filePath(u"second.tallybook"_s));
        QTRY_VERIFY(notice->words().contains(u"second.tallybook"_s));
        QVERIFY(QFile::exists(folder.filePath(u"first.tallybook"_s)));
    }

    void tabsAndStatusCount()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        OpenBook *shown = window.book();
        shown->desk()->setCurrentProposal(id);
        const auto *tabs = shown->tabs()->findChild<QTabWidget *>(u"recordTabs"_s);
        QCOMPARE(tabs->tabText(int(RecordTabs::Page::Votes)), u"Votes"_s);
        const auto input = InputReader::readText(reply, u"-"_s);
        QVERIFY(input);
        QVERIFY(shown->session().acceptImport(
                id, planImport(*input, shown->session().importContext(id))));
        QCOMPARE(tabs->tabText(int(RecordTabs::Page::Votes)), u"Votes 1"_s);
        QCOMPARE(tabs->tabText(int(RecordTabs::Page::Conversation)), u"Conversation 1"_s);
        const auto *status = window.findChild<StatusLine *>();
        QCOMPARE(status->accountText(), u"1 message read = 1 counted"_s);
    }

    void pasteAndDropOpenAReview()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        QGuiApplication::clipboard()->setText(reply);
        window.actions()->paste->trigger();
        QPointer<ImportReview> review = window.book()->door()->review();
        QVERIFY(review);
        QVERIFY(!review->isModal());
        QVERIFY(review->isWindow());
        delete review;

        QMimeData data;
        data.setText(reply);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QVERIFY(window.book()->door()->review());
        // Closing the book takes its windows along.
        window.closeBook();
        QVERIFY(window.findChildren<ImportReview *>().isEmpty());
    }

    void anotherDesksChangesArrive()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.book()->desk()->setCurrentProposal(id);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        QCOMPARE(window.book()->session().events(id).size(), 0);
        window.book()->catchUp();
        QCOMPARE(window.book()->session().events(id).size(), 1);
    }

    void searchNarrowsTheList()
    {
        test::SessionFixture book;
        (void)book.draft(u"Unity as main codebase"_s);
        (void)book.draft(u"A parser module"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        const QAbstractItemModel *shown = window.book()->records()->view()->model();
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 2);
        window.actions()->search->setText(u"parser"_s);
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
    }

    void everyControlHasAName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.tallybook"_s);
        const FixedClock clock(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s));
        QVERIFY(createSampleBook(path, clock));
        MainWindow window(clock, u"Ada"_s);
        test::openBook(window, path);
        QVERIFY(window.book());
        window.show();
        for (int page = 0; page < RecordTabs::pages; ++page) // they are made when they are shown
            window.book()->tabs()->showPage(RecordTabs::Page(page));
        window.book()->tabs()->votes()->voteActions().constFirst()->trigger();
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        QStringList nameless;
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            // A list that drops down speaks for its box; a notice's button has words once it shows.
            if (widget->parent()->inherits("QComboBoxPrivateContainer")
                || (widget->isHidden() && widget->objectName() == u"noticeAction"_s)) {
                continue;
            }
            QAccessibleInterface *face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const bool named = face && !face->text(QAccessible::Name).isEmpty();
            const bool inside = qobject_cast<const QLineEdit *>(widget)
                    && qobject_cast<const QComboBox *>(widget->parentWidget());
            const bool control = widget->inherits("QAbstractButton")
                    || widget->inherits("QComboBox") || widget->inherits("QLineEdit")
                    || widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit")
                    || widget->inherits("QAbstractSpinBox") || widget->inherits("QGraphicsView");
            if (control && !named && !inside)
                nameless += QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                        + QString::fromLatin1(widget->parent()->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    }

    void coloursAreSwitchedWhileRunning()
    {
        const QPalette before = QApplication::palette();
        const FixedClock clock(Timestamp::fromUtcMs(0));
        {
            MainWindow window(clock, u"Ada"_s);
            window.show();
            QVERIFY(window.actions()->colours.constFirst()->isChecked());
            window.findChild<QAction *>(u"colours-dark"_s)->trigger();
            QTRY_COMPARE(window.palette().color(QPalette::Window),
                         paletteOf(ColourScheme::Dark).color(QPalette::Window));
        }
        MainWindow again(clock, u"Ada"_s);
        QVERIFY(again.findChild<QAction *>(u"colours-dark"_s)->isChecked()); // remembered
        again.findChild<QAction *>(u"colours-system"_s)->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
        // Started with other colours than those that are stored.
        applyScheme(ColourScheme::Dark);
        again.findChild<QAction *>(u"colours-system"_s)->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
    }

    void aDroppedBookIsOpened()
    {
        test::SessionFixture book;
        MainWindow window(book.clock(), book.actor());
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(book.path())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_VERIFY(window.book());
        QCOMPARE(window.book()->session().location(), book.path());
    }

    void columnsAreChosenAndRemembered()
    {
        test::SessionFixture book;
        (void)book.openVote(u"Vote"_s);
        {
            MainWindow window(book.clock(), book.actor());
            test::openBook(window, book.path());
            // Within reach of the keyboard: in the Vote menu.
            const auto *columns = window.book()->tabs()->findChild<QMenu *>(u"voteColumns"_s);
            QVERIFY(columns);
            QVERIFY(window.book()->tabs()->votes()->voteActions().contains(columns->menuAction()));
            const QTreeView *votes = window.book()->tabs()->votes()->view();
            // The first says whose row it is and stays.
            QCOMPARE(columns->actions().size(), votes->header()->count() - 1);
            columns->actions().at(3)->trigger();
            QVERIFY(votes->header()->isSectionHidden(4));
        }
        MainWindow again(book.clock(), book.actor());
        test::openBook(again, book.path());
        QVERIFY(again.book()->tabs()->votes()->view()->header()->isSectionHidden(4));
    }

    void printsTheMailInViewOrTheSummary()
    {
        class PdfAsk final : public PrinterAsk
        {
        public:
            QString path;
            QString document;
            void toPrint(QWidget *, const QString &name,
                         std::function<void(QPrinter &)> print) override
            {
                document = name;
                QPrinter printer;
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(path);
                print(printer);
            }
        };
        QTemporaryDir folder;
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Larch <b>first</b>"_s);
        MainWindow window(book.clock(), book.actor());
        test::openBook(window, book.path());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        QCOMPARE(window.actions()->print->shortcut(), QKeySequence(QKeySequence::Print));
        PdfAsk ask;
        window.book()->printer()->setPrinterAsk(&ask);
        ask.path = folder.filePath(u"summary.pdf"_s);
        window.actions()->print->trigger();
        QCOMPARE(ask.document, u"Larch <b>first</b>"_s);
        QVERIFY(QFileInfo(ask.path).size() > 1000);
        window.book()->tabs()->announce()->setKind(AnnouncePage::Kind::Call);
        window.book()->tabs()->showPage(RecordTabs::Page::Announce);
        const QString mail = window.book()->tabs()->announce()->mailText();
        QVERIFY(mail.startsWith(u"To: "_s));
        QVERIFY(mail.contains(u"Subject: [VOTE] Larch <b>first</b>"_s));
        const qint64 summary = QFileInfo(ask.path).size();
        ask.path = folder.filePath(u"mail.pdf"_s);
        window.actions()->print->trigger();
        QVERIFY(QFileInfo(ask.path).size() > 1000);
        QVERIFY(QFileInfo(ask.path).size() < summary); // words only, no charts
    }

    void aboutHasTheLicences()
    {
        const FixedClock clock(Timestamp::fromUtcMs(0));
        MainWindow window(clock, u"Ada"_s);
        window.actions()->about->trigger();
        const auto *about = window.findChild<InfoWindow *>();
        QVERIFY(about);
        const QString words = about->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(words.contains(u"GMime and GLib (LGPL-2.1-or-later)"_s)); // NOTICE
        // The name stands above, and no marks of a text file around others.
        QVERIFY(about->findChild<QLabel *>(u"infoHeading"_s)->text().startsWith(u"Tallybook "_s));
        QVERIFY(!words.contains(u'`'));
        QVERIFY(words.contains(u"TERMS AND CONDITIONS FOR USE, REPRODUCTION"_s)); // LICENSE
    }

    void shortcutsAreUnique()
    {
        test::SessionFixture book;
        (void)book.openVote(u"Vote"_s);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        QSet<QKeySequence> seen;
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QKeySequence keys = action->shortcut();
            if (keys.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys.toString() + action->text()));
            seen.insert(keys);
        }
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
