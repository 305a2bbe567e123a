// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/RecordSession.h"

#include "core/session/RecordSession_p.h"
#include "core/session/book/BookOpening.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::optional<UndoStep> stepOf(const HistoryEntry *entry)
{
    if (!entry)
        return std::nullopt;
    return UndoStep{entry->sequence, entry->changes.act, entry->changes.actArgs,
                    entry->changes.proposalId};
}

/// Whether votes or roles would come back of somebody who has left the book since (a merge moves
/// only those that are in view).
[[nodiscard]] bool bringsBackOfNobody(const ChangeSet &changes, const BookCache &cache)
{
    const auto isRemoved = [](const QJsonObject &fields) {
        const QJsonValue mark = fields.value("removed"_L1);
        return mark.toBool() || mark.toInt() != 0;
    };
    QSet<QString> comeBack;
    for (const RowChange &row : changes.rows) {
        if (row.table == Table::Voter && !isRemoved(row.after))
            comeBack.insert(row.id);
    }
    return std::any_of(changes.rows.cbegin(), changes.rows.cend(), [&](const RowChange &row) {
        if ((row.table != Table::VoteEvent && row.table != Table::RosterEntry)
            || isRemoved(row.after))
            return false;
        const VoterId voter{row.after.value("voter_id"_L1).toString()};
        return voter && !cache.voter(voter) && !comeBack.contains(voter.value);
    });
}

template <typename T>
[[nodiscard]] std::optional<T> copyOf(const T *value)
{
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

RecordSession::RecordSession(std::unique_ptr<RecordStore> store, const Clock &clock,
                             const QString &actor)
    : d(std::make_unique<Private>(std::move(store), clock, actor))
{
}

RecordSession::~RecordSession() = default;

Result<std::unique_ptr<RecordSession>>
RecordSession::adopt(Result<std::unique_ptr<RecordStore>> store, const Clock &clock,
                     const QString &actor, const BookContent *known)
{
    if (!store)
        return tl::unexpected(store.error());
    const auto content = known ? Result<BookContent>(*known) : BookContent::read(**store);
    if (!content)
        return tl::unexpected(content.error());
    std::unique_ptr<RecordSession> session(new RecordSession(std::move(*store), clock, actor));
    session->d->lastSequence = content->readAt;
    session->d->cache.take(*content);
    // What somebody wrote while it was read.
    if (Status seen = session->refresh(); !seen)
        return tl::unexpected(seen.error());
    return session;
}

Result<std::unique_ptr<RecordSession>>
RecordSession::create(const QString &path, const Clock &clock, const QString &actor)
{
    return adopt(createSqliteBook(path, clock), clock, actor);
}

Result<std::unique_ptr<RecordSession>> RecordSession::open(const QString &path, const Clock &clock,
                                                           const QString &actor, bool readOnly)
{
    return adopt(openSqliteBook(path, clock, readOnly), clock, actor);
}

Result<std::unique_ptr<RecordSession>> RecordSession::open(const OpenedBook &book,
                                                           const Clock &clock, const QString &actor)
{
    auto session = adopt(book.readOnly ? openSqliteBook(book.path, clock, true, BookCheck::Later)
                                       : reopenSqliteBook(book.path, clock),
                         clock, actor, &book.content);
    if (session)
        (*session)->follow(book.check);
    return session;
}

void RecordSession::follow(const QFuture<Status> &check)
{
    connect(&d->check, &QFutureWatcherBase::finished, this, [this] {
        if (const Status sound = d->soundness(); !sound)
            Q_EMIT damaged(sound.error());
    });
    d->check.setFuture(check);
}

QString RecordSession::location() const
{
    return d->store->location();
}

bool RecordSession::isReadOnly() const
{
    return d->store->isReadOnly();
}

QString RecordSession::actor() const
{
    return d->actor;
}

void RecordSession::setIdentity(const QString &name, const QString &address)
{
    d->senderName = name.simplified();
    d->senderAddress = address.trimmed();
    d->actor = d->senderName.isEmpty() ? d->account : d->senderName;
}

const Clock &RecordSession::clock() const
{
    return d->clock;
}

QList<Project> RecordSession::projects() const
{
    return d->cache.projects();
}

std::optional<Project> RecordSession::project(const ProjectId &id) const
{
    return copyOf(d->cache.project(id));
}

QList<Voter> RecordSession::voters() const
{
    return d->cache.voters();
}

std::optional<Voter> RecordSession::voter(const VoterId &id) const
{
    return copyOf(d->cache.voter(id));
}

Roster RecordSession::roster(const ProjectId &id) const
{
    const auto known = d->rosters.constFind(id);
    if (known != d->rosters.cend())
        return *known;
    QList<RosterEntry> entries;
    for (const RosterEntry &entry : d->cache.rosterEntries()) {
        if (entry.projectId == id)
            entries.append(entry);
    }
    return *d->rosters.insert(id, Roster(entries));
}

QList<Proposal> RecordSession::proposals() const
{
    return d->cache.proposals();
}

std::optional<Proposal> RecordSession::proposal(const ProposalId &id) const
{
    return copyOf(d->cache.proposal(id));
}

QList<VoteEvent> RecordSession::events(const ProposalId &id) const
{
    return d->cache.events(id);
}

QList<StoredMessage> RecordSession::messages(const ProposalId &id) const
{
    return d->cache.messages(id);
}

QList<StoredMessage> RecordSession::unsettled(const ProposalId &id) const
{
    const QString needsReview = messageFateName(MessageFate::NeedsReview);
    QList<StoredMessage> waiting;
    for (const StoredMessage &message : d->cache.messages(id)) {
        if (message.fate == needsReview)
            waiting.append(message);
    }
    return waiting;
}

Status RecordSession::takeReadFailure() const
{
    return d->cache.takeFailure();
}

QList<Decision> RecordSession::decisions(const ProposalId &id) const
{
    return d->cache.decisions(id);
}

Evaluation RecordSession::evaluation(const ProposalId &id) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return {};
    return d->evaluation(evaluationInput(*proposal, roster(proposal->projectId),
                                         d->cache.events(id), d->clock.now()),
                         id);
}

Evaluation RecordSession::evaluationAt(const ProposalId &id, const Timestamp &moment) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return {};
    return evaluateAt(evaluationInput(*proposal, roster(proposal->projectId), d->cache.events(id),
                                      d->clock.now()),
                      moment);
}

QList<Timestamp> RecordSession::momentsOf(const ProposalId &id) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return {};
    return momentsOfVote(evaluationInput(*proposal, {}, d->cache.events(id), d->clock.now()));
}

QList<AccountLine> RecordSession::account(const ProposalId &id) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return {};
    return d->accountOf(evaluationInput(*proposal, roster(proposal->projectId), d->cache.events(id),
                                        d->clock.now()),
                        id);
}

PeriodHistory RecordSession::periodHistory(const ProposalId &id) const
{
    const auto known = d->periods.constFind(id);
    if (known != d->periods.cend())
        return *known;
    const auto entries = d->store->historyOf(id.value, periodActs());
    if (!entries) {
        d->cache.noteFailure(entries.error());
        return {};
    }
    return *d->periods.insert(id, periodEntries(*entries));
}

bool RecordSession::isAtHand(const ProposalId &id) const
{
    constexpr qint64 few = 500;
    if (!d->cache.proposal(id) || d->cache.knows(id))
        return true;
    const auto votes = d->store->count(Table::VoteEvent, id.value, few + 1);
    const auto messages = d->store->count(Table::Message, id.value, few + 1);
    return !votes || !messages || (*votes <= few && *messages <= few);
}

void RecordSession::readBeside(const ProposalId &id) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return;
    if (!d->reader) {
        d->reader = std::make_unique<RecordReader>(location());
        auto *self = const_cast<RecordSession *>(this); // what is in memory is no part of the book
        connect(d->reader.get(), &RecordReader::done, this,
                [self](const ProposalId &done, const std::shared_ptr<ReadRecord> &record) {
                    self->takeRead(done, *record);
                });
    }
    d->reader->read(id, evaluationInput(*proposal, roster(proposal->projectId), {}, d->clock.now()),
                    d->lastSequence);
}

void RecordSession::takeRead(const ProposalId &id, ReadRecord &record)
{
    if (record.rows && record.rows->readAt < d->lastSequence) {
        readBeside(id); // an act came between
        return;
    }
    if (record.rows) {
        d->cache.take(*record.rows);
        const bool inStep = record.asOf == d->lastSequence && record.rows->readAt == record.asOf
                && record.rows->seenTo == record.asOf;
        if (inStep && record.live && !d->judged.contains(id))
            d->keep(id, {*std::move(record.live), {}, std::move(record.account)});
    }
    Q_EMIT recordRead(id);
}

Result<Record> RecordSession::record(const ProposalId &id) const
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return fail(ErrorCode::NoSuchRow, id.value);
    Record record;
    record.proposal = *proposal;
    if (const Project *project = d->cache.project(proposal->projectId))
        record.project = *project;
    record.roster = roster(proposal->projectId);
    record.events = d->cache.events(id);
    record.decisions = d->cache.decisions(id);
    record.evaluation = evaluation(id);
    record.now = d->clock.now();
    record.senderName = !d->senderName.isEmpty() ? d->senderName
            : record.project.chair.isEmpty()     ? d->actor
                                                 : record.project.chair;
    record.senderAddress = d->senderAddress;
    record.voters = d->cache.voters();
    record.messagesRead = int(d->cache.messages(id).size());
    record.account = account(id);
    record.periodHistory = periodHistory(id);
    if (const Proposal *first = d->cache.proposal(proposal->firstRound)) {
        record.firstRound = FirstRound{first->title, evaluation(first->id).outcome.verdict,
                                       first->closedAt, first->resultMessageId, first->threadLink};
    }
    const auto digest = historyDigest();
    if (!digest)
        return tl::unexpected(digest.error());
    record.historyDigest = *digest;
    if (const Status read = d->cache.takeFailure(); !read)
        return tl::unexpected(read.error());
    return record;
}

Result<Record> RecordSession::recordAt(const ProposalId &id, const Timestamp &moment) const
{
    auto record = this->record(id);
    if (!record)
        return record;
    if (moment > d->clock.now())
        return fail(ErrorCode::InvalidArgument, u"moment"_s, {u"a moment that has not come yet"_s});
    const EvaluationInput input =
            evaluationInput(record->proposal, record->roster, record->events, d->clock.now());
    record->evaluation = evaluateAt(input, moment);
    record->events = eventsAt(input, moment);
    record->asOf = moment;
    return record;
}

std::optional<ResultChanges> RecordSession::changesSinceResult(const ProposalId &id) const
{
    const auto all = record(id);
    return all ? resultChanges(*all) : std::nullopt;
}

Result<QString> RecordSession::historyDigest() const
{
    return d->store->head().map([](const HistoryHead &head) { return head.hash; });
}

Result<QByteArray> RecordSession::rawMessage(const MessageRowId &id) const
{
    const auto row = d->store->row(Table::Message, id.value);
    if (!row)
        return tl::unexpected(row.error());
    return d->store->blob(rowcodec::decodeMessage(*row).hash);
}

Result<QList<HistoryEntry>> RecordSession::history(const QString &proposalId) const
{
    return d->store->history(0, proposalId);
}

Result<QList<HistoryEntry>> RecordSession::actsBefore(qint64 sequence, const QString &proposalId,
                                                      int atMost) const
{
    return d->store->actsBefore(sequence, proposalId, atMost);
}

Result<VerifyReport> RecordSession::verify() const
{
    return d->store->verify();
}

Status RecordSession::backup(const QString &path) const
{
    return d->store->backup(path);
}

std::optional<UndoStep> RecordSession::undoStep() const
{
    return stepOf(d->undo.undoable());
}

std::optional<UndoStep> RecordSession::redoStep() const
{
    return stepOf(d->undo.redoable());
}

int RecordSession::undoStepsTo(qint64 sequence) const
{
    return d->undo.stepsBackTo(sequence);
}

Result<HistoryEntry> RecordSession::write(const ChangeSet &changes, ActMode mode, qint64 reverts)
{
    if (Status sound = d->soundness(); !sound)
        return tl::unexpected(sound.error());
    // What another window has written comes first, so that history is seen in its order.
    if (Status seen = refresh(); !seen)
        return tl::unexpected(seen.error());
    auto entry = d->store->apply(changes, mode, reverts);
    if (!entry)
        return entry;
    d->lastSequence = entry->sequence;
    d->undo.observe(*entry, true);
    d->absorb(*entry);
    return entry;
}

Status RecordSession::perform(const ChangeSet &changes)
{
    // An act that was built on rows which could not be read would write what it did not see.
    if (Status read = d->cache.takeFailure(); !read)
        return read;
    if (changes.rows.isEmpty())
        return {};
    const auto entry = write(changes, ActMode::Do, 0);
    if (!entry)
        return tl::unexpected(entry.error());
    d->undo.recordAct(*entry);
    Q_EMIT changed({*entry});
    Q_EMIT undoStateChanged();
    return {};
}

Result<HistoryEntry> RecordSession::revert(const HistoryEntry &entry, ActMode mode)
{
    if (Status seen = refresh(); !seen)
        return tl::unexpected(seen.error());
    const auto changes = d->undo.reverting(entry, d->actor);
    if (!changes || bringsBackOfNobody(*changes, d->cache))
        return fail(ErrorCode::UndoObsolete, entry.changes.act);
    return write(*changes, mode, entry.sequence);
}

Status RecordSession::undo()
{
    const HistoryEntry *last = d->undo.undoable();
    if (!last)
        return fail(ErrorCode::NothingToUndo);
    const auto entry = revert(*last, ActMode::Undo);
    if (!entry) {
        if (entry.error().code == ErrorCode::UndoObsolete)
            d->undo.dropUndoable();
        Q_EMIT undoStateChanged();
        return tl::unexpected(entry.error());
    }
    d->undo.recordUndo(*entry);
    Q_EMIT changed({*entry});
    Q_EMIT undoStateChanged();
    return {};
}

Status RecordSession::redo()
{
    const HistoryEntry *last = d->undo.redoable();
    if (!last)
        return fail(ErrorCode::NothingToUndo);
    const auto entry = revert(*last, ActMode::Redo);
    if (!entry) {
        if (entry.error().code == ErrorCode::UndoObsolete)
            d->undo.dropRedoable();
        Q_EMIT undoStateChanged();
        return tl::unexpected(entry.error());
    }
    d->undo.recordRedo(*entry);
    Q_EMIT changed({*entry});
    Q_EMIT undoStateChanged();
    return {};
}

Status RecordSession::refresh()
{
    const auto newest = d->store->lastSequence();
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest == d->lastSequence)
        return {};
    const auto entries = d->store->history(d->lastSequence);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const HistoryEntry &entry : *entries) {
        d->lastSequence = entry.sequence;
        d->undo.observe(entry, false);
        d->absorb(entry);
        Q_EMIT changed({entry});
    }
    return {};
}

} // namespace tallybook
