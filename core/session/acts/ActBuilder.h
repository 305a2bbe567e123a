// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"

namespace tallybook {

/// Collects the rows of one act. Every act of the session is built with this, so that each becomes
/// one transaction with one history entry.
class ActBuilder
{
public:
    /// `act` is a stable name ("vote.change"); `args` are what its words need.
    ActBuilder(const QString &act, const QStringList &args, const QString &actor,
               const ProposalId &proposal = {})
        : m_changes{act, args, actor, proposal.value, {}}
    {
    }

    /// A row that is not in the book yet.
    template <typename T>
    void add(const T &value)
    {
        m_changes.rows.append(
                {tableOf(value), value.id.value, std::nullopt, rowcodec::encode(value), 0});
    }

    /// A row that left the view earlier, `removed` as the book has it, comes back as `value`.
    template <typename T>
    void bringBack(const StoredRow &removed, const T &value)
    {
        m_changes.rows.append({tableOf(value), value.id.value, removed.fields,
                               rowcodec::encode(value), removed.revision});
    }

    /// A row that changes; nothing is recorded if both are equal. The edit stands on the revision
    /// that `after` carries: the store refuses it if somebody was faster.
    template <typename T>
    void change(const T &before, const T &after)
    {
        const QJsonObject was = rowcodec::encode(before);
        const QJsonObject is = rowcodec::encode(after);
        if (was != is)
            m_changes.rows.append({tableOf(after), after.id.value, was, is, after.revision});
    }

    /// A row that leaves the view; it stays in the book.
    template <typename T>
    void remove(const T &value)
    {
        const QJsonObject was = rowcodec::encode(value);
        QJsonObject is = was;
        is.insert(QLatin1StringView("removed"), true);
        m_changes.rows.append({tableOf(value), value.id.value, was, is, value.revision});
    }

    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }
    [[nodiscard]] bool isEmpty() const { return m_changes.rows.isEmpty(); }

    static Table tableOf(const Project &) { return Table::Project; }
    static Table tableOf(const Voter &) { return Table::Voter; }
    static Table tableOf(const RosterEntry &) { return Table::RosterEntry; }
    static Table tableOf(const Proposal &) { return Table::Proposal; }
    static Table tableOf(const VoteEvent &) { return Table::VoteEvent; }
    static Table tableOf(const StoredMessage &) { return Table::Message; }
    static Table tableOf(const Decision &) { return Table::Decision; }

private:
    ChangeSet m_changes;
};

} // namespace tallybook
