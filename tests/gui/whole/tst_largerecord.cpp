// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/RecordSession.h"
#include "tests/bench/window/BookMaker.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/GuiWatchdog.h"
#include "ui/models/RecordListModel.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/tally/TallyPanel.h"
#include "ui/views/votes/VotesPage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// Records so large that reading one takes longer than a person waits: they come into view at
/// once, and their votes when they are read beside the window.
class tst_LargeRecord final : public QObject
{
    Q_OBJECT

private:
    static constexpr int votes = 10'000;

    QTemporaryDir m_made; ///< the book as it is made, for all
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] RecordSession &session() const { return m_window->book()->session(); }
    [[nodiscard]] Desk *desk() const { return m_window->book()->desk(); }
    [[nodiscard]] VotesModel *model() const { return m_window->book()->tabs()->votes()->model(); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"large.tallybook"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        bench::makeBook(m_made.filePath(u"large.tallybook"_s), {1, votes, votes});
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(bench::bookMoment());
        QVERIFY(QFile::copy(m_made.filePath(u"large.tallybook"_s), path()));
        m_window = std::make_unique<MainWindow>(*m_clock, u"Ada Voss"_s);
        m_window->resize(1320, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        GuiWatchdog::instance()->begin();
    }

    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void comesIntoViewAtOnceAndIsReadBeside()
    {
        openBook(*m_window, path());
        QVERIFY(m_window->book());
        const ProposalId id = desk()->currentProposal();
        QVERIFY(id);
        QVERIFY(desk()->isReading());
        QVERIFY(m_window->windowTitle().startsWith(session().proposal(id)->title));
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(m_window->book()->tally()->texts().contains(u"Reading the votes…"_s));
        RecordListModel *list = m_window->book()->records()->model();
        QCOMPARE(list->indexOf(id).data(RecordListModel::ForRole).toInt(), 0); // not waited for

        QSignalSpy read(desk(), &Desk::currentProposalRead);
        QVERIFY(read.wait(60'000));
        QVERIFY(!desk()->isReading());
        QCOMPARE(desk()->currentProposal(), id);
        QCOMPARE(model()->rowCount(), votes);
        QVERIFY(!m_window->book()->tally()->texts().contains(u"Reading the votes…"_s));
        QVERIFY(list->indexOf(id).data(RecordListModel::ForRole).toInt() > votes / 4);
        QTest::qWait(300); // what goes on behind the window comes in turns, too
        QCOMPARE(read.size(), 1);
        QString why;
        QVERIFY2(GuiWatchdog::instance()->wasPrompt(&why), qPrintable(why));
    }

    void anActOfAnotherWhileItIsRead()
    {
        openBook(*m_window, path());
        const ProposalId id = desk()->currentProposal();
        const auto other = RecordSession::open(path(), *m_clock, u"Bo Lindqvist"_s);
        QVERIFY(other);
        QVERIFY((*other)->removeVote((*other)->events(id).constFirst().id));
        QVERIFY(session().refresh());
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), votes - 1, 60'000);
        QCOMPARE(session().evaluation(id).tally, (*other)->evaluation(id).tally);
    }

    void closedWhileItIsRead()
    {
        openBook(*m_window, path());
        QVERIFY(desk()->isReading());
        m_window->closeBook();
        QVERIFY(!m_window->book());
    }
};

int main(int argc, char *argv[])
{
    GuiWatchdog application(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN does
    tst_LargeRecord test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_largerecord.moc"
