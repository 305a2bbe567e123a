// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SampleRecord.h"

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fixedId(const QString &group, qsizetype number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(group, QString::number(number).rightJustified(12, u'0'));
}

Timestamp moment(const QString &iso)
{
    return *Timestamp::fromIso(iso);
}

struct People {
    VoterId ada, bo, chi, dario, elif, femi, gwen, hana;
};

People addPeople(Record &record)
{
    People people;
    people.ada = addVoter(record, u"Ada Voss"_s, u"adavoss"_s, Role::Chair);
    people.bo = addVoter(record, u"Bo Lindqvist"_s, u"bolind"_s, Role::Pmc);
    people.chi = addVoter(record, u"Chi Nakamura"_s, u"chinaka"_s, Role::Pmc);
    people.dario = addVoter(record, u"Dario Quint"_s, u"dquint"_s, Role::Pmc);
    people.elif = addVoter(record, u"Elif Sar\u0131"_s, u"elifs"_s, Role::Pmc);
    people.femi = addVoter(record, u"Femi Oduya"_s, u"femio"_s, Role::Committer);
    people.gwen = addVoter(record, u"Gwen Pryce"_s, {});
    record.voters.last().handles = QStringList{u"github:gwenpryce"_s};
    people.hana = addVoter(record, u"Hana Ido"_s, {});
    return people;
}

void fillStrategy(Record &record)
{
    Proposal &proposal = record.proposal;
    proposal.kind = ProposalKind::Strategy;
    proposal.title = u"Small kernels first: a strategy for the next two years"_s;
    proposal.text = u"The project puts its effort into small kernels.\n\n"
                    "- New work starts from the small kernel set.\n"
                    "- The large kernels stay maintained, and a release manager is free to leave "
                    "out what nobody has touched for a year.\n\n"
                    "Details: https://example.org/strategy/small-kernels"_s;
    const People people = addPeople(record);
    addVote(record, people.ada, u"+1"_s, 0.5);
    addVote(record, people.bo, u"-1"_s, 3).reason = u"The plan has no owner yet."_s;
    VoteEvent &changed = addVote(record, people.bo, u"+1"_s, 30);
    changed.kind = VoteKind::Change;
    changed.reason = u"Ada owns the plan now."_s;
    addVote(record, people.chi, u"+1"_s, 5).claim = Claim::Binding;
    VoteEvent &against = addVote(record, people.dario, u"-1"_s, 8);
    against.reason = u"Our users run the large kernels.\nTwo of them told me so last week."_s;
    VoteEvent &fraction = addVote(record, people.elif, u"+0.5"_s, 20);
    fraction.reason = u"Leaning yes."_s;
    VoteEvent &claimed = addVote(record, people.femi, u"+1"_s, 21);
    claimed.claim = Claim::Binding;
    VoteEvent &excited = addVote(record, people.gwen, u"+1000"_s, 22);
    excited.value.written = u"+1000!"_s;
    addVote(record, people.hana, u"+1"_s, 23);
    addVote(record, people.hana, u"+1"_s, 40).kind = VoteKind::Withdraw;
    const VoterId ilya = addVoter(record, u"Ilya Brandt"_s, u"ibrandt"_s, Role::Pmc);
    addVote(record, ilya, u"+1"_s, 75);
    const VoterId jo = addVoter(record, u"Jo Marsh"_s, {});
    VoteEvent &rejected = addVote(record, jo, u"+1"_s, 50);
    rejected.admission = Admission::Rejected;
    rejected.admissionReason = u"sent for a colleague, who did not write"_s;
    record.messagesRead = 16;
    record.account = {{u"new-vote"_s, 9},
                      {u"replaces"_s, 2},
                      {u"no-vote"_s, 3},
                      {u"call"_s, 1},
                      {u"late"_s, 1}};
}

void fillModule(Record &record)
{
    Proposal &proposal = record.proposal;
    proposal.kind = ProposalKind::NewModule;
    proposal.title = u"Establish the module \"trellis\""_s;
    proposal.text = u"Trellis becomes a module of the project."_s;
    proposal.moduleName = u"trellis"_s;
    proposal.moduleScope = u"Scheduling of small kernels on one device."_s;
    const People people = addPeople(record);
    addVote(record, people.ada, u"+1"_s, 1);
    addVote(record, people.bo, u"+1"_s, 2);
    addVote(record, people.elif, u"+1"_s, 4);
    addVote(record, people.gwen, u"+1"_s, 6);
    record.messagesRead = 6;
    record.account = {{u"new-vote"_s, 4}, {u"no-vote"_s, 1}, {u"call"_s, 1}};
}

void fillCodebase(Record &record, bool rejected)
{
    Proposal &proposal = record.proposal;
    proposal.kind = ProposalKind::CodebaseReplacement;
    proposal.title = u"Replace the codebase of Example Runtime by Loom"_s;
    proposal.text = u"The next major release of Example Runtime is built from Loom."_s;
    proposal.oldCodebase = u"example-runtime"_s;
    proposal.newCodebase = u"example-loom"_s;
    proposal.ifItFails = u"Loom may be proposed again after its next release."_s;
    const People people = addPeople(record);
    addVote(record, people.ada, u"+1"_s, 1);
    addVote(record, people.bo, u"+1"_s, 2);
    addVote(record, people.chi, u"+1"_s, 3);
    const QString last = rejected ? u"-1"_s : u"+1"_s;
    const QString why = rejected ? u"Loom does not run on two of our platforms."_s : QString();
    addVote(record, people.dario, last, 4).reason = why;
    addVote(record, people.elif, u"-1"_s, 5).reason = u"The migration guide is missing."_s;
    addVote(record, people.femi, u"-0"_s, 6);
    record.messagesRead = 9;
    record.account = {{u"new-vote"_s, 6}, {u"no-vote"_s, 2}, {u"call"_s, 1}};
}

} // namespace

VoterId addVoter(Record &record, const QString &name, const QString &asfId,
                 std::optional<Role> role)
{
    Voter voter;
    voter.id = VoterId{fixedId(u"00000001"_s, record.voters.size() + 1)};
    voter.name = name;
    voter.asfId = asfId;
    const QString local = asfId.isEmpty() ? u"voter%1"_s.arg(record.voters.size() + 1) : asfId;
    voter.addresses = QStringList{local + u"@example.org"_s};
    record.voters += voter;
    if (role) {
        RosterEntry entry;
        entry.id = RosterEntryId{fixedId(u"00000002"_s, record.voters.size())};
        entry.projectId = record.project.id;
        entry.voterId = voter.id;
        entry.role = *role;
        entry.from = QDate(2020, 1, 1);
        QList<RosterEntry> entries = record.roster.entries();
        entries += entry;
        record.roster = Roster(entries);
    }
    return voter.id;
}

VoteEvent &addVote(Record &record, const VoterId &voter, const QString &value, double hours)
{
    VoteEvent event;
    const qsizetype number = record.events.size() + 1;
    event.id = VoteEventId{fixedId(u"00000003"_s, number)};
    event.proposalId = record.proposal.id;
    event.voterId = voter;
    event.value = VoteValue::parse(value).value_or(VoteValue::zero());
    event.castAt = *record.proposal.period.opens;
    event.castAt.utcMs += qint64(hours * 3'600'000);
    event.messageId = u"<vote-%1@mail.example.org>"_s.arg(number);
    event.evidence = {value, 1, 0, int(value.size())};
    record.events += event;
    return record.events.last();
}

void reevaluate(Record &record)
{
    EvaluationInput input;
    const Proposal &proposal = record.proposal;
    input.rule = proposal.rule;
    input.readingId = proposal.readingId;
    input.electorate = proposal.electorate;
    input.roster = record.roster;
    input.period = proposal.period;
    input.events = record.events;
    input.now = record.now;
    input.closed = proposal.status == ProposalStatus::Closed
            || proposal.status == ProposalStatus::ResultSent;
    input.closedAt = proposal.closedAt;
    input.kind = proposalKindName(proposal.kind);
    record.evaluation = evaluate(input);
}

Record emptyRecord()
{
    Record record;
    record.project.id = ProjectId{fixedId(u"00000004"_s, 1)};
    record.project.name = u"Apache Example"_s;
    record.project.committee = u"example"_s;
    record.project.devList = u"dev@example.org"_s;
    record.project.chair = u"Ada Voss"_s;
    Proposal &proposal = record.proposal;
    proposal.id = ProposalId{fixedId(u"00000005"_s, 1)};
    proposal.projectId = record.project.id;
    proposal.title = u"A proposal"_s;
    proposal.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
    proposal.period = {moment(u"2026-03-01T12:00:00Z"_s), moment(u"2026-03-04T12:00:00Z"_s), {}};
    proposal.createdAt = moment(u"2026-02-20T09:00:00Z"_s);
    proposal.status = ProposalStatus::Closed;
    proposal.closedAt = moment(u"2026-03-04T12:30:00Z"_s);
    record.senderName = u"Ada Voss"_s;
    record.senderAddress = u"adavoss@example.org"_s;
    record.now = moment(u"2026-03-04T13:00:00Z"_s);
    record.historyDigest = u"5f1d7a84db00d2fce00b31a7fc73224f11bc14b4a92d5e8d4f5a0e3c5f2a9b10"_s;
    reevaluate(record);
    return record;
}

Record sampleRecord(Sample sample)
{
    Record record = emptyRecord();
    Proposal &proposal = record.proposal;
    proposal.period.zone = u"Asia/Shanghai"_s;
    proposal.proposer = u"Ada Voss"_s;
    proposal.conversations = {
            {u"What comes after the big kernels?"_s, u"https://example.org/threads/big-kernels"_s,
             u"dev@example.org"_s, u"January 2026"_s, u"nine people"_s},
            {u"Forum: where we want to go"_s,
             u"https://example.org/forum/t/42"_s,
             u"the forum"_s,
             u"February 2026"_s,
             {}},
    };
    proposal.conversationSummary = u"Most wanted a clear direction.\n"
                                   "Some asked who would do the work; Ada and Bo offered to."_s;
    proposal.alternatives = u"To go on as before; to split the project."_s;
    proposal.callMessageId = u"<call-1@mail.example.org>"_s;
    proposal.threadLink = u"https://example.org/threads/vote-1"_s;
    switch (sample) {
    case Sample::Strategy: fillStrategy(record); break;
    case Sample::NewModule: fillModule(record); break;
    case Sample::CodebaseApproved: fillCodebase(record, false); break;
    case Sample::CodebaseRejected: fillCodebase(record, true); break;
    }
    reevaluate(record);
    return record;
}

} // namespace tallybook::test
