// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/HistoryModel.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/Desk.h"
#include "ui/views/conversation/MessageView.h"
#include "ui/views/history/HistoryPage.h"
#include "ui/views/votes/EvidencePane.h"
#include "ui/views/votes/SettleBar.h"
#include "ui/views/votes/VoteForm.h"
#include "ui/views/votes/VoterField.h"
#include "ui/views/votes/VotesPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray boMail = "From: Bo Lindqvist <bo@example.org>\r\n"
                          "Date: Sun, 01 Nov 2026 13:00:00 +0000\r\n"
                          "Message-ID: <bo-1@example.org>\r\n"
                          "Subject: Re: [VOTE] Vote\r\n"
                          "\r\n"
                          "Hello all,\r\n"
                          "\r\n"
                          "+1 from me <b>bold</b>\r\n";

QComboBox *combo(const QWidget &page, const QString &accessibleName)
{
    const QList<QComboBox *> all = page.findChildren<QComboBox *>();
    for (QComboBox *box : all) {
        if (box->accessibleName() == accessibleName)
            return box;
    }
    return nullptr;
}

} // namespace

class TestVotesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAVoteByHand()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        page.addVote();
        QVERIFY(page.form()->isVisible());
        QComboBox *voter = combo(page, u"Voter"_s);
        QVERIFY(voter);
        voter->setCurrentIndex(voter->findData(book.voter(u"Ada Voss"_s).value));
        combo(page, u"Vote value"_s)->setEditText(u"-1"_s);
        page.form()->save();
        QVERIFY(!page.form()->isVisible());
        const QList<VoteEvent> votes = book.session().events(id);
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes.constFirst().voterId, book.voter(u"Ada Voss"_s));
        QCOMPARE(votes.constFirst().value, VoteValue::minusOne());
        QCOMPARE(page.model()->rowCount(), 1);
    }

    /// A value is typed over the old one in the table: one act, and what is no value changes
    /// nothing.
    void valueIsEditedInItsCell()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        QStringList said;
        connect(&desk, &Desk::messageRaised, this,
                [&said](const DeskMessage &message) { said += message.text; });
        VotesPage page(&desk);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto type = [&page](const QString &text) {
            page.view()->setFocus();
            QTest::keyClick(page.view(), text.at(0).toLatin1());
            auto *editor = page.view()->findChild<QLineEdit *>(u"voteValueEditor"_s);
            QVERIFY(editor);
            QCOMPARE(editor->text(), text.left(1));
            QTest::keyClicks(editor, text.mid(1));
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!page.view()->findChild<QLineEdit *>(u"voteValueEditor"_s));
        };
        const auto value = [&] { return book.session().events(id).constFirst().value; };
        const qsizetype acts = book.session().history()->size();
        type(u"-0.9"_s);
        QCOMPARE(value().canonical(), u"-0.9"_s);
        QCOMPARE(book.session().history()->size(), acts + 1);
        QVERIFY(!page.form()->isVisible());
        type(u"-0.9"_s); // the same again is no act
        QCOMPARE(book.session().history()->size(), acts + 1);
        QVERIFY(said.isEmpty());
        type(u"+maybe"_s);
        QCOMPARE(value().canonical(), u"-0.9"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY(book.session().undo());
        QCOMPARE(value(), VoteValue::plusOne());
        // What was withdrawn has no value.
        VoteEvent withdrawn = book.session().events(id).constFirst();
        withdrawn.kind = VoteKind::Withdraw;
        QVERIFY(book.session().changeVote(withdrawn));
        page.view()->setFocus();
        QTest::keyClick(page.view(), '+');
        QVERIFY(!page.view()->findChild<QLineEdit *>(u"voteValueEditor"_s));
    }

    void carriedVoteIsLinkedAndAskedAbout()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        const auto added =
                book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne()));
        QVERIFY(added);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        page.form()->startChange(book.session().events(id).constFirst());
        page.form()->show();
        QComboBox *object = combo(page, u"Whether it was cast for the same"_s);
        QVERIFY(object);
        QVERIFY(!object->isVisibleTo(page.form()));
        auto *from = page.form()->findChild<QLineEdit *>(u"carriedFrom"_s);
        QTest::keyClicks(from, u"https://lists.example.org/t/0"_s);
        QVERIFY(object->isVisibleTo(page.form()));
        page.form()->save();
        // Nobody has said yet for what it was cast.
        const auto *problem = page.form()->findChild<QLabel *>(u"voteProblem"_s);
        QVERIFY(problem->isVisibleTo(page.form()));
        QVERIFY(book.session().events(id).constFirst().carriedFrom.isEmpty());
        object->setCurrentIndex(object->findData(int(CarriedObject::Other)));
        page.form()->save();
        QVERIFY(problem->isVisibleTo(page.form())); // it would count
        object->setCurrentIndex(object->findData(int(CarriedObject::Same)));
        page.form()->save();
        const VoteEvent vote = book.session().events(id).constFirst();
        QCOMPARE(vote.carriedFrom, u"https://lists.example.org/t/0"_s);
        QCOMPARE(vote.carriedObject, CarriedObject::Same);
        EvidencePane pane(&desk);
        pane.showVote(vote);
        const auto *shown = pane.findChild<QLabel *>(u"carriedOver"_s);
        QVERIFY(shown->isVisibleTo(&pane));
        QVERIFY(shown->text().contains(u"https://lists.example.org/t/0"_s));
        QVERIFY(book.session().undo());
        QVERIFY(book.session().events(id).constFirst().carriedFrom.isEmpty());
    }

    void answerToAReasonIsKept()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VoteEvent against = book.vote(id, u"Ada Voss"_s, VoteValue::minusOne());
        against.reason = u"There are no tests."_s;
        QVERIFY(book.session().addVote(against));
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        page.form()->startChange(book.session().events(id).constFirst());
        const QList<QPlainTextEdit *> texts = page.form()->findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *text : texts) {
            if (text->accessibleName() == u"How the reason was answered"_s)
                text->setPlainText(u"There are now."_s);
        }
        page.form()->save();
        QCOMPARE(book.session().events(id).constFirst().answer, u"There are now."_s);
        QVERIFY(announce::summaryMarkdown(*book.session().record(id))
                        ->contains(u"There are now."_s));
    }

    void addsANewPersonWithTheVote()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.addVote();
        combo(page, u"Voter"_s)->setEditText(u"Fay Newcomer"_s);
        const qsizetype before = book.session().voters().size();
        page.form()->save();
        QCOMPARE(book.session().voters().size(), before + 1);
        QCOMPARE(book.session().events(id).size(), 1);
        QCOMPARE(page.model()->index(0, 0).data().toString(), u"Fay Newcomer"_s);
    }

    void refusesWhatIsNoVote()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        page.addVote();
        combo(page, u"Voter"_s)->setEditText(u"Ada Voss"_s);
        combo(page, u"Vote value"_s)->setEditText(u"maybe"_s);
        page.form()->save();
        QCOMPARE(book.session().events(id).size(), 0);
        QVERIFY(page.form()->isVisible());
        const auto *problem = page.findChild<QLabel *>(u"voteProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"+1"_s));
        // What was entered is still there.
        QCOMPARE(combo(page, u"Vote value"_s)->currentText(), u"maybe"_s);
    }

    void admittingNeedsAReason()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        VoteEvent late = book.vote(id, u"Ada Voss"_s, VoteValue::plusOne());
        late.castAt.utcMs = book.session().proposal(id)->period.closes->utcMs + 1000;
        QVERIFY(book.session().addVote(late));
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        page.form()->startChange(book.session().events(id).constFirst());
        page.form()->askAdmission(Admission::Admitted);
        page.form()->save();
        QCOMPARE(book.session().events(id).constFirst().admission, Admission::ByRule);
        const QList<QLineEdit *> lines = page.form()->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName().startsWith(u"Reason for admitting"_s))
                line->setText(u"The list was down."_s);
        }
        page.form()->save();
        const VoteEvent saved = book.session().events(id).constFirst();
        QCOMPARE(saved.admission, Admission::Admitted);
        QCOMPARE(saved.admissionReason, u"The list was down."_s);
        // Nobody touched the time: it keeps its milliseconds and its zone.
        QCOMPARE(saved.castAt.utcMs, late.castAt.utcMs);
        QCOMPARE(saved.castAt.offsetSeconds, late.castAt.offsetSeconds);
    }

    void evidenceIsMarkedInThePlainMessage()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        book.import(id, boMail);
        QCOMPARE(book.session().events(id).size(), 1);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        const VotesPage page(&desk);
        const auto *text = page.findChild<EvidencePane *>()->view();
        QVERIFY(text->toPlainText().contains(u"<b>bold</b>"_s));
        const QList<QTextEdit::ExtraSelection> marks = text->extraSelections();
        QVERIFY(!marks.isEmpty());
        QVERIFY(marks.constFirst().cursor.selectedText().contains(u"+1"_s));
    }

    void undoGoesBackToTheChosenAct()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        RecordSession &session = book.session();
        for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s})
            QVERIFY(session.addVote(book.vote(id, name, VoteValue::plusOne())));
        Desk desk(&session);
        desk.setCurrentProposal(id);
        HistoryPage page(&desk);
        page.show();
        auto *view = page.findChild<QTreeView *>();
        auto *back = page.findChild<QPushButton *>(u"undoBack"_s);
        QVERIFY(view && back);
        int dara = -1;
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            const HistoryEntry *entry = page.model()->entryAt(row);
            if (entry->changes.actArgs.contains(u"Dara Okeefe"_s))
                dara = row;
        }
        QVERIFY(dara >= 0);
        view->setCurrentIndex(page.model()->index(dara, 0));
        QVERIFY(back->isEnabled());
        const qsizetype acts = session.history()->size();
        back->click();
        // Two are taken back, each with an entry of its own, and can be redone.
        QCOMPARE(session.events(id).size(), 1);
        QCOMPARE(session.history()->size(), acts + 2);
        QVERIFY(session.redo());
        QVERIFY(session.redo());
        QCOMPARE(session.events(id).size(), 3);
        // What another program did is not ours to take back.
        auto other = RecordSession::open(book.path(), book.clock(), u"Other"_s);
        QVERIFY(other);
        QVERIFY((*other)->addVote(book.vote(id, u"Chen Siyuan"_s, VoteValue::plusOne())));
        QVERIFY(session.refresh());
        QCOMPARE(session.undoStepsTo(session.history()->constLast().sequence), 0);
    }

    void removingIsUndoneFromTheHistoryPage()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        HistoryPage page(&desk);
        const QAbstractItemModelTester tester(
                page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = page.model()->rowCount();
        QSignalSpy resets(page.model(), &QAbstractItemModel::modelReset);
        QVERIFY(book.session().removeVote(book.session().events(id).constFirst().id));
        QCOMPARE(page.model()->rowCount(), before + 1);
        QCOMPARE(page.model()->index(0, HistoryModel::WhatColumn).data().toString(),
                 u"Remove Ada Voss's vote +1"_s);
        QVERIFY(book.session().undo());
        QCOMPARE(page.model()->index(0, HistoryModel::WhatColumn).data().toString(),
                 u"Undone: Remove Ada Voss's vote +1"_s);
        QCOMPARE(resets.size(), 0);
        page.verify();
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"all intact"_s);
        }));
    }

    /// The name, and not the end of the address behind it.
    void aLongNameShowsItsBeginning()
    {
        VoterField field;
        field.resize(120, field.sizeHint().height());
        const auto *line = field.findChild<QComboBox *>()->lineEdit();
        field.suggest(u"Somebody With A Very Long Name"_s, u"somebody@example.org"_s);
        QCOMPARE(line->cursorPosition(), 0);
        Voter known;
        known.id = VoterId::create();
        known.name = u"Another Person With A Very Long Name"_s;
        known.addresses = {u"another@example.org"_s};
        field.setVoters({known});
        field.choose(known.id);
        QVERIFY(line->text().startsWith(u"Another"_s));
        QCOMPARE(line->cursorPosition(), 0);
    }

    void unclearMessagesAreSettledOneAfterTheOther()
    {
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QByteArray mail = boMail;
        mail.replace("+1 from me <b>bold</b>", "I'd be +1 if the docs were ready.");
        book.import(id, mail);
        QCOMPARE(book.session().unsettled(id).size(), 1);
        Desk desk(&book.session());
        desk.setCurrentProposal(id);
        VotesPage page(&desk);
        page.show();
        QVERIFY(page.settleBar()->words().contains(u"1 to settle"_s));
        page.settleNext();
        QVERIFY(page.form()->isVisible());
        combo(page, u"Vote value"_s)->setEditText(u"+1"_s);
        page.form()->save();
        QCOMPARE(book.session().unsettled(id).size(), 0);
        QCOMPARE(book.session().events(id).constFirst().voterId, book.voter(u"Bo Lindqvist"_s));
        QVERIFY(book.session().undo());
        QCOMPARE(book.session().unsettled(id).size(), 1);
    }
};

QTEST_MAIN(TestVotesPage)
#include "tst_votespage.moc"
