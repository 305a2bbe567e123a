// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

class QAction;
class QMenuBar;

namespace tallybook {

/// What the command palette offers: every action of the menus that can be used now, and every
/// record. Narrowed by words, each of which must occur in an entry; best matches first.
class PaletteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Where, Shortcut, ColumnCount };

    struct Entry {
        QString text; ///< what is shown
        QString where; ///< its menu, or the state of a record
        QString searched; ///< lower case
        QPointer<QAction> action;
        ProposalId proposal;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QMenuBar *menus, const QList<Proposal> &records);
    void setWords(const QString &words);
    /// The entry of a row that is shown. The row must exist.
    [[nodiscard]] const Entry &entry(int row) const { return m_all[m_shown[size_t(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Entry> m_all;
    std::vector<size_t> m_shown; ///< positions in m_all
};

} // namespace tallybook
