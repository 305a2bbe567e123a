// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/ChangeWords.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/presenters/ImportWords.h"
#include "ui/presenters/ProposalNotes.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One thing that a person knows of a row. The value is plain but may be long, or of several lines.
struct Part {
    QString label;
    QString value;
};
using Parts = QList<Part>;

/// What is said of a row: what it is, and its parts, always the same ones in the same order.
struct Described {
    QString heading;
    Parts parts;
};

QString momentInWords(const std::optional<Timestamp> &at)
{
    return at ? u"%1 (%2)"_s.arg(DateWords::dateTime(*at), DateWords::utc(*at)) : QString();
}

QString dayInWords(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

QString yesOrNothing(bool is)
{
    return is ? ChangeWords::tr("yes") : QString();
}

class Describer
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    explicit Describer(const RecordSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Described describe(const StoredRow &row) const
    {
        switch (row.table) {
        case Table::Project: return of(rowcodec::decodeProject(row));
        case Table::Voter: return of(rowcodec::decodeVoter(row));
        case Table::RosterEntry: return of(rowcodec::decodeRosterEntry(row));
        case Table::Proposal: return of(rowcodec::decodeProposal(row));
        case Table::VoteEvent: return of(rowcodec::decodeVoteEvent(row));
        case Table::Message: return of(rowcodec::decodeMessage(row));
        case Table::Decision: return of(rowcodec::decodeDecision(row));
        }
        return {};
    }

private:
    [[nodiscard]] QString person(const VoterId &id) const
    {
        return id ? VoteWords::person(m_session.voter(id)) : QString();
    }

    [[nodiscard]] QString projectName(const ProjectId &id) const
    {
        const auto project = m_session.project(id);
        return project ? project->name : QString();
    }

    [[nodiscard]] Described of(const Project &project) const
    {
        QStringList rules;
        for (const QJsonValue rule : project.ownRules)
            rules += rule[u"name"_s].toString(rule[u"id"_s].toString());
        return {tr("Project %1").arg(text::visibleLine(project.name)),
                {{tr("Name"), project.name},
                 {tr("Committee id"), project.committee},
                 {tr("Developer list"), project.devList},
                 {tr("Private list"), project.privateList},
                 {tr("Chair"), project.chair},
                 {tr("Own rules"), rules.join(u", "_s)}}};
    }

    [[nodiscard]] Described of(const Voter &voter) const
    {
        return {VoteWords::person(voter),
                {{tr("Name"), voter.name},
                 {tr("ASF id"), voter.asfId},
                 {tr("Addresses"), voter.addresses.join(u", "_s)},
                 {tr("Handles"), voter.handles.join(u", "_s)},
                 {tr("Notes"), voter.notes}}};
    }

    [[nodiscard]] Described of(const RosterEntry &entry) const
    {
        return {tr("Role of %1").arg(person(entry.voterId)),
                {{tr("Person"), person(entry.voterId)},
                 {tr("Project"), projectName(entry.projectId)},
                 {tr("Role"), VoteWords::role(entry.role)},
                 {tr("From"), dayInWords(entry.from)},
                 {tr("Until"), dayInWords(entry.until)},
                 {tr("Emeritus"), yesOrNothing(entry.emeritus)}}};
    }

    [[nodiscard]] QString electorate(const Electorate &electorate) const
    {
        QStringList named;
        for (const VoterId &id : electorate.named)
            named += person(id);
        const QString kind = VoteWords::electorate(electorate.kind);
        return named.isEmpty() ? kind : u"%1: %2"_s.arg(kind, named.join(u", "_s));
    }

    [[nodiscard]] static QString reading(const Proposal &proposal)
    {
        for (const Reading &each : proposal.rule.readings) {
            if (each.id == proposal.readingId)
                return RuleWords::of(proposal.rule, each.words);
        }
        return proposal.readingId;
    }

    [[nodiscard]] Described of(const Proposal &proposal) const
    {
        QStringList conversations;
        for (const Conversation &each : proposal.conversations)
            conversations += each.title.isEmpty() ? each.link : each.title;
        QStringList calls;
        for (const PublicCall &each : proposal.publicCalls)
            calls += momentInWords(each.at);
        QStringList overrides;
        for (const ResultOverride &each : proposal.resultOverrides)
            overrides += each.reason;
        const auto first = m_session.proposal(proposal.firstRound);
        const auto label = [](ProposalField field) { return ProposalNotes::fieldLabel(field); };
        return {tr("Record “%1”").arg(text::visibleLine(proposal.title)),
                {{label(ProposalField::Title), proposal.title},
                 {tr("Kind"), VoteWords::kind(proposal.kind)},
                 {tr("Status"), VoteWords::status(proposal.status)},
                 {tr("Project"), projectName(proposal.projectId)},
                 {tr("Proposer"), proposal.proposer},
                 {label(ProposalField::Text), proposal.text},
                 {label(ProposalField::ModuleName), proposal.moduleName},
                 {label(ProposalField::ModuleScope), proposal.moduleScope},
                 {label(ProposalField::NewCodebase), proposal.newCodebase},
                 {label(ProposalField::OldCodebase), proposal.oldCodebase},
                 {tr("What happens if it fails"), proposal.ifItFails},
                 {label(ProposalField::Conversations), conversations.join(u", "_s)},
                 {label(ProposalField::ConversationSummary), proposal.conversationSummary},
                 {tr("Alternatives considered"), proposal.alternatives},
                 {label(ProposalField::Rule), RuleWords::name(proposal.rule)},
                 {label(ProposalField::Reading), reading(proposal)},
                 {label(ProposalField::Electorate), electorate(proposal.electorate)},
                 {tr("Opens"), momentInWords(proposal.period.opens)},
                 {tr("Closes"), momentInWords(proposal.period.closes)},
                 {tr("Zone of the list"), proposal.period.zone},
                 {tr("Closed at"), momentInWords(proposal.closedAt)},
                 {tr("Opened with this reason"), proposal.openedWithOverride},
                 {tr("Link to the thread"), proposal.threadLink},
                 {tr("Message-ID of the call"), proposal.callMessageId},
                 {tr("Message-ID of the result"), proposal.resultMessageId},
                 {tr("Public calls"), calls.join(u", "_s)},
                 {tr("Result let go with this reason"), overrides.join(u", "_s)},
                 {tr("Further round of"), first ? first->title : QString()}}};
    }

    [[nodiscard]] static QString carried(CarriedObject object)
    {
        switch (object) {
        case CarriedObject::NotAsked: break;
        case CarriedObject::Same: return tr("yes");
        case CarriedObject::Other: return tr("no, for something else");
        }
        return {};
    }

    [[nodiscard]] Described of(const VoteEvent &vote) const
    {
        const bool cast = vote.kind != VoteKind::Withdraw;
        return {tr("Vote of %1").arg(person(vote.voterId)),
                {{tr("Voter"), person(vote.voterId)},
                 {tr("Kind"), VoteWords::voteKind(vote.kind)},
                 {tr("Vote"), cast ? VoteWords::value(vote.value) : QString()},
                 {tr("Claim"), VoteWords::claim(vote.claim)},
                 {tr("Reading"), VoteWords::grade(vote.grade)},
                 {tr("When"), momentInWords(vote.castAt)},
                 {tr("Evidence"), vote.evidence.text},
                 {tr("Reason given"), vote.reason},
                 {tr("How the reason was answered"), vote.answer},
                 {tr("Condition"), vote.condition},
                 {tr("In time"), VoteWords::admission(vote.admission)},
                 {tr("Reason for admitting or leaving out"), vote.admissionReason},
                 {tr("Binding"), VoteWords::bindingOverride(vote.bindingOverride)},
                 {tr("Reason for deciding whether it binds"), vote.bindingReason},
                 {tr("Carried over from"), vote.carriedFrom},
                 {tr("Cast for the same"), carried(vote.carriedObject)},
                 {tr("Message-ID"), vote.messageId}}};
    }

    [[nodiscard]] static Described of(const StoredMessage &message)
    {
        const QString from = !message.fromName.isEmpty() ? message.fromName
                : !message.fromAddress.isEmpty()         ? message.fromAddress
                                                         : message.fromHandle;
        return {tr("Message of %1").arg(text::visibleLine(from)),
                {{tr("From"), from},
                 {tr("Address"), message.fromAddress},
                 {tr("Handle"), message.fromHandle},
                 {tr("Sent"), momentInWords(message.date)},
                 {tr("Subject"), message.subject},
                 {tr("What became of it"), ImportWords::fate(message)},
                 {tr("Text"), message.text},
                 {tr("Message-ID"), message.messageId}}};
    }

    [[nodiscard]] static Described of(const Decision &decision)
    {
        return {decision.correctionOf ? tr("Correction of the result") : tr("Published result"),
                {{tr("Outcome"), OutcomeWords::verdict(decision.verdict)},
                 {tr("Binding votes"), OutcomeWords::counts(decision.tally.binding)},
                 {tr("Other votes"), OutcomeWords::counts(decision.tally.nonBinding)},
                 {tr("Decided at"), momentInWords(decision.decidedAt)},
                 {tr("Message-ID of the result"), decision.resultMessageId}}};
    }

    const RecordSession &m_session;
};

/// In one line, no longer than a line is read.
QString oneLine(const QString &value)
{
    constexpr qsizetype longest = 500;
    const QString line = text::visibleLine(value.left(longest));
    if (line.isEmpty())
        return u"—"_s;
    return value.size() > longest ? line + u'…' : line;
}

bool hasLeft(const QJsonObject &fields)
{
    const QJsonValue mark = fields.value("removed"_L1);
    return mark.toBool() || mark.toInt() != 0;
}

QStringList changesOf(const RowChange &row, const Describer &describer)
{
    const auto described = [&](const QJsonObject &fields) {
        return describer.describe(StoredRow{row.table, row.id, 0, fields});
    };
    const Described after = described(row.after);
    const Parts before = row.before ? described(*row.before).parts : Parts();
    QStringList lines{after.heading};
    const bool wasRemoved = row.before && hasLeft(*row.before);
    if (hasLeft(row.after) != wasRemoved)
        lines += u"  "_s
                + (wasRemoved ? ChangeWords::tr("Brought back") : ChangeWords::tr("Removed"));
    for (qsizetype i = 0; i < after.parts.size(); ++i) {
        const auto &[label, value] = after.parts.at(i);
        if (!row.before && !value.isEmpty())
            lines += u"  "_s + ChangeWords::tr("%1: %2", "what, value").arg(label, oneLine(value));
        else if (row.before && value != before.at(i).value)
            lines += u"  "_s
                    + ChangeWords::tr("%1: %2 → %3", "what, before, after")
                              .arg(label, oneLine(before.at(i).value), oneLine(value));
    }
    return lines;
}

} // namespace

QStringList ChangeWords::of(const QList<RowChange> &rows, const RecordSession &session)
{
    const Describer describer(session);
    QStringList lines;
    for (const RowChange &row : rows.first(std::min(rows.size(), most)))
        lines += changesOf(row, describer);
    if (rows.size() > most)
        lines +=
                tr("… and %n more. “Copy details” has them all.", nullptr, int(rows.size() - most));
    return lines;
}

} // namespace tallybook
