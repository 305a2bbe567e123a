// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// docs/mails-of-one-vote.md: the mails of one invented vote, written by the program itself. After a
// wanted change of a text run this program once with TALLYBOOK_UPDATE_GOLDEN=1 and read the
// difference before committing it.
#include "core/announce/Announcements.h"
#include "tests/support/Corpus.h"
#include "tests/support/SessionFixture.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestMailsOfOneVote : public QObject
{
    Q_OBJECT

private:
    SessionFixture m_fixture;
    ProposalId m_id;
    QString m_text;

    [[nodiscard]] RecordSession &session() { return m_fixture.session(); }

    void at(const QString &iso) { m_fixture.clock().set(*Timestamp::fromIso(iso)); }

    void cast(const QString &name, const VoteValue &value, const QString &iso,
              const QString &reason = {})
    {
        VoteEvent vote = m_fixture.vote(m_id, name, value);
        vote.castAt = *Timestamp::fromIso(iso);
        vote.reason = reason;
        QVERIFY(session().addVote(vote));
    }

    void show(const QString &heading, const QString &words, const Result<OutgoingMail> &mail)
    {
        QVERIFY(mail);
        QVERIFY(mail->toEml()); // it can go out as it is
        m_text += u"\n## %1\n\n%2\n\n```text\nTo: %3\nSubject: %4\n"_s.arg(
                heading, words, mail->to.join(u", "_s), mail->subject);
        if (!mail->inReplyTo.isEmpty())
            m_text += u"In-Reply-To: "_s + mail->inReplyTo + u'\n';
        m_text += u'\n' + mail->body + u"```\n"_s;
    }

    [[nodiscard]] Record record() { return session().record(m_id).value(); }

    void open()
    {
        m_id = m_fixture.draft(u"Replace the Classic loom by the Jacquard loom"_s);
        Proposal proposal = *session().proposal(m_id);
        proposal.kind = ProposalKind::CodebaseReplacement;
        proposal.text = u"The Jacquard loom becomes the codebase of Apache Larch 3. The Classic "
                        "loom gets security fixes for one more year."_s;
        proposal.oldCodebase = u"Classic loom"_s;
        proposal.newCodebase = u"Jacquard loom"_s;
        proposal.conversationSummary =
                u"Most of those who run Larch prefer the Jacquard loom; what was missing, the "
                "import of old patterns, has been written since."_s;
        proposal.period.zone = u"Europe/Berlin"_s;
        proposal.threadLink = u"https://lists.example.org/thread/v"_s;
        QVERIFY(session().changeProposal(proposal));
        QVERIFY(session().openVote(m_id));
        show(u"Call"_s, u"When the vote opens."_s, announce::callMail(record()));
        QVERIFY(session().markCallSent(m_id, u"<call@larch.example.org>"_s));
    }

    void vote()
    {
        cast(u"Ada Voss"_s, VoteValue::plusOne(), u"2026-11-01T14:10:00Z"_s);
        cast(u"Bo Lindqvist"_s, VoteValue::plusOne(), u"2026-11-02T08:30:00Z"_s);
        at(u"2026-11-03T12:00:00Z"_s);
        show(u"Reminder"_s, u"A day before the close, to those who have not voted."_s,
             announce::reminderMail(record()));
        at(u"2026-11-04T09:00:00Z"_s);
        QVERIFY(session().extendVote(m_id, *Timestamp::fromIso(u"2026-11-06T12:00:00Z"_s),
                                     u"The list was down for a day."_s));
        const PeriodExtension extension = record().periodHistory.extensions.constLast();
        show(u"Extension"_s, u"When the period is extended; always with a reason."_s,
             announce::extensionMail(record(), extension.previousCloses, extension.reason));
        cast(u"Dara Okeefe"_s, VoteValue::plusOne(), u"2026-11-04T18:00:00Z"_s);
        cast(u"Eli Navarro"_s, VoteValue::plusOne(), u"2026-11-05T07:45:00Z"_s);
    }

    void close()
    {
        at(u"2026-11-06T12:30:00Z"_s);
        QVERIFY(session().closeVote(m_id, u"each vote was confirmed"_s));
        show(u"Result"_s, u"After the close."_s, announce::resultMail(record()));
        QVERIFY(session().markResultSent(m_id, u"<result@larch.example.org>"_s));
    }

    void correct()
    {
        at(u"2026-11-07T10:00:00Z"_s);
        cast(u"Chen Siyuan"_s, VoteValue::minusOne(), u"2026-11-05T20:15:00Z"_s,
             u"The Jacquard loom has no documentation yet."_s);
        show(u"Correction"_s,
             u"When the record changes after the result went out: what changed, and whether the "
             "outcome still holds. The earlier result stays in the record."_s,
             announce::correctionMail(record(), u"A vote of 5 November was overlooked."_s));
    }

private Q_SLOTS:
    void docsShowTheMailsAsTheyAre()
    {
        m_text =
                u"# The mails of one vote\n\n"
                "What Tallybook writes for an invented vote, from the call to a correction. This "
                "page is written by a\ntest (`tst_mailsofonevote`), so it shows what the program "
                "does. Nothing is sent by the program: each mail is\npreviewed, then copied, saved "
                "as a draft (`.eml`) or handed to the mail program.\n"_s;
        open();
        vote();
        close();
        correct();
        QVERIFY(!QTest::currentTestFailed());
        const QString path = sourcePath(u"docs/mails-of-one-vote.md"_s);
        if (qEnvironmentVariable("TALLYBOOK_UPDATE_GOLDEN") == u"1"_s) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(m_text.toUtf8());
        }
        const QStringList expected = QString::fromUtf8(readFile(path)).split(u'\n');
        const QStringList lines = m_text.split(u'\n');
        for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestMailsOfOneVote)
#include "tst_mailsofonevote.moc"
