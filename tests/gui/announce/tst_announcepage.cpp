// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/session/documents/BookDocument.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/PrinterAsk.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/announce/TemplateChoice.h"
#include "ui/views/main/PrintDoor.h"
#include "ui/views/tally/LineList.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class tst_AnnouncePage final : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void mailOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AnnouncePage> m_page;
    FakeFileAsk m_ask;
    ProposalId m_vote;

    template <typename T>
    T *field(const char *name) const
    {
        return find<T>(m_page.get(), QString::fromLatin1(name));
    }
    QString preview() const { return field<QPlainTextEdit>("preview")->toPlainText(); }
    QString findings() const { return field<LineList>("findings")->texts().join(u'\n'); }
    QString notice() const { return m_page->findChild<NoticeBar *>()->words(); }
    Record record() const { return *m_book->session().record(m_vote); }
    void castAndClose(int forVotes)
    {
        const QStringList names{u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s,
                                u"Chen Siyuan"_s};
        for (int i = 0; i < forVotes; ++i) {
            QVERIFY(m_book->session().addVote(
                    m_book->vote(m_vote, names.at(i), VoteValue::plusOne())));
        }
        m_book->clock().advanceMs(qint64(73) * 3'600'000);
        QVERIFY(m_book->session().closeVote(m_vote, u"confirmed by hand"_s));
    }
    /// A result mail that its check holds back.
    void showContradiction()
    {
        castAndClose(3);
        Proposal linked = *m_book->session().proposal(m_vote);
        linked.threadLink = linked.conversations.constFirst().link;
        QVERIFY(m_book->session().changeProposal(linked));
        m_page->setKind(AnnouncePage::Kind::Result);
        QTRY_VERIFY(findings().contains(u"One link stands for two different things"_s));
    }
    QByteArray savedTo(const QString &name)
    {
        m_ask.answer = m_folder->filePath(name);
        QTest::mouseClick(field<QPushButton>("saveAnnouncement"), Qt::LeftButton);
        QFile file(m_ask.answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_announcepage"_s);
    }

    void init()
    {
        QSettings().clear();
        m_opened.clear();
        m_ask = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_vote = m_book->openVote(u"Unity first"_s);
        m_desk->setCurrentProposal(m_vote);
        m_page = std::make_unique<AnnouncePage>(m_desk.get());
        m_page->setFileAsk(&m_ask);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_book.reset();
    }

    void callPreviewIsExactlyWhatTheCoreWrites()
    {
        const auto mail = announce::callMail(record());
        QCOMPARE(m_page->kind(), AnnouncePage::Kind::Call);
        QCOMPARE(preview(), mail->body);
        QCOMPARE(field<QLineEdit>("mailSubject")->text(), mail->subject);
        QCOMPARE(field<QLineEdit>("mailTo")->text(), u"dev@larch.example.org"_s);
        QCOMPARE(savedTo(u"call.eml"_s), *mail->toEml());
        QCOMPARE(m_ask.suggested, u"vote-unity-first.eml"_s);
    }

    /// The mail stands right below what was found, however little that is.
    void findingsTakeTheRoomTheyNeed()
    {
        m_page->resize(640, 700);
        const auto *lines = field<LineList>("findings");
        const auto *area = lines->parentWidget()->parentWidget();
        QTRY_VERIFY(!lines->texts().isEmpty());
        QTRY_COMPARE(area->height(), lines->heightForWidth(lines->width()));
        const int few = area->height();
        m_page->setKind(AnnouncePage::Kind::Result); // the vote is not closed, and more
        QTRY_VERIFY(lines->texts().size() > 1 && area->height() > few);
    }

    void closedVoteOffersTheResult()
    {
        castAndClose(3);
        m_desk->setCurrentProposal({});
        m_desk->setCurrentProposal(m_vote);
        QCOMPARE(m_page->kind(), AnnouncePage::Kind::Result);
        QTRY_COMPARE(preview(), announce::resultMail(record())->body);
        QCOMPARE(savedTo(u"result.eml"_s), *announce::resultMail(record())->toEml());
        QVERIFY(field<QLineEdit>("resultMessageId")->isVisible());
        QTest::keyClicks(field<QLineEdit>("resultMessageId"), u"<result.1@example.org>"_s);
        QTest::keyClick(field<QLineEdit>("resultMessageId"), Qt::Key_Return);
        const auto sent = m_book->session().proposal(m_vote);
        QCOMPARE(sent->status, ProposalStatus::ResultSent);
        QCOMPARE(sent->resultMessageId, u"<result.1@example.org>"_s);
        QTRY_VERIFY(!field<QLineEdit>("resultMessageId")->isVisible());
    }

    void previewFollowsAnActWithoutBeingAsked()
    {
        m_page->setKind(AnnouncePage::Kind::Result);
        QVERIFY(findings().contains(u"not closed"_s));
        // It may be read, and must not leave.
        QVERIFY(!field<QPushButton>("saveAnnouncement")->isEnabled());
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_page->copy();
        auto *text = field<QPlainTextEdit>("preview");
        text->selectAll();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Dara Okeefe"_s, VoteValue::minusOne())));
        QTRY_VERIFY(preview().contains(u"Dara Okeefe"_s));
        // What holds the result holds nothing else.
        QVERIFY(!field<QPushButton>("saveAnnouncement")->toolTip().isEmpty());
        m_page->setKind(AnnouncePage::Kind::Summary);
        QVERIFY(field<QPushButton>("saveAnnouncement")->isEnabled());
        QCOMPARE(field<QPushButton>("saveAnnouncement")->toolTip(), QString());
    }

    void hiddenPageWritesWhenItIsShown()
    {
        m_page->hide();
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Dara Okeefe"_s, VoteValue::minusOne())));
        m_page->setKind(AnnouncePage::Kind::Result);
        QVERIFY(!preview().contains(u"Dara Okeefe"_s));
        m_page->show();
        QTRY_VERIFY(preview().contains(u"Dara Okeefe"_s));
    }

    void summaryIsSavedInTheFormOfItsName()
    {
        m_page->setKind(AnnouncePage::Kind::Summary);
        QCOMPARE(preview(), *announce::summaryMarkdown(record()));
        QCOMPARE(savedTo(u"s.md"_s), announce::summaryMarkdown(record())->toUtf8());
        QCOMPARE(savedTo(u"s.html"_s), announce::summaryHtml(record())->toUtf8());
        QCOMPARE(savedTo(u"s.csv"_s), announce::votesCsv(record()));
        const QByteArray pdf = savedTo(u"s.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-1"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        // The split, and the course over time; each fills its picture.
        QCOMPARE(pdf.count("/Subtype /Image"), 2);
        for (qsizetype at = pdf.indexOf("/Subtype /Image"); at >= 0;
             at = pdf.indexOf("/Subtype /Image", at + 1)) {
            const qsizetype start = pdf.indexOf("stream\n", at) + 7;
            const QImage picture = QImage::fromData(pdf.mid(start), "JPEG");
            QVERIFY(!picture.isNull());
            int left = picture.width();
            int right = 0;
            for (int y = 0; y < picture.height(); y += 4) {
                for (int x = 0; x < picture.width(); x += 4) {
                    if (qGray(picture.pixel(x, y)) < 200) {
                        left = qMin(left, x);
                        right = qMax(right, x);
                    }
                }
            }
            QVERIFY2(right - left > picture.width() / 2, qPrintable(QString::number(right - left)));
        }
        // The whole record can be taken into an empty book.
        const auto document = readBookDocument(savedTo(u"s.json"_s));
        QVERIFY(document);
        QCOMPARE(document->rows.proposals.constFirst().id, m_vote);
        QVERIFY(m_ask.filter.contains(u"*.csv"_s));
        QVERIFY(!field<QPushButton>("openInMailProgram")->isVisible());
    }

    void everyMailOfTheTableIsOffered()
    {
        using Kind = AnnouncePage::Kind;
        QCOMPARE(field<QListWidget>("announcements")->count(), 7);
        m_page->setKind(Kind::Reminder);
        QCOMPARE(preview(), announce::reminderMail(record())->body);
        QCOMPARE(savedTo(u"r.eml"_s), *announce::reminderMail(record())->toEml());
        QVERIFY(m_ask.suggested.startsWith(u"reminder-"_s));
        // What would say what is not so is not written, and it says why.
        for (const Kind kind : {Kind::Extension, Kind::Cancel, Kind::Correction}) {
            m_page->setKind(kind);
            QCOMPARE(preview(), QString());
            QVERIFY(!field<QPlainTextEdit>("preview")->placeholderText().isEmpty());
            QVERIFY(!field<QPushButton>("saveAnnouncement")->isEnabled());
        }
        const Timestamp later{record().proposal.period.closes->utcMs + 86'400'000, 0};
        QVERIFY(m_book->session().extendVote(m_vote, later, u"the list was down"_s));
        m_page->setKind(Kind::Extension);
        QVERIFY(preview().contains(u"the list was down"_s));
        QCOMPARE(field<QLineEdit>("mailSubject")->text(), u"[VOTE][EXTENDED] Unity first"_s);
        QVERIFY(m_book->session().cancelVote(m_vote, u"the text was wrong"_s));
        m_page->setKind(Kind::Cancel);
        QVERIFY(preview().contains(u"the text was wrong"_s));
        m_page->setKind(Kind::Reminder);
        QCOMPARE(preview(), QString());
    }

    void callIsNotedSoThatRepliesFindIt()
    {
        QVERIFY(field<QLineEdit>("resultMessageId")->isVisible());
        QTest::keyClicks(field<QLineEdit>("resultMessageId"), u"no id"_s);
        QTest::keyClick(field<QLineEdit>("resultMessageId"), Qt::Key_Return);
        QVERIFY(!notice().isEmpty());
        field<QLineEdit>("resultMessageId")->clear();
        QTest::keyClicks(field<QLineEdit>("resultMessageId"), u"<call@example.org>"_s);
        QTest::keyClick(field<QLineEdit>("resultMessageId"), Qt::Key_Return);
        QCOMPARE(record().proposal.callMessageId, u"<call@example.org>"_s);
        QTRY_VERIFY(!field<QLineEdit>("resultMessageId")->isVisible());
        m_page->setKind(AnnouncePage::Kind::Reminder);
        QCOMPARE(field<QLineEdit>("mailInReplyTo")->text(), u"<call@example.org>"_s);
    }

    void changeAfterTheResultOffersACorrection()
    {
        castAndClose(3);
        QVERIFY(m_book->session().markResultSent(m_vote, u"<r@example.org>"_s));
        m_page->setKind(AnnouncePage::Kind::Result);
        QTRY_VERIFY(!findings().contains(u"changed since its result"_s));
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Chen Siyuan"_s, VoteValue::minusOne())));
        QTRY_VERIFY(findings().contains(u"changed since its result"_s));
        m_desk->setCurrentProposal({});
        m_desk->setCurrentProposal(m_vote);
        QCOMPARE(m_page->kind(), AnnouncePage::Kind::Correction);
        QTRY_VERIFY(preview().contains(u"Chen Siyuan (siyuan): -1 (binding), was not counted"_s));
        QTest::keyClicks(field<QLineEdit>("correctionReason"), u"It was overlooked."_s);
        QTRY_VERIFY(preview().contains(u"It was overlooked."_s));
        QTest::keyClicks(field<QLineEdit>("resultMessageId"), u"<c@example.org>"_s);
        QTest::mouseClick(field<QPushButton>("markResultSent"), Qt::LeftButton);
        QCOMPARE(m_book->session().decisions(m_vote).size(), 2);
        QTRY_COMPARE(preview(), QString()); // nothing is left to correct
    }

    void contradictionHoldsACorrectionBack()
    {
        castAndClose(3);
        QVERIFY(m_book->session().markResultSent(m_vote, u"<r@example.org>"_s));
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Chen Siyuan"_s, VoteValue::minusOne())));
        m_book->import(m_vote,
                       "From: Zoe <zoe@example.org>\nSubject: Re: [VOTE] A direction\n"
                       "Message-ID: <q9@example.org>\nDate: Sun, 1 Nov 2026 13:00:00 +0000\n\n"
                       "I would be +1 if the docs were there.\n");
        QCOMPARE(m_book->session().unsettled(m_vote).size(), 1);
        m_page->setKind(AnnouncePage::Kind::Correction);
        QTRY_VERIFY(findings().contains(u"to be settled"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::mouseClick(field<QPushButton>("copyAnnouncement"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<ReasonDialog *>());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        // Nor is it noted as sent.
        QTest::keyClicks(field<QLineEdit>("resultMessageId"), u"<c@example.org>"_s);
        QTest::mouseClick(field<QPushButton>("markResultSent"), Qt::LeftButton);
        dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QCOMPARE(m_book->session().decisions(m_vote).size(), 1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"It is no vote."_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_book->session().decisions(m_vote).size(), 2);
    }

    void copyTakesTheBody()
    {
        QTest::mouseClick(field<QPushButton>("copyAnnouncement"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), announce::callMail(record())->body);
    }

    void longMailIsNotHandedOverAsALink()
    {
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "mailOpened");
        Proposal longer = *m_book->session().proposal(m_vote);
        longer.text = QString(4'000, u'x');
        QVERIFY(m_book->session().changeProposal(longer));
        QTRY_VERIFY(preview().contains(u"xxxxxxxxxx"_s));
        QTest::mouseClick(field<QPushButton>("openInMailProgram"), Qt::LeftButton);
        QVERIFY(notice().contains(u"too long"_s));
        QVERIFY(m_opened.isEmpty());
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void unwritablePlaceIsAnErrorInPlace()
    {
        m_ask.answer = u"/no/such/folder/call.eml"_s;
        QTest::mouseClick(field<QPushButton>("saveAnnouncement"), Qt::LeftButton);
        QVERIFY(notice().contains(u"/no/such/folder/call.eml"_s));
    }

    void unsettledMessagesAreAProblemOfTheResult()
    {
        m_book->import(m_vote,
                       "From: Dara Okeefe <dara@example.org>\nSubject: Re: [VOTE] Unity first\n"
                       "Message-ID: <q1@example.org>\n"
                       "Date: Sun, 1 Nov 2026 13:00:00 +0000\n\n"
                       "I would be +1 if the docs were there.\n");
        m_page->setKind(AnnouncePage::Kind::Result);
        QTRY_VERIFY(findings().contains(u"to be settled"_s));
    }

    void reasonIsForWhatWasAsked()
    {
        showContradiction();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::mouseClick(field<QPushButton>("copyAnnouncement"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"It was one thread."_s);
        // Another window or program takes part while somebody thinks.
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Chen Siyuan"_s, VoteValue::minusOne())));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(notice().contains(u"changed meanwhile"_s), qPrintable(notice()));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(m_book->session().proposal(m_vote)->resultOverrides.isEmpty());
        QVERIFY(preview().contains(u"Chen Siyuan"_s));
    }

    void contradictionHoldsTheResultBack()
    {
        showContradiction();
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "mailOpened");
        QGuiApplication::clipboard()->setText(u"before"_s);
        const auto dismiss = [this] {
            auto *dialog = m_page->findChild<ReasonDialog *>();
            QVERIFY(dialog);
            dialog->reject();
            QTRY_VERIFY(!m_page->findChild<ReasonDialog *>());
        };
        // Without a reason nothing leaves the page, in whatever way.
        QTest::mouseClick(field<QPushButton>("copyAnnouncement"), Qt::LeftButton);
        dismiss();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!notice().isEmpty());
        QVERIFY(savedTo(u"held.eml"_s).isEmpty());
        QVERIFY(!QFile::exists(m_ask.answer));
        dismiss();
        QTest::mouseClick(field<QPushButton>("openInMailProgram"), Qt::LeftButton);
        dismiss();
        QVERIFY(m_opened.isEmpty());
        auto *text = field<QPlainTextEdit>("preview");
        text->selectAll();
        text->copy();
        QVERIFY(QGuiApplication::clipboard()->text() != preview());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        dismiss();
        class CountingAsk final : public PrinterAsk
        {
        public:
            int asked = 0;
            void toPrint(QWidget *, const QString &, std::function<void(QPrinter &)>) override
            {
                ++asked;
            }
        };
        CountingAsk printer;
        PrintDoor door(
                m_desk.get(), [this] { return m_page.get(); }, m_page.get());
        door.setPrinterAsk(&printer);
        door.print();
        QCOMPARE(printer.asked, 0);
        dismiss();
        QCOMPARE(printer.asked, 0);
        QVERIFY(m_book->session().proposal(m_vote)->resultOverrides.isEmpty());
        QGuiApplication::clipboard()->setText(u"before"_s);
        // With one it goes at once, and the book knows who let it go and why.
        QTest::mouseClick(field<QPushButton>("copyAnnouncement"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"It was one thread."_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), announce::resultMail(record())->body);
        const auto kept = m_book->session().proposal(m_vote)->resultOverrides;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().reason, u"It was one thread."_s);
        QVERIFY(kept.constFirst().findings.constFirst().startsWith(u"link-repeated ("_s));
        QTRY_VERIFY(findings().contains(u"It was one thread."_s));
        // The same text needs no second reason.
        door.print();
        QCOMPARE(printer.asked, 1);
        QVERIFY(!savedTo(u"result.eml"_s).isEmpty());
        QVERIFY(!m_page->findChild<ReasonDialog *>()
                || !m_page->findChild<ReasonDialog *>()->isVisible());
        QVERIFY(m_book->session().undo());
        QTRY_VERIFY(!findings().contains(u"It was one thread."_s));
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void otherMailsAreNotHeldBack()
    {
        Proposal linked = *m_book->session().proposal(m_vote);
        linked.threadLink = linked.conversations.constFirst().link;
        QVERIFY(m_book->session().changeProposal(linked));
        m_page->setKind(AnnouncePage::Kind::Call);
        QVERIFY(!savedTo(u"call.eml"_s).isEmpty());
        QVERIFY(!m_page->findChild<ReasonDialog *>());
    }

    void templatesOfTheProjectAreUsed()
    {
        QFile own(m_folder->filePath(u"call.mustache"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("Subject: [VOTE] {{title}}\n\nOur own words on {{title}}.\n");
        own.close();
        QTest::mouseClick(field<QPushButton>("chooseTemplates"), Qt::LeftButton); // no answer
        QVERIFY(!preview().contains(u"Our own words"_s));
        m_ask.answer = m_folder->path();
        QTest::mouseClick(field<QPushButton>("chooseTemplates"), Qt::LeftButton);
        QTRY_COMPARE(preview(), u"Our own words on Unity first.\n"_s);
        QVERIFY(savedTo(u"own.eml"_s).contains("Our own words"));
        QVERIFY(field<QLabel>("templateWords")->text().contains(m_folder->path()));
        // A page that comes later knows it too; the other project's mails are as shipped.
        QCOMPARE(TemplateChoice::sourceFor(m_desk->settings(), m_book->project()).overrideFolder,
                 m_folder->path());
        QCOMPARE(TemplateChoice::sourceFor(m_desk->settings(), ProjectId{u"another"_s})
                         .overrideFolder,
                 QString());
        // A mistake in it is told, and nothing goes out.
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("Subject: [VOTE] {{title}}\n\n{{no-such-name}}\n");
        own.close();
        m_page->setKind(AnnouncePage::Kind::Result);
        m_page->setKind(AnnouncePage::Kind::Call);
        QTRY_COMPARE(preview(), QString());
        QVERIFY(field<QPlainTextEdit>("preview")->placeholderText().contains(u"no-such-name"_s));
        QCOMPARE(findings(), QString()); // no tick: nothing was checked
        QVERIFY(!field<QPushButton>("saveAnnouncement")->isEnabled());
        QTest::mouseClick(field<QPushButton>("shippedTemplates"), Qt::LeftButton);
        QTRY_COMPARE(preview(), announce::callMail(record())->body);
        QCOMPARE(TemplateChoice::sourceFor(m_desk->settings(), m_book->project()).overrideFolder,
                 QString());
    }

    void hostileTitleStaysInItsLine()
    {
        Proposal hostile = *m_book->session().proposal(m_vote);
        hostile.title = u"x\r\nBcc: all@example.org <img src=file:///etc/passwd>"_s;
        QVERIFY(m_book->session().changeProposal(hostile));
        QTRY_VERIFY(preview().contains(u"Bcc"_s));
        const QByteArray eml = savedTo(u"call.eml"_s);
        QVERIFY(!eml.contains("\r\nBcc:"));
        QVERIFY(!field<QLineEdit>("mailSubject")->text().contains(u'\n'));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void withoutARecordItSaysWhatToDo()
    {
        m_desk->setCurrentProposal({});
        QTRY_COMPARE(preview(), QString());
        QVERIFY(!field<QPushButton>("saveAnnouncement")->isEnabled());
        QVERIFY(!field<QPlainTextEdit>("preview")->placeholderText().isEmpty());
    }
};

QTEST_MAIN(tst_AnnouncePage)
#include "tst_announcepage.moc"
