// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "core/announce/Wrap.h"
#include "tests/support/SampleRecord.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Wrapping aside: every run of blanks and line breaks as one blank.
QString flat(const Result<OutgoingMail> &mail)
{
    return mail ? mail->body.simplified() : u"ERROR "_s + mail.error().args.join(u' ');
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callSaysWhatIsDecided();
    void callFollowsTheKind();
    void callOfAnEmptyDraft();
    void resultNamesEverybody();
    void resultOfFailedReplacementContinues();
    void resultWhenOpenIsNoResult();
    void resultWithUnknownStatus();
    void resultSaysWhenReadingsDiffer();
    void resultExplainsAdmittedAndOverridden();
    void closeReasonEndsInOneFullStop();
    void warningsNameWhoseStatusDiffers();
    void noParagraphRunsIntoTheCalls();
    void resultRepliesToTheCall();
    void brokenMessageIdIsLeftOut();
    void reminderNamesTheSilent();
    void extensionGivesReasonAndClose();
    void cancellation();
    void correctionSaysWhatChanged();
    void correctionWithoutResult();
    void bodiesKeepTheColumns_data();
    void bodiesKeepTheColumns();
    void emptyRecordWritesAll();
    void words();
};

void TestAnnouncements::callSaysWhatIsDecided()
{
    const auto mail = callMail(test::sampleRecord(test::Sample::Strategy));
    QCOMPARE(mail->subject, u"[VOTE] Small kernels first: a strategy for the next two years"_s);
    QCOMPARE(mail->to, QStringList{u"dev@example.org"_s});
    QCOMPARE(mail->fromAddress, u"adavoss@example.org"_s);
    QVERIFY(mail->inReplyTo.isEmpty());
    const QString body = flat(mail);
    for (const QString &part : {
                 u"Strategy: adopting a guidance-level community strategy."_s,
                 u"The project puts its effort into small kernels."_s,
                 u"https://example.org/threads/big-kernels"_s,
                 u"Most wanted a clear direction."_s,
                 u"To go on as before; to split the project."_s,
                 u"- at least twice as many +1 as -1"_s,
                 u"The votes of members of the PMC of Apache Example are binding."_s,
                 u"Opens: 2026-03-01 12:00 UTC Closes: 2026-03-04 12:00 UTC (72 hours)"_s,
                 u"That is 2026-03-01 20:00 to 2026-03-04 20:00 in Asia/Shanghai."_s,
                 u"[ ] +1 approve [ ] 0 abstain [ ] -1 do not approve, because ..."_s,
                 u"If it is not approved The strategy is not adopted."_s,
         })
        QVERIFY2(body.contains(part), qPrintable(part));
}

void TestAnnouncements::callFollowsTheKind()
{
    const QString module = flat(callMail(test::sampleRecord(test::Sample::NewModule)));
    QVERIFY(module.contains(u"Module: trellis"_s));
    QVERIFY(module.contains(u"Scope of the module Scheduling of small kernels"_s));
    QVERIFY(module.contains(u"The new module (trellis) is not established."_s));
    QVERIFY(!module.contains(u"codebase"_s));
    const QString codebase = flat(callMail(test::sampleRecord(test::Sample::CodebaseApproved)));
    QVERIFY(codebase.contains(u"Existing codebase: example-runtime New codebase: example-loom"_s));
    QVERIFY(codebase.contains(u"The existing codebase (example-runtime) continues."_s));
    Record other = test::emptyRecord();
    other.proposal.kind = ProposalKind::Other;
    other.proposal.moduleName = u"left over"_s;
    other.proposal.oldCodebase = u"left over"_s;
    QVERIFY(!flat(callMail(other)).contains(u"left over"_s));
}

void TestAnnouncements::callOfAnEmptyDraft()
{
    Record record;
    const QString body = flat(callMail(record));
    QVERIFY2(body.contains(u"Opens: with this mail"_s), qPrintable(body));
    QVERIFY(body.contains(u"Closes: not before 72 hours have passed"_s));
    QVERIFY(body.contains(u"None are linked."_s));
}

void TestAnnouncements::resultNamesEverybody()
{
    const Record record = test::sampleRecord(test::Sample::Strategy);
    const auto mail = resultMail(record);
    const QString body = flat(mail);
    QVERIFY(body.contains(u"The proposal is approved, with 5 +1 votes (3 binding), 1 abstention (1 "
                          "binding) and 1 -1 vote (1 binding)."_s));
    for (const Voter &voter : record.voters)
        QVERIFY2(body.contains(voter.name), qPrintable(voter.name));
    for (const QString &part : {
                 u"Gwen Pryce (gwenpryce on GitHub); wrote +1000!"_s,
                 u"0 (1 vote, 1 binding) Binding: - Elif Sarı (elifs); wrote +0.5"_s,
                 u"Late votes, not counted: - Ilya Brandt (ibrandt): +1 of 2026-03-04 15:00 UTC"_s,
                 u"- Bo Lindqvist (bolind): -1 of 2026-03-01 15:00 UTC, now +1 of "
                 "2026-03-02 18:00 UTC"_s,
                 u"Withdrawn votes, not counted: - Hana Ido: +1"_s,
                 u"because: sent for a colleague, who did not write"_s,
                 u"- binding votes 4 of at least 3: met"_s,
                 u"- +1 3 >= 2 x -1 1 = 2: met"_s,
                 u"Voting period: 2026-03-01 12:00 UTC to 2026-03-04 12:00 UTC (72 hours)"_s,
                 u"Vote thread: https://example.org/threads/vote-1"_s,
                 u"https://example.org/forum/t/42"_s,
                 u"Messages read: 16 = 9 new votes + 2 changed votes + 3 without a vote + 1 call"_s,
                 u"Thanks to everyone"_s,
         })
        QVERIFY2(body.contains(part), qPrintable(part));
    QVERIFY(mail->body.endsWith(u"\n\nAda Voss\n"_s));
    // Each counted voter stands in one line of one section.
    QCOMPARE(mail->body.count(u"\n- Ada Voss (adavoss)\n"_s), 1);
    const QString module = flat(resultMail(test::sampleRecord(test::Sample::NewModule)));
    QVERIFY(module.contains(u"0 (0 votes, 0 binding) None -1 (0 votes, 0 binding) None"_s));
    QVERIFY(!module.contains(u"not counted"_s));
}

void TestAnnouncements::resultOfFailedReplacementContinues()
{
    const Record failed = test::sampleRecord(test::Sample::CodebaseRejected);
    const QString sentence = u"The existing codebase (example-runtime) continues."_s;
    const QString body = flat(resultMail(failed));
    QVERIFY(body.contains(
            u"The proposal is not approved, with 3 +1 votes (3 binding), 1 abstention "
            "(0 binding) and 2 -1 votes (2 binding). "_s
            + sentence));
    QVERIFY(body.contains(u"+1 3 >= 2 x -1 2 = 4: not met"_s));
    QVERIFY(body.contains(u"Loom may be proposed again after its next release."_s));
    QVERIFY(summaryMarkdown(failed)->contains(sentence));
    QVERIFY(summaryHtml(failed)->contains(sentence));

    const Record passed = test::sampleRecord(test::Sample::CodebaseApproved);
    for (const QString &text :
         {flat(resultMail(passed)), summaryMarkdown(passed).value(), summaryHtml(passed).value()}) {
        QVERIFY(!text.contains(u"continues"_s));
        QVERIFY(text.contains(
                u"The new codebase (example-loom) replaces the existing one (example-runtime)."_s));
        QVERIFY(!text.contains(u"may be proposed again"_s));
    }
    Record unnamed = failed;
    unnamed.proposal.oldCodebase.clear();
    QVERIFY(flat(resultMail(unnamed)).contains(u"The existing codebase continues."_s));
}

void TestAnnouncements::resultWhenOpenIsNoResult()
{
    Record record = test::sampleRecord(test::Sample::CodebaseRejected);
    record.proposal.status = ProposalStatus::Open;
    record.proposal.closedAt.reset();
    test::reevaluate(record);
    const QString body = flat(resultMail(record));
    QVERIFY(body.contains(
            u"this is no result. If it closed now, the proposal would not be approved"_s));
    QVERIFY(!body.contains(u"continues"_s));
}

void TestAnnouncements::resultWithUnknownStatus()
{
    Record record = test::emptyRecord();
    test::addVote(record, test::addVoter(record, u"Kim"_s, {}), u"+1"_s, 1);
    test::reevaluate(record);
    const QString body = flat(resultMail(record));
    QVERIFY2(body.contains(u"1 +1 vote (0 binding, 1 of unknown status)"_s), qPrintable(body));
    QVERIFY(body.contains(u"Binding status unknown: - Kim"_s));
    QVERIFY(body.contains(u"Votes whose binding status nobody could judge: 1."_s));
}

void TestAnnouncements::resultSaysWhenReadingsDiffer()
{
    // Binding (2, 0, 1): approved under R2 and R2x, rejected under R1.
    Record record = test::emptyRecord();
    for (const QString &value : {u"+1"_s, u"+1"_s, u"-1"_s}) {
        const VoterId voter =
                test::addVoter(record, u"Voter "_s + QString::number(record.voters.size()),
                               u"v%1"_s.arg(record.voters.size()), Role::Pmc);
        test::addVote(record, voter, value, 1).reason = u"so"_s;
    }
    test::reevaluate(record);
    const QString body = flat(resultMail(record));
    QVERIFY2(body.contains(u"The readings of the rule differ: - R1: rejected;"_s),
             qPrintable(body));
    QVERIFY(body.contains(u"- R2: approved;"_s));
    QVERIFY(body.contains(u"- R2x (used here): approved;"_s));
    QVERIFY(body.contains(u"Reading used: R2x"_s));
    QVERIFY(!body.contains(u"All readings"_s));
}

void TestAnnouncements::closeReasonEndsInOneFullStop()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.closedAt = *record.proposal.period.closes;
    record.proposal.closedAt->utcMs -= 3600 * 1000LL;
    for (const QString &reason : {u"everybody had voted"_s, u"everybody had voted."_s}) {
        record.periodHistory.closeReason = reason;
        QVERIFY(flat(resultMail(record)).contains(u"because: everybody had voted. "_s));
    }
}

void TestAnnouncements::warningsNameWhoseStatusDiffers()
{
    Record record = test::emptyRecord();
    const VoterId left = test::addVoter(record, u"Lena Late"_s, u"lena"_s);
    const VoterId joined = test::addVoter(record, u"Nora New"_s, u"nora"_s);
    QCOMPARE(warningWords({WarningCode::RosterLeftDuringVote, {left.value}}, record),
             u"The roster changed during the vote; binding at the opening and not at the close: "
             u"Lena Late (lena)."_s);
    QCOMPARE(warningWords({WarningCode::RosterJoinedDuringVote, {joined.value}}, record),
             u"The roster changed during the vote; binding at the close and not yet at the "
             u"opening: Nora New (nora)."_s);
}

void TestAnnouncements::resultExplainsAdmittedAndOverridden()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    const VoterId late = test::addVoter(record, u"Lena Late"_s, u"lena"_s, Role::Pmc);
    VoteEvent &event = test::addVote(record, late, u"-0"_s, 80);
    event.admission = Admission::Admitted;
    event.admissionReason = u"the list was down"_s;
    event.condition = u"assuming KEYS is updated"_s;
    const VoterId guest = test::addVoter(record, u"Gus Guest"_s, u"gus"_s);
    VoteEvent &second = test::addVote(record, guest, u"+1"_s, 5);
    second.bindingOverride = BindingOverride::Binding;
    second.bindingReason = u"joined the PMC that day"_s;
    const VoterId silentReason = test::addVoter(record, u"Nora No"_s, u"nora"_s, Role::Pmc);
    test::addVote(record, silentReason, u"-1"_s, 6);
    record.proposal.closedAt = record.proposal.period.opens;
    record.proposal.closedAt->utcMs += qint64(60) * 3'600'000;
    test::reevaluate(record);
    const QString body = flat(resultMail(record));
    QVERIFY2(body.contains(
                     u"- Lena Late (lena); wrote -0; late, admitted: the list was down; on the "
                     "condition: assuming KEYS is updated"_s),
             qPrintable(body));
    QVERIFY(body.contains(u"- Gus Guest (gus); status decided by hand: joined the PMC that day"_s));
    QVERIFY(body.contains(u"Nora No (nora) voted -1 without a reason."_s));
    QVERIFY(body.contains(u"The vote was closed at 2026-03-04 00:00 UTC."_s));
    QVERIFY(body.contains(u"The vote was closed before the announced time."_s));
    const QString summary = summaryMarkdown(record).value();
    QVERIFY(summary.contains(u"binding (decided by the person in charge)"_s));
    QVERIFY(summary.contains(u"No reason was given."_s));
}

/// In Markdown a line behind a list goes on with its last entry.
void TestAnnouncements::noParagraphRunsIntoTheCalls()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.rule.silence.calls = 3;
    record.proposal.publicCalls = {{record.now, u"<c1@example.org>"_s}, {record.now, {}}};
    record.firstRound = FirstRound{u"The first round"_s, Verdict::Approved, record.now, {}, {}};
    const QStringList lines = summaryMarkdown(record)->split(u'\n');
    QVERIFY(lines.join(u'\n').contains(u"The first round"_s));
    int calls = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.at(i).startsWith(u"- Public call: "_s))
            continue;
        ++calls;
        QVERIFY2(lines.at(i + 1).isEmpty() || lines.at(i + 1).startsWith(u"- "_s),
                 qPrintable(lines.at(i + 1)));
    }
    QCOMPARE(calls, 2);
}

void TestAnnouncements::resultRepliesToTheCall()
{
    const auto mail = resultMail(test::sampleRecord(test::Sample::NewModule));
    QCOMPARE(mail->inReplyTo, u"<call-1@mail.example.org>"_s);
    QCOMPARE(mail->references, QStringList{u"<call-1@mail.example.org>"_s});
}

void TestAnnouncements::brokenMessageIdIsLeftOut()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.callMessageId = u"<a@b>\r\nBcc: eve@example.org"_s;
    const auto mail = resultMail(record);
    QVERIFY(mail->inReplyTo.isEmpty());
    QVERIFY(mail->references.isEmpty());
    QVERIFY(!mail->toEml()->contains("Bcc"));
}

void TestAnnouncements::reminderNamesTheSilent()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.status = ProposalStatus::Open;
    record.proposal.closedAt.reset();
    record.now = *record.proposal.period.closes;
    record.now.utcMs -= qint64(90) * 60'000;
    test::reevaluate(record);
    const auto mail = reminderMail(record);
    QCOMPARE(mail->subject, u"[VOTE][REMINDER] Establish the module \"trellis\""_s);
    QCOMPARE(mail->inReplyTo, u"<call-1@mail.example.org>"_s);
    const QString body = flat(mail);
    QVERIFY2(body.contains(u"closes at 2026-03-04 12:00 UTC, in 1 hour 30 minutes."_s),
             qPrintable(body));
    QVERIFY(body.contains(u"have not voted yet: - Chi Nakamura (chinaka) - Dario Quint (dquint) "
                          "Please"_s));
    QVERIFY(body.contains(u"So far there are 4 +1 votes (3 binding)"_s));
}

void TestAnnouncements::extensionGivesReasonAndClose()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    const Timestamp before = *record.proposal.period.closes;
    record.proposal.period.closes->utcMs += qint64(48) * 3'600'000;
    const auto mail = extensionMail(record, before, u"Holidays.\nMany are away."_s);
    QCOMPARE(mail->subject, u"[VOTE][EXTENDED] Establish the module \"trellis\""_s);
    const QString body = flat(mail);
    QVERIFY2(body.contains(
                     u"It now closes at 2026-03-06 12:00 UTC instead of 2026-03-04 12:00 UTC."_s),
             qPrintable(body));
    QVERIFY(body.contains(u"The reason: Holidays. Many are away."_s));
    QVERIFY(flat(extensionMail(record, std::nullopt, {})).contains(u"at 2026-03-06 12:00 UTC."_s));
}

void TestAnnouncements::cancellation()
{
    const auto mail =
            cancelMail(test::sampleRecord(test::Sample::CodebaseApproved), u"Text was wrong."_s);
    QCOMPARE(mail->subject, u"[CANCELLED][VOTE] Replace the codebase of Example Runtime by Loom"_s);
    const QString body = flat(mail);
    QVERIFY2(body.contains(u"The reason: Text was wrong."_s), qPrintable(body));
    QVERIFY(body.contains(u"The existing codebase (example-runtime) continues."_s));
}

void TestAnnouncements::correctionSaysWhatChanged()
{
    Record record = test::sampleRecord(test::Sample::CodebaseApproved);
    Decision decision;
    decision.verdict = record.evaluation.outcome.verdict;
    decision.tally = record.evaluation.tally;
    decision.decidedAt = record.now;
    decision.resultMessageId = u"<result-1@mail.example.org>"_s;
    record.decisions = {decision};
    const QString same = flat(correctionMail(record, {}));
    QVERIFY2(same.contains(u"The outcome still holds."_s), qPrintable(same));
    QVERIFY(same.contains(u"The numbers are the same"_s));

    for (VoteEvent &event : record.events) {
        if (event.voterId == record.voters.at(3).id)
            event.value = VoteValue::minusOne();
    }
    test::reevaluate(record);
    const auto mail = correctionMail(record, u"A vote was misread."_s);
    QCOMPARE(mail->subject,
             u"[CORRECTION][RESULT][VOTE] Replace the codebase of Example Runtime by Loom"_s);
    QCOMPARE(mail->inReplyTo, u"<result-1@mail.example.org>"_s);
    QCOMPARE(mail->references,
             (QStringList{u"<call-1@mail.example.org>"_s, u"<result-1@mail.example.org>"_s}));
    const QString body = flat(mail);
    for (const QString &part : {
                 u"The outcome is another one: it was given as approved."_s,
                 u"The proposal is not approved, with 3 +1 votes"_s,
                 u"The existing codebase (example-runtime) continues."_s,
                 u"- +1: 3 votes (3 binding), was 4 votes (4 binding)"_s,
                 u"- -1: 2 votes (2 binding), was 1 vote (1 binding)"_s,
                 u"A vote was misread."_s,
         })
        QVERIFY2(body.contains(part), qPrintable(part));
    QVERIFY(!body.contains(u"- 0:"_s));
    QVERIFY(summaryMarkdown(record)->contains(u"2026-03-04 13:00 UTC: approved, with 4 +1"_s));
}

void TestAnnouncements::correctionWithoutResult()
{
    const auto mail = correctionMail(test::sampleRecord(test::Sample::NewModule), {});
    QVERIFY(!mail);
    QCOMPARE(mail.error().code, ErrorCode::NotAllowedInState);
}

void TestAnnouncements::bodiesKeepTheColumns_data()
{
    QTest::addColumn<test::Sample>("sample");
    QTest::newRow("strategy") << test::Sample::Strategy;
    QTest::newRow("module") << test::Sample::NewModule;
    QTest::newRow("codebase") << test::Sample::CodebaseRejected;
}

void TestAnnouncements::bodiesKeepTheColumns()
{
    QFETCH(test::Sample, sample);
    Record record = test::sampleRecord(sample);
    record.proposal.text = u"word "_s.repeated(200) + u"\n- "_s + u"提案"_s.repeated(100);
    record.proposal.title = u"A long title "_s.repeated(20);
    for (const auto &mail : {callMail(record), resultMail(record), reminderMail(record),
                             extensionMail(record, {}, u"why "_s.repeated(100)),
                             cancelMail(record, u"x "_s.repeated(99))}) {
        for (const QString &line : mail->body.split(u'\n')) {
            QVERIFY2(columnWidth(line) <= 72 || !line.trimmed().contains(u' '), qPrintable(line));
            QVERIFY(!line.endsWith(u' '));
        }
        QVERIFY(!mail->body.contains(u"\n\n\n"_s));
    }
}

void TestAnnouncements::emptyRecordWritesAll()
{
    const Record record;
    for (const auto &mail : {callMail(record), resultMail(record), reminderMail(record),
                             extensionMail(record, {}, {}), cancelMail(record, {})}) {
        QVERIFY(mail);
        QVERIFY(mail->toEml());
        QVERIFY(mail->to.isEmpty());
    }
    QVERIFY(flat(resultMail(record)).contains(u"No messages were read"_s));
    QVERIFY(!summaryMarkdown(record)->isEmpty());
    QVERIFY(!summaryHtml(record)->isEmpty());
}

void TestAnnouncements::words()
{
    QCOMPARE(flipWords({VoteSide::Against, 1, Verdict::Rejected}),
             u"one more binding -1 would reject it"_s);
    QCOMPARE(flipWords({VoteSide::For, 2, Verdict::Approved}),
             u"2 more binding +1 would approve it"_s);
    Outcome outcome;
    QCOMPARE(verdictWords(outcome), u"Undecided"_s);
    outcome.soFar = Verdict::Approved;
    QCOMPARE(verdictWords(outcome), u"Approved so far"_s);
    outcome.soFar = Verdict::Rejected;
    QCOMPARE(verdictWords(outcome), u"Not approved so far"_s);
    outcome.verdict = Verdict::Rejected;
    QCOMPARE(verdictWords(outcome), u"Rejected"_s);
    Ballot ballot;
    QCOMPARE(bindingWords(ballot), u"binding status unknown (no roster)"_s);
    ballot.binding = false;
    ballot.why = BindingReason::RoleEnded;
    QCOMPARE(bindingWords(ballot), u"non-binding (role ended before the vote)"_s);
    const Record record = test::sampleRecord(test::Sample::Strategy);
    for (int code = 0; code <= int(WarningCode::RuleDoesNotFitKind); ++code) {
        // No argument, one that nobody has, and a real one: words for each, and no crash.
        for (const QStringList &args : {QStringList(), QStringList{u"\u202Ex"_s},
                                        QStringList{record.voters.at(5).id.value}}) {
            const QString words = warningWords({WarningCode(code), args}, record);
            QVERIFY(words.endsWith(u'.'));
            QVERIFY(!words.contains(QChar(0x202E)));
            QVERIFY(!words.contains(u'%'));
        }
    }
    QCOMPARE(warningWords({WarningCode::ClaimDiffers, {record.voters.at(5).id.value}}, record),
             u"Femi Oduya (femio) wrote \"binding\", counted as non-binding (committer)."_s);
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
