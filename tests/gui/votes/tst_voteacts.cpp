// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Opening, closing and extending a vote by the window's actions, and what is asked for on the way.
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestVoteActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_voteacts"_s);
    }

    void init() { QSettings().clear(); }

    void openingWithoutConversationsAsksForAReason()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Bare"_s, false);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        window.actions()->openVote->trigger();
        QCOMPARE(window.book()->session().proposal(id)->status, ProposalStatus::Draft);
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
        QPushButton *accept = nullptr;
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == u"Open anyway"_s)
                accept = button;
        }
        QVERIFY(reason && accept);
        QVERIFY(!accept->isEnabled());
        reason->setText(u"Discussed on the call."_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        const Proposal opened = *window.book()->session().proposal(id);
        QCOMPARE(opened.status, ProposalStatus::Open);
        QCOMPARE(opened.openedWithOverride, u"Discussed on the call."_s);
    }

    void closingWithTooFewOffersTheExtension()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Release 1.0"_s);
        Proposal release = *book.session().proposal(id);
        release.kind = ProposalKind::Other;
        release.rule = *RuleCatalogue::shipped().find(u"majority-or-extended"_s);
        QVERIFY(book.session().changeProposal(release));
        QVERIFY(book.session().openVote(id));
        for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s})
            QVERIFY(book.session().addVote(book.vote(id, name, VoteValue::plusOne())));
        const qint64 closes = book.session().proposal(id)->period.closes->utcMs;
        book.clock().advanceMs(73LL * 3'600'000);
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        window.actions()->closeVote->trigger();
        auto *dialog = window.findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Extend the vote"_s);
        bool told = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told = told || label->text().contains(u"so far: 2"_s);
        QVERIFY(told);
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"One +1 is missing."_s);
        dialog->accept();
        const Proposal extended = *window.book()->session().proposal(id);
        QCOMPARE(extended.status, ProposalStatus::Open);
        QVERIFY(extended.period.closes->utcMs > closes);
    }

    void publicCallIsNoted()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Who answers"_s);
        Proposal proposal = *book.session().proposal(id);
        proposal.rule = *RuleCatalogue::shipped().find(u"two-thirds-after-calls"_s);
        QVERIFY(book.session().changeProposal(proposal));
        QVERIFY(book.session().openVote(id));
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        QVERIFY(window.actions()->publicCall->isEnabled());
        window.actions()->publicCall->trigger();
        QCOMPARE(window.book()->session().proposal(id)->publicCalls.size(), 1);
        window.actions()->undo->trigger();
        QVERIFY(window.book()->session().proposal(id)->publicCalls.isEmpty());
    }

    void nextRoundFollowsAnApprovedFirst()
    {
        test::SessionFixture book;
        const ProposalId id = book.draft(u"Release 1.0"_s);
        Proposal first = *book.session().proposal(id);
        first.kind = ProposalKind::Other;
        first.rule = *RuleCatalogue::shipped().find(u"incubator-release"_s);
        QVERIFY(book.session().changeProposal(first));
        QVERIFY(book.session().openVote(id));
        for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s})
            QVERIFY(book.session().addVote(book.vote(id, name, VoteValue::plusOne())));
        MainWindow window(book.clock(), book.actor());
        window.showBook(book.reopen());
        window.show();
        window.book()->desk()->setCurrentProposal(id);
        QVERIFY(!window.actions()->nextRound->isEnabled());
        QVERIFY(!window.actions()->publicCall->isEnabled()); // its rule counts no calls
        book.clock().advanceMs(73LL * 3'600'000);
        QVERIFY(window.book()->session().closeVote(id, u"all was confirmed"_s));
        QVERIFY(window.actions()->nextRound->isEnabled());
        window.actions()->nextRound->trigger();
        const ProposalId next = window.book()->desk()->currentProposal();
        QVERIFY(next != id);
        const Proposal second = *window.book()->session().proposal(next);
        QCOMPARE(second.firstRound, id);
        QCOMPARE(second.rule.id, u"incubator-release-ipmc"_s);
        QCOMPARE(second.electorate.kind, ElectorateKind::Ipmc);
        QCOMPARE(second.title, first.title);
        QVERIFY(second.callMessageId.isEmpty() && !second.period.closes);
        // There is one round more, not two.
        window.book()->desk()->setCurrentProposal(id);
        QVERIFY(!window.actions()->nextRound->isEnabled());
    }
};

QTEST_MAIN(TestVoteActs)
#include "tst_voteacts.moc"
