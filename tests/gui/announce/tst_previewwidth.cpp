// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// A mail's lines have 72 columns: the preview shows them whole.
#include "tests/support/WindowWalk.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestPreviewWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_previewwidth"_s);
    }

    void showsAllColumns_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s}) {
            QTest::addRow("%s 1264", qPrintable(language)) << language << 1264;
            QTest::addRow("%s 1280", qPrintable(language)) << language << 1280;
            QTest::addRow("%s 1320", qPrintable(language)) << language << 1320;
        }
    }

    void showsAllColumns()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        QSettings().clear();
        QTranslator words;
        if (language != "en"_L1) {
            QVERIFY(words.load(QLocale(language), u"tallybook"_s, u"_"_s,
                               u":/tallybook/translations"_s));
            QApplication::installTranslator(&words);
        }
        WindowWalk walk([](QWidget *, const QString &) {});
        walk.openSample();
        MainWindow &window = walk.window();
        window.resize(width, 800);
        walk.book().tabs()->showPage(RecordTabs::Page::Announce);
        AnnouncePage *page = walk.book().tabs()->announce();
        auto *preview = page->findChild<QPlainTextEdit *>(u"preview"_s);
        for (const auto kind : {AnnouncePage::Kind::Call, AnnouncePage::Kind::Summary}) {
            page->setKind(kind);
            QTRY_VERIFY(!preview->toPlainText().isEmpty());
            QCOMPARE(window.width(), width);
            const int room =
                    preview->viewport()->width() - 2 * int(preview->document()->documentMargin());
            const int wanted = preview->fontMetrics().horizontalAdvance(QString(72, u'm'));
            QVERIFY2(room >= wanted, qPrintable(u"%1 of %2"_s.arg(room).arg(wanted)));
        }
        // All kinds are in view, wherever they stand.
        const auto *kinds = page->findChild<QListWidget *>(u"announcements"_s);
        QTRY_COMPARE(kinds->verticalScrollBar()->maximum(), 0);
        QCOMPARE(kinds->horizontalScrollBar()->maximum(), 0);
        page->setKind(AnnouncePage::Kind::Call);
        QTRY_COMPARE(preview->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestPreviewWidth)
#include "tst_previewwidth.moc"
