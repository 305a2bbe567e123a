// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The windows in a language whose texts are two fifths longer, from left to right and from right to
// left: nothing is clipped, and nothing was kept from the translators.
#include "core/base/Clock.h"
#include "tests/gui/ClipCheck.h"
#include "tests/support/WindowWalk.h"
#include "ui/models/VotesModel.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/PseudoWords.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/tally/TallyPanel.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PseudoWords> m_words;
    std::unique_ptr<WindowWalk> m_walk;
    QStringList m_found;

    /// Keeps what does not fit.
    void look(QWidget *window, const QString &where)
    {
        // Layouts settle one after the other, and an announcement is written when it is seen.
        (void)QTest::qWaitFor([window] { return clippedTexts(window).isEmpty(); }, 1000);
        for (const QString &each : clippedTexts(window))
            m_found += where + u": "_s + each;
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
        m_walk = std::make_unique<WindowWalk>(
                [this](QWidget *window, const QString &where) { look(window, where); });
        m_walk->openSample();
        QVERIFY(!QTest::currentTestFailed());
        const MainWindow &window = m_walk->window();
        OpenBook &book = m_walk->book();
        // Records stand where reading begins, the tally where it ends.
        const auto middle = [&window](const QWidget *part) {
            return part->mapTo(&window, part->rect().center()).x();
        };
        QTRY_COMPARE(middle(book.records()) < middle(book.tally()),
                     direction == PseudoWords::Direction::LeftToRight);
        m_walk->pages();
        // A value keeps its sign in front, whatever the direction.
        const QString value =
                book.tabs()->votes()->model()->index(0, VotesModel::VoteColumn).data().toString();
        QCOMPARE(value,
                 direction == PseudoWords::Direction::RightToLeft ? u"\u2068+1\u2069"_s : u"+1"_s);
        // At the size of the windows' own minimum nothing may be cut either: it fits a laptop.
        qInfo() << "smallest window" << window.minimumSizeHint();
        QVERIFY2(window.minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(window.minimumSizeHint().width())));

        m_walk->windows();
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
    }

    /// As people have it: with the endings of real words, and with letters of other scripts.
    void everyTextOfALanguageHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyTextOfALanguageHasRoom()
    {
        QFETCH(QString, language);
        QSettings().clear();
        m_found.clear();
        QTranslator words;
        if (language != "en"_L1) {
            QVERIFY(words.load(QLocale(language), u"tallybook"_s, u"_"_s,
                               u":/tallybook/translations"_s));
            QApplication::installTranslator(&words);
        }
        m_walk = std::make_unique<WindowWalk>(
                [this](QWidget *window, const QString &where) { look(window, where); });
        m_walk->openSample();
        QVERIFY(!QTest::currentTestFailed());
        m_walk->pages();
        m_walk->windows();
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

    /// Qt measures a label's words in one piece and paints an underlined letter for itself.
    void aLetterThatLosesItsKerningIsFound()
    {
        QLineEdit field;
        QLabel usual(u"&Test in words"_s);
        usual.setBuddy(&field);
        PlainLabel own(usual.text());
        own.setBuddy(&field);
        own.resize(own.sizeHint());
        QVERIFY(labelFits(&own));
        QVERIFY(own.sizeHint().width() >= usual.sizeHint().width());
        usual.resize(paintedWidth(&usual) - 1, usual.sizeHint().height());
        QVERIFY(!labelFits(&usual));
    }

    void aBoxThatCutsItsEntryIsFound()
    {
        QComboBox box;
        box.addItem(u"An entry that is longer than its place"_s);
        box.resize(box.sizeHint());
        QVERIFY(comboFits(&box));
        box.resize(box.width() / 2, box.height());
        QVERIFY(!comboFits(&box));
        box.setItemData(0, box.currentText(), Qt::ToolTipRole);
        QVERIFY(comboFits(&box));
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
        m_walk.reset();
        if (m_words)
            QApplication::removeTranslator(m_words.get());
        m_words.reset();
        QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
