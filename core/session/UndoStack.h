// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"

namespace tallybook {

/// Which acts of this session undo takes back and redo repeats. Holds history entries; the change
/// sets to apply are their inverses, based on the revisions that the entries left behind.
class UndoStack
{
public:
    /// An own act was written: nothing can be redone any more.
    void recordAct(const HistoryEntry &entry);
    /// The undo of the top of the undo side was written as `entry`.
    void recordUndo(const HistoryEntry &entry);
    /// The redo of the top of the redo side was written as `entry`.
    void recordRedo(const HistoryEntry &entry);

    [[nodiscard]] const HistoryEntry *undoable() const;
    [[nodiscard]] const HistoryEntry *redoable() const;
    /// Forgets a step that somebody else's change has made impossible.
    void dropUndoable();
    void dropRedoable();

    /// What takes `entry` back, with the revisions that it left.
    [[nodiscard]] static ChangeSet reverting(const HistoryEntry &entry, const QString &actor);

private:
    QList<HistoryEntry> m_undo;
    QList<HistoryEntry> m_redo;
};

} // namespace tallybook
