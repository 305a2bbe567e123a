// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Alt and a letter does one thing in a window, in every language.
#include "core/base/Clock.h"
#include "tests/support/WindowWalk.h"
#include "ui/views/main/MainWindow.h"

#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTest>
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
    std::unique_ptr<WindowWalk> m_walk;
    QTranslator m_words;
    QStringList m_found;
    int m_letters = 0;

    void look(QWidget *window, const QString &where)
    {
        const QMap<QString, QStringList> letters = lettersOf(window);
        m_letters += int(letters.size());
        for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
            if (it->size() > 1)
                m_found += u"%1: %2 is claimed by “%3”"_s.arg(where, it.key(), it->join(u"”, “"_s));
        }
    }
    void speak(const QString &language)
    {
        if (language != "en"_L1) {
            QVERIFY(m_words.load(QLocale(language), u"tallybook"_s, u"_"_s,
                                 u":/tallybook/translations"_s));
            QApplication::installTranslator(&m_words);
        }
        m_walk = std::make_unique<WindowWalk>(
                [this](QWidget *window, const QString &where) { look(window, where); });
        m_walk->openSample();
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
        m_walk.reset();
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
        m_walk->pages();
        m_walk->windows();
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
        QVERIFY2(m_letters > 200, qPrintable(QString::number(m_letters)));
    }

    /// East Asian labels have their letter in brackets, which a tool button would show.
    void toolButtonsShowWordsOnly()
    {
        speak(u"zh_CN"_s);
        static const QRegularExpression letter(u"\\([A-Z]\\)"_s);
        const QList<QToolButton *> buttons = m_walk->window().findChildren<QToolButton *>();
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
