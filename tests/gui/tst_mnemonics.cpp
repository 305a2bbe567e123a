// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Alt and a letter does one thing in a window, in every language.
#include "GuiHelp.h"
#include "core/session/SampleBook.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/support/Desk.h"
#include "ui/support/Language.h"
#include "ui/views/AnnouncePage.h"
#include "ui/views/ImportDoor.h"
#include "ui/views/MainActions.h"
#include "ui/views/MainWindow.h"
#include "ui/views/OpenBook.h"
#include "ui/views/RecordTabs.h"
#include "ui/views/VotesPage.h"

#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every letter that Alt takes in the window as it is seen now, with the texts that claim it.
QMap<QString, QStringList> lettersOf(const QWidget *window)
{
    QMap<QString, QStringList> letters;
    const auto claim = [&letters](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            letters[letter.toString()] += text;
    };
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            claim(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            claim(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            claim(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                claim(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                claim(menu->text());
        }
    }
    return letters;
}

} // namespace

class tst_Mnemonics final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;
    QTranslator m_words;
    QStringList m_found;
    int m_letters = 0;

    void look(QWidget *window, const QString &where)
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const QMap<QString, QStringList> letters = lettersOf(window);
        m_letters += int(letters.size());
        for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
            if (it->size() > 1)
                m_found += u"%1: %2 is claimed by “%3”"_s.arg(where, it.key(), it->join(u"”, “"_s));
        }
    }
    template <typename T>
    void lookAndClose(const QString &where)
    {
        auto *dialog = m_window->findChild<T *>();
        QVERIFY2(dialog, qPrintable(where));
        look(dialog, where);
        delete dialog;
    }
    void openBook()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"sample.tallybook"_s);
        m_clock = std::make_unique<FixedClock>(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s));
        QVERIFY(createSampleBook(path, *m_clock));
        m_window = std::make_unique<MainWindow>(*m_clock, u"Ada Voss"_s);
        m_window->resize(1366, 768);
        look(m_window.get(), u"welcome"_s);
        test::openBook(*m_window, path);
        QVERIFY(m_window->book());
    }
    void speak(const QString &language)
    {
        if (language != "en"_L1) {
            QVERIFY(m_words.load(QLocale(language), u"tallybook"_s, u"_"_s,
                                 u":/tallybook/translations"_s));
            QApplication::installTranslator(&m_words);
        }
        openBook();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_mnemonics"_s);
    }
    void init()
    {
        QSettings().clear();
        m_found.clear();
        m_letters = 0;
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::removeTranslator(&m_words);
    }

    void oneLetterOneControl_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void oneLetterOneControl()
    {
        QFETCH(QString, language);
        speak(language);
        OpenBook *book = m_window->book();
        // Every state and every kind has fields of its own.
        const QList<Proposal> proposals = book->session().proposals();
        for (const Proposal &proposal : proposals) {
            book->desk()->setCurrentProposal(proposal.id);
            for (int page = 0; page < RecordTabs::pages; ++page) {
                book->tabs()->showPage(RecordTabs::Page(page));
                look(m_window.get(), RecordTabs::pageName(RecordTabs::Page(page)));
            }
        }
        const auto open = std::find_if(proposals.cbegin(), proposals.cend(), [](const auto &each) {
            return each.status == ProposalStatus::Open;
        });
        book->desk()->setCurrentProposal(open->id);
        for (int kind = 0; kind <= int(AnnouncePage::Kind::Summary); ++kind) {
            book->tabs()->announce()->setKind(AnnouncePage::Kind(kind));
            book->tabs()->showPage(RecordTabs::Page::Announce);
            look(m_window.get(), u"announcement"_s);
        }
        book->tabs()->votes()->addVote();
        book->tabs()->showPage(RecordTabs::Page::Votes);
        look(m_window.get(), u"vote form"_s);
        QMimeData replies;
        replies.setText(u"From: Somebody New <new@example.org>\n"
                        "Date: Mon, 3 Aug 2026 07:20:00 +0000\n"
                        "Subject: Re: [VOTE] Adopt the new direction\n\nMaybe.\n"_s);
        book->door()->take(&replies);
        QTRY_VERIFY(book->door()->review() && book->door()->review()->isVisible());
        lookAndClose<ImportReview>(u"import"_s);
        book->showPeople();
        auto *roster = m_window->findChild<RosterWindow *>();
        auto *table = test::find<QTableView>(roster, u"roster"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        look(roster, u"people"_s);
        roster->askMerge();
        look(roster->findChild<MergeDialog *>(), u"merge"_s);
        delete roster;
        book->showRules();
        lookAndClose<RuleWindow>(u"rules"_s);
        FakeFileAsk nothing;
        m_window->setFileAsk(&nothing);
        m_window->actions()->checkResult->trigger();
        lookAndClose<ResultCheckWindow>(u"check"_s);
        m_window->actions()->openArchive->trigger();
        lookAndClose<ArchiveBrowser>(u"archive"_s);
        m_window->actions()->preferences->trigger();
        lookAndClose<PreferencesDialog>(u"preferences"_s);
        m_window->actions()->extendVote->trigger();
        lookAndClose<ReasonDialog>(u"extend"_s);
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
        QVERIFY2(m_letters > 200, qPrintable(QString::number(m_letters)));
    }

    /// East Asian labels have their letter in brackets, which a tool button would show.
    void toolButtonsShowWordsOnly()
    {
        speak(u"zh_CN"_s);
        static const QRegularExpression letter(u"\\([A-Z]\\)"_s);
        const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
        int seen = 0;
        for (const QToolButton *button : buttons) {
            QVERIFY2(!letter.match(button->text()).hasMatch(), qPrintable(button->text()));
            QVERIFY2(!letter.match(button->toolTip()).hasMatch(), qPrintable(button->toolTip()));
            seen += button->text().isEmpty() ? 0 : 1;
        }
        QVERIFY(seen >= 8);
    }
};

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
