// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ChangeSet.h"

#include <QAbstractTableModel>

namespace tallybook {

class HistoryReader;
class RecordSession;
struct ChangeNotice;
struct Error;

/// The history, newest first: of one record or of the whole book. The newest acts are there at
/// once; the older ones of a long history come beside the window and are appended in parts. Grows
/// row by row.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, NumberColumn };
    static constexpr int columns = 4;

    /// The session must outlive the model.
    explicit HistoryModel(const RecordSession *session, QObject *parent = nullptr);

    /// So many are read at once.
    static constexpr int atOnce = 200;

    /// "" is the whole book. Resets the model.
    void setProposal(const QString &proposalId);
    /// Without the rows that it changed: these are read when they are asked for.
    [[nodiscard]] const HistoryEntry *entryAt(int row) const;
    /// Whether older acts are still to come.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What was done, by whom, when and why, a line each. Plain text.
    [[nodiscard]] static QString headOf(const HistoryEntry &entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Older acts came, or the last of them.
    void readingChanged();
    /// They could not be read.
    void failed(const tallybook::Error &error);

private:
    void onChanged(const ChangeNotice &notice);
    void append(const QList<HistoryEntry> &older, bool more);

    const RecordSession *m_session;
    HistoryReader *m_reader;
    bool m_isReading = false;
    QString m_proposal;
    QList<HistoryEntry> m_entries; ///< newest first
};

} // namespace tallybook
