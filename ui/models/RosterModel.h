// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

#include <QAbstractTableModel>

namespace tallybook {

/// The roles of one project with the people who hold them; people without a role come last. Follows
/// the change feed row by row.
class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, AsfId, RoleName, From, Until, Addresses, Handles, ColumnCount };

    /// One line: a person, and the role if there is one (its id is null otherwise).
    struct Line {
        Voter voter;
        RosterEntry entry;
        bool operator==(const Line &) const = default;
    };

    /// The session must outlive the model.
    explicit RosterModel(const RecordSession &session, QObject *parent = nullptr);

    void setProject(const ProjectId &project);
    [[nodiscard]] const Line &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowOf(const VoterId &voter) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void follow(const ChangeNotice &notice);
    [[nodiscard]] QList<Line> current() const;
    [[nodiscard]] QString words(const Line &line, int column) const;

    const RecordSession &m_session;
    ProjectId m_project;
    QList<Line> m_lines;
};

} // namespace tallybook
