// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// A book that is closed while its backup is being written.
#include "tests/support/SessionFixture.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_backup"_s);
        QSettings().clear();
    }

    /// The window says why it stays, and closes by itself when the copy is whole.
    void aBackupHoldsTheBookOpen()
    {
        SessionFixture book;
        const QTemporaryDir folder;
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        const auto *notice = window.centralWidget()->findChild<NoticeBar *>();
        const QString copy = folder.filePath(u"copy.tallybook"_s);
        window.book()->backUp(copy);
        window.close();
        QVERIFY(window.isVisible() && window.book());
        QVERIFY2(notice->words().contains(u"closes when it is done"_s),
                 qPrintable(notice->words()));
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(RecordSession::open(copy, book.clock(), book.actor()));
        window.show();
        window.book()->backUp(folder.filePath(u"second.tallybook"_s));
        window.actions()->closeBook->trigger();
        QVERIFY(window.book());
        QTRY_VERIFY(!window.book());
        QVERIFY(QFile::exists(folder.filePath(u"second.tallybook"_s)));
    }

    /// What went wrong is read before the window goes.
    void aFailedBackupKeepsTheBookOpen()
    {
        SessionFixture book;
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->backUp(book.path() + u".nowhere/copy"_s);
        window.close();
        const auto *notice = window.centralWidget()->findChild<NoticeBar *>();
        QTRY_VERIFY2(notice->words().contains(u"Backing up the book"_s),
                     qPrintable(notice->words()));
        QCoreApplication::sendPostedEvents();
        QVERIFY(window.isVisible() && window.book());
        window.close();
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestBackup)
#include "tst_backup.moc"
