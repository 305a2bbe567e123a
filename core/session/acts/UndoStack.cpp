// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/acts/UndoStack.h"

#include <algorithm>

namespace tallybook {

void UndoStack::observe(const HistoryEntry &entry, bool own)
{
    for (const RowChange &row : entry.changes.rows) {
        RowState &state = m_rows[{int(row.table), row.id}];
        state.revision = row.baseRevision + 1;
        if (!own)
            state.changedByOthersAt = entry.sequence;
    }
}

void UndoStack::recordAct(const HistoryEntry &entry)
{
    m_undo.append(entry);
    m_redo.clear();
}

void UndoStack::recordUndo(const HistoryEntry &entry)
{
    m_undo.removeLast();
    m_redo.append(entry);
}

void UndoStack::recordRedo(const HistoryEntry &entry)
{
    m_redo.removeLast();
    m_undo.append(entry);
}

const HistoryEntry *UndoStack::undoable() const
{
    return m_undo.isEmpty() ? nullptr : &m_undo.last();
}

const HistoryEntry *UndoStack::redoable() const
{
    return m_redo.isEmpty() ? nullptr : &m_redo.last();
}

int UndoStack::stepsBackTo(qint64 sequence) const
{
    const auto at =
            std::find_if(m_undo.cbegin(), m_undo.cend(), [sequence](const HistoryEntry &entry) {
                return entry.sequence == sequence;
            });
    return int(m_undo.cend() - at);
}

void UndoStack::dropUndoable()
{
    m_undo.removeLast();
}

void UndoStack::dropRedoable()
{
    m_redo.removeLast();
}

std::optional<ChangeSet> UndoStack::reverting(const HistoryEntry &entry, const QString &actor) const
{
    ChangeSet changes = inverse(entry.changes);
    changes.actor = actor;
    for (RowChange &row : changes.rows) {
        const RowState state = m_rows.value({int(row.table), row.id});
        if (state.changedByOthersAt > entry.sequence)
            return std::nullopt;
        row.baseRevision = state.revision;
    }
    return changes;
}

} // namespace tallybook
