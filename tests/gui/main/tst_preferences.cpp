// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/settings/WindowState.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/words/Language.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_window;
    PreferencesDialog *m_dialog = nullptr;
    FakeFileAsk m_ask;

    template <typename T>
    T *field(const char *key) const
    {
        return test::find<T>(m_dialog, QString::fromLatin1(key));
    }

    /// The note of the field's own row.
    QString noteBeside(const QWidget *field) const
    {
        const QWidget *each = field;
        while (each && !qobject_cast<const NotedField *>(each))
            each = each->parentWidget();
        return each ? qobject_cast<const NotedField *>(each)->note() : QString();
    }

    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_preferences"_s);
    }

    void init()
    {
        QSettings().clear();
        m_book = std::make_unique<SessionFixture>();
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        m_window->setFileAsk(&m_ask);
        auto session = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(session);
        m_window->showBook(std::move(*session));
        m_window->show();
        m_window->actions()->preferences->trigger();
        m_dialog = m_window->findChild<PreferencesDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup()
    {
        m_window->settings().resetPreferences(); // colours and motion are the program's
        m_window.reset();
        m_book.reset();
    }

    void whatIsTypedLastIsKeptByClosingTheWindow()
    {
        auto *hours = field<QSpinBox>("records/hours");
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, u"120"_s);
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        QCOMPARE(Settings().value(setting::defaultHours).hours, 120);
    }

    void isReachedByKeyboardAndBlocksNothing()
    {
        QCOMPARE(m_window->actions()->preferences->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QVERIFY(!m_dialog->isModal());
        m_window->actions()->preferences->trigger();
        QCOMPARE(m_window->findChildren<PreferencesDialog *>().size(), 1);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void everyPreferenceHasAFieldWithAName()
    {
        int rows = 0;
        const auto check = [this, &rows](const auto &row) {
            const auto *field = m_dialog->findChild<QWidget *>(QLatin1StringView(row.key));
            QVERIFY2(field, row.key);
            QAccessibleInterface *face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), row.key);
            QVERIFY2(field->focusPolicy() & Qt::TabFocus, row.key);
            // Each says in a sentence what it does, to the eye and to a screen reader.
            const QString hint = row.hintWords();
            QVERIFY2(hint.size() > 10 && hint.endsWith(u'.'), row.key);
            QCOMPARE(face->text(QAccessible::Description), hint);
            const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
            QVERIFY2(std::ranges::any_of(labels, [&](auto *each) { return each->text() == hint; }),
                     row.key);
            ++rows;
        };
        std::apply([&check](const auto &...all) { (check(all), ...); }, setting::preferences());
        QCOMPARE(rows, 11);
    }

    void staysWithinTheScreen()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(30);
        QApplication::setFont(large);
        Settings settings;
        const PreferencesDialog dialog(&settings);
        QApplication::setFont(before);
        QVERIFY2(dialog.height() <= dialog.screen()->availableSize().height(),
                 qPrintable(QString::number(dialog.height())));
    }

    /// A form once left an uneven gap below short hints.
    void hintsTakeNoMoreRoomThanTheirWords()
    {
        m_dialog->resize(520, 660);
        QTest::qWait(0);
        int hints = 0;
        const auto check = [this, &hints](const auto &row) {
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->text() != row.hintWords())
                    continue;
                ++hints;
                QCOMPARE(label->height(), label->heightForWidth(label->width()));
            }
        };
        std::apply([&check](const auto &...all) { (check(all), ...); }, setting::preferences());
        QVERIFY(hints >= 11);
    }

    void coloursHoldAtOnceAndInEveryPlace()
    {
        auto *box = field<QComboBox>("window/colours");
        choose(box, 2);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 paletteOf(ColourScheme::Dark).color(QPalette::Window));
        QVERIFY(m_window->findChild<QAction *>(u"colours-dark"_s)->isChecked());
        // The other way round: the menu changes what the dialog shows.
        m_window->findChild<QAction *>(u"colours-light"_s)->trigger();
        QCOMPARE(box->currentIndex(), 1);
        QCOMPARE(Settings().value(setting::colours), ColourScheme::Light);
    }

    void highContrastShowsWhereFieldsAre()
    {
        choose(field<QComboBox>("window/colours"), 3);
        // WCAG's contrast of two colours, of which 3 is asked for the edge of a control.
        const auto light = [](const QColor &colour) {
            const auto part = [](double share) {
                return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
                    + 0.0722 * part(colour.blueF());
        };
        const double ground = light(QApplication::palette().color(QPalette::Window));
        for (const char *key : {"person/name", "window/language", "records/hours",
                                "window/reduced-motion", "restoreDefaults"}) {
            auto *edged = field<QWidget>(key);
            const QImage picture = edged->grab().toImage();
            double most = 0;
            // Down a line that crosses the upper and the lower edge, left of all words.
            for (int y = 0; y < picture.height(); ++y)
                most = std::max(most, light(picture.pixelColor(8, y)));
            QVERIFY2((most + 0.05) / (ground + 0.05) >= 3, key);
        }
    }

    void languagesAreThoseThatAreCompiledIn()
    {
        auto *box = field<QComboBox>("window/language");
        QStringList names;
        for (int i = 1; i < box->count(); ++i)
            names += box->itemText(i);
        QCOMPARE(names, (QStringList{u"Deutsch"_s, u"English"_s, u"Français"_s, u"简体中文"_s}));
        choose(box, 1);
        QCOMPARE(Settings().value(setting::language).value, u"de"_s);
        // It says in words that it takes a restart, also to a screen reader.
        QVERIFY(box->accessibleDescription().contains(u"started again"_s));
    }

    void languageKeepsTheCountry()
    {
        const QLocale berlin(QLocale::German, QLocale::Germany);
        QCOMPARE(localeFor({}, berlin), berlin);
        QCOMPARE(localeFor({u"de"_s}, berlin), berlin);
        QCOMPARE(localeFor({u"en"_s}, berlin).language(), QLocale::English);
        QCOMPARE(localeFor({u"en"_s}, berlin).territory(), QLocale::Germany);
        QCOMPARE(localeFor({u"zh_CN"_s}, berlin).territory(), QLocale::China);
    }

    void reducedMotionStopsEffects()
    {
        const int flash = QApplication::cursorFlashTime();
        QVERIFY(flash > 0);
        QVERIFY(m_window->dockOptions() & QMainWindow::AnimatedDocks);
        auto *box = field<QCheckBox>("window/reduced-motion");
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!(m_window->dockOptions() & QMainWindow::AnimatedDocks));
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_window->dockOptions() & QMainWindow::AnimatedDocks);
        QCOMPARE(QApplication::cursorFlashTime(), flash);
    }

    void nameAndAddressSignMailsAndHistory()
    {
        type(field<QLineEdit>("person/name"), u"Dara Okeefe"_s);
        type(field<QLineEdit>("person/address"), u"dara@example.org"_s);
        QTest::keyClick(field<QLineEdit>("person/address"), Qt::Key_Tab);
        RecordSession &session = m_window->book()->session();
        QCOMPARE(session.actor(), u"Dara Okeefe"_s);
        Proposal proposal;
        proposal.projectId = m_book->project();
        proposal.title = u"Signed"_s;
        proposal.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
        const auto id = session.addProposal(proposal);
        QVERIFY(id);
        const auto record = session.record(*id);
        QVERIFY(record);
        QCOMPARE(record->senderName, u"Dara Okeefe"_s);
        QCOMPARE(record->senderAddress, u"dara@example.org"_s);
        const auto history = session.history();
        QVERIFY(history);
        QCOMPARE(history->last().changes.actor, u"Dara Okeefe"_s);
    }

    void aHalfTypedAddressIsNotKept()
    {
        auto *edit = field<QLineEdit>("person/address");
        type(edit, u"dara@example.org"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        type(edit, u"dara@e x"_s); // what stood there in between was an address
        QVERIFY(noteBeside(edit).isEmpty()); // not while typing
        field<QLineEdit>("person/name")->setFocus();
        QVERIFY(noteBeside(edit).contains(u"no mail address"_s));
        QCOMPARE(Settings().value(setting::ownAddress).value, u"dara@example.org"_s);
        auto *zone = field<QComboBox>("records/zone")->lineEdit();
        type(zone, u"UTCX"_s);
        field<QLineEdit>("person/name")->setFocus();
        QVERIFY(noteBeside(zone).contains(u"one before is kept"_s));
        QCOMPARE(Settings().value(setting::defaultZone).value, QString());
    }

    void whatIsTypedLastIsKeptByClosing()
    {
        type(field<QLineEdit>("person/address"), u"dara@example.org"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(Settings().value(setting::ownAddress).value, u"dara@example.org"_s);
    }

    void ownTemplatesAreUsedAtOnce()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"templates"_s);
        m_ask.answer = folder.filePath(u"templates"_s);
        QFile file(m_ask.answer + u"/call.mustache"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: [VOTE] {{title}}\n\nOur own call.\n");
        file.close();
        const auto id = m_book->draft(u"Larch"_s);
        m_window->book()->catchUp();
        m_window->book()->desk()->setCurrentProposal(id);
        m_window->book()->tabs()->announce()->setKind(AnnouncePage::Kind::Call);
        m_window->book()->tabs()->showPage(RecordTabs::Page::Announce);
        const auto *preview = test::find<QPlainTextEdit>(m_window.get(), u"preview"_s);
        QTRY_VERIFY(!preview->toPlainText().isEmpty());
        QVERIFY(!preview->toPlainText().contains(u"Our own call"_s));
        field<QPushButton>("mails/templates/choose")->click();
        QCOMPARE(field<QLineEdit>("mails/templates")->text(), m_ask.answer);
        QTRY_VERIFY(preview->toPlainText().contains(u"Our own call"_s));
        // A folder that is not there leaves the one before.
        auto *edit = field<QLineEdit>("mails/templates");
        type(edit, folder.filePath(u"nowhere"_s)); // its beginnings are folders
        field<QLineEdit>("person/name")->setFocus();
        QVERIFY(noteBeside(edit).contains(u"no such folder"_s));
        QCOMPARE(Settings().value(setting::templateFolder).value, m_ask.answer);
    }

    void newRecordsBeginAsPreferred()
    {
        auto *rules = field<QComboBox>("records/rule");
        int other = -1; // a rule that is meant for "other" records only
        const QList<Rule> &all = RuleCatalogue::shipped().rules();
        for (int i = 0; i < all.size() && other < 0; ++i) {
            if (!all.at(i).kinds.contains(u"strategy"_s) && !all.at(i).kinds.isEmpty())
                other = i;
        }
        QVERIFY(other > 0);
        choose(rules, other + 1);
        auto *hours = field<QSpinBox>("records/hours");
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, u"120"_s);
        QTest::keyClick(hours, Qt::Key_Tab);
        auto *zone = field<QComboBox>("records/zone");
        type(zone->lineEdit(), u"Europe/Berlin"_s);
        QTest::keyClick(zone->completer()->popup(), Qt::Key_Tab);
        OpenBook *book = m_window->book();
        book->newRecord(ProposalKind::Other);
        auto made = book->session().proposal(book->desk()->currentProposal());
        QCOMPARE(made->rule.id, all.at(other).id);
        QCOMPARE(made->period.zone, u"Europe/Berlin"_s);
        // A rule that is not meant for the kind gives way.
        book->newRecord(ProposalKind::Strategy);
        made = book->session().proposal(book->desk()->currentProposal());
        QCOMPARE(made->rule.id, u"lazy-two-thirds"_s);
        // The vote runs as long as preferred when the draft says nothing else.
        const ProposalId draft = m_book->draft(u"Larch"_s);
        book->catchUp();
        book->desk()->setCurrentProposal(draft);
        m_window->actions()->openVote->trigger();
        const auto opened = book->session().proposal(draft);
        QCOMPARE(opened->status, ProposalStatus::Open);
        QCOMPARE(opened->period.closes->utcMs - opened->period.opens->utcMs, 120LL * 3'600'000);
    }

    void theRulesMinimumIsTheLeast()
    {
        m_window->settings().set(setting::defaultHours, HourCount{24});
        const ProposalId draft = m_book->draft(u"Larch"_s);
        m_window->book()->catchUp();
        m_window->book()->desk()->setCurrentProposal(draft);
        m_window->actions()->openVote->trigger();
        const auto opened = m_window->book()->session().proposal(draft);
        QCOMPARE(opened->period.closes->utcMs - opened->period.opens->utcMs, 72LL * 3'600'000);
    }

    void defaultsComeBackAndCanBeTakenBack()
    {
        choose(field<QComboBox>("window/colours"), 3);
        type(field<QLineEdit>("person/name"), u"Dara"_s);
        WindowState(m_window->settings()).addRecentBook(u"kept.tallybook"_s);
        field<QPushButton>("restoreDefaults")->click();
        QCOMPARE(field<QComboBox>("window/colours")->currentIndex(), 0);
        QCOMPARE(field<QLineEdit>("person/name")->text(), QString());
        QCOMPARE(m_window->book()->session().actor(), m_book->actor());
        // What is only remembered is no preference.
        QVERIFY(m_window->shelf()->recentBooks().contains(u"kept.tallybook"_s));
        // Pressed once more by mistake.
        field<QPushButton>("restoreDefaults")->click();
        auto *back = m_dialog->findChild<NoticeBar *>()->findChild<QPushButton *>();
        QVERIFY(back->isVisible());
        back->click();
        QCOMPARE(field<QComboBox>("window/colours")->currentIndex(), 3);
        QCOMPARE(m_window->book()->session().actor(), u"Dara"_s);
    }

    void layoutIsForgottenWhenAsked()
    {
        QTest::keyClick(field<QCheckBox>("start/remember-window"), Qt::Key_Space);
        Settings settings;
        WindowState state(settings);
        state.setGeometry("somewhere");
        QVERIFY(state.geometry().isEmpty());
        settings.set(setting::rememberWindow, true);
        state.setGeometry("somewhere");
        QCOMPARE(state.geometry(), QByteArray("somewhere"));
    }

    void aSpoiltFileGivesDefaults()
    {
        QSettings file;
        file.setValue(QLatin1StringView(setting::colours.key), u"puce"_s);
        file.setValue(QLatin1StringView(setting::defaultHours.key), u"minus nine"_s);
        const Settings settings;
        QCOMPARE(settings.value(setting::colours), ColourScheme::System);
        QCOMPARE(settings.value(setting::defaultHours).hours, 0);
    }

    void onlyChangesAreTold()
    {
        Settings settings;
        const QSignalSpy told(&settings, &Settings::changed);
        settings.set(setting::reducedMotion, false);
        QCOMPARE(told.size(), 0);
        settings.set(setting::reducedMotion, true);
        QCOMPARE(told.size(), 1);
        settings.set(setting::reducedMotion, true);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
