// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/JudgedReading.h"

#include "core/base/Text.h"
#include "core/vote/RuleJudge.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The counts that one side may come to, given what is not settled: all of them where they are few;
/// beyond the largest quorum every rule works one way only, and the ends are enough.
QList<int> possibleCounts(int least, int most)
{
    constexpr int largestQuorum = 30;
    QList<int> counts;
    for (int count = std::max(0, least); count <= most; ++count) {
        if (count - least <= largestQuorum || count == most)
            counts.append(count);
    }
    return counts;
}

/// Who a message shows as its author, for telling whether two are of one author.
QString authorOf(const ImportItem &item)
{
    const Author &author = item.read.message.from;
    return text::comparableAddress(author.address) + u'|' + author.handle + u'|'
            + (author.address.isEmpty() ? text::comparableName(author.name) : QString());
}

/// Turns the items of a plan into events and back into ballots.
class Judge
{
public:
    Judge(const ReadingRequest &request, JudgedReading &reading)
        : m_request(request)
        , m_reading(reading)
    {
    }

    void judge()
    {
        collectEvents();
        EvaluationInput input;
        input.rule = m_request.rule;
        input.electorate.kind = m_request.rule.defaultElectorate;
        if (m_request.roster)
            input.roster = Roster(m_request.roster->entries);
        input.period = m_request.period;
        input.events = m_events;
        input.now = m_request.now;
        // Without a closing time the question is what the votes amount to as they stand.
        input.closed = !m_request.period.closes || *m_request.period.closes <= m_request.now;
        input.closedAt = m_request.period.closes;
        const Evaluation evaluation = evaluate(input);

        m_reading.tally = evaluation.tally;
        m_reading.outcome = evaluation.outcome;
        for (const Ballot &ballot : evaluation.box.ballots)
            addBallot(ballot);
        addDoubtful();
        m_reading.result = result(input);
    }

private:
    /// Ids that grow with the order in time: of two votes at the same second the later one in the
    /// thread counts, today and tomorrow alike.
    [[nodiscard]] static VoteEventId eventId(int item)
    {
        return VoteEventId{u"%1"_s.arg(item, 9, 10, QChar(u'0'))};
    }

    void collectEvents()
    {
        Timestamp last = m_request.period.opens.value_or(Timestamp());
        for (int i = 0; i < m_reading.plan.items.size(); ++i) {
            const ImportItem &item = m_reading.plan.items.at(i);
            // A mail without a date is taken to follow the one before it.
            last = item.read.message.date.value_or(last);
            if (!item.accepted || !item.chosen)
                continue;
            VoteEvent event;
            event.id = eventId(i);
            event.voterId = item.voterId;
            event.kind = item.chosen->kind;
            event.value = item.chosen->value.value_or(VoteValue());
            event.claim = item.chosen->claim;
            event.grade = item.chosen->grade;
            event.castAt = last;
            event.messageId = item.read.message.messageId;
            event.evidence = item.chosen->evidence;
            event.reason = item.read.reading.voteReason;
            event.condition = item.chosen->condition;
            m_events.append(event);
        }
    }

    void addBallot(const Ballot &ballot)
    {
        ReadingBallot made;
        made.item = ballot.eventId.value.toInt();
        const ImportItem &item = m_reading.plan.items.at(made.item);
        if (const Voter *voter = m_reading.voter(ballot.voterId))
            made.voter = *voter;
        made.value = ballot.value;
        made.binding = ballot.binding;
        made.why = ballot.why;
        made.byBareName = item.byBareName;
        m_counted.insert(ballot.voterId);
        m_authors.insert(authorOf(item));
        m_reading.ballots.append(made);
    }

    /// A clear vote of somebody who may or may not be on the roster is shown and never decides;
    /// unless one of those whom it may be has voted, for then it may be the same vote again.
    void addDoubtful()
    {
        for (int i = 0; i < m_reading.plan.items.size(); ++i) {
            const ImportItem &item = m_reading.plan.items.at(i);
            if (item.review != ReviewReason::Person || !item.chosen || !item.chosen->value)
                continue;
            if (!inPeriod(item.read.message.date))
                continue;
            const Author &author = item.read.message.from;
            if (mayHaveVoted(item))
                continue;
            m_authors.insert(authorOf(item));
            for (const VoterId &id : item.person.voters)
                m_counted.insert(id);
            ReadingBallot made;
            made.item = i;
            made.voter = PersonMatcher::newVoter(author);
            made.value = *item.chosen->value;
            made.why = m_reading.hasRoster ? BindingReason::UnknownPerson : BindingReason::NoRoster;
            m_reading.tally.unknown.add(made.value.side());
            m_reading.ballots.append(made);
        }
    }

    [[nodiscard]] bool mayHaveVoted(const ImportItem &item) const
    {
        return m_authors.contains(authorOf(item)) || m_counted.contains(item.voterId)
                || std::any_of(item.person.voters.cbegin(), item.person.voters.cend(),
                               [this](const VoterId &id) { return m_counted.contains(id); });
    }

    [[nodiscard]] bool hasBallot(int item) const
    {
        return std::any_of(m_reading.ballots.cbegin(), m_reading.ballots.cend(),
                           [item](const ReadingBallot &ballot) { return ballot.item == item; });
    }

    [[nodiscard]] bool inPeriod(const std::optional<Timestamp> &date) const
    {
        const VotingPeriod &period = m_request.period;
        return !date
                || ((!period.opens || *date >= *period.opens)
                    && (!period.closes || *date <= *period.closes));
    }

    /// The verdict, unless something that is not settled could turn it: a vote whose status nobody
    /// knows may bind or not, and a message to review may be any vote, a new one or one that takes
    /// the place of another.
    [[nodiscard]] Verdict result(const EvaluationInput &input) const
    {
        const Verdict verdict = m_reading.outcome.verdict;
        // Where nobody called a vote there is nothing to decide.
        if (!m_reading.hasRoster || m_reading.plan.isDiscussion || !m_reading.plan.formal)
            return Verdict::Undecided;
        int pending = 0;
        int replacing = 0;
        for (int i = 0; i < m_reading.plan.items.size(); ++i) {
            const ImportItem &item = m_reading.plan.items.at(i);
            if (item.fate != MessageFate::NeedsReview || hasBallot(i)
                || !inPeriod(item.read.message.date))
                continue;
            ++pending;
            replacing += item.review == ReviewReason::NoAuthor || mayHaveVoted(item) ? 1 : 0;
        }
        const SideCounts &known = m_reading.tally.binding;
        const SideCounts &unknown = m_reading.tally.unknown;
        if (verdict == Verdict::Undecided || unknown.total() + pending == 0)
            return verdict;
        const auto counts = [&](int binding, int doubtful) {
            return possibleCounts(binding - replacing, binding + doubtful + pending);
        };
        const RuleJudge judge(input.rule, input.readingId);
        for (const int inFavour : counts(known.forVotes, unknown.forVotes)) {
            for (const int neutral : counts(known.abstain, unknown.abstain)) {
                for (const int against : counts(known.against, unknown.against)) {
                    if (judge.verdict({inFavour, neutral, against}, m_reading.outcome.holders)
                        != verdict)
                        return Verdict::Undecided;
                }
            }
        }
        return verdict;
    }

    const ReadingRequest &m_request;
    JudgedReading &m_reading;
    QList<VoteEvent> m_events;
    QSet<VoterId> m_counted; ///< who has a ballot, or may be the one who has
    QSet<QString> m_authors; ///< of the ballots
};

} // namespace

const Voter *JudgedReading::voter(const VoterId &id) const
{
    for (const Voter &voter : voters) {
        if (voter.id == id)
            return &voter;
    }
    return nullptr;
}

bool JudgedReading::needsReview() const
{
    return plan.account.of(MessageFate::NeedsReview) > 0 || !unread.isEmpty();
}

JudgedReading readVotes(const ReadingRequest &request)
{
    JudgedReading reading;
    ImportContext context;
    context.period = request.period;
    context.intoVote = false;
    context.stopped = request.stopped;
    if (request.roster) {
        context.voters = request.roster->voters;
        context.trustBareNames = true;
        reading.hasRoster = true;
        reading.rosterProblems = request.roster->problems;
    }
    reading.plan = planImport(request.input.content(), context);
    reading.unread = request.input.unread();
    reading.skipped = request.input.skipped();
    reading.rule = request.rule;
    reading.voters = context.voters + reading.plan.newVoters;
    Judge(request, reading).judge();
    return reading;
}

} // namespace tallybook
