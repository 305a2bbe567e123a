// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"

#include <QAbstractTableModel>

namespace tallybook {

/// The messages kept with a record, by date. Follows a new list row by row.
class ThreadModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, When, Fate, Subject, ColumnCount };

    explicit ThreadModel(QObject *parent = nullptr);

    /// Another record: a reset.
    void reset(const QList<StoredMessage> &messages);
    /// The same record after a change: rows come, go and change in place.
    void follow(const QList<StoredMessage> &messages);
    [[nodiscard]] const StoredMessage &message(int row) const { return m_rows.at(row); }
    /// -1 if it is not here.
    [[nodiscard]] int rowOf(const MessageRowId &id) const;
    [[nodiscard]] int rowOfMessageId(const QString &messageId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<StoredMessage> m_rows;
};

} // namespace tallybook
