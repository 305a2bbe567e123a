// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/BookMaker.h"

#include "core/base/Clock.h"
#include "core/mail/intake/ImportPlan.h"
#include "core/session/acts/ActBuilder.h"
#include "core/vote/Rule.h"

#include <QStringList>

#include <algorithm>
#include <memory>

namespace tallybook::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
/// An act is one entry of the history, and one text there: of a million rows it would be one that
/// nobody ever writes.
constexpr int votesOfAnAct = 2'500;

[[nodiscard]] QString number(int value)
{
    return QString::number(value);
}

class BookMaker
{
public:
    BookMaker(const QString &path, const BookSize &size)
        : m_clock(bookMoment())
        , m_size(size)
    {
        auto store = createSqliteBook(path, m_clock);
        if (!store)
            qFatal("book: %s", qPrintable(store.error().detail));
        m_store = std::move(*store);
    }

    void make()
    {
        write({}, [this](ActBuilder &act) { addPeople(act); });
        if (m_size.records == 1) {
            makeOne();
            return;
        }
        const int recordsOfAnAct = std::max(1, votesOfAnAct / std::max(1, m_size.votes));
        for (int from = 0; from < m_size.records; from += recordsOfAnAct) {
            write({}, [this, from, recordsOfAnAct](ActBuilder &act) {
                const int until = std::min(from + recordsOfAnAct, m_size.records);
                for (int record = from; record < until; ++record)
                    addVotes(act, addRecord(act, record), record, 0, m_size.votes);
            });
        }
    }

private:
    /// A single record's votes are of its history, like those of several imports.
    void makeOne()
    {
        Proposal proposal;
        write(m_first, [&](ActBuilder &act) { proposal = addRecord(act, 0); });
        for (int from = 0; from < m_size.votes; from += votesOfAnAct) {
            write(m_first, [&](ActBuilder &act) {
                addVotes(act, proposal, 0, from, std::min(from + votesOfAnAct, m_size.votes));
            });
        }
    }

    template <typename Fill>
    void write(const ProposalId &record, Fill fill)
    {
        ActBuilder act(u"document.import"_s, {u"benchmark"_s}, u"Ada Voss"_s, record);
        fill(act);
        if (const auto written = m_store->apply(act.changes()); !written)
            qFatal("book: %s", qPrintable(written.error().detail));
    }

    void addPeople(ActBuilder &act)
    {
        m_project.id = ProjectId::create();
        m_project.name = u"Apache Larch"_s;
        m_project.committee = u"larch"_s;
        m_project.devList = u"dev@larch.example.org"_s;
        m_project.chair = u"Ada Voss"_s;
        act.add(m_project);
        for (int i = 0; i < m_size.people; ++i) {
            Voter voter;
            voter.id = VoterId::create();
            voter.name = u"%1 %2"_s.arg(
                    QStringList{u"Ada"_s, u"Bo"_s, u"Siyuan"_s, u"Zoë"_s}.at(i % 4),
                    QStringList{u"Voss"_s, u"Lindqvist"_s, u"Okeefe"_s}.at(i % 3) + number(i));
            voter.addresses = {u"person%1@example.org"_s.arg(i)};
            act.add(voter);
            m_people.append(voter);
            if (i % 2 == 0)
                act.add(RosterEntry{RosterEntryId::create(),
                                    m_project.id,
                                    voter.id,
                                    Role::Pmc,
                                    {},
                                    {},
                                    false,
                                    0});
        }
    }

    [[nodiscard]] Proposal addRecord(ActBuilder &act, int n)
    {
        const bool open = n % 10 == 9 || m_size.records == 1;
        Proposal proposal;
        proposal.id = n == 0 ? m_first : ProposalId::create();
        proposal.projectId = m_project.id;
        proposal.kind = ProposalKind(n % 4);
        proposal.title = u"%1 of the toolchain, part %2"_s.arg(
                QStringList{u"Replacement"_s, u"Unification"_s, u"Direction"_s}.at(n % 3),
                number(n));
        proposal.text = u"The project does this from the next release on, and says so."_s;
        proposal.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
        proposal.createdAt = Timestamp::fromUtcMs(bookMoment().utcMs - (n + 10) * hourMs);
        proposal.period.opens = Timestamp::fromUtcMs(bookMoment().utcMs - 70 * hourMs);
        proposal.period.closes = Timestamp::fromUtcMs(bookMoment().utcMs + (n % 100 + 30) * hourMs);
        proposal.status = open ? ProposalStatus::Open : ProposalStatus::Closed;
        if (!open)
            proposal.closedAt = bookMoment();
        act.add(proposal);
        return proposal;
    }

    void addVotes(ActBuilder &act, const Proposal &proposal, int n, int from, int until)
    {
        for (int i = from; i < until; ++i)
            addVote(act, proposal, n, i);
    }

    void addVote(ActBuilder &act, const Proposal &proposal, int n, int i)
    {
        const int person = (n + i) % m_size.people;
        const bool holder = person % 2 == 0;
        const Voter &voter = m_people.at(person);
        const QString said = holder ? u" (binding)"_s : QString();
        const QString value = i % 7 == 3 ? u"-1"_s : i % 11 == 5 ? u"0"_s : u"+1"_s;
        StoredMessage message;
        message.id = MessageRowId::create();
        message.proposalId = proposal.id;
        message.hash = message.fingerprint = message.id.value.toLatin1();
        message.messageId = u"<%1.%2@example.org>"_s.arg(number(n), number(i));
        message.fromName = voter.name;
        message.fromAddress = voter.addresses.constFirst();
        message.date = Timestamp::fromUtcMs(proposal.period.opens->utcMs + 1000LL * (i + 1));
        message.subject = u"Re: [VOTE] "_s + proposal.title;
        message.text = value + said + u"\n\nWe have run it for a year.\n"_s;
        message.fate = messageFateName(MessageFate::NewVote);
        act.add(message);
        VoteEvent event;
        event.id = VoteEventId::create();
        event.proposalId = proposal.id;
        event.voterId = voter.id;
        event.value = *VoteValue::parse(value);
        event.claim = holder ? Claim::Binding : Claim::Silent;
        event.castAt = *message.date;
        event.messageRow = message.id;
        event.messageId = message.messageId;
        event.evidence = {value + said, 1, 0, int(value.size() + said.size())};
        event.reason = u"We have run it for a year."_s;
        act.add(event);
    }

    FixedClock m_clock;
    BookSize m_size;
    std::unique_ptr<RecordStore> m_store;
    Project m_project;
    ProposalId m_first = ProposalId::create();
    QList<Voter> m_people;
};

} // namespace

Timestamp bookMoment()
{
    return *Timestamp::fromIso(u"2026-11-01T12:00:00Z"_s);
}

void makeBook(const QString &path, const BookSize &size)
{
    BookMaker(path, size).make();
}

} // namespace tallybook::bench
