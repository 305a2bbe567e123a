// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"

#include <QHash>
#include <QPair>

namespace tallybook {

/// Which acts of this session undo takes back and redo repeats. Holds history entries; the change
/// sets to apply are their inverses, based on the revisions that the entries left behind.
class UndoStack
{
public:
    /// Every entry that the session sees goes through here first, so that it is known which rows
    /// others have changed since and at which revision each stands.
    void observe(const HistoryEntry &entry, bool own);

    /// An own act was written: nothing can be redone any more.
    void recordAct(const HistoryEntry &entry);
    /// The undo of the top of the undo side was written as `entry`.
    void recordUndo(const HistoryEntry &entry);
    /// The redo of the top of the redo side was written as `entry`.
    void recordRedo(const HistoryEntry &entry);

    [[nodiscard]] const HistoryEntry *undoable() const;
    [[nodiscard]] const HistoryEntry *redoable() const;
    /// How many undos take back the act written as `sequence` and all later ones; 0 if it is none
    /// that undo takes back.
    [[nodiscard]] int stepsBackTo(qint64 sequence) const;
    /// Forgets a step that somebody else's change has made impossible.
    void dropUndoable();
    void dropRedoable();

    /// What takes `entry` back, based on the revisions at which its rows stand now; std::nullopt if
    /// somebody else has changed one of them since.
    [[nodiscard]] std::optional<ChangeSet> reverting(const HistoryEntry &entry,
                                                     const QString &actor) const;

private:
    using RowKey = QPair<int, QString>;
    struct RowState {
        qint64 revision = 0;
        qint64 changedByOthersAt = 0; ///< sequence; 0 for never
    };
    QHash<RowKey, RowState> m_rows;
    QList<HistoryEntry> m_undo;
    QList<HistoryEntry> m_redo;
};

} // namespace tallybook
