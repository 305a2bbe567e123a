// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// How RecordSession takes in an exported record or book.
#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/RecordSession_p.h"
#include "core/session/documents/BookDocument.h"
#include "core/session/outcome/PeriodEntries.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds a row that the book does not show: a new one, or one that was removed (or whose import was
/// undone), which comes back. Conflict (args: words) if the row is somewhere else in the book.
template <typename T>
[[nodiscard]] Status addRow(const RecordStore &store, const T &row, const QString &words,
                            ActBuilder &act)
{
    const Result<StoredRow> stored = store.row(ActBuilder::tableOf(row), row.id.value);
    if (!stored && stored.error().code != ErrorCode::NoSuchRow)
        return tl::unexpected(stored.error());
    if (!stored)
        act.add(row);
    else if (stored->fields.value("removed"_L1).toBool())
        act.bringBack(*stored, row);
    else
        return fail(ErrorCode::Conflict, row.id.value, {words});
    return {};
}

/// The same, unless the book shows it with the same members. Conflict if it has others.
template <typename T>
[[nodiscard]] Status addUnlessThere(const RecordStore &store, const T *there, const T &row,
                                    const QString &words, ActBuilder &act)
{
    if (!there)
        return addRow(store, row, words, act);
    if (rowcodec::encode(*there) != rowcodec::encode(row))
        return fail(ErrorCode::Conflict, row.id.value, {words});
    return {};
}

template <typename T>
[[nodiscard]] Status addOwn(const RecordStore &store, const QList<T> &rows,
                            const Proposal &proposal, ActBuilder &act)
{
    for (const T &row : rows) {
        if (row.proposalId != proposal.id)
            continue;
        if (const Status added = addRow(store, row, proposal.title, act); !added)
            return added;
    }
    return {};
}

/// What was entered into each record, by its id. What comes out of it (fates, ballots, tally,
/// outcome) is left out: that depends on the roster, which a book may know better.
class Contents
{
public:
    explicit Contents(const BookRows &rows)
    {
        for (const Proposal &proposal : rows.proposals)
            m_parts[proposal.id].proposal = rowcodec::encode(proposal);
        for (const VoteEvent &event : rows.events)
            m_parts[event.proposalId].events.insert(event.id.value, rowcodec::encode(event));
        for (const Decision &decision : rows.decisions)
            m_parts[decision.proposalId].decisions.insert(decision.id.value,
                                                          rowcodec::encode(decision));
        for (const StoredMessage &message : rows.messages)
            m_parts[message.proposalId].messages.insert(message.id.value);
        for (auto it = rows.periods.cbegin(); it != rows.periods.cend(); ++it)
            m_parts[it.key()].period = it.value();
    }

    /// Whether the record is that of `given`, which may come without the mails.
    [[nodiscard]] bool holds(const Contents &given, const ProposalId &id) const
    {
        Part own = m_parts.value(id);
        const Part theirs = given.m_parts.value(id);
        if (theirs.messages.isEmpty()) {
            own.messages.clear();
            for (QJsonObject &event : own.events)
                event.insert(u"message_row"_s, QString()); // as the document is read
        }
        return own == theirs;
    }

private:
    struct Part {
        QJsonObject proposal;
        QHash<QString, QJsonObject> events; ///< in any order: that of a book says nothing
        QHash<QString, QJsonObject> decisions;
        QSet<QString> messages;
        PeriodHistory period;

        bool operator==(const Part &) const = default;
    };
    QHash<ProposalId, Part> m_parts;
};

} // namespace

Result<DocumentImport> RecordSession::importDocument(const BookDocument &document)
{
    const BookRows &rows = document.rows;
    DocumentImport done;
    ActBuilder people = d->act(u"book.import",
                               {QString::number(rows.proposals.size()), document.historyDigest});
    for (const Project &project : rows.projects) {
        if (const Status added = addUnlessThere(*d->store, d->cache.project(project.id), project,
                                                project.name, people);
            !added)
            return tl::unexpected(added.error());
    }
    for (const Voter &voter : rows.voters) {
        if (const Status added =
                    addUnlessThere(*d->store, d->cache.voter(voter.id), voter, voter.name, people);
            !added)
            return tl::unexpected(added.error());
    }
    for (const RosterEntry &entry : rows.roster) {
        if (const Status added = addUnlessThere(*d->store, d->cache.rosterEntry(entry.id), entry,
                                                u"roster"_s, people);
            !added)
            return tl::unexpected(added.error());
    }
    // Everything is looked at before anything is written.
    QList<ChangeSet> acts{people.changes()};
    const Contents given(rows);
    std::optional<Contents> own;
    for (const Proposal &proposal : rows.proposals) {
        if (d->cache.proposal(proposal.id)) {
            if (!own) {
                const Result<BookRows> read = ownRows();
                if (!read)
                    return tl::unexpected(read.error());
                own.emplace(*read);
            }
            if (!own->holds(given, proposal.id))
                return fail(ErrorCode::Conflict, proposal.id.value, {proposal.title});
            ++done.alreadyThere;
            continue;
        }
        ActBuilder act = d->act(
                u"record.import",
                importArgs(proposal.title, document.historyDigest, rows.periods.value(proposal.id)),
                proposal.id);
        for (const Status &added : {addRow(*d->store, proposal, proposal.title, act),
                                    addOwn(*d->store, rows.messages, proposal, act),
                                    addOwn(*d->store, rows.events, proposal, act),
                                    addOwn(*d->store, rows.decisions, proposal, act)}) {
            if (!added)
                return tl::unexpected(added.error());
        }
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

Result<BookRows> RecordSession::ownRows() const
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
    if (const Status read = d->cache.takeFailure(); !read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace tallybook
