// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/models/PaletteModel.h"
#include "ui/support/look/Icons.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_book;
    std::unique_ptr<QMenuBar> m_menus;
    QAction *m_close = nullptr;
    QAction *m_disabled = nullptr;
    ProposalId m_record;

    QStringList shown(const QString &words) const
    {
        PaletteModel model;
        model.setEntries(m_menus.get(), m_book->session().proposals());
        model.setWords(words);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, PaletteModel::Name).data().toString();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::SessionFixture>();
        m_record = m_book->openVote(u"Unity <b>first</b>"_s);
        m_menus = std::make_unique<QMenuBar>();
        QMenu *vote = m_menus->addMenu(u"&Vote"_s);
        m_close = vote->addAction(u"&Close vote"_s);
        m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
        m_disabled = vote->addAction(u"&Extend vote…"_s);
        m_disabled->setEnabled(false);
        vote->addSeparator();
        QMenu *below = vote->addMenu(u"&More"_s);
        below->addAction(u"R&&D report"_s);
    }

    void cleanup()
    {
        m_menus.reset();
        m_book.reset();
    }

    void offersWhatCanBeUsedNow()
    {
        QCOMPARE(shown({}),
                 (QStringList{u"Close vote"_s, u"R&D report"_s, u"Unity <b>first</b>"_s}));
        PaletteModel model;
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(m_menus.get(), m_book->session().proposals());
        QCOMPARE(model.index(0, PaletteModel::Where).data().toString(), u"Vote"_s);
        QCOMPARE(model.index(0, PaletteModel::Shortcut).data().toString(), u"Ctrl+E"_s);
        QCOMPARE(model.index(1, PaletteModel::Where).data().toString(), u"Vote ▸ More"_s);
        QCOMPARE(model.index(2, PaletteModel::Where).data().toString(), u"Record ▸ Open"_s);
    }

    void namesStandBeneathEachOther()
    {
        m_close->setIcon(icons::get(u"search"_s));
        PaletteModel model;
        model.setEntries(m_menus.get(), m_book->session().proposals());
        constexpr QSize asked(16, 16);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QIcon icon =
                    model.index(row, PaletteModel::Name).data(Qt::DecorationRole).value<QIcon>();
            QCOMPARE(icon.actualSize(asked), asked);
        }
    }

    void everyWordMustOccurAndTheBeginningGoesFirst()
    {
        QCOMPARE(shown(u"vote rep"_s), QStringList{u"R&D report"_s});
        QCOMPARE(shown(u"r"_s).first(), u"R&D report"_s);
        QCOMPARE(shown(u"nothing of the kind"_s), QStringList());
        QCOMPARE(shown(u"open UNITY"_s), QStringList{u"Unity <b>first</b>"_s});
    }

    void findsARecordWithoutATitle()
    {
        (void)m_book->draft(QString());
        QCOMPARE(shown(u"untitled"_s), QStringList{u"Untitled"_s});
    }

    void nothingFoundIsSaid()
    {
        CommandPalette palette(m_menus.get(), m_book->session().proposals(), nullptr);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        palette.show();
        auto *words = palette.findChild<QLineEdit *>(u"paletteWords"_s);
        const auto *nothing = palette.findChild<QLabel *>(u"paletteNothing"_s);
        QVERIFY(!nothing->isVisible());
        words->setText(u"unity nowhere"_s);
        QVERIFY(nothing->isVisible() && nothing->text().size() > 10);
        QCOMPARE(words->accessibleDescription(), nothing->text());
        words->setText(u"unity"_s);
        QVERIFY(!nothing->isVisible());
    }

    void actsByKeyboardAlone()
    {
        QSignalSpy closed(m_close, &QAction::triggered);
        const QPointer<CommandPalette> palette =
                new CommandPalette(m_menus.get(), m_book->session().proposals(), nullptr);
        QSignalSpy chosen(palette, &CommandPalette::recordChosen);
        palette->open();
        QVERIFY(QTest::qWaitForWindowActive(palette));
        auto *words = test::find<QLineEdit>(palette, u"paletteWords"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"no such thing"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        words->clear();
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(chosen.size(), 0);
        QTRY_VERIFY(!palette);
    }

    void showsARecord()
    {
        const QPointer<CommandPalette> palette =
                new CommandPalette(m_menus.get(), m_book->session().proposals(), nullptr);
        QSignalSpy chosen(palette, &CommandPalette::recordChosen);
        palette->open();
        auto *words = test::find<QLineEdit>(palette, u"paletteWords"_s);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ProposalId>(), m_record);
        QTRY_VERIFY(!palette);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
