// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "StoreSamples.h"

#include <QCryptographicHash>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp noon{1'770'000'000'000, 3600};

QJsonObject proposalRow(const QString &title)
{
    Proposal proposal;
    proposal.projectId = ProjectId{u"j1"_s};
    proposal.title = title;
    proposal.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
    proposal.createdAt = noon;
    return rowcodec::encode(proposal);
}

QJsonObject voterRow(const QString &name, const QString &address)
{
    Voter voter;
    voter.name = name;
    voter.addresses = {address};
    return rowcodec::encode(voter);
}

} // namespace

ChangeSet act(const QString &name, const QList<RowChange> &rows, const QString &proposalId)
{
    return {name, {u"Ann Example"_s}, u"chair"_s, proposalId, rows};
}

RowChange newRow(Table table, const QString &id, const QJsonObject &fields)
{
    return {table, id, std::nullopt, fields, 0};
}

RowChange edited(const StoredRow &row, const QJsonObject &members)
{
    RowChange change{row.table, row.id, row.fields, row.fields, row.revision};
    for (auto member = members.begin(); member != members.end(); ++member)
        change.after.insert(member.key(), member.value());
    return change;
}

ChangeSet basics()
{
    Project project;
    project.name = u"Apache Example"_s;
    project.devList = u"dev@example.org"_s;
    return act(u"project.create"_s,
               {newRow(Table::Project, u"j1"_s, rowcodec::encode(project)),
                newRow(Table::Voter, u"v1"_s, voterRow(u"Ann"_s, u"ann@example.org"_s)),
                newRow(Table::Voter, u"v2"_s, voterRow(u"Bo"_s, u"bo@example.org"_s)),
                newRow(Table::Proposal, u"p1"_s, proposalRow(u"First"_s)),
                newRow(Table::Proposal, u"p2"_s, proposalRow(u"Second"_s))});
}

RowChange newEvent(const QString &id, const QString &proposalId, const QString &voterId)
{
    VoteEvent event;
    event.proposalId = ProposalId{proposalId};
    event.voterId = VoterId{voterId};
    event.value = VoteValue::plusOne();
    event.castAt = noon;
    event.evidence = {u"+1 (binding)"_s, 1, 0, 12};
    return newRow(Table::VoteEvent, id, rowcodec::encode(event));
}

Import sampleImport(int count)
{
    Import import;
    import.changes = act(u"import.accept"_s, {}, u"p1"_s);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        const QByteArray raw = "Subject: Re: [VOTE] First\n\n+1 (binding) from number "
                + number.toUtf8() + '\n' + QByteArray(2000, 'x');
        StoredMessage message;
        message.proposalId = ProposalId{u"p1"_s};
        message.hash = hashOf(raw);
        message.messageId = u"<m%1@example.org>"_s.arg(number);
        message.subject = u"Re: [VOTE] First"_s;
        message.text = u"+1 (binding) from number "_s + number;
        import.changes.rows.append(
                newRow(Table::Message, u"m"_s + number, rowcodec::encode(message)));
        RowChange event = newEvent(u"e"_s + number, u"p1"_s);
        event.after.insert(u"message_row"_s, u"m"_s + number);
        import.changes.rows.append(event);
        import.blobs.insert(message.hash, raw);
    }
    return import;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace tallybook::test
