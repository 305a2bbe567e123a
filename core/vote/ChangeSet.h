// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallybook {

/// The tables of the book whose rows an act can change.
enum class Table { Project, Voter, RosterEntry, Proposal, VoteEvent, Message, Decision };

/// One row before and after an act, as JSON with one member a column. No `before`: the row is new.
/// Nothing is deleted: removing sets the row's `removed` member.
struct RowChange {
    Table table = Table::Project;
    QString id;
    std::optional<QJsonObject> before;
    QJsonObject after;
    qint64 baseRevision = 0; ///< the revision that `before` was read at; 0 for a new row

    bool operator==(const RowChange &) const = default;
};

/// Everything that one act changes, applied in one transaction with its history entry.
struct ChangeSet {
    QString act; ///< stable name: "proposal.create", "vote.change", "import.accept"
    QStringList actArgs; ///< what the words for it need, e.g. the voter's name
    QString actor; ///< who sat at the desk
    QString proposalId; ///< the record it belongs to; "" for the whole book
    QList<RowChange> rows;

    bool operator==(const ChangeSet &) const = default;
};

/// How an entry came about.
enum class ActMode { Do, Undo, Redo };
/// "do", "undo" or "redo": what stands in documents and in what the history's hash covers.
[[nodiscard]] QString actModeName(ActMode mode);
[[nodiscard]] std::optional<ActMode> actModeFromName(QStringView name);

/// One line of the history. `hash` covers this entry and the hash before it.
struct HistoryEntry {
    qint64 sequence = 0;
    Timestamp at;
    ActMode mode = ActMode::Do;
    qint64 reverts = 0; ///< Undo/Redo: the sequence of the entry that it takes back or repeats
    ChangeSet changes;
    QByteArray previousHash; ///< SHA-256, hex
    QByteArray hash;
};

[[nodiscard]] QString tableName(Table table);
[[nodiscard]] std::optional<Table> tableFromName(QStringView name);
/// The change set that takes this one back: before and after exchanged; a new row becomes removed.
[[nodiscard]] ChangeSet inverse(const ChangeSet &changes);

} // namespace tallybook
