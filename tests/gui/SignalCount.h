// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QSignalSpy>

namespace tallybook::test {

/// Counts what a model tells of its rows from now on.
class SignalCount
{
public:
    explicit SignalCount(const QAbstractItemModel *model)
        : m_resets(model, &QAbstractItemModel::modelReset)
        , m_inserts(model, &QAbstractItemModel::rowsInserted)
        , m_removes(model, &QAbstractItemModel::rowsRemoved)
        , m_moves(model, &QAbstractItemModel::rowsMoved)
        , m_changes(model, &QAbstractItemModel::dataChanged)
    {
    }

    [[nodiscard]] int resets() const { return int(m_resets.size()); }
    [[nodiscard]] int inserts() const { return int(m_inserts.size()); }
    [[nodiscard]] int removes() const { return int(m_removes.size()); }
    [[nodiscard]] int moves() const { return int(m_moves.size()); }
    [[nodiscard]] int changes() const { return int(m_changes.size()); }

private:
    QSignalSpy m_resets;
    QSignalSpy m_inserts;
    QSignalSpy m_removes;
    QSignalSpy m_moves;
    QSignalSpy m_changes;
};

} // namespace tallybook::test
