// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/archive/ArchiveIndex.h"
#include "core/session/archive/ArchiveThread.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tallybook {

/// The votes of an archive as they become known: first the mails that call one, then in their place
/// what came of each. Rows come and change in batches; nothing is reset.
class ArchiveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Subject,
        List,
        Opened,
        Closes,
        State,
        Binding,
        Others,
        Published,
        Agreement,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        SearchTextRole, ///< lower case: subject, list and who called
        OpensRole, ///< QDate in local time; invalid without a date
        PendingRole, ///< a call whose vote was not read yet
        StateRole, ///< int(ArchiveState)
        DiffersRole ///< the published numbers are not what was counted
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes all rows out, for another search.
    void clear();
    void addCalls(const QList<ArchiveCall> &calls);
    void addThreads(const QList<ArchiveThread> &threads);
    /// The search is over: calls without a vote turned out to be none.
    void dropPending();

    /// nullptr for a vote that was not read yet.
    [[nodiscard]] const ArchiveThread *thread(int row) const;
    /// Votes that were read.
    [[nodiscard]] int threadCount() const { return m_threads; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        ArchiveThread thread; ///< of a call only subject and date
        bool pending = false;
    };
    using Key = QPair<int, qint64>; ///< file and offset of a call

    /// The row of the vote's call, which waits no more; -1 if none was told.
    [[nodiscard]] int takePending(const ArchiveThread &thread);
    [[nodiscard]] static QString words(const Row &row, int column);
    [[nodiscard]] static QVariant sortKey(const Row &row, int column);
    [[nodiscard]] static QVariant decoration(const Row &row, int column);
    [[nodiscard]] static QString toolTip(const Row &row, int column);

    QList<Row> m_rows;
    QHash<Key, int> m_pending; ///< rows move only when the search is over
    int m_threads = 0;
};

} // namespace tallybook
