// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/ActBuilder.h"
#include "core/session/BookCache.h"
#include "core/session/PeriodEntries.h"
#include "core/session/RecordSession.h"
#include "core/session/UndoStack.h"

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

    [[nodiscard]] ActBuilder act(const char16_t *name, const QStringList &args,
                                 const ProposalId &proposal = {}) const
    {
        return ActBuilder(QString::fromUtf16(name), args, actor, proposal);
    }

    /// An entry was written, by us or others.
    void absorb(const HistoryEntry &entry)
    {
        cache.absorb(entry);
        judged.clear();
        if (touchesPeriod(entry))
            periods.clear();
        for (const RowChange &row : entry.changes.rows) {
            if (row.table == Table::RosterEntry)
                rosters.clear();
        }
    }

    /// What all views ask for after an act is judged once.
    [[nodiscard]] Evaluation evaluation(const EvaluationInput &input, const ProposalId &id)
    {
        if (cache.hasFailed())
            return evaluate(input); // of votes that could not be read: not worth keeping
        if (const auto known = judged.find(id); known != judged.end()) {
            if (carryOver(known->evaluation, input, known->at)) {
                known->at = input.now;
                return known->evaluation;
            }
        }
        constexpr qsizetype kept = 8; // the one in view, and those that a list asks for in turn
        if (judged.size() >= kept)
            judged.clear();
        return judged.insert(id, {evaluate(input), input.now})->evaluation;
    }

    [[nodiscard]] const VoteEvent *vote(const ProposalId &proposal, const VoteEventId &id)
    {
        for (const VoteEvent &event : cache.events(proposal)) {
            if (event.id == id)
                return &event;
        }
        return nullptr;
    }

    struct Judged {
        Evaluation evaluation;
        Timestamp at;
    };

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
    QHash<ProposalId, Judged> judged; ///< since the last act
    QHash<ProjectId, Roster> rosters; ///< made on first use
};

} // namespace tallybook
