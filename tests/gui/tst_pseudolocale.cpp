// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The windows in a language whose texts are two fifths longer, from left to right and from right to
// left: nothing is clipped, and nothing was kept from the translators.
#include "ClipCheck.h"
#include "GuiHelp.h"
#include "core/session/SampleBook.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/InfoWindow.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/models/VotesModel.h"
#include "ui/support/PseudoWords.h"
#include "ui/views/AnnouncePage.h"
#include "ui/views/ImportDoor.h"
#include "ui/views/MainActions.h"
#include "ui/views/MainWindow.h"
#include "ui/views/OpenBook.h"
#include "ui/views/RecordTabs.h"
#include "ui/views/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PseudoWords> m_words;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_found;

    /// Lays the window out as when it is seen, and keeps what does not fit.
    void look(QWidget *window, const QString &where)
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        // Layouts settle one after the other, and an announcement is written when it is seen.
        (void)QTest::qWaitFor([window] { return clippedTexts(window).isEmpty(); }, 1000);
        for (const QString &each : clippedTexts(window))
            m_found += where + u": "_s + each;
    }

    template <typename T>
    void lookAndClose(const QString &where)
    {
        auto *dialog = m_window->findChild<T *>();
        QVERIFY2(dialog, qPrintable(where));
        look(dialog, where);
        delete dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_pseudolocale"_s);
    }

    void everyTextHasRoom_data()
    {
        QTest::addColumn<PseudoWords::Direction>("direction");
        QTest::newRow("left to right") << PseudoWords::Direction::LeftToRight;
        QTest::newRow("right to left") << PseudoWords::Direction::RightToLeft;
    }

    void everyTextHasRoom()
    {
        QFETCH(const PseudoWords::Direction, direction);
        QSettings().clear();
        m_found.clear();
        m_words = std::make_unique<PseudoWords>(direction);
        QApplication::installTranslator(m_words.get());
        QTRY_COMPARE(QApplication::layoutDirection(),
                     direction == PseudoWords::Direction::RightToLeft ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"sample.tallybook"_s);
        m_clock = std::make_unique<FixedClock>(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s));
        QVERIFY(createSampleBook(path, *m_clock));
        m_window = std::make_unique<MainWindow>(*m_clock, u"Ada Voss"_s);
        m_window->resize(1366, 768);
        look(m_window.get(), u"welcome"_s);
        test::openBook(*m_window, path);
        OpenBook *book = m_window->book();
        QVERIFY(book);
        // Records stand where reading begins, the tally where it ends.
        const auto middle = [this](const QWidget *part) {
            return part->mapTo(m_window.get(), part->rect().center()).x();
        };
        QTRY_COMPARE(middle(book->records()) < middle(book->tally()),
                     direction == PseudoWords::Direction::LeftToRight);
        // Every state has its own words.
        const QList<Proposal> proposals = book->session().proposals();
        for (const Proposal &proposal : proposals) {
            book->desk()->setCurrentProposal(proposal.id);
            for (int page = 0; page < RecordTabs::pages; ++page) {
                book->tabs()->showPage(RecordTabs::Page(page));
                look(m_window.get(),
                     u"%1, %2"_s.arg(proposalStatusName(proposal.status),
                                     RecordTabs::pageName(RecordTabs::Page(page))));
            }
        }
        const auto open = std::find_if(proposals.cbegin(), proposals.cend(), [](const auto &each) {
            return each.status == ProposalStatus::Open;
        });
        QVERIFY(open != proposals.cend());
        book->desk()->setCurrentProposal(open->id);
        for (int kind = 0; kind <= int(AnnouncePage::Kind::Summary); ++kind) {
            book->tabs()->announce()->setKind(AnnouncePage::Kind(kind));
            book->tabs()->showPage(RecordTabs::Page::Announce);
            look(m_window.get(), u"announcement %1"_s.arg(kind));
        }
        book->tabs()->showPage(RecordTabs::Page::Votes);
        // A value keeps its sign in front, whatever the direction.
        const QString value =
                book->tabs()->votes()->model()->index(0, VotesModel::VoteColumn).data().toString();
        QCOMPARE(value,
                 direction == PseudoWords::Direction::RightToLeft ? u"\u2068+1\u2069"_s : u"+1"_s);
        book->tabs()->votes()->addVote();
        look(m_window.get(), u"vote form"_s);
        // At the size of the windows' own minimum nothing may be cut either: it fits a laptop.
        qInfo() << "smallest window" << m_window->minimumSizeHint();
        QVERIFY2(m_window->minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));

        QMimeData replies;
        replies.setText(u"From: Rosa Lind <rosa.lind@example.org>\n"
                        "Date: Mon, 3 Aug 2026 07:10:00 +0000\n"
                        "Subject: Re: [VOTE] Adopt the new direction\n\n+1 (binding)\n\n"
                        "From: Somebody New <new@example.org>\n"
                        "Date: Mon, 3 Aug 2026 07:20:00 +0000\n"
                        "Subject: Re: [VOTE] Adopt the new direction\n\nMaybe.\n"_s);
        book->door()->take(&replies);
        lookAndClose<ImportReview>(u"import"_s);
        book->showPeople();
        auto *roster = m_window->findChild<RosterWindow *>();
        auto *table = test::find<QTableView>(roster, u"roster"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        look(roster, u"people"_s);
        roster->askMerge();
        auto *merge = roster->findChild<MergeDialog *>();
        QVERIFY(merge);
        look(merge, u"merge"_s);
        delete merge;
        delete roster;
        m_window->actions()->ownRules->trigger();
        lookAndClose<RuleWindow>(u"own rules"_s);
        m_window->actions()->checkResult->trigger();
        lookAndClose<ResultCheckWindow>(u"check a result"_s);
        FakeFileAsk none;
        m_window->setFileAsk(&none);
        m_window->actions()->openArchive->trigger();
        lookAndClose<ArchiveBrowser>(u"archive"_s);
        m_window->actions()->preferences->trigger();
        lookAndClose<PreferencesDialog>(u"preferences"_s);
        m_window->actions()->extendVote->trigger();
        lookAndClose<ReasonDialog>(u"extend"_s);
        m_window->actions()->cancelVote->trigger();
        lookAndClose<ReasonDialog>(u"cancel"_s);
        m_window->actions()->palette->trigger();
        lookAndClose<CommandPalette>(u"palette"_s);
        m_window->actions()->about->trigger();
        lookAndClose<InfoWindow>(u"about"_s);
        m_window->actions()->help->trigger();
        lookAndClose<GuideWindow>(u"guide"_s);
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
    }

    void everyActionIsTranslated()
    {
        QSettings().clear(); // recent books are no words
        PseudoWords words(PseudoWords::Direction::LeftToRight);
        QApplication::installTranslator(&words);
        const FixedClock clock(Timestamp::fromUtcMs(0));
        const MainWindow window(clock, u"Ada"_s);
        const QList<QAction *> actions = window.findChildren<QAction *>();
        int seen = 0;
        for (const QAction *action : actions) {
            if (action->isSeparator() || action->text().isEmpty())
                continue;
            QVERIFY2(action->text().contains(u'['), qPrintable(action->text()));
            ++seen;
        }
        QVERIFY(seen > 30);
    }

    void aClippedTextIsFound()
    {
        QWidget window;
        auto *label = new QLabel(u"A label that is longer than its place"_s, &window);
        auto *button = new QPushButton(u"A button that is longer than its place"_s, &window);
        label->setGeometry(0, 0, 40, 20);
        button->setGeometry(0, 30, 40, 30);
        window.resize(200, 100);
        window.show();
        QCOMPARE(clippedTexts(&window).size(), 2);
        label->setToolTip(label->text());
        QCOMPARE(clippedTexts(&window).size(), 1);
        button->resize(button->sizeHint());
        QCOMPARE(clippedTexts(&window).size(), 1); // now it stands out of the window
        window.resize(600, 100);
        QVERIFY(clippedTexts(&window).isEmpty());
    }

    void placeholdersAndPatternsStay()
    {
        const QString longer = PseudoWords::longer(u"&Undo %1"_s);
        QVERIFY(longer.contains(u"&Undo %1"_s));
        QVERIFY(longer.size() >= 8 * 14 / 10);
        QCOMPARE(PseudoWords::longer(u"Mail (*.eml)"_s), u"Mail (*.eml)"_s);
    }

    void cleanup()
    {
        m_window.reset();
        if (m_words)
            QApplication::removeTranslator(m_words.get());
        m_words.reset();
        QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
