// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "core/session/acts/ActBuilder.h"
#include "core/session/acts/UndoStack.h"
#include "core/session/book/BookCache.h"
#include "core/session/book/RecordReader.h"
#include "core/session/outcome/AccountOfRecord.h"
#include "core/session/outcome/PeriodEntries.h"
#include "core/vote/LiveEvaluation.h"

#include <QFutureWatcher>

#include <map>

namespace tallybook {

/// What RecordSession's two source files (reading and acts) share.
class RecordSession::Private
{
public:
    Private(std::unique_ptr<RecordStore> openStore, const Clock &theClock, QString theActor)
        : store(std::move(openStore))
        , cache(*store)
        , clock(theClock)
        , account(std::move(theActor))
        , actor(account)
    {
    }

    struct Judged {
        LiveEvaluation live;
        VotesTouched touched; ///< since it was judged
        std::optional<QList<AccountLine>> account; ///< as long as no message and no fate changes
    };

    Judged &keep(const ProposalId &id, Judged record)
    {
        constexpr size_t most = 8; // the one in view, and those that a list asks for in turn
        if (judged.size() >= most)
            judged.clear();
        return judged.insert_or_assign(id, std::move(record)).first->second;
    }

    [[nodiscard]] ActBuilder act(const char16_t *name, const QStringList &args,
                                 const ProposalId &proposal = {}) const
    {
        return ActBuilder(QString::fromUtf16(name), args, actor, proposal);
    }

    /// An entry was written, by us or others.
    void absorb(const HistoryEntry &entry)
    {
        cache.absorb(entry);
        noteTouched(entry);
        if (touchesPeriod(entry))
            periods.clear();
        for (const RowChange &row : entry.changes.rows) {
            if (row.table == Table::RosterEntry)
                rosters.clear();
        }
    }

    /// An act on votes concerns the evaluation of their record alone, and there only their voters;
    /// any other may concern all.
    void noteTouched(const HistoryEntry &entry)
    {
        const QList<RowChange> &rows = entry.changes.rows;
        const bool votesOnly = std::all_of(rows.cbegin(), rows.cend(), [](const RowChange &row) {
            return row.table == Table::VoteEvent || row.table == Table::Message;
        });
        if (!votesOnly) {
            judged.clear();
            return;
        }
        for (const RowChange &row : rows) {
            const StoredRow stored{row.table, row.id, 0, row.after};
            if (row.table == Table::Message) {
                forgetAccount(rowcodec::decodeMessage(stored).proposalId);
                continue;
            }
            const VoteEvent after = rowcodec::decodeVoteEvent(stored);
            noteTouched(after);
            std::optional<VoteEvent> before;
            if (row.before)
                before = rowcodec::decodeVoteEvent(StoredRow{row.table, row.id, 0, *row.before});
            if (before)
                noteTouched(*before);
            if (!before || before->messageRow != after.messageRow)
                forgetAccount(after.proposalId);
        }
    }

    void forgetAccount(const ProposalId &id)
    {
        if (const auto known = judged.find(id); known != judged.end())
            known->second.account.reset();
    }

    /// Made anew where a message came or another fate did: most acts on votes move none.
    [[nodiscard]] QList<AccountLine> accountOf(const EvaluationInput &input, const ProposalId &id)
    {
        const BallotBox box = evaluation(input, id).box;
        const QList<StoredMessage> &messages = cache.messages(id);
        const auto known = judged.find(id);
        if (known == judged.end() || cache.hasFailed())
            return accountOfRecord(messages, input.events, box);
        if (!known->second.account)
            known->second.account = accountOfRecord(messages, input.events, box);
        return *known->second.account;
    }

    void noteTouched(const VoteEvent &vote)
    {
        if (const auto known = judged.find(vote.proposalId); known != judged.end()) {
            known->second.touched.voters.insert(vote.voterId);
            known->second.touched.events.insert(vote.id);
        }
    }

    /// What all views ask for after an act is judged once, and of an act on votes only these.
    [[nodiscard]] Evaluation evaluation(const EvaluationInput &input, const ProposalId &id)
    {
        if (cache.hasFailed()) {
            judged.erase(id);
            return evaluate(input); // of votes that could not be read: not worth keeping
        }
        if (const auto known = judged.find(id); known != judged.end()) {
            const VotesTouched touched = std::exchange(known->second.touched, {});
            if (known->second.live.follow(input, touched)) {
                if (known->second.live.fatesChanged())
                    known->second.account.reset();
                return known->second.live.evaluation();
            }
            judged.erase(known);
        }
        return keep(id, {LiveEvaluation(input), {}, {}}).live.evaluation();
    }

    /// What the check of the file said; waits for it. Without one the book was checked before.
    [[nodiscard]] Status soundness()
    {
        if (check.future().isValid() && check.future().resultCount() == 0)
            check.waitForFinished();
        return check.future().isValid() && check.future().resultCount() > 0 ? check.result()
                                                                            : Status();
    }

    [[nodiscard]] const VoteEvent *vote(const ProposalId &proposal, const VoteEventId &id)
    {
        for (const VoteEvent &event : cache.events(proposal)) {
            if (event.id == id)
                return &event;
        }
        return nullptr;
    }

    std::unique_ptr<RecordStore> store;
    BookCache cache;
    const Clock &clock;
    QString account; ///< the actor while the person gave no name
    QString actor;
    QString senderName; ///< "" for the project's chair
    QString senderAddress;
    UndoStack undo;
    qint64 lastSequence = 0;
    QHash<ProposalId, PeriodHistory> periods; ///< read from the history on first use
    std::map<ProposalId, Judged> judged; ///< in step with the votes, gone after any other act
    QHash<ProjectId, Roster> rosters; ///< made on first use
    std::unique_ptr<RecordReader> reader; ///< made on first use
    QFutureWatcher<Status> check; ///< of the file, where it goes on behind
};

} // namespace tallybook
