// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ChangeSet.h"

#include <QAbstractTableModel>

namespace tallybook {

class RecordSession;
struct ChangeNotice;

/// The history, newest first: of one record or of the whole book. Grows row by row.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, NumberColumn };
    static constexpr int columns = 4;

    /// The session must outlive the model.
    explicit HistoryModel(const RecordSession *session, QObject *parent = nullptr);

    /// "" is the whole book. Resets the model.
    void setProposal(const QString &proposalId);
    [[nodiscard]] const HistoryEntry *entryAt(int row) const;
    /// What the entry changed, a line each: "status: draft → open". Plain text.
    [[nodiscard]] QString detailsOf(const HistoryEntry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void onChanged(const ChangeNotice &notice);

    const RecordSession *m_session;
    QString m_proposal;
    QList<HistoryEntry> m_entries; ///< newest first
};

} // namespace tallybook
