// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/import/CutDialog.h"
#include "ui/dialogs/import/ReadingPanel.h"
#include "ui/models/ImportModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/conversation/MessageView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mail(const QByteArray &from, const QByteArray &id, const QByteArray &minute,
                const QByteArray &body, const QByteArray &subject = "Re: [VOTE] Unity first")
{
    return "From " + id + "@example.org Sun Nov  1 13:" + minute + ":00 2026\nFrom: " + from
            + "\nTo: dev@larch.example.org\nSubject: " + subject + "\nMessage-ID: <" + id
            + "@example.org>\nDate: Sun, 1 Nov 2026 13:" + minute + ":00 +0000\n\n" + body + "\n\n";
}

} // namespace

class tst_ImportReview final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    QPointer<ImportReview> m_review;
    ProposalId m_vote;

    void startFile(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"thread.mbox"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        start([&] { m_review->startFiles({path}); });
    }
    template <typename Start>
    void start(Start begin)
    {
        QSignalSpy planned(m_review, &ImportReview::planned);
        begin();
        QVERIFY(planned.size() > 0 || planned.wait(20'000));
    }
    template <typename T>
    T *field(const char *name) const
    {
        return find<T>(m_review, QString::fromLatin1(name));
    }
    void press(Qt::Key key) { QTest::keyClick(m_review, key, Qt::ControlModifier); }
    QString notice() const { return m_review->findChild<NoticeBar *>()->words(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_vote = m_book->openVote(u"Unity first"_s);
        m_book->clock().advanceMs(qint64(4) * 3'600'000);
        m_desk->setCurrentProposal(m_vote);
        m_review = new ImportReview(m_desk.get());
        m_review->show();
        QVERIFY(QTest::qWaitForWindowActive(m_review));
    }

    void cleanup()
    {
        delete m_review;
        m_desk.reset();
        m_book.reset();
    }

    void certainVotesAreTickedAndImportedAsOneAct()
    {
        startFile(mail("Ada Voss <ada@example.org>", "v1", "00", "+1 (binding)")
                  + mail("Dara Okeefe <dara@example.org>", "v2", "01", "-1\n\nToo early.")
                  + mail("Bo Lindqvist <bo@example.org>", "v3", "02", "Thanks for the work."));
        QCOMPARE(m_review->model()->rowCount(), 3);
        QVERIFY(m_review->isReady());
        QVERIFY(field<QLabel>("account")->text().startsWith(u"3 messages = 2 new votes"_s));
        const auto before = m_book->session().history()->size();
        const QPointer<ImportReview> window = m_review;
        QTest::mouseClick(field<QPushButton>("acceptImport"), Qt::LeftButton);
        QTRY_VERIFY(!window); // it closes itself
        QCOMPARE(m_book->session().events(m_vote).size(), 2);
        QCOMPARE(m_book->session().messages(m_vote).size(), 3);
        QCOMPARE(m_book->session().history()->size(), before + 1);
        QVERIFY(m_book->session().undo());
        QCOMPARE(m_book->session().events(m_vote).size(), 0);
    }

    void openQuestionsAreSettledWithTheKeyboard()
    {
        startFile(mail("Ada Voss <ada@example.org>", "v1", "00", "+1 (binding)")
                  + mail("Dara Okeefe <dara@example.org>", "v2", "01",
                         "I would be +1 if the docs were there.")
                  + mail("Eli Navarro <eli@example.org>", "v3", "02",
                         "I cannot give a +1 yet, sorry."));
        QCOMPARE(m_review->model()->openCount(), 2);
        QVERIFY(!field<QPushButton>("acceptImport")->isEnabled());
        // The queue begins at the first question, with the evidence marked.
        QCOMPARE(field<QTableView>("importMessages")->currentIndex().data().toString(),
                 u"Dara Okeefe (dara@example.org)"_s);
        auto *view = m_review->findChild<MessageView *>();
        QVERIFY(view->extraSelections().size() > 0);
        QVERIFY(field<QLabel>("reasons")->text().contains(u"•"_s));
        QVERIFY(field<QLabel>("personStatus")->text().startsWith(u"Binding"_s));

        field<QComboBox>("value")->setEditText(u"-0"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_review->model()->openCount(), 1);
        press(Qt::Key_D);
        QCOMPARE(m_review->model()->openCount(), 0);
        QVERIFY(m_review->isReady());
        QVERIFY(field<QPushButton>("acceptImport")->hasFocus());
        QTest::keyClick(field<QPushButton>("acceptImport"), Qt::Key_Space);
        const auto votes = m_book->session().events(m_vote);
        QCOMPARE(votes.size(), 2);
        QVERIFY(std::any_of(votes.cbegin(), votes.cend(), [this](const VoteEvent &vote) {
            return vote.voterId == m_book->voter(u"Dara Okeefe"_s)
                    && vote.value.canonical() == u"-0"_s;
        }));
    }

    /// The arrow keys walk the messages; in the choice of forms, the first field of the window,
    /// they would have everything read as something else.
    void theKeyboardBeginsAtTheMessages()
    {
        startFile(mail("Ada Voss <ada@example.org>", "v1", "00", "+1 (binding)")
                  + mail("Dara Okeefe <dara@example.org>", "v2", "01", "-1\n\nToo early."));
        auto *table = field<QTableView>("importMessages");
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(m_review->model()->rowCount(), 2);
        // Who chose a form with the keyboard may choose on.
        auto *forms = field<QComboBox>("form");
        forms->setFocus();
        start([forms] { QTest::keyClick(forms, Qt::Key_Down); });
        QCOMPARE(QApplication::focusWidget(), forms);
    }

    /// In a low window the reading scrolls, and its scroll bar covers no button.
    void theReadingIsWholeInALowWindow()
    {
        startFile(mail("Ada Voss <ada@example.org>", "v1", "00", "+1"));
        m_review->resize(640, 330);
        const auto *reading = m_review->findChild<ReadingPanel *>();
        const auto *scroll = qobject_cast<QScrollArea *>(reading->parentWidget()->parentWidget());
        QVERIFY(scroll);
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QVERIFY(reading->width() <= scroll->viewport()->width());
    }

    void closesLikeTheOtherWindows()
    {
        startFile(mail("Ada Voss <ada@example.org>", "v1", "00", "+1"));
        QVERIFY(m_review->frameGeometry().width() <= m_review->screen()->availableSize().width());
        const QPointer<ImportReview> window = m_review;
        QTest::keyClick(m_review, Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!window);
        QVERIFY(m_book->session().messages(m_vote).isEmpty());
    }

    void leavingOutIsKnowingly()
    {
        startFile(mail("Dara Okeefe <dara@example.org>", "v2", "01",
                       "I would be +1 if the docs were there."));
        QVERIFY(!m_review->isReady());
        press(Qt::Key_L);
        QVERIFY(m_review->isReady());
        QVERIFY(field<QLabel>("account")->text().contains(u"1 left out"_s));
        QTest::mouseClick(field<QPushButton>("acceptImport"), Qt::LeftButton);
        QCOMPARE(m_book->session().events(m_vote).size(), 0);
        QCOMPARE(m_book->session().messages(m_vote).size(), 1);
    }

    void unknownAddressOfAKnownNameIsAQuestion()
    {
        startFile(mail("Dara Okeefe <dara@home.example.net>", "v2", "01", "+1 (binding)"));
        QCOMPARE(m_review->model()->openCount(), 1);
        QCOMPARE(field<QLabel>("question")->text(), u"Who is this?"_s);
        QVERIFY(!field<QPushButton>("takeVote")->isEnabled());
        auto *person = field<QComboBox>("person");
        person->setCurrentIndex(0); // the one of the same name is offered first
        QVERIFY(person->currentText().startsWith(u"Dara Okeefe"_s));
        press(Qt::Key_Return);
        QTest::mouseClick(field<QPushButton>("acceptImport"), Qt::LeftButton);
        const auto dara = m_book->session().voter(m_book->voter(u"Dara Okeefe"_s));
        QVERIFY(dara->addresses.contains(u"dara@home.example.net"_s)); // remembered
        QCOMPARE(m_book->session().evaluation(m_vote).tally.binding.forVotes, 1);
    }

    void oneReplyWithoutAuthorAsksWhoItIs()
    {
        start([this] { m_review->startText(u"+1 (non-binding)\n\nLooks good."_s); });
        QCOMPARE(m_review->model()->rowCount(), 1);
        QCOMPARE(m_review->model()->openCount(), 1);
        field<QComboBox>("person")->setEditText(u"Fay Newcomer"_s);
        QVERIFY(field<QLabel>("personStatus")->text().contains(u"somebody new"_s));
        press(Qt::Key_Return);
        QVERIFY(m_review->isReady());
        QTest::mouseClick(field<QPushButton>("acceptImport"), Qt::LeftButton);
        QCOMPARE(m_book->session().events(m_vote).size(), 1);
        QVERIFY(!m_book->voter(u"Fay Newcomer"_s).isNull());
    }

    void textIsCutByHand()
    {
        const QString text = u"+1 (binding)\n\nAda Voss\n\n-1\n\nToo early, says Dara."_s;
        start([&] { m_review->startText(text); });
        auto *forms = field<QComboBox>("form");
        const int cut = forms->findText(u"Cut by hand…"_s);
        QVERIFY(cut >= 0);
        forms->setCurrentIndex(cut);
        Q_EMIT forms->activated(cut);
        auto *dialog = m_review->findChild<CutDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->pieces(), QStringList{text + u'\n'});
        auto *view = dialog->findChild<QPlainTextEdit *>(u"cutText"_s);
        QTest::keyClick(view, Qt::Key_Down); // "Ada Voss"
        QTest::keyClick(view, Qt::Key_Space);
        QTest::keyClick(view, Qt::Key_Space); // taken away again
        QTest::keyClick(view, Qt::Key_Down); // "-1"
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(dialog->pieces().size(), 2);
        QCOMPARE(dialog->pieces().join(QString()), text + u'\n'); // nothing is lost
        QVERIFY(dialog->pieces().constLast().startsWith(u"-1"_s));
        start([&] { dialog->accept(); });
        QCOMPARE(m_review->model()->rowCount(), 2);
        QCOMPARE(m_review->model()->plan().items.at(1).read.reading.candidates.size(), 1);
    }

    void sameAgainAddsNothing()
    {
        const QByteArray thread = mail("Ada Voss <ada@example.org>", "v1", "00", "+1");
        m_book->import(m_vote, thread);
        startFile(thread);
        QVERIFY(!m_review->isReady());
        QVERIFY(notice().contains(u"already"_s));
        QVERIFY(field<QLabel>("account")->text().contains(u"1 known already"_s));
    }

    void bookThatChangedMeanwhileIsReadAgain()
    {
        const QByteArray thread = mail("Ada Voss <ada@example.org>", "v1", "00", "+1");
        startFile(thread);
        m_book->import(m_vote, thread); // another window was faster
        QSignalSpy planned(m_review, &ImportReview::planned);
        QTest::mouseClick(field<QPushButton>("acceptImport"), Qt::LeftButton);
        QVERIFY(planned.wait(20'000));
        QCOMPARE(m_book->session().events(m_vote).size(), 1);
        QVERIFY(!m_review->isReady());
    }

    void wrongFormCanBeCorrected()
    {
        start([this] { m_review->startText(u"Ada Voss:\n+1\n\n-----\n\nDara Okeefe:\n-1\n"_s); });
        auto *forms = field<QComboBox>("form");
        QSignalSpy planned(m_review, &ImportReview::planned);
        const int one = forms->findText(u"One message"_s);
        forms->setCurrentIndex(one);
        Q_EMIT forms->activated(one);
        QVERIFY(planned.wait(20'000));
        QCOMPARE(m_review->model()->rowCount(), 1);
    }

    void missingFileIsAnErrorInPlace()
    {
        start([this] { m_review->startFiles({u"/no/such/file.mbox"_s}); });
        QVERIFY(notice().contains(u"/no/such/file.mbox"_s));
        QVERIFY(!m_review->isReady());
    }

    void withoutARecordItSaysWhatToDo()
    {
        delete m_review;
        m_desk->setCurrentProposal({});
        m_review = new ImportReview(m_desk.get());
        start([this] { m_review->startText(u"+1"_s); });
        QVERIFY(notice().contains(u"record"_s));
    }

    void hostileMailIsShownPlain()
    {
        startFile(mail("\"<img src=file:///etc/passwd>\" <evil@example.net>", "v1", "00",
                       "<img src=\"file:///etc/passwd\"> +1 \xE2\x80\xAE gnidnib",
                       "Re: =?utf-8?Q?x=0D=0ABcc:_all?= <b>x</b>"));
        auto *view = m_review->findChild<MessageView *>();
        QVERIFY(view->toPlainText().contains(u"<img src=\"file:///etc/passwd\">"_s));
        QVERIFY(!view->toPlainText().contains(QChar(0x202E)));
        QVERIFY(!field<QLabel>("messageSubject")->text().contains(u'\n'));
        for (const QLabel *label : m_review->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void hugePasteKeepsTheWindowAlive()
    {
        QString text = u"+1 (binding)\n"_s;
        text += QString(20 * 1024 * 1024, u'x');
        start([&] { m_review->startText(text); });
        QCOMPARE(m_review->model()->rowCount(), 1);
        QVERIFY(m_review->findChild<MessageView *>()->toPlainText().size() < 100'000);
    }
};

QTEST_MAIN(tst_ImportReview)
#include "tst_importreview.moc"
