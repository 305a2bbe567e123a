// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The own result mail is checked before it leaves, and what is let go all the same is recorded.
#include "core/session/check/OwnResultCheck.h"
#include "core/session/documents/SummaryCheck.h"
#include "tests/support/Corpus.h"
#include "tests/support/SampleRecord.h"
#include "tests/support/SessionFixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString told(const QList<ResultFinding> &findings)
{
    QStringList lines;
    for (const ResultFinding &finding : findings)
        lines.append(u"%1 %2 %3 %4"_s.arg(findingSeverityName(finding.severity),
                                          resultFindingName(finding.code),
                                          QString::number(finding.line), finding.text));
    return lines.join(u'\n');
}

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

class tst_OwnResultCheck final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    ProposalId m_vote;

    RecordSession &session() { return m_book->session(); }
    OwnResultCheck check()
    {
        const Record record = *session().record(m_vote);
        return checkOwnMail(record, *announce::resultMail(record),
                            int(session().unsettled(m_vote).size()));
    }
    void close()
    {
        m_book->clock().advanceMs(qint64(73) * 3'600'000);
        QVERIFY(session().closeVote(m_vote, u"confirmed by hand"_s));
    }
    /// Gives the same link to two things.
    void repeatLink()
    {
        Proposal proposal = *session().proposal(m_vote);
        proposal.threadLink = proposal.conversations.constFirst().link;
        QVERIFY(session().changeProposal(proposal));
    }
    /// A vote at a moment inside the period, entered whenever.
    void addVote(const QString &name, const VoteValue &value)
    {
        QVERIFY(session().addVote(m_book->vote(m_vote, name, value)));
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<SessionFixture>();
        m_vote = m_book->openVote(u"A direction"_s);
        for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s})
            QVERIFY(session().addVote(m_book->vote(m_vote, name, VoteValue::plusOne())));
    }

    void ownMailsPass_data()
    {
        QTest::addColumn<Sample>("sample");
        QTest::newRow("strategy") << Sample::Strategy;
        QTest::newRow("module") << Sample::NewModule;
        QTest::newRow("codebase approved") << Sample::CodebaseApproved;
        QTest::newRow("codebase rejected") << Sample::CodebaseRejected;
    }

    void ownMailsPass()
    {
        QFETCH(Sample, sample);
        Record record = sampleRecord(sample);
        record.periodHistory.closeReason = u"confirmed"_s;
        const OutgoingMail mail = *announce::resultMail(record);
        const OwnResultCheck shipped = checkOwnMail(record, mail, 0);
        QVERIFY2(!hasProblem(shipped.findings), qPrintable(told(shipped.findings)));
        QVERIFY(!shipped.holdsBack());
        // The same words as a project's own: read as anybody reads a result, and still right.
        const QTemporaryDir folder;
        for (const QString &name : {u"result.mustache"_s, u"votes.mustache"_s})
            QVERIFY(QFile::copy(sourcePath(u"resources/templates/"_s + name),
                                folder.filePath(name)));
        const OwnResultCheck own = checkOwnMail(record, mail, 0, {folder.path()});
        QVERIFY2(!hasProblem(own.findings), qPrintable(told(own.findings)));
    }

    void ownTemplateIsReadAsAnybodyReadsIt()
    {
        close();
        const QTemporaryDir folder;
        const announce::TemplateSource source{folder.path()};
        writeText(folder.filePath(u"result.mustache"_s),
                  u"Subject: [RESULT][VOTE] {{title}}\n\nThe vote passes with 4 +1 votes:\n\n+1\n"
                  "{{#sections}}{{#groups}}{{#voters}}- {{.}}\n{{/voters}}{{/groups}}"
                  "{{/sections}}\n"_s);
        const Record record = *session().record(m_vote);
        const OutgoingMail mail = *announce::resultMail(record, source);
        const OwnResultCheck found = checkOwnMail(record, mail, 0, source);
        QVERIFY2(found.problems().contains(u"count-mismatch"_s), qPrintable(mail.body));
        writeText(folder.filePath(u"result.mustache"_s),
                  u"Subject: [RESULT][VOTE] {{title}}\n\nThe vote passes with 2 +1 votes:\n\n+1\n"
                  "- Ada Voss\n- Dara Okeefe\n"_s);
        const OwnResultCheck missing =
                checkOwnMail(record, *announce::resultMail(record, source), 0, source);
        QVERIFY2(missing.problems().contains(u"vote-missing"_s),
                 qPrintable(missing.problems().join(u' ')));
    }

    void oneLinkForTwoThingsIsFound()
    {
        close();
        QVERIFY(!check().holdsBack());
        repeatLink();
        QVERIFY(check().holdsBack());
        QCOMPARE(check().problems(), QStringList{u"link-repeated"_s});
    }

    void unsettledMessagesHoldItBack()
    {
        close();
        m_book->import(m_vote,
                       "From: Chen Siyuan <chen@example.org>\nSubject: Re: [VOTE] A direction\n"
                       "Message-ID: <q1@example.org>\nDate: Sun, 1 Nov 2026 13:00:00 +0000\n\n"
                       "I would be +1 if the docs were there.\n");
        QCOMPARE(check().problems(), QStringList{u"messages-unsettled"_s});
    }

    void unconfirmedDecisiveVotesHoldItBack()
    {
        // Each of the three is needed.
        QVERIFY(check().problems().contains(u"decisive-unconfirmed"_s));
        close();
        QVERIFY(!check().problems().contains(u"decisive-unconfirmed"_s));
    }

    void theReasonOfTheCloseCoversWhatDecidedThen()
    {
        close();
        QVERIFY(!check().problems().contains(u"decisive-unconfirmed"_s));
        QCOMPARE(session().periodHistory(m_vote).decisiveAtClose->size(), 3);
        addVote(u"Chen Siyuan"_s, VoteValue::minusOne());
        QVERIFY(!check().problems().contains(u"decisive-unconfirmed"_s));
        // If this committer's vote bound, it would be 3 to 2: nobody was asked about it.
        addVote(u"Bo Lindqvist"_s, VoteValue::minusOne());
        QVERIFY(check().problems().contains(u"decisive-unconfirmed"_s));
        QVERIFY2(check().problemsInFull().contains(u"decisive-unconfirmed (1)"_s),
                 qPrintable(told(check().findings)));
        // A close of an earlier program did not keep what it covered.
        Record record = *session().record(m_vote);
        record.periodHistory.decisiveAtClose.reset();
        const OutgoingMail mail = *announce::resultMail(record);
        QVERIFY(!checkOwnMail(record, mail, 0).problems().contains(u"decisive-unconfirmed"_s));
    }

    void correctionIsCheckedLikeTheResult()
    {
        close();
        QVERIFY(session().markResultSent(m_vote, u"<r@example.org>"_s));
        addVote(u"Chen Siyuan"_s, VoteValue::minusOne());
        const Record record = *session().record(m_vote);
        const auto checked = [&](const OutgoingMail &mail, int unsettled) {
            return checkOwnMail(record, mail, unsettled, {}, announce::MailKind::Correction);
        };
        OutgoingMail mail = *announce::correctionMail(record, u"a vote was overlooked"_s);
        QVERIFY2(!checked(mail, 0).holdsBack(), qPrintable(told(checked(mail, 0).findings)));
        QCOMPARE(checked(mail, 1).problems(), QStringList{u"messages-unsettled"_s});
        mail.body.replace(u"-1 (1 vote"_s, u"-1 (2 votes"_s);
        QCOMPARE(checked(mail, 0).problems(), QStringList{u"count-mismatch"_s});
    }

    void overrideCoversNoMoreThanItNamed()
    {
        close();
        const auto checked = [this](int unsettled) {
            const Record record = *session().record(m_vote);
            return checkOwnMail(record, *announce::resultMail(record), unsettled);
        };
        const OwnResultCheck held = checked(1);
        QCOMPARE(held.problemsInFull(), QStringList{u"messages-unsettled (1)"_s});
        QVERIFY(session().overrideResult(m_vote, held.problemsInFull(), held.textDigest,
                                         u"it is an automatic reply"_s));
        QVERIFY(!checked(1).holdsBack());
        QVERIFY(checked(2).holdsBack());
        // An earlier program kept the codes alone.
        QVERIFY(session().overrideResult(m_vote, held.problems(), held.textDigest, u"as above"_s));
        QVERIFY(!checked(2).holdsBack());
    }

    void changeAfterTheResultHoldsItBack()
    {
        close();
        QVERIFY(session().markResultSent(m_vote, u"<r@example.org>"_s));
        QVERIFY(!check().holdsBack());
        QVERIFY(session().addVote(m_book->vote(m_vote, u"Chen Siyuan"_s, VoteValue::minusOne())));
        QVERIFY(check().problems().contains(u"changed-since-result"_s));
    }

    void overrideIsRecordedForThisTextOnly()
    {
        close();
        repeatLink();
        const OwnResultCheck held = check();
        QVERIFY(held.holdsBack());
        QVERIFY(session().overrideResult(m_vote, held.problems(), held.textDigest,
                                         u" it was voted on in the discussion "_s));
        const Proposal proposal = *session().proposal(m_vote);
        QCOMPARE(proposal.resultOverrides.size(), 1);
        const ResultOverride kept = proposal.resultOverrides.constFirst();
        QCOMPARE(kept.actor, m_book->actor());
        QCOMPARE(kept.at, m_book->clock().now());
        QCOMPARE(kept.reason, u"it was voted on in the discussion"_s);
        QCOMPARE(kept.findings, QStringList{u"link-repeated"_s});
        const HistoryEntry entry = session().history(m_vote.value)->constLast();
        QCOMPARE(entry.changes.act, u"result.override"_s);
        QCOMPARE(entry.changes.actArgs,
                 QStringList({u"A direction"_s, u"link-repeated"_s,
                              u"it was voted on in the discussion"_s}));
        QVERIFY(!check().holdsBack());
        QCOMPARE(check().letGoBy, kept);

        // Another text with the same flaw is another mail.
        Proposal changed = proposal;
        changed.title = u"Another direction"_s;
        QVERIFY(session().changeProposal(changed));
        QVERIFY(check().holdsBack());
        QVERIFY(session().undo());
        QVERIFY(!check().holdsBack());
        QVERIFY(session().undo());
        QVERIFY(session().proposal(m_vote)->resultOverrides.isEmpty());
        QVERIFY(check().holdsBack());
        QVERIFY(session().redo());
        QVERIFY(!check().holdsBack());
        QVERIFY(session().verify()->intact);
    }

    void overrideNeedsAReasonAndCodes()
    {
        QCOMPARE(session().overrideResult(m_vote, {u"name-twice"_s}, u"ab"_s, u" "_s).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(session().overrideResult(m_vote, {}, u"ab"_s, u"why"_s).error().code,
                 ErrorCode::InvalidArgument);
        const ProposalId draft = m_book->draft(u"Not yet"_s);
        QCOMPARE(session().overrideResult(draft, {u"name-twice"_s}, u"ab"_s, u"why"_s).error().code,
                 ErrorCode::NotAllowedInState);
        QVERIFY(session().proposal(m_vote)->resultOverrides.isEmpty());
    }

    void overrideIsExportedAndReadBack()
    {
        close();
        QVERIFY(session().overrideResult(m_vote, {u"name-twice"_s}, u"ab"_s, u"two people"_s));
        const QJsonObject json = *recordDocument(session(), m_vote);
        const QJsonArray overrides = json.value(u"proposal"_s)[u"result_overrides"_s].toArray();
        QCOMPARE(overrides.size(), 1);
        QCOMPARE(overrides.first()[u"reason"_s].toString(), u"two people"_s);
        const auto document = readBookDocument(QJsonDocument(json).toJson());
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->rows.proposals.constFirst().resultOverrides,
                 session().proposal(m_vote)->resultOverrides);
    }

    void summaryOfAnEarlierProgramStillMatches()
    {
        close();
        QJsonObject json = *recordDocument(session(), m_vote);
        // What the first schema did not know was not written.
        QJsonObject proposal = json.value(u"proposal"_s).toObject();
        for (const QString &member : {u"first_round"_s, u"public_calls"_s, u"result_overrides"_s}) {
            QVERIFY(proposal.contains(member));
            proposal.remove(member);
        }
        json.insert(u"proposal"_s, proposal);
        const auto same = checkSummary(session(), QJsonDocument(json).toJson());
        QVERIFY(same);
        QVERIFY2(same->differs.isEmpty(), qPrintable(same->differs.join(u' ')));
        // A member that is there says what it says: nobody knowing is not "does not bind".
        QJsonArray ballots = json.value(u"ballots"_s).toArray();
        QJsonObject ballot = ballots.first().toObject();
        QVERIFY(ballot.value(u"claim_differs"_s).isBool());
        for (const QJsonValue &other : {QJsonValue(QJsonValue::Null), QJsonValue(0)}) {
            ballot.insert(u"claim_differs"_s, other);
            ballots[0] = ballot;
            QJsonObject changed = json;
            changed.insert(u"ballots"_s, ballots);
            QCOMPARE(checkSummary(session(), QJsonDocument(changed).toJson())->differs,
                     QStringList{u"ballots"_s});
        }
        proposal.insert(u"title"_s, u"Another"_s);
        json.insert(u"proposal"_s, proposal);
        QCOMPARE(checkSummary(session(), QJsonDocument(json).toJson())->differs,
                 QStringList{u"proposal"_s});
    }
};

QTEST_GUILESS_MAIN(tst_OwnResultCheck)
#include "tst_ownresultcheck.moc"
