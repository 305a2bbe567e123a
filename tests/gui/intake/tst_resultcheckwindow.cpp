// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/check/CountsTable.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/conversation/MessageView.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString wrongCount = u"Subject: [RESULT][VOTE] Unity first\n\n"
                           "The vote passes with 4 +1 votes.\n\n"
                           "+1:\n- Ada Voss\n- Dara Okeefe\n- Eli Navarro\n"_s;
const QString right = u"Subject: [RESULT][VOTE] Unity first\n\n"
                      "The vote passes with 3 +1 votes.\n\n"
                      "+1:\n- Ada Voss\n- Dara Okeefe\n- Eli Navarro\n"_s;
const QString bindingBo = u"Subject: [RESULT][VOTE] Unity first\n\n"
                          "The vote passes with 3 binding +1 votes.\n\n"
                          "+1 binding:\n- Ada Voss\n- Dara Okeefe\n- Bo Lindqvist\n"_s;

QByteArray voteMail(const QByteArray &name)
{
    const QByteArray first = name.left(name.indexOf(' ')).toLower();
    return "From: " + name + " <" + first
            + "@example.org>\nSubject: Re: [VOTE] Unity first\n"
              "Message-ID: <"
            + first
            + "@example.org>\n"
              "Date: Sun, 1 Nov 2026 13:00:00 +0000\n\n+1\n";
}

} // namespace

class tst_ResultCheckWindow final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<ResultCheckWindow> m_window;
    FakeFileAsk m_ask;
    ProposalId m_vote;

    template <typename T>
    T *part(const char *name) const
    {
        return find<T>(m_window, QString::fromLatin1(name));
    }
    QTreeWidget *findings() const { return part<QTreeWidget>("checkFindings"); }
    QString summary() const { return part<QLabel>("checkSummary")->text(); }
    QString notice() const { return m_window->findChild<NoticeBar *>()->words(); }
    QString count(int row, int column) const
    {
        return part<CountsTable>("checkCounts")->item(row, column)->text();
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(part<QPushButton>("pasteResult"), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_resultcheckwindow"_s);
        QSettings().clear();
    }

    void init()
    {
        m_ask = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_vote = m_book->openVote(u"Unity first"_s);
        m_desk->setCurrentProposal(m_vote);
        m_window = new ResultCheckWindow(m_desk.get());
        m_window->setFileAsk(&m_ask);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup()
    {
        delete m_window;
        m_desk.reset();
        m_book.reset();
    }

    /// Where no finding is listed, words say why and what to do.
    void anEmptyTableSaysWhatToDo()
    {
        const auto *words = part<QLabel>("noFindings");
        QVERIFY(words->isVisible() && words->text().contains(u"pasted or opened"_s));
        QVERIFY(!findings()->isVisible());
        paste(wrongCount);
        QTRY_VERIFY(findings()->isVisible());
        QVERIFY(!words->isVisible());
        paste(right);
        QTRY_VERIFY(words->isVisible() && words->text().contains(u"Choose its thread"_s));
        QVERIFY(!findings()->isVisible());
        paste(u"Nothing of a result."_s);
        QTRY_VERIFY(words->isVisible() && words->text().contains(u"Paste or open"_s));
    }

    void findingMarksItsLine()
    {
        paste(wrongCount);
        QTRY_COMPARE(findings()->topLevelItemCount(), 1);
        const QTreeWidgetItem *item = findings()->topLevelItem(0);
        QVERIFY(!item->icon(0).isNull());
        QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().startsWith(u"problem"_s));
        QCOMPARE(item->text(1), u"3"_s);
        QVERIFY2(item->text(0).contains(u"the text says 4, and there are 3"_s),
                 qPrintable(item->text(0)));
        QCOMPARE(summary(), u"1 problem"_s); // and nothing of no notes
        QCOMPARE(count(0, 0), u"4"_s);
        QCOMPARE(count(1, 0), u"3"_s);
        QCOMPARE(count(2, 0), u"–"_s);
        auto *mail = part<MessageView>("checkedMail");
        QVERIFY(mail->extraSelections().isEmpty());
        // By keyboard as well as by a click.
        findings()->setFocus();
        findings()->setCurrentItem(findings()->topLevelItem(0));
        QTRY_COMPARE(mail->extraSelections().size(), 1);
        QCOMPARE(mail->extraSelections().constFirst().cursor.selectedText(),
                 u"The vote passes with 4 +1 votes."_s);
    }

    void consistentResultHasNothing()
    {
        paste(right);
        QTRY_VERIFY(summary().contains(u"Nothing contradicts"_s));
        QCOMPARE(findings()->topLevelItemCount(), 0);
    }

    void rosterOfTheBookIsAsked()
    {
        paste(bindingBo);
        QTRY_VERIFY(summary().contains(u"Nothing contradicts"_s));
        auto *roster = part<QComboBox>("checkRoster");
        QCOMPARE(roster->count(), 2);
        choose(roster, 1);
        Q_EMIT roster->activated(1);
        // Bo is a committer, and then two bind.
        QTRY_VERIFY(findings()->topLevelItemCount() > 0);
        QStringList words;
        for (int i = 0; i < findings()->topLevelItemCount(); ++i)
            words.append(findings()->topLevelItem(i)->text(0));
        QVERIFY2(words.join(u'\n').contains(u"Bo Lindqvist is listed as binding"_s),
                 qPrintable(words.join(u'\n')));
    }

    void messagesOfTheRecordAreTheThread()
    {
        for (const QByteArray name : {"Ada Voss", "Dara Okeefe"})
            m_book->import(m_vote, voteMail(name));
        paste(right);
        QTRY_VERIFY(summary().contains(u"Nothing contradicts"_s));
        Q_EMIT part<QComboBox>("checkThread")->activated(0);
        auto *thread = part<QComboBox>("checkThread");
        QVERIFY(thread->itemText(1).contains(u"Unity first"_s));
        choose(thread, 1);
        Q_EMIT thread->activated(1);
        QTRY_COMPARE(findings()->topLevelItemCount(), 1);
        QVERIFY(findings()->topLevelItem(0)->text(0).startsWith(u"Eli Navarro is listed"_s));
        QCOMPARE(count(2, 0), u"2"_s);
    }

    void findingsFollowTheRecordInView()
    {
        m_book->import(m_vote, voteMail("Ada Voss"));
        const ProposalId other = m_book->openVote(u"Another one"_s);
        auto *thread = part<QComboBox>("checkThread");
        choose(thread, 1);
        paste(right);
        QTRY_COMPARE(count(2, 0), u"1"_s);
        m_desk->setCurrentProposal(other);
        QVERIFY(thread->currentText().contains(u"Another one"_s));
        QTRY_COMPARE(count(2, 0), u"0"_s);
        // Without a record there is no thread of one.
        m_desk->setCurrentProposal({});
        QCOMPARE(thread->currentIndex(), 0);
        QTRY_COMPARE(count(2, 0), u"–"_s);
    }

    void filesAreTheThread()
    {
        const QString mbox = m_folder->filePath(u"t.mbox"_s);
        QFile file(mbox);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QByteArray name : {"Ada Voss", "Dara Okeefe", "Eli Navarro"})
            file.write("From x@example.org Sun Nov  1 13:00:00 2026\n" + voteMail(name) + "\n");
        file.close();
        paste(right);
        QTRY_VERIFY(summary().contains(u"Nothing contradicts"_s));
        auto *thread = part<QComboBox>("checkThread");
        // Left without a choice it is held against none.
        thread->setCurrentIndex(2);
        Q_EMIT thread->activated(2);
        QCOMPARE(thread->currentIndex(), 0);
        m_ask.answer = mbox;
        thread->setCurrentIndex(2);
        Q_EMIT thread->activated(2);
        QCOMPARE(thread->currentIndex(), 2);
        QTRY_COMPARE(count(2, 0), u"3"_s);
        // Another question about the same thread does not read it again.
        QVERIFY(QFile::remove(mbox));
        Q_EMIT part<QComboBox>("checkRoster")->activated(0);
        QCOMPARE(count(2, 0), u"–"_s);
        QTRY_COMPARE(count(2, 0), u"3"_s);
        m_ask.answer = m_folder->filePath(u"none.mbox"_s);
        Q_EMIT thread->activated(2);
        QVERIFY2(notice().isEmpty(), "the window waited for the file");
        // Votes that could not be read are not votes that were never cast.
        QTRY_VERIFY(notice().contains(u"none.mbox"_s));
        QCOMPARE(summary(), u"Not checked"_s);
        QCOMPARE(findings()->topLevelItemCount(), 0);
    }

    void layoutComesBack()
    {
        const auto halves = [this] { return part<QSplitter>("resultCheckSplitter"); };
        halves()->setSizes({300, 900});
        const QByteArray wanted = halves()->saveState();
        QVERIFY(m_window->close());
        delete m_window;
        m_window = new ResultCheckWindow(m_desk.get());
        m_window->show();
        QCOMPARE(halves()->saveState(), wanted);
    }

    void opensAFile()
    {
        const QString path = m_folder->filePath(u"result.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From: Ada Voss <ada@example.org>\nMessage-ID: <r@example.org>\n"
                   + wrongCount.toUtf8());
        file.close();
        m_ask.answer = path;
        QTest::mouseClick(part<QPushButton>("openResult"), Qt::LeftButton);
        QTRY_COMPARE(findings()->topLevelItemCount(), 1);
        // A bad file leaves what is there.
        m_window->openFile(m_folder->filePath(u"none.eml"_s));
        QVERIFY(notice().contains(u"none.eml"_s));
        QCOMPARE(findings()->topLevelItemCount(), 1);
    }

    void whatIsNoResultIsSaid()
    {
        paste(u"Dear all,\n\nthe weather is fine.\n"_s);
        QTRY_VERIFY(notice().contains(u"Nothing of a result"_s));
        paste(u" "_s);
        QVERIFY(notice().contains(u"clipboard"_s));
        paste(right + QString(17 * 1024 * 1024, u'x'));
        QVERIFY2(notice().contains(u"large"_s), qPrintable(notice()));
    }

    void hostileTextStaysPlain()
    {
        const QString path = m_folder->filePath(u"hostile.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"From: Ada <ada@example.org>\nMessage-ID: <r@example.org>\nMIME-Version: 1.0\n"
                   "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
                   "Subject: <img src=file:///etc/passwd> [RESULT]\n\n"
                   "The vote passes with 9 +1 votes.\n\n"
                   "+1:\n- Dara Okeefe\n- Ada \u202EVoss\n- Ada \u202EVoss\n"_s.toUtf8());
        file.close();
        m_window->openFile(path);
        QTRY_VERIFY(findings()->topLevelItemCount() > 0);
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (int i = 0; i < findings()->topLevelItemCount(); ++i)
            for (int column = 0; column < 3; ++column)
                QVERIFY(!findings()->topLevelItem(i)->text(column).contains(QChar(0x202E)));
    }

    void nothingGetsIntoTheBook()
    {
        const QString digest = *m_book->session().historyDigest();
        paste(wrongCount);
        QTRY_COMPARE(findings()->topLevelItemCount(), 1);
        QCOMPARE(*m_book->session().historyDigest(), digest);
    }

    void menuOpensOneWindow()
    {
        MainWindow window(m_book->clock(), u"Ada"_s);
        QVERIFY(!window.actions()->checkResult->isEnabled());
        auto session = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(session);
        window.showBook(std::move(*session));
        window.show();
        QVERIFY(window.actions()->checkResult->isEnabled());
        window.actions()->checkResult->trigger();
        window.actions()->checkResult->trigger();
        QCOMPARE(window.findChildren<ResultCheckWindow *>().size(), 1);
        QVERIFY(window.findChild<ResultCheckWindow *>()->isVisible());
        QVERIFY(!window.findChild<ResultCheckWindow *>()->isModal());
        window.closeBook();
        QVERIFY(!window.findChild<ResultCheckWindow *>());
    }
};

QTEST_MAIN(tst_ResultCheckWindow)
#include "tst_resultcheckwindow.moc"
