// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/StoredMail.h"
#include "tests/support/SessionFixture.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestStoredMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortenedAddressesStayShortened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("shortened");
        QTest::newRow("dots") << u"ab...@example.org"_s << true;
        QTest::newRow("an ellipsis") << u"ab\u2026@example.org"_s << true;
        QTest::newRow("whole") << u"ab@example.org"_s << false;
        QTest::newRow("dots elsewhere") << u"a...b@example.org"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void shortenedAddressesStayShortened()
    {
        QFETCH(QString, address);
        StoredMessage stored;
        stored.fromName = u"Ab Lind"_s;
        stored.fromAddress = address;
        stored.fromHandle = u"github:ab"_s;
        const Author author = authorOf(stored);
        QCOMPARE(author.address, address);
        QCOMPARE(author.name, stored.fromName);
        QCOMPARE(author.handle, stored.fromHandle);
        QTEST(author.shortened, "shortened");
        QCOMPARE(mailOf(stored).from, author);
    }

    /// What is kept of a mail is what a reading of it needs.
    void aMailComesBack()
    {
        SessionFixture book;
        const ProposalId vote = book.openVote(u"Unity first"_s);
        const QByteArray bytes = "From: Dara Okeefe <dara@example.org>\n"
                                 "Subject: Re: [VOTE] Unity first\nMessage-ID: <a@example.org>\n"
                                 "In-Reply-To: <call@example.org>\n"
                                 "Date: Sun, 1 Nov 2026 13:01:00 +0000\n\n+1\n";
        const ImportPlan plan = book.plan(vote, bytes);
        const MailMessage &came = plan.items.constFirst().read.message;
        QVERIFY(book.session().acceptImport(vote, plan));
        const MailMessage back = mailOf(book.session().messages(vote).constFirst());
        QCOMPARE(back.messageId, came.messageId);
        QCOMPARE(back.inReplyTo, u"<call@example.org>"_s);
        QCOMPARE(back.from, came.from);
        QCOMPARE(back.date->utcMs, came.date->utcMs);
        QCOMPARE(back.subject, came.subject);
        QCOMPARE(back.text, came.text);
        QCOMPARE(back.source, came.source);
        QCOMPARE(back.quotesFolded, came.quotesFolded);
    }
};

QTEST_GUILESS_MAIN(TestStoredMail)
#include "tst_storedmail.moc"
