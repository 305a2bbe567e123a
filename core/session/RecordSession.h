// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/announce/ResultChanges.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/mail/intake/ImportPlan.h"
#include "core/mail/people/RosterFile.h"
#include "core/session/documents/BookDocument.h"
#include "core/store/RecordStore.h"
#include "core/store/RowCodec.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tallybook {

class ActBuilder;
struct BookContent;
struct OpenedBook;
struct ReadRecord;

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

/// What became of an import of an exported record or book.
struct DocumentImport {
    int records = 0; ///< taken
    int alreadyThere = 0; ///< left alone: the book has them with the same content
    /// Records whose stated outcome does not come out of their votes.
    QList<ProposalId> differing;
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
    /// A book that another thread has opened and read (BookOpening). As long as its check goes on,
    /// acts wait for it; on a damaged book they fail with its error.
    [[nodiscard]] static Result<std::unique_ptr<RecordSession>>
    open(const OpenedBook &book, const Clock &clock, const QString &actor);
    ~RecordSession() override;

    // --- reading ---------------------------------------------------------------------------
    [[nodiscard]] QString location() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whom the history names: the person, or the account that the session was opened with.
    [[nodiscard]] QString actor() const;
    /// Who sits here, from now on: signs the mails and stands in the history. Without a name the
    /// project's chair signs, and the history names the account. "" for what is not known.
    void setIdentity(const QString &name, const QString &address);
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QList<Project> projects() const;
    [[nodiscard]] std::optional<Project> project(const ProjectId &id) const;
    [[nodiscard]] QList<Voter> voters() const;
    [[nodiscard]] std::optional<Voter> voter(const VoterId &id) const;
    [[nodiscard]] Roster roster(const ProjectId &id) const;
    /// The shipped rules and the project's own.
    [[nodiscard]] RuleCatalogue rules(const ProjectId &id) const;
    [[nodiscard]] QList<Proposal> proposals() const;
    [[nodiscard]] std::optional<Proposal> proposal(const ProposalId &id) const;
    [[nodiscard]] QList<VoteEvent> events(const ProposalId &id) const;
    [[nodiscard]] QList<StoredMessage> messages(const ProposalId &id) const;
    [[nodiscard]] QList<Decision> decisions(const ProposalId &id) const;
    /// Ballots, tally and outcome as of the clock's now.
    [[nodiscard]] Evaluation evaluation(const ProposalId &id) const;
    /// The same as they stood at a moment of the vote (evaluateAt).
    [[nodiscard]] Evaluation evaluationAt(const ProposalId &id, const Timestamp &moment) const;
    /// The moments at which a vote's standing can have changed, for a replay (momentsOfVote).
    [[nodiscard]] QList<Timestamp> momentsOf(const ProposalId &id) const;
    /// What became of the record's messages, heap by heap; the heaps add up to all of them.
    [[nodiscard]] QList<AccountLine> account(const ProposalId &id) const;
    /// Extensions, and the reasons of closing and cancelling, as the history keeps them. Nothing
    /// if that cannot be read (takeReadFailure).
    [[nodiscard]] PeriodHistory periodHistory(const ProposalId &id) const;
    /// Whether what is said above of a record is told at once: it is in memory, or so little that
    /// reading it is not noticed.
    [[nodiscard]] bool isAtHand(const ProposalId &id) const;
    /// Reads and judges a record beside this thread; recordRead() tells when that is done. Who asks
    /// for it before waits for it, as ever.
    void readBeside(const ProposalId &id) const;
    /// Everything about one record, for announcements and exports.
    [[nodiscard]] Result<Record> record(const ProposalId &id) const;
    /// The same as it stood at a moment: later votes are left out. InvalidArgument for a moment
    /// that has not come yet.
    [[nodiscard]] Result<Record> recordAt(const ProposalId &id, const Timestamp &moment) const;
    /// What changed since the last result of the record went out; nothing if none did.
    [[nodiscard]] std::optional<ResultChanges> changesSinceResult(const ProposalId &id) const;
    /// The head of the history's hash chain, hex; "" for an empty book.
    [[nodiscard]] Result<QString> historyDigest() const;
    /// What could not be read stands above as empty. Whether all asked for since the last act or
    /// question could be read; the first error if not. Who decides on it asks first.
    [[nodiscard]] Status takeReadFailure() const;
    /// All rows of the book, without raw mails. Errors as RecordStore::rows.
    [[nodiscard]] Result<BookRows> ownRows() const;
    [[nodiscard]] Result<QByteArray> rawMessage(const MessageRowId &id) const;
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &proposalId = {}) const;
    /// A part of it, newest first and without the rows: as RecordStore::actsBefore. HistoryReader
    /// reads the rest beside this thread.
    [[nodiscard]] Result<QList<HistoryEntry>> actsBefore(qint64 sequence, const QString &proposalId,
                                                         int atMost) const;
    [[nodiscard]] Result<VerifyReport> verify() const;
    [[nodiscard]] Status backup(const QString &path) const;

    // --- acts: each one transaction with its history entry -----------------------------------
    /// InvalidRule or Conflict (args: id) if its own rules cannot be such (checkOwnRules).
    [[nodiscard]] Result<ProjectId> addProject(Project project);
    /// The same of own rules that change.
    [[nodiscard]] Status changeProject(const Project &project);
    /// Adds an own rule to a project, or replaces the one of that id; records keep their frozen
    /// copies. InvalidRule; Conflict (args: id) for the id of a shipped rule.
    [[nodiscard]] Status setOwnRule(const ProjectId &id, const QJsonObject &rule);
    /// NoSuchRow if it has none of that id.
    [[nodiscard]] Status removeOwnRule(const ProjectId &id, const QString &ruleId);
    /// A new draft; the id in `proposal` may be null. RuleDoesNotFit if the rule is not for the
    /// kind.
    [[nodiscard]] Result<ProposalId> addProposal(Proposal proposal);
    /// Saves an edit made on the revision that `proposal` carries; Conflict if somebody was faster.
    /// NotAllowedInState for another status, and, once the vote is open, for another project, kind,
    /// rule, electorate or period.
    [[nodiscard]] Status changeProposal(const Proposal &proposal);
    /// Draft -> open. NeedsOverride (args: the missing fields) without links and summary unless
    /// `overrideReason` says why; the history keeps it. A draft without a close gets one after
    /// `hours`, or after the rule's minimum if that is later.
    [[nodiscard]] Status openVote(const ProposalId &id, const QString &overrideReason = {},
                                  int hours = 0);
    /// Open -> closed. NeedsOverride if it closes before the announced or the earliest lawful close
    /// (args "early:HOURS", "unlawful:HOURS", begun hours counted whole), or if decisive votes or
    /// votes to settle are left, and no reason is given; the history keeps the reason.
    /// MustBeExtended (args: binding +1, how many the rule asks for) with fewer +1 than the rule
    /// lets a vote close with: no reason helps there.
    [[nodiscard]] Status closeVote(const ProposalId &id, const QString &overrideReason = {});
    /// Draft or open -> cancelled, for a reason that the history keeps.
    [[nodiscard]] Status cancelVote(const ProposalId &id, const QString &reason);
    /// A later close of an open vote, for a reason that the history keeps.
    [[nodiscard]] Status extendVote(const ProposalId &id, const Timestamp &closes,
                                    const QString &reason);
    /// Notes a call for votes that went to the public list (SilencePolicy). NotAllowedInState
    /// unless the vote is open; InvalidArgument (args: what) for a moment that has not come yet or
    /// lies before the opening.
    [[nodiscard]] Status notePublicCall(const ProposalId &id, const PublicCall &call);
    /// A draft of the further round that the rule names, with the title, texts and links of the
    /// first, among the voters of that round's rule. NotAllowedInState (args: why) unless the first
    /// round is closed and approved and has no further round yet; NoSuchRow for a rule that is not
    /// known.
    [[nodiscard]] Result<ProposalId> startNextRound(const ProposalId &id);
    /// Whether that can be done now; the errors are the same.
    [[nodiscard]] Status mayStartNextRound(const ProposalId &id) const;
    /// Closed -> result sent: keeps the decision with its snapshot.
    [[nodiscard]] Status markResultSent(const ProposalId &id, const QString &resultMessageId);
    /// Lets the result mail of that text go out although its check found contradictions: who, when,
    /// why, and `findings` (ResultOverride) go into the record. InvalidArgument (args: what)
    /// without a reason or without findings; NotAllowedInState for a draft or a cancelled vote.
    [[nodiscard]] Status overrideResult(const ProposalId &id, const QStringList &findings,
                                        const QString &textDigest, const QString &reason);
    /// Result sent -> result sent: keeps a further decision, with its own snapshot, that corrects
    /// the last one, which stays. NotAllowedInState (args: "unchanged") if nothing changed since.
    [[nodiscard]] Status markCorrectionSent(const ProposalId &id, const QString &messageId,
                                            const QString &reason);
    /// Notes under which Message-ID the call went out, so that what follows replies to it.
    /// InvalidArgument unless it can stand in a header.
    [[nodiscard]] Status markCallSent(const ProposalId &id, const QString &messageId);

    /// A vote by hand, and with it, in the same act, the person who cast it if they are new
    /// (`newVoter`, whose id is the vote's). NoSuchRow for a voter whom nobody knows.
    [[nodiscard]] Result<VoteEventId> addVote(VoteEvent vote,
                                              const std::optional<Voter> &newVoter = {});
    [[nodiscard]] Status changeVote(const VoteEvent &vote,
                                    const std::optional<Voter> &newVoter = {});
    [[nodiscard]] Status removeVote(const VoteEventId &id);

    [[nodiscard]] Result<VoterId> addVoter(Voter voter);
    [[nodiscard]] Status changeVoter(const Voter &voter);
    /// Makes one person of two: `kept` takes over addresses, handles, roles and votes of `gone`,
    /// who leaves the book. InvalidArgument (args: "asfId") if both have an ASF id and not the
    /// same.
    [[nodiscard]] Status mergeVoters(const VoterId &kept, const VoterId &gone);
    [[nodiscard]] Result<RosterEntryId> addRosterEntry(RosterEntry entry);
    [[nodiscard]] Status changeRosterEntry(const RosterEntry &entry);
    [[nodiscard]] Status removeRosterEntry(const RosterEntryId &id);
    /// A person and a role of theirs as one form shows them: one act, one undo step. A null id
    /// adds; `role` is of this person, whatever voter it names. Without one, `leaving` (may be
    /// null) is taken away. NoSuchRow for an id, or a project of the role, that the book does not
    /// know.
    [[nodiscard]] Result<VoterId> savePerson(Voter person, const std::optional<RosterEntry> &role,
                                             const RosterEntryId &leaving = {});
    /// Adds and updates people and roles in one act; what is there already stays.
    [[nodiscard]] Status importRoster(const ProjectId &project, const RosterImport &import);

    /// What the planner needs to know for an import into this record.
    [[nodiscard]] ImportContext importContext(const ProposalId &id) const;
    /// Records accepted items, keeps every message, adds new voters: one act, one undo step. A
    /// voter whose address was settled by hand is remembered with it.
    [[nodiscard]] Status acceptImport(const ProposalId &id, const ImportPlan &plan);
    /// What the planner needs to know for an import that begins the record `draft`.
    [[nodiscard]] ImportContext importContext(const Proposal &draft) const;
    /// Adds the draft with what an import brings, as acceptImport() does: one act, one undo step
    /// for both. The draft must have an id that the book does not know (Conflict otherwise).
    /// RuleDoesNotFit as for addProposal().
    [[nodiscard]] Status addProposalWithImport(Proposal draft, const ImportPlan &plan);

    /// Settles a message that was imported as a question: with the vote that it casts, or, without
    /// one, as casting none. `newVoter` as in `addVote`.
    [[nodiscard]] Status settleMessage(const MessageRowId &id, const std::optional<VoteEvent> &vote,
                                       const std::optional<Voter> &newVoter = {});
    /// Messages of the record that still wait for a person's answer.
    [[nodiscard]] QList<StoredMessage> unsettled(const ProposalId &id) const;

    /// Takes in an exported record or book, with its own ids: people first, then each record as one
    /// act. What the book has already with the same content is left alone. Conflict (args: what)
    /// if the book has something of it with other content; then nothing is written.
    [[nodiscard]] Result<DocumentImport> importDocument(const BookDocument &document);

    /// Reads what others (another window or program) have written since, and tells it like own
    /// acts.
    [[nodiscard]] Status refresh();

    // --- undo --------------------------------------------------------------------------------
    [[nodiscard]] std::optional<UndoStep> undoStep() const;
    [[nodiscard]] std::optional<UndoStep> redoStep() const;
    /// How many undos take back the act with this number in the history and all of this session
    /// after it; 0 if it is another's, or taken back already.
    [[nodiscard]] int undoStepsTo(qint64 sequence) const;
    [[nodiscard]] Status undo();
    [[nodiscard]] Status redo();

Q_SIGNALS:
    /// After every act, also undo and redo, once, when the book is written and the reading
    /// functions above answer with the new state.
    void changed(const tallybook::ChangeNotice &notice);
    void undoStateChanged();
    /// A record that was read beside this thread is at hand now, unless it cannot be read.
    void recordRead(const tallybook::ProposalId &id);
    /// The book's file was found damaged after it was opened; no act is written any more.
    void damaged(const tallybook::Error &error);

private:
    explicit RecordSession(std::unique_ptr<RecordStore> store, const Clock &clock,
                           const QString &actor);
    [[nodiscard]] static Result<std::unique_ptr<RecordSession>>
    adopt(Result<std::unique_ptr<RecordStore>> store, const Clock &clock, const QString &actor,
          const BookContent *content = nullptr);
    void follow(const QFuture<Status> &check);
    void takeRead(const ProposalId &id, ReadRecord &record);
    /// Writes, and takes the rows over; the signals are the caller's.
    [[nodiscard]] Result<HistoryEntry> write(const ChangeSet &changes, ActMode mode,
                                             qint64 reverts);
    /// Writes what takes `entry` back. UndoObsolete if somebody else has changed its rows since.
    [[nodiscard]] Result<HistoryEntry> revert(const HistoryEntry &entry, ActMode mode);
    [[nodiscard]] Status perform(const ChangeSet &changes);
    [[nodiscard]] Status performImport(const ProposalId &id, const ImportPlan &plan,
                                       ActBuilder &act);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tallybook
