// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/VoterRow.h"

#include <QAbstractItemModel>
#include <QHash>

namespace tallybook {

class RecordSession;
struct ChangeNotice;
struct ChangeSet;

/// The votes of one record: a row a voter, beneath it that voter's votes where there are several.
/// Follows the session row by row; only another record resets it.
class VotesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        VoterColumn,
        VoteColumn,
        BindingColumn,
        CountsColumn,
        WhenColumn,
        EvidenceColumn
    };
    static constexpr int columns = 6;
    enum Role {
        SortRole = Qt::UserRole + 1,
        VoterIdRole,
        EventIdRole, ///< of the shown vote
        AttentionRole,
        LateRole,
        ChangedRole,
        BindingRole, ///< bool, or invalid where nobody knows
        ValueRole, ///< as it can be typed: "+1"
        SideRole, ///< int(VoteSide); invalid for a withdrawal
        SearchTextRole,
    };

    /// The session must outlive the model.
    explicit VotesModel(const RecordSession *session, QObject *parent = nullptr);

    [[nodiscard]] ProposalId proposal() const { return m_proposal; }
    /// Shows another record.
    void setProposal(const ProposalId &id);
    [[nodiscard]] const QList<VoterRow> &rows() const { return m_rows; }
    /// When the vote was cast that stands for a voter.
    [[nodiscard]] Timestamp shownAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const VoterId &id) const;
    /// The event behind a row of either level.
    [[nodiscard]] std::optional<VoteEvent> eventAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// A value can be edited where it stands, unless the book is read only or it was withdrawn.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant voterData(const VoterRow &row, int column, int role) const;
    [[nodiscard]] QVariant eventData(const VoterRow &row, int event, int column, int role) const;
    /// The row of a voter; -1 for none.
    [[nodiscard]] int placeOf(const VoterId &id) const;
    [[nodiscard]] int voterOf(const QModelIndex &index) const;
    void append(const QList<VoterRow> &rows);
    void onChanged(const ChangeNotice &notice);
    /// Whom an act concerns that changed nothing but votes: the voters of these, and those whose
    /// vote has become decisive by it or is no more.
    [[nodiscard]] QSet<VoterId> touchedBy(const ChangeSet &changes) const;
    /// Takes over the rows as they are now; with `only`, no others are looked at.
    void follow(const QList<VoterRow> &now, const QSet<VoterId> *only = nullptr);
    void followVoter(int row, const VoterRow &now);

    const RecordSession *m_session;
    ProposalId m_proposal;
    QList<VoterRow> m_rows;
    /// One for each row, never used twice: what a vote beneath keeps as its internal id. A row's
    /// number would point to another voter after a removal above.
    QList<quintptr> m_serials;
    quintptr m_lastSerial = 0;
    /// Row by voter, made when it is asked for; empty after a removal.
    mutable QHash<VoterId, int> m_places;
};

} // namespace tallybook
