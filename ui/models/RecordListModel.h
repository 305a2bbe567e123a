// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/RecordRow.h"

#include <QAbstractItemModel>

#include <array>

namespace tallybook {

class RecordSession;
struct ChangeNotice;

/// The records of the book, grouped by state. Five groups at the top, records beneath; follows the
/// session row by row, a record that changes its group moves.
class RecordListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        CountRole, ///< of a group
        ProposalIdRole, ///< the id's text
        ProjectIdRole,
        ProjectRole,
        KindRole, ///< int(ProposalKind)
        StatusRole, ///< int(ProposalStatus)
        VerdictRole, ///< int(Verdict)
        DeadlineRole, ///< words
        ForRole, ///< binding votes
        AbstainRole,
        AgainstRole,
        SearchTextRole,
        SortRole, ///< qint64; smaller stands first
    };

    /// The session must outlive the model.
    explicit RecordListModel(const RecordSession *session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const ProposalId &id) const;
    [[nodiscard]] ProposalId proposalAt(const QModelIndex &index) const;
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] static QString groupName(RecordGroup group);

    /// Moves records whose group changed because time has passed. Call it each minute.
    void updateTime();

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Place {
        int group = -1;
        int row = -1;
    };
    [[nodiscard]] Place placeOf(const ProposalId &id) const;
    [[nodiscard]] QModelIndex groupIndex(int group) const { return index(group, 0); }
    [[nodiscard]] QVariant recordData(const RecordRow &row, int role) const;
    void onChanged(const ChangeNotice &notice);
    void refresh(const ProposalId &id);
    void insertRecord(const RecordRow &row);
    void removeRecord(const Place &place);
    void moveRecord(const Place &place, int toGroup);
    void tellCount(int group);

    const RecordSession *m_session;
    std::array<QList<RecordRow>, recordGroups> m_groups;
};

} // namespace tallybook
