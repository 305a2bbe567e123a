// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// How RecordSession takes in an exported record or book.
#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/BookDocument.h"
#include "core/session/PeriodEntries.h"
#include "core/session/RecordSession_p.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds a row, unless the book has it with the same members. Conflict (args: words) if it has it
/// with others.
template <typename T>
[[nodiscard]] Status addUnlessThere(const T *there, const T &row, const QString &words,
                                    ActBuilder &act)
{
    if (!there)
        act.add(row);
    else if (rowcodec::encode(*there) != rowcodec::encode(row))
        return fail(ErrorCode::Conflict, row.id.value, {words});
    return {};
}

template <typename T>
void addOwn(const QList<T> &rows, const ProposalId &id, ActBuilder &act)
{
    for (const T &row : rows) {
        if (row.proposalId == id)
            act.add(row);
    }
}

/// The record as JSON without what a book of its own decides: revisions, sender, digest, and the
/// mails, of which the messages hold the hash.
[[nodiscard]] QJsonObject contentOf(const BookRows &rows, const ProposalId &id,
                                    const Timestamp &now)
{
    const Result<Record> record = recordOf(rows, id, now);
    QJsonObject json = record ? announce::recordToJson(*record) : QJsonObject();
    json.remove(u"voters"_s);
    json.remove(u"roster"_s);
    return announce::withoutRevisions(json);
}

} // namespace

Result<DocumentImport> RecordSession::importDocument(const BookDocument &document)
{
    const BookRows &rows = document.rows;
    DocumentImport done;
    ActBuilder people = d->act(u"book.import",
                               {QString::number(rows.proposals.size()), document.historyDigest});
    for (const Project &project : rows.projects) {
        if (const Status added =
                    addUnlessThere(d->cache.project(project.id), project, project.name, people);
            !added)
            return tl::unexpected(added.error());
    }
    for (const Voter &voter : rows.voters) {
        if (const Status added =
                    addUnlessThere(d->cache.voter(voter.id), voter, voter.name, people);
            !added)
            return tl::unexpected(added.error());
    }
    for (const RosterEntry &entry : rows.roster) {
        if (const Status added =
                    addUnlessThere(d->cache.rosterEntry(entry.id), entry, u"roster"_s, people);
            !added)
            return tl::unexpected(added.error());
    }
    // Everything is looked at before anything is written.
    QList<ChangeSet> acts{people.changes()};
    std::optional<BookRows> own;
    for (const Proposal &proposal : rows.proposals) {
        if (d->cache.proposal(proposal.id)) {
            const Timestamp now = d->clock.now();
            if (!own)
                own = ownRows();
            if (contentOf(*own, proposal.id, now) != contentOf(rows, proposal.id, now))
                return fail(ErrorCode::Conflict, proposal.id.value, {proposal.title});
            ++done.alreadyThere;
            continue;
        }
        ActBuilder act = d->act(
                u"record.import",
                importArgs(proposal.title, document.historyDigest, rows.periods.value(proposal.id)),
                proposal.id);
        act.add(proposal);
        addOwn(rows.messages, proposal.id, act);
        addOwn(rows.events, proposal.id, act);
        addOwn(rows.decisions, proposal.id, act);
        acts.append(act.changes());
    }
    for (const ChangeSet &changes : std::as_const(acts)) {
        for (const RowChange &row : changes.rows) {
            if (row.table != Table::Message)
                continue;
            const QByteArray hash = row.after.value("hash"_L1).toString().toLatin1();
            d->store->stageBlob(hash, rows.blobs.value(hash));
        }
        if (const Status written = perform(changes); !written)
            return tl::unexpected(written.error());
        if (!changes.proposalId.isEmpty())
            ++done.records;
    }
    for (const StatedOutcome &stated : document.stated) {
        const Result<Record> record = recordOf(rows, stated.proposalId, document.writtenAt);
        if (!record)
            return tl::unexpected(record.error());
        const Evaluation &judged = record->evaluation;
        if (announce::tallyToJson(judged.tally) != stated.tally
            || verdictName(judged.outcome.verdict) != stated.verdict
            || verdictName(judged.outcome.soFar) != stated.soFar)
            done.differing.append(stated.proposalId);
    }
    return done;
}

BookRows RecordSession::ownRows() const
{
    BookRows rows;
    rows.projects = d->cache.projects();
    rows.voters = d->cache.voters();
    rows.roster = d->cache.rosterEntries();
    rows.proposals = d->cache.proposals();
    for (const Proposal &proposal : std::as_const(rows.proposals)) {
        rows.events += d->cache.events(proposal.id);
        rows.messages += d->cache.messages(proposal.id);
        rows.decisions += d->cache.decisions(proposal.id);
        rows.periods.insert(proposal.id, periodHistory(proposal.id));
    }
    return rows;
}

} // namespace tallybook
