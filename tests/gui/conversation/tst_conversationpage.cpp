// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/ThreadModel.h"
#include "ui/presenters/Passages.h"
#include "ui/support/book/Desk.h"
#include "ui/support/book/FormDraft.h"
#include "ui/views/conversation/ConversationPage.h"
#include "ui/views/conversation/MessageView.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/proposal/ProposalPage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QUrl>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray reply(const QByteArray &id, const QByteArray &minute, const QByteArray &body)
{
    return "From: Dara Okeefe <dara@example.org>\nSubject: Re: [VOTE] Unity first\nMessage-ID: <"
            + id + "@example.org>\nDate: Sun, 1 Nov 2026 13:" + minute + ":00 +0000\n\n" + body
            + "\n";
}

} // namespace

class tst_ConversationPage final : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void linkOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;

private Q_SLOTS:
    void aPassageGoesIntoTheSummary()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId vote = book.openVote(u"Unity first"_s);
        book.import(vote, reply("a", "01", "+1\n\nThe migration is small.\nIt can wait."));
        desk.setCurrentProposal(vote);
        ConversationPage page(&desk);
        page.show();
        auto *add = find<QPushButton>(&page, u"addPassage"_s);
        QVERIFY(!add->isEnabled()); // nothing is chosen
        auto *message = page.findChild<MessageView *>();
        QTextCursor cursor = message->document()->find(u"The migration"_s);
        cursor.movePosition(QTextCursor::StartOfLine);
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        message->setTextCursor(cursor);
        QVERIFY(add->isEnabled());
        const QString before = book.session().proposal(vote)->conversationSummary;
        QVERIFY(!before.isEmpty());
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(book.session().proposal(vote)->conversationSummary,
                 before.trimmed()
                         + u"\n\n> The migration is small.\n> It can wait.\n"
                           "— Dara Okeefe, 2026-11-01 13:01 UTC"_s);
        // The passage is marked where it stands, and that is said.
        const auto marked = [message] {
            QStringList words;
            for (const QTextEdit::ExtraSelection &each : message->extraSelections()) {
                if (each.format.underlineStyle() == QTextCharFormat::DotLine)
                    words += each.cursor.selection().toPlainText();
            }
            return words;
        };
        auto *said = find<QLabel>(&page, u"quotedPassages"_s);
        QCOMPARE(marked(), QStringList(u"The migration is small.\nIt can wait."_s));
        QVERIFY(said->isVisible() && said->text().contains(u"1"_s));
        QVERIFY(book.session().undo());
        QCOMPARE(book.session().proposal(vote)->conversationSummary, before);
        QVERIFY(marked().isEmpty());
        QVERIFY(!said->isVisible());
        QVERIFY(book.session().cancelVote(vote, u"No need."_s));
        message->setTextCursor(cursor);
        QVERIFY(!add->isEnabled()); // what is over stays as it is
    }

    /// On a small laptop nothing of a message's row is cut but its subject.
    void columnsShowTheirCells()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId vote = book.openVote(u"Unity first"_s);
        book.import(vote, reply("a", "01", "+1\n"));
        book.import(vote, reply("b", "02", "-1\n"));
        desk.setCurrentProposal(vote);
        ConversationPage page(&desk);
        page.resize(640, 700); // what a window of 1280 leaves for it
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *table = find<QTableView>(&page, u"threadMessages"_s);
        for (const int column : {ThreadModel::From, ThreadModel::When, ThreadModel::Fate}) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, column);
                QVERIFY2(table->sizeHintForIndex(index).width() <= table->columnWidth(column),
                         qPrintable(index.data().toString()));
            }
        }
        const auto *links = find<QTableView>(&page, u"conversationLinks"_s);
        for (const QTableView *each : {table, links}) {
            const int last = each->model()->columnCount() - 1;
            QVERIFY(each->columnViewportPosition(last) + each->columnWidth(last)
                    <= each->viewport()->width());
        }
    }

    void aPassageJoinsUnsavedEdits()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId vote = book.openVote(u"Unity first"_s);
        book.import(vote, reply("a", "01", "+1\n\nIt can wait."));
        desk.setCurrentProposal(vote);
        const QTemporaryDir drafts;
        RecordTabs tabs(&desk);
        tabs.proposal()->setDrafts(FormDraft(drafts.path()));
        tabs.show();
        tabs.showPage(RecordTabs::Page::Proposal);
        auto *summary = find<QPlainTextEdit>(&tabs, u"conversationSummary"_s);
        summary->setFocus();
        QTest::keyClicks(summary, u"Typed. "_s);
        const QString typed = summary->toPlainText();
        tabs.showPage(RecordTabs::Page::Conversation);
        auto *page = tabs.findChild<ConversationPage *>();
        auto *message = page->findChild<MessageView *>();
        message->setTextCursor(message->document()->find(u"It can wait."_s));
        QTest::mouseClick(find<QPushButton>(page, u"addPassage"_s), Qt::LeftButton);
        QVERIFY(tabs.proposal()->hasUnsavedEdits());
        QCOMPARE(summary->toPlainText().indexOf(typed.trimmed()), 0);
        QVERIFY(summary->toPlainText().contains(u"\n\n> It can wait.\n"_s));
        QVERIFY(tabs.proposal()->save());
        QCOMPARE(book.session().proposal(vote)->conversationSummary, summary->toPlainText());
    }

    /// The same words of somebody else are not marked, and an edited quotation is none any more.
    void passagesAreKnownByTheirAuthor()
    {
        StoredMessage mine;
        mine.fromName = u"Ada Voss"_s;
        mine.date = Timestamp::fromIso(u"2026-11-01T13:01:00Z"_s);
        StoredMessage other = mine;
        other.fromName = u"Bo"_s;
        const QString once =
                passages::added(u"What was said.\n"_s, passages::quoted(u"One\nTwo"_s, mine));
        const QString twice = passages::added(once, passages::quoted(u"Three"_s, mine));
        QCOMPARE(passages::of(mine, once), QStringList(u"One\nTwo"_s));
        QCOMPARE(passages::of(mine, twice), QStringList({u"One\nTwo"_s, u"Three"_s}));
        QVERIFY(passages::of(other, twice).isEmpty());
        QVERIFY(passages::of(mine, QString(twice).replace(u"\u2014 Ada"_s, u"Ada"_s)).isEmpty());
    }

    void threadFollowsImportAndUndoRowByRow()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId vote = book.openVote(u"Unity first"_s);
        desk.setCurrentProposal(vote);
        ConversationPage page(&desk);
        page.show();
        auto *table = find<QTableView>(&page, u"threadMessages"_s);
        const QAbstractItemModelTester tester(
                table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        QVERIFY(page.findChild<MessageView *>()->placeholderText().contains(u"Paste"_s));
        book.import(vote, reply("b", "05", "+1\n\n> One\n> Two\n> Three"));
        book.import(vote, reply("a", "01", "Thanks."));
        QCOMPARE(table->model()->rowCount(), 2);
        // By date, whenever it came in.
        QCOMPARE(qobject_cast<ThreadModel *>(table->model())->message(0).messageId,
                 u"<a@example.org>"_s);
        QVERIFY(book.session().undo());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void quotesAreFoldedAndTheVoteIsMarked()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId vote = book.openVote(u"Unity first"_s);
        book.import(vote, reply("b", "05", "> One\n> Two\n> Three\n\n+1 (binding)"));
        desk.setCurrentProposal(vote);
        ConversationPage page(&desk);
        page.show();
        auto *view = page.findChild<MessageView *>();
        QVERIFY(view->foldedLines() >= 3);
        QCOMPARE(view->extraSelections().size(), 1);
        QVERIFY(view->extraSelections().constFirst().cursor.selectedText().startsWith(u"+1"_s));
        find<QCheckBox>(&page, u"showQuotes"_s)->click();
        QVERIFY(view->toPlainText().contains(u"> Two"_s));
    }

    void onlyWebLinksCanBeOpened()
    {
        SessionFixture book;
        Desk desk(&book.session());
        const ProposalId id = book.draft(u"Unity first"_s);
        Proposal proposal = *book.session().proposal(id);
        proposal.conversations.append({u"x"_s, u"file:///etc/passwd"_s, {}, {}, {}});
        QVERIFY(book.session().changeProposal(proposal));
        desk.setCurrentProposal(id);
        ConversationPage page(&desk);
        page.show();
        QDesktopServices::setUrlHandler(u"https"_s, this, "linkOpened");
        auto *table = find<QTableView>(&page, u"conversationLinks"_s);
        auto *open = find<QPushButton>(&page, u"openLink"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(!open->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://lists.example.org/thread/d"_s)});
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
};

QTEST_MAIN(tst_ConversationPage)
#include "tst_conversationpage.moc"
