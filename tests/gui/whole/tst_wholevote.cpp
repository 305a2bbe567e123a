// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/Corpus.h"
#include "tests/support/GuiWatchdog.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/models/ImportModel.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/proposal/ProposalPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One mail as a person copies it out of a mail program.
QString reply(const QString &name, int minute, const QString &title, const QString &body)
{
    const QString address = name.section(u' ', 0, 0).toLower() + u"@example.org"_s;
    return u"From: %1 <%2>\nDate: Sun, 1 Nov 2026 13:%3:00 +0000\nSubject: Re: [VOTE] %4\n\n%5\n\n"_s
            .arg(name, address, QString::number(minute).rightJustified(2, u'0'), title, body);
}

struct Case {
    ProposalKind kind = ProposalKind::Strategy;
    QString title;
    QStringList against; ///< who votes -1
    bool approved = true;
};

} // namespace

/// The main job through the real window: from New to the saved result mail and summary.
class tst_WholeVote final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_window;
    FakeFileAsk m_ask;

    /// A menu entry, measured like the key that would have chosen it.
    static void choose(QAction *action)
    {
        GuiWatchdog::instance()->during(action->text(), [action] { action->trigger(); });
    }

    [[nodiscard]] ProposalPage *page() const { return m_window->book()->tabs()->proposal(); }
    [[nodiscard]] AnnouncePage *announce() const { return m_window->book()->tabs()->announce(); }
    [[nodiscard]] RecordSession &session() const { return m_window->book()->session(); }
    [[nodiscard]] ProposalId current() const { return m_window->book()->desk()->currentProposal(); }
    [[nodiscard]] Proposal record() const { return *session().proposal(current()); }

    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(page(), field);
        QVERIFY2(edit->isVisible(), qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void write(const QString &field, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(page(), field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    void makeRecord(const Case &vote)
    {
        choose(m_window->actions()->newRecords.at(int(vote.kind)));
        QCOMPARE(record().kind, vote.kind);
        QTest::keyClicks(QApplication::focusWidget(), vote.title); // New has put the focus there
        if (vote.kind == ProposalKind::NewModule) {
            type(u"moduleName"_s, u"larch-relay"_s);
            write(u"moduleScope"_s, u"Carries messages between sites."_s);
        }
        if (vote.kind == ProposalKind::CodebaseReplacement) {
            type(u"newCodebase"_s, u"Larch Next"_s);
            type(u"oldCodebase"_s, u"Larch Classic"_s);
        }
        write(u"text"_s, u"The project does this."_s);
        QTest::mouseClick(find<QPushButton>(page(), u"addConversation"_s), Qt::LeftButton);
        auto *links = find<QTableView>(page(), u"conversations"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"[DISCUSS] the matter"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        links->setFocus();
        links->setCurrentIndex(links->model()->index(0, 1));
        QTest::keyClicks(links, u"h"_s); // the first key opens the editor, which takes the rest
        QTest::keyClicks(QApplication::focusWidget(), u"ttps://lists.example.org/thread/1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        write(u"conversationSummary"_s, u"Two threads, no objection left."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!page()->hasUnsavedEdits());
        QCOMPARE(record().title, vote.title);
        QCOMPARE(record().conversations.size(), 1);
        QCOMPARE(record().conversations.constFirst().link, u"https://lists.example.org/thread/1"_s);
    }

    void pasteReplies(const Case &vote)
    {
        QString text;
        int minute = 0;
        for (const QString &name :
             {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s, u"Chen Siyuan"_s}) {
            const bool against = vote.against.contains(name);
            text += reply(name, ++minute, vote.title,
                          against ? u"-1 (binding)\n\nToo early, the tests are not there."_s
                                  : u"+1 (binding)"_s);
        }
        text += reply(u"Bo Lindqvist"_s, ++minute, vote.title,
                      u"I would be +1 if somebody wrote the docs."_s);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *review = m_window->findChild<ImportReview *>();
        QVERIFY(review);
        QTRY_COMPARE_WITH_TIMEOUT(review->model()->rowCount(), 5, 20'000);
        QVERIFY(QTest::qWaitForWindowActive(review));
        QVERIFY(!review->isReady());
        // Bo says under a condition what he would vote: asked, and settled as a 0.
        find<QComboBox>(review, u"value"_s)->setEditText(u"+0"_s);
        QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(review->isReady());
        QTest::keyClick(find<QPushButton>(review, u"acceptImport"_s), Qt::Key_Space);
        QCOMPARE(session().events(current()).size(), 5);
    }

    void closeVote(bool asksForReason)
    {
        choose(m_window->actions()->closeVote);
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QCOMPARE(dialog != nullptr, asksForReason);
        if (!dialog)
            return;
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Both were asked and meant it."_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    }

    QString saved(const QString &name)
    {
        m_ask.answer = m_folder->filePath(name);
        auto *button = find<QPushButton>(announce(), u"saveAnnouncement"_s);
        [&] { QVERIFY(button->isVisible() && button->isEnabled()); }();
        QTest::mouseClick(button, Qt::LeftButton);
        return QString::fromUtf8(readFile(m_ask.answer));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        m_window->setFileAsk(&m_ask);
        m_window->resize(1320, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto opened = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(opened);
        m_window->showBook(std::move(*opened));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        GuiWatchdog::instance()->begin();
    }

    void cleanup()
    {
        m_window.reset();
        m_book.reset();
    }

    void voteGoesThroughTheWindow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("against");
        QTest::addColumn<bool>("approved");
        QTest::newRow("strategy") << int(ProposalKind::Strategy) << u"Unity first"_s
                                  << QStringList{u"Eli Navarro"_s} << true;
        QTest::newRow("new module")
                << int(ProposalKind::NewModule) << u"Add larch-relay"_s << QStringList() << true;
        QTest::newRow("replacement passes")
                << int(ProposalKind::CodebaseReplacement) << u"Larch Next instead of Classic"_s
                << QStringList() << true;
        QTest::newRow("replacement fails")
                << int(ProposalKind::CodebaseReplacement) << u"Larch Next instead of Classic"_s
                << QStringList{u"Dara Okeefe"_s, u"Eli Navarro"_s} << false;
    }

    void voteGoesThroughTheWindow()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        QFETCH(QStringList, against);
        QFETCH(bool, approved);
        const Case vote{ProposalKind(kind), title, against, approved};
        MainActions *actions = m_window->actions();

        makeRecord(vote);
        choose(actions->openVote);
        QCOMPARE(record().status, ProposalStatus::Open);
        m_book->clock().advanceMs(qint64(4) * 3'600'000);
        pasteReplies(vote);
        QCOMPARE(session().evaluation(current()).tally.binding.against, int(against.size()));

        m_book->clock().advanceMs(qint64(72) * 3'600'000);
        // Two against two: each single -1 decides, so closing asks for a word that the history
        // keeps.
        closeVote(!approved);
        QCOMPARE(record().status, ProposalStatus::Closed);
        const Verdict verdict = session().evaluation(current()).outcome.verdict;
        QCOMPARE(verdict, approved ? Verdict::Approved : Verdict::Rejected);

        // Offscreen no window manager gives the focus back when the dialogs are gone.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(announce()->isVisible());
        QTRY_VERIFY(!find<QPlainTextEdit>(announce(), u"preview"_s)->toPlainText().isEmpty());
        const QString mail = saved(u"result.eml"_s);
        QVERIFY2(mail.contains(u"Subject: [RESULT][VOTE] "_s + title), qPrintable(mail));
        QVERIFY(mail.contains(u"X-Unsent: 1\r\n"_s));
        for (const QString &voter : {u"Ada Voss"_s, u"Bo Lindqvist"_s, u"Chen Siyuan"_s})
            QVERIFY2(mail.contains(voter), qPrintable(voter));

        choose(actions->summary);
        QTRY_VERIFY(
                find<QPlainTextEdit>(announce(), u"preview"_s)->toPlainText().contains(u"# "_s));
        const QString summary = saved(u"summary.md"_s);
        QVERIFY(summary.contains(title));

        const QString continues = u"The existing codebase (Larch Classic) continues."_s;
        const bool failedReplacement = vote.kind == ProposalKind::CodebaseReplacement && !approved;
        // Quoted-printable may break the line; the words must be there all the same.
        QCOMPARE(QString(mail).remove(u"=\r\n"_s).simplified().contains(continues),
                 failedReplacement);
        if (failedReplacement)
            QVERIFY2(summary.simplified().contains(continues), qPrintable(summary));

        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        auto *id = find<QLineEdit>(announce(), u"resultMessageId"_s);
        QTRY_VERIFY(id->isVisible());
        id->setFocus();
        QTest::keyClicks(id, u"<result.1@example.org>"_s);
        QTest::mouseClick(find<QPushButton>(announce(), u"markResultSent"_s), Qt::LeftButton);
        QCOMPARE(record().status, ProposalStatus::ResultSent);
        QString why;
        QVERIFY2(GuiWatchdog::instance()->wasPrompt(&why), qPrintable(why));
        QVERIFY(session().verify()->intact);
    }
};

int main(int argc, char *argv[])
{
    GuiWatchdog application(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN does
    tst_WholeVote test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholevote.moc"
