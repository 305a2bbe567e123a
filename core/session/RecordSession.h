// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/mail/ImportPlan.h"
#include "core/mail/RosterFile.h"
#include "core/store/RecordStore.h"
#include "core/store/RowCodec.h"

#include <QObject>

#include <memory>

namespace tallybook {

/// What changed, row by row, whoever changed it: own act, undo, another desk. `after` has the row's
/// new members; a row whose `removed` member turned true left the view.
struct ChangeNotice {
    HistoryEntry entry;
};

/// An act that undo or redo would take back or repeat, for its words.
struct UndoStep {
    qint64 sequence = 0;
    QString act;
    QStringList actArgs;
    QString proposalId;
};

/// The open book: what views read and every act that changes it. Both programs use this class and
/// nothing else to change a book. Lives in one thread; long work (reading an archive) happens
/// outside and comes in as an ImportPlan.
class RecordSession : public QObject
{
    Q_OBJECT

public:
    /// `actor` is the name written into the history. The clock must outlive the session.
    [[nodiscard]] static Result<std::unique_ptr<RecordSession>>
    create(const QString &path, const Clock &clock, const QString &actor);
    [[nodiscard]] static Result<std::unique_ptr<RecordSession>>
    open(const QString &path, const Clock &clock, const QString &actor, bool readOnly = false);
    ~RecordSession() override;

    // --- reading ---------------------------------------------------------------------------
    [[nodiscard]] QString location() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString actor() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QList<Project> projects() const;
    [[nodiscard]] std::optional<Project> project(const ProjectId &id) const;
    [[nodiscard]] QList<Voter> voters() const;
    [[nodiscard]] std::optional<Voter> voter(const VoterId &id) const;
    [[nodiscard]] Roster roster(const ProjectId &id) const;
    [[nodiscard]] QList<Proposal> proposals() const;
    [[nodiscard]] std::optional<Proposal> proposal(const ProposalId &id) const;
    [[nodiscard]] QList<VoteEvent> events(const ProposalId &id) const;
    [[nodiscard]] QList<StoredMessage> messages(const ProposalId &id) const;
    [[nodiscard]] QList<Decision> decisions(const ProposalId &id) const;
    /// Ballots, tally and outcome as of the clock's now.
    [[nodiscard]] Evaluation evaluation(const ProposalId &id) const;
    /// Everything about one record, for announcements and exports.
    [[nodiscard]] Result<Record> record(const ProposalId &id) const;
    [[nodiscard]] Result<QByteArray> rawMessage(const MessageRowId &id) const;
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &proposalId = {}) const;
    [[nodiscard]] Result<VerifyReport> verify() const;
    [[nodiscard]] Status backup(const QString &path) const;

    // --- acts: each one transaction with its history entry -----------------------------------
    [[nodiscard]] Result<ProjectId> addProject(Project project);
    [[nodiscard]] Status changeProject(const Project &project);
    /// A new draft; the id in `proposal` may be null. RuleDoesNotFit if the rule is not for the
    /// kind.
    [[nodiscard]] Result<ProposalId> addProposal(Proposal proposal);
    /// Saves an edit made on the revision that `proposal` carries; Conflict if somebody was faster.
    [[nodiscard]] Status changeProposal(const Proposal &proposal);
    /// Draft -> open. NeedsOverride (args: the missing fields) without links and summary unless
    /// `overrideReason` says why; the history keeps it.
    [[nodiscard]] Status openVote(const ProposalId &id, const QString &overrideReason = {});
    /// Open -> closed. NeedsOverride if decisive votes or votes to settle are left and no reason is
    /// given.
    [[nodiscard]] Status closeVote(const ProposalId &id, const QString &overrideReason = {});
    [[nodiscard]] Status cancelVote(const ProposalId &id, const QString &reason);
    [[nodiscard]] Status extendVote(const ProposalId &id, const Timestamp &closes,
                                    const QString &reason);
    /// Closed -> result sent: keeps the decision with its snapshot.
    [[nodiscard]] Status markResultSent(const ProposalId &id, const QString &resultMessageId);

    [[nodiscard]] Result<VoteEventId> addVote(VoteEvent vote);
    [[nodiscard]] Status changeVote(const VoteEvent &vote);
    [[nodiscard]] Status removeVote(const VoteEventId &id);

    [[nodiscard]] Result<VoterId> addVoter(Voter voter);
    [[nodiscard]] Status changeVoter(const Voter &voter);
    [[nodiscard]] Result<RosterEntryId> addRosterEntry(RosterEntry entry);
    [[nodiscard]] Status changeRosterEntry(const RosterEntry &entry);
    [[nodiscard]] Status removeRosterEntry(const RosterEntryId &id);
    /// Adds and updates people and roles in one act; what is there already stays.
    [[nodiscard]] Status importRoster(const ProjectId &project, const RosterImport &import);

    /// What the planner needs to know for an import into this record.
    [[nodiscard]] ImportContext importContext(const ProposalId &id) const;
    /// Records accepted items, keeps every message, adds new voters: one act, one undo step. A
    /// voter whose address was settled by hand is remembered with it.
    [[nodiscard]] Status acceptImport(const ProposalId &id, const ImportPlan &plan);

    /// Settles a message that was imported as a question: with the vote that it casts, or, without
    /// one, as casting none.
    [[nodiscard]] Status settleMessage(const MessageRowId &id,
                                       const std::optional<VoteEvent> &vote);
    /// Messages of the record that still wait for a person's answer.
    [[nodiscard]] QList<StoredMessage> unsettled(const ProposalId &id) const;

    /// Reads what others (another window or program) have written since, and tells it like own
    /// acts.
    [[nodiscard]] Status refresh();

    // --- undo --------------------------------------------------------------------------------
    [[nodiscard]] std::optional<UndoStep> undoStep() const;
    [[nodiscard]] std::optional<UndoStep> redoStep() const;
    [[nodiscard]] Status undo();
    [[nodiscard]] Status redo();

Q_SIGNALS:
    /// After every act, also undo and redo, once, when the book is written and the reading
    /// functions above answer with the new state.
    void changed(const tallybook::ChangeNotice &notice);
    void undoStateChanged();

private:
    explicit RecordSession(std::unique_ptr<RecordStore> store, const Clock &clock,
                           const QString &actor);
    [[nodiscard]] static Result<std::unique_ptr<RecordSession>>
    adopt(Result<std::unique_ptr<RecordStore>> store, const Clock &clock, const QString &actor);
    /// Writes, and takes the rows over; the signals are the caller's.
    [[nodiscard]] Result<HistoryEntry> write(const ChangeSet &changes, ActMode mode,
                                             qint64 reverts);
    /// Writes what takes `entry` back. UndoObsolete if somebody else has changed its rows since.
    [[nodiscard]] Result<HistoryEntry> revert(const HistoryEntry &entry, ActMode mode);
    [[nodiscard]] Status perform(const ChangeSet &changes);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tallybook
