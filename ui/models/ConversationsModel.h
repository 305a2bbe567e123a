// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QAbstractTableModel>

namespace tallybook {

/// The links to the discussions that led to a proposal, edited in place.
class ConversationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Link, Where, When, Participants, ColumnCount };

    explicit ConversationsModel(QObject *parent = nullptr);

    /// Takes over a list; rows that stay the same keep their place in the view.
    void setConversations(const QList<Conversation> &conversations);
    [[nodiscard]] const QList<Conversation> &conversations() const { return m_rows; }
    void setEditable(bool editable) { m_editable = editable; }
    /// Adds an empty row at the end and returns its number.
    int addRow();
    void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// After an edit by the person, not after setConversations().
    void edited();

private:
    QList<Conversation> m_rows;
    bool m_editable = true;
};

} // namespace tallybook
