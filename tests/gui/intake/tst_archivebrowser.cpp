// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/gui/SignalCount.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/models/ArchiveModel.h"
#include "ui/models/ImportModel.h"
#include "ui/presenters/ArchiveWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/words/PseudoWords.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A mail of an archive; `day` is of November 2026.
QByteArray mail(const QByteArray &id, int day, const QByteArray &from, const QByteArray &subject,
                const QByteArray &body)
{
    const QByteArray d = QByteArray::number(day).rightJustified(2, '0');
    return "From list@example.org Tue Nov " + d + " 10:00:00 2026\nMessage-ID: <" + id
            + "@example.org>\nDate: " + d + " Nov 2026 10:00:00 +0000\nFrom: " + from + " <"
            + from.toLower() + "@example.org>\nList-Id: <dev.example.org>\nSubject: " + subject
            + "\n\n" + body + "\n\n";
}

const QByteArray larch = mail("l1", 2, "Ada", "[VOTE] Adopt the larch", "Please vote: 72 hours.\n")
        + mail("l2", 3, "Bo", "Re: [VOTE] Adopt the larch", "+1 (binding)")
        + mail("l3", 3, "Cy", "Re: [VOTE] Adopt the larch", "-1 (binding), too early for me.")
        + mail("l4", 6, "Ada", "[RESULT] [VOTE] Adopt the larch",
               "The vote has 1 binding +1 vote and 1 binding -1 vote.");
const QByteArray fir = mail("f1", 10, "Dee", "[VOTE] Adopt the fir", "Please vote.\n")
        + mail("f2", 11, "Bo", "Re: [VOTE] Adopt the fir", "+1 (binding)")
        + mail("f3", 14, "Dee", "[RESULT] [VOTE] Adopt the fir",
               "The vote passes with 3 binding +1 votes and no -1 votes.");
const QByteArray elm = mail("e1", 20, "Eva", "[VOTE] Adopt the elm", "Please vote.\n")
        + mail("e2", 21, "Eva", "[CANCEL] [VOTE] Adopt the elm", "I cancel this vote.");
const QByteArray noise = mail("n1", 4, "Gus", "Nightly build", "green");

} // namespace

class TestArchiveBrowser final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_window;
    FakeFileAsk m_ask;
    QPointer<ArchiveBrowser> m_browser;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void openBook()
    {
        auto session = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(session);
        m_window->showBook(std::move(*session));
    }
    /// Through the menu, as a person does; waits for the end of the reading.
    void openArchive(const QByteArray &bytes)
    {
        m_ask.answer = write(u"dev.mbox"_s, bytes);
        m_window->actions()->openArchive->trigger();
        m_browser = m_window->findChild<ArchiveBrowser *>();
        QVERIFY(m_browser);
        waitForEnd();
    }
    void waitForEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(field<QProgressBar>("archiveProgress")->isHidden(), 60'000);
    }
    template <typename T>
    T *field(const char *name) const
    {
        return find<T>(m_browser, QString::fromLatin1(name));
    }
    QTableView *table() const { return field<QTableView>("archiveVotes"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList subjects() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += cell(row, ArchiveModel::Subject);
        return all;
    }
    QString notice() const { return m_browser->findChild<NoticeBar *>()->words(); }
    QString empty() const { return field<QLabel>("archiveEmpty")->text(); }
    void chooseSubject(const QString &subject)
    {
        const int row = int(subjects().indexOf(subject));
        QVERIFY2(row >= 0, qPrintable(subject));
        table()->setCurrentIndex(table()->model()->index(row, 0));
    }
    /// The review that an import opened, when it has been read.
    ImportReview *review() const
    {
        ImportReview *shown = m_window->book()->door()->review();
        const bool read = shown
                && (shown->model()->rowCount() > 0
                    || !shown->findChild<NoticeBar *>()->words().isEmpty());
        return read ? shown : nullptr;
    }

private Q_SLOTS:
    /// From the list Tab goes on to what is done with the vote that is chosen in it.
    void tabLeadsFromTheListToTheImport()
    {
        openBook();
        openArchive(larch);
        m_browser->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_browser));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Tab);
        QCOMPARE(m_browser->focusWidget(), field<QComboBox>("archiveInto"));
        QTest::keyClick(m_browser->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_browser->focusWidget(), field<QPushButton>("archiveImport"));
    }

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_archivebrowser"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_book = std::make_unique<SessionFixture>();
        m_ask.answer.clear();
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        m_window->setFileAsk(&m_ask);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        QVERIFY(!m_browser); // it goes with the window
        m_book.reset();
    }

    void votesAreListedWithoutABook()
    {
        openArchive(larch + noise + fir + elm);
        // The newest stands on top.
        QCOMPARE(subjects(),
                 QStringList({u"[VOTE] Adopt the elm"_s, u"[VOTE] Adopt the fir"_s,
                              u"[VOTE] Adopt the larch"_s}));
        QCOMPARE(cell(0, ArchiveModel::State), u"cancelled"_s);
        QCOMPARE(cell(1, ArchiveModel::State), u"result"_s);
        QCOMPARE(cell(1, ArchiveModel::Binding), u"1 / 0 / 0"_s);
        QCOMPARE(cell(1, ArchiveModel::Agreement), u"differs"_s);
        QCOMPARE(cell(2, ArchiveModel::Binding), u"1 / 0 / 1"_s);
        QCOMPARE(cell(2, ArchiveModel::Agreement), u"agrees"_s);
        QCOMPARE(cell(2, ArchiveModel::List), u"dev.example.org"_s);
        QVERIFY(cell(2, ArchiveModel::Published).contains(u"+1: 1 binding"_s));
        QVERIFY(field<QLabel>("archiveCount")->text().startsWith(u"10 "_s));
        // Without a book the list is there to look at, and says what an import needs.
        QVERIFY(!field<QPushButton>("archiveImport")->isEnabled());
        QVERIFY(field<QLabel>("archiveHint")->text().contains(u"open a book"_s));
        openBook();
        QVERIFY(field<QPushButton>("archiveImport")->isEnabled());
        QVERIFY(field<QLabel>("archiveHint")->text().isEmpty());
        m_window->closeBook();
        QVERIFY(!field<QPushButton>("archiveImport")->isEnabled());
    }

    /// In every language: as wide as the longest of their words, with the picture before them.
    void statesAndAgreementsAreWhole()
    {
        PseudoWords longWords(PseudoWords::Direction::LeftToRight);
        QApplication::installTranslator(&longWords);
        openArchive(elm);
        const auto room = [this](int column, const QStringList &words) {
            for (const QString &each : words) {
                if (table()->columnWidth(column) < table()->fontMetrics().horizontalAdvance(each)
                            + table()->style()->pixelMetric(QStyle::PM_SmallIconSize))
                    return false;
            }
            return !words.isEmpty();
        };
        QVERIFY(room(ArchiveModel::State, ArchiveWords::states()));
        QVERIFY(room(ArchiveModel::Agreement, ArchiveWords::agreements()));
        const QModelIndex state = table()->model()->index(0, ArchiveModel::State);
        QVERIFY(table()->sizeHintForIndex(state).width() <= table()->columnWidth(state.column()));
    }

    void rowsComeWhileTheArchiveIsRead()
    {
        m_browser = new ArchiveBrowser(m_book->clock(), m_window->settings(), m_window.get());
        m_browser->show();
        bool pendingFirst = false;
        bool ended = false;
        bool afterEnd = false;
        connect(m_browser, &ArchiveBrowser::finished, this, [&] { ended = true; });
        connect(m_browser->model(), &QAbstractItemModel::rowsInserted, this,
                [&](const QModelIndex &, int first) {
                    const QModelIndex row = m_browser->model()->index(first, 0);
                    pendingFirst = pendingFirst
                            || (first == 0 && row.data(ArchiveModel::PendingRole).toBool());
                    afterEnd = afterEnd || ended;
                });
        const SignalCount told(m_browser->model());
        m_browser->read({write(u"dev.mbox"_s, larch + fir + elm)});
        QVERIFY(field<QProgressBar>("archiveProgress")->isVisible());
        waitForEnd();
        QVERIFY(pendingFirst);
        QVERIFY(!afterEnd);
        QCOMPARE(m_browser->model()->threadCount(), 3);
        QCOMPARE(told.resets(), 0);
        // Another archive takes the place of the first.
        m_browser->read({write(u"other.mbox"_s, fir)});
        waitForEnd();
        QCOMPARE(subjects(), QStringList{u"[VOTE] Adopt the fir"_s});
        QCOMPARE(told.resets(), 0);
        delete m_browser;
    }

    void listIsSortedByItsHeader()
    {
        openArchive(larch + fir + elm);
        QHeaderView *header = table()->horizontalHeader();
        const QPoint on(header->sectionViewportPosition(ArchiveModel::Opened) + 5,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, on);
        QCOMPARE(subjects().constFirst(), u"[VOTE] Adopt the larch"_s);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, on);
        QCOMPARE(subjects().constFirst(), u"[VOTE] Adopt the elm"_s);
    }

    void listIsNarrowed()
    {
        openArchive(larch + fir + elm);
        m_browser->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_browser));
        QTest::keyClick(m_browser, Qt::Key_F, Qt::ControlModifier);
        auto *words = field<QLineEdit>("archiveWords");
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"FIR"_s);
        QCOMPARE(subjects(), QStringList{u"[VOTE] Adopt the fir"_s});
        QVERIFY(field<QLabel>("archiveCount")->text().contains(u"1 shown"_s));
        QTest::keyClicks(words, u" oak"_s);
        QVERIFY(table()->isHidden());
        QVERIFY(empty().contains(u"filter"_s));
        QVERIFY(!field<QPushButton>("archiveImport")->isEnabled());
        words->clear();
        choose(field<QComboBox>("archiveShow"), 2);
        QCOMPARE(subjects(), QStringList{u"[VOTE] Adopt the fir"_s});
        choose(field<QComboBox>("archiveShow"), 0);
        field<QDateEdit>("archiveSince")->setDate(QDate(2026, 11, 15));
        QCOMPARE(subjects().size(), 3); // not while the box is not ticked
        QTest::keyClick(field<QCheckBox>("archiveHasSince"), Qt::Key_Space);
        QCOMPARE(subjects(), QStringList{u"[VOTE] Adopt the elm"_s});
    }

    void readingIsCancelled()
    {
        QByteArray many;
        for (int i = 0; i < 4000; ++i)
            many += mail("c" + QByteArray::number(i), 2, "Ada",
                         "[VOTE] Adopt " + QByteArray::number(i), "Please vote.\n");
        m_browser = new ArchiveBrowser(m_book->clock(), m_window->settings(), m_window.get());
        m_browser->show();
        const QSignalSpy finished(m_browser, &ArchiveBrowser::finished);
        m_browser->read({write(u"dev.mbox"_s, many)});
        QTest::mouseClick(field<QPushButton>("archiveCancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(notice().contains(u"cancelled"_s));
        QVERIFY(m_browser->model()->threadCount() < 4000);
        // Nothing is left that would never be read.
        QCOMPARE(m_browser->model()->rowCount(), m_browser->model()->threadCount());
        QVERIFY(field<QPushButton>("archiveCancel")->isHidden());
        delete m_browser;
    }

    void fitsTheScreenAndIsClosedByKeys()
    {
        for (const QKeySequence &keys :
             {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)}) {
            m_browser = new ArchiveBrowser(m_book->clock(), m_window->settings(), m_window.get());
            m_browser->show();
            m_browser->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), m_browser.data());
            QVERIFY(m_browser->width() <= m_browser->screen()->availableSize().width());
            QVERIFY(m_browser->height() <= m_browser->screen()->availableSize().height());
            QTest::keyClick(m_browser->focusWidget() ? m_browser->focusWidget() : m_browser.data(),
                            keys[0].key(), keys[0].keyboardModifiers());
            QVERIFY2(!m_browser->isVisible(), qPrintable(keys.toString()));
            delete m_browser;
        }
    }

    void escapeKeepsTheList()
    {
        openArchive(larch + fir);
        const auto escape = [this] { QTest::keyClick(m_browser.data(), Qt::Key_Escape); };
        m_browser->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_browser.data());
        field<QLineEdit>("archiveWords")->setText(u"larch"_s);
        QCOMPARE(subjects().size(), 1);
        escape();
        QCOMPARE(subjects().size(), 2);
        escape();
        QVERIFY(m_browser->isVisible());
        QCOMPARE(subjects().size(), 2);
    }

    void errorsOfSingleFilesAreSaidInPlace()
    {
        m_browser = new ArchiveBrowser(m_book->clock(), m_window->settings(), m_window.get());
        m_browser->show();
        const QString missing = m_folder->filePath(u"gone.mbox"_s);
        m_browser->read({write(u"page.html"_s, "<html>no mail</html>"), missing,
                         write(u"dev.mbox"_s, larch)});
        waitForEnd();
        QCOMPARE(subjects(), QStringList{u"[VOTE] Adopt the larch"_s});
        QVERIFY(notice().contains(u"page.html"_s));
        QVERIFY(notice().contains(missing));
        QTest::mouseClick(find<QPushButton>(m_browser->findChild<NoticeBar *>(), u"noticeAction"_s),
                          Qt::LeftButton);
        const QString details = QGuiApplication::clipboard()->text();
        QVERIFY(details.contains(u"not-understood"_s));
        QVERIFY(details.contains(u"file-not-found"_s));
        delete m_browser;
    }

    void emptyListsSayWhatToDo()
    {
        m_window->actions()->openArchive->trigger(); // and nothing is chosen
        m_browser = m_window->findChild<ArchiveBrowser *>();
        QVERIFY(m_browser);
        QVERIFY(empty().contains(u".mbox"_s));
        m_browser->read({write(u"quiet.mbox"_s, noise)});
        QVERIFY(empty().startsWith(u"Reading"_s));
        waitForEnd();
        QVERIFY(empty().startsWith(u"No vote was found"_s));
        m_browser->read({write(u"empty.mbox"_s, "")});
        waitForEnd();
        QVERIFY(empty().startsWith(u"There is no mail"_s));
    }

    void threadIsImportedIntoTheRecordInView()
    {
        openBook();
        const ProposalId id = m_book->draft(u"Larches"_s);
        m_window->book()->catchUp();
        m_window->book()->desk()->setCurrentProposal(id);
        openArchive(noise + larch + fir);
        QVERIFY(field<QComboBox>("archiveInto")->currentText().contains(u"Larches"_s));
        chooseSubject(u"[VOTE] Adopt the larch"_s);
        QVERIFY(field<QLabel>("archiveAbout")->text().contains(u"Called by Ada"_s));
        QTest::mouseClick(field<QPushButton>("archiveImport"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(review(), 60'000);
        // The messages of this thread, and no others.
        QCOMPARE(review()->model()->rowCount(), 4);
        QVERIFY(review()->isReady());
        RecordSession &session = m_window->book()->session();
        QTest::mouseClick(find<QPushButton>(review(), u"acceptImport"_s), Qt::LeftButton);
        QCOMPARE(session.messages(id).size(), 4);
        QCOMPARE(session.events(id).size(), 2);
        QVERIFY(session.undo());
        QVERIFY(session.messages(id).isEmpty());
        QVERIFY(session.proposal(id)); // the record was there before
    }

    void threadBeginsANewRecordAsOneStep()
    {
        openBook();
        const qsizetype before = m_window->book()->session().proposals().size();
        openArchive(larch + fir);
        QCOMPARE(field<QComboBox>("archiveInto")->currentText(), u"A new record"_s);
        chooseSubject(u"[VOTE] Adopt the larch"_s);
        QTest::mouseClick(field<QPushButton>("archiveImport"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(review(), 60'000);
        QVERIFY(review()->windowTitle().contains(u"new record"_s));
        RecordSession &session = m_window->book()->session();
        QCOMPARE(session.proposals().size(), before); // not before it is accepted
        QTest::mouseClick(find<QPushButton>(review(), u"acceptImport"_s), Qt::LeftButton);
        QCOMPARE(session.proposals().size(), before + 1);
        const ProposalId id = m_window->book()->desk()->currentProposal();
        const Proposal made = *session.proposal(id);
        QCOMPARE(made.title, u"Adopt the larch"_s);
        QCOMPARE(made.status, ProposalStatus::Draft);
        QCOMPARE(made.proposer, u"Ada"_s);
        QCOMPARE(made.callMessageId, u"<l1@example.org>"_s);
        QCOMPARE(made.period.closes->toIsoUtc(), u"2026-11-06T10:00:00Z"_s); // with its result
        QCOMPARE(session.events(id).size(), 2);
        // The record that came into view does not take the next thread.
        QCOMPARE(field<QComboBox>("archiveInto")->count(), 2);
        QCOMPARE(field<QComboBox>("archiveInto")->currentText(), u"A new record"_s);
        QVERIFY(session.undo());
        QCOMPARE(session.proposals().size(), before);
        QVERIFY(session.events(id).isEmpty());
    }

    void archiveThatChangedIsNotImported()
    {
        openBook();
        openArchive(larch + fir);
        chooseSubject(u"[VOTE] Adopt the fir"_s);
        QByteArray turned = larch + fir;
        turned.replace("+1 (binding)", "-1 (binding)");
        write(u"dev.mbox"_s, turned);
        QTest::mouseClick(field<QPushButton>("archiveImport"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(review(), 60'000);
        QVERIFY(review()->findChild<NoticeBar *>()->words().contains(u"changed"_s));
        QVERIFY(!review()->isReady());
    }

    void closingTheBookTakesAllReviewsAlong()
    {
        openBook();
        openArchive(larch + fir);
        for (const QString &subject : {u"[VOTE] Adopt the larch"_s, u"[VOTE] Adopt the fir"_s}) {
            chooseSubject(subject);
            QTest::mouseClick(field<QPushButton>("archiveImport"), Qt::LeftButton);
        }
        QCOMPARE(m_window->findChildren<ImportReview *>().size(), 2);
        m_window->closeBook();
        QVERIFY(m_window->findChildren<ImportReview *>().isEmpty());
        QVERIFY(m_browser->isVisible());
    }

    void keyboardIsEnough()
    {
        openBook();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_ask.answer = write(u"dev.mbox"_s, larch + fir);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        m_browser = m_window->findChild<ArchiveBrowser *>();
        QVERIFY(m_browser);
        waitForEnd();
        QVERIFY(QTest::qWaitForWindowActive(m_browser));
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(review(), 60'000);
        QCOMPARE(review()->model()->rowCount(), 4); // the larch, which is older
    }

    void mailboxDroppedWithoutABookIsLookedThrough()
    {
        const QString path = write(u"dev.mbox"_s, larch);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        m_browser = m_window->findChild<ArchiveBrowser *>();
        QVERIFY(m_browser);
        waitForEnd();
        QCOMPARE(subjects().size(), 1);
        // A small one goes into the open record as ever; a page is no archive.
        QVERIFY(!ArchiveBrowser::wants({path}, true));
        QVERIFY(!ArchiveBrowser::wants({write(u"a.html"_s, "x")}, false));
        QVERIFY(ArchiveBrowser::wants({write(u"big.mbox"_s, QByteArray(9 * 1024 * 1024, 'x'))},
                                      true));
        delete m_browser;
    }

    void everyControlHasANameAndEveryTextIsPlain()
    {
        openBook();
        openArchive(larch + mail("x", 25, "Mal", "[VOTE] <img src=file:///etc/passwd>", "Vote!"));
        for (const QLabel *label : m_browser->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QStringList nameless;
        for (QWidget *widget : m_browser->findChildren<QWidget *>()) {
            const bool control = widget->inherits("QAbstractButton")
                    || widget->inherits("QComboBox") || widget->inherits("QLineEdit")
                    || widget->inherits("QTableView") || widget->inherits("QAbstractSpinBox")
                    || widget->inherits("QProgressBar");
            if (!control || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s)
                || widget->objectName() == u"noticeAction"_s)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless += QString::fromLatin1(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    }
};

QTEST_MAIN(TestArchiveBrowser)
#include "tst_archivebrowser.moc"
