// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// An act of the history in words: "Change Bo Lindqvist's vote", "Undo change Bo Lindqvist's vote".
class ActWords final
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)

public:
    /// The act as a phrase that begins with a verb, first letter small. An act that this version
    /// does not know is shown by its stable name.
    [[nodiscard]] static QString phrase(const QString &act, const QStringList &args);
    /// For the menu: "Undo import 12 votes".
    [[nodiscard]] static QString undo(const UndoStep &step);
    [[nodiscard]] static QString redo(const UndoStep &step);
    /// For the history: first letter large, "Undone: …" and "Redone: …" in front where it applies.
    [[nodiscard]] static QString entry(const HistoryEntry &entry);
};

} // namespace tallybook
