// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/RecordRow.h"

#include <QAbstractItemModel>
#include <QSet>

#include <array>

class QTimer;

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
        CountRole, ///< of a group; of a filtered list, of what is left of it
        ProposalIdRole, ///< the id's text
        ProjectIdRole,
        ProjectRole,
        KindRole, ///< int(ProposalKind)
        StatusRole, ///< int(ProposalStatus)
        VerdictRole, ///< int(Verdict); invalid while it is not known yet
        DeadlineRole, ///< words
        ForRole, ///< binding votes; invalid while they are not known yet: painting reads nothing
        AbstainRole,
        AgainstRole,
        SearchTextRole, ///< without the voters while they are not known yet
        SortRole, ///< qint64; smaller stands first
    };

    /// The session must outlive the model.
    explicit RecordListModel(const RecordSession *session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const ProposalId &id) const;
    [[nodiscard]] ProposalId proposalAt(const QModelIndex &index) const;
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] static QString groupName(RecordGroup group);
    /// A group for a screen reader: "Draft, 3 records".
    [[nodiscard]] static QString spokenGroup(const QString &name, int records);
    /// What SortRole answers, for many comparisons.
    [[nodiscard]] qint64 sortKey(const QModelIndex &index) const;
    /// The record at an index, for many looks; nullptr for a group. Valid until the next change.
    [[nodiscard]] const RecordRow *recordAt(const QModelIndex &index) const;
    /// Whether title, text, project and voters together have all these words (folded). A record
    /// whose voters are not known yet is judged without them, and tells when they are.
    [[nodiscard]] bool hasWords(const QModelIndex &index, const QStringList &words) const;

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
    /// So many records are read at once for a search or filter; what is beyond follows in turns
    /// that nobody notices, so that the first key typed among ten thousand records does not wait.
    static constexpr int atOnce = 12;

    struct Place {
        int group = -1;
        int row = -1;
    };
    [[nodiscard]] Place placeOf(const ProposalId &id) const;
    [[nodiscard]] QModelIndex groupIndex(int group) const { return index(group, 0); }
    [[nodiscard]] QString deadlineOf(const RecordRow &row) const;
    [[nodiscard]] QVariant recordData(Place place, int role) const;
    [[nodiscard]] const RecordRow &judged(Place place) const;
    /// The binding votes of a side if they are known; if not, the row will tell.
    [[nodiscard]] QVariant votesOf(Place place, int SideCounts::*side) const;
    /// Whether its votes are at hand; if not, they are read beside the window, and the row will
    /// tell.
    [[nodiscard]] bool isAtHand(const ProposalId &id) const;
    void onRead(const ProposalId &id);
    /// Whether the row may be asked for what takes its votes to know. If not, it will tell.
    [[nodiscard]] bool mayRead(Place place) const;
    /// Notes that the row gave an answer that is not the last one.
    void owe(const ProposalId &id) const;
    void readAhead();
    void onChanged(const ChangeNotice &notice);
    void refresh(const ProposalId &id, bool changed);
    void insertRecord(const RecordRow &row);
    void removeRecord(const Place &place);
    void moveRecord(const Place &place, int toGroup);
    void tellCount(int group);
    /// What its votes say is known now, or known better.
    void tellVotes(const Place &place);

    const RecordSession *m_session;
    /// Rows learn what their votes say while they are asked.
    mutable std::array<QList<RecordRow>, recordGroups> m_groups;
    /// Rows that gave an answer that is not the last one.
    mutable QSet<ProposalId> m_owed;
    mutable QSet<ProposalId> m_beside; ///< large ones that are being read beside the window
    mutable int m_allowance = atOnce;
    QTimer *m_ahead; ///< reads the rest when there is nothing else to do
    Place m_reached; ///< by it
};

} // namespace tallybook
