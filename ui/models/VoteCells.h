// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/VotesModel.h"

#include <QCoreApplication>
#include <QVariant>

namespace tallybook {

/// What the cells of one vote say, for VotesModel.
class VoteCells final
{
    Q_DECLARE_TR_FUNCTIONS(VoteCells)

public:
    VoteCells(const RecordSession &session, const VoterRow &row, int event)
        : m_session(session)
        , m_row(row)
        , m_event(row.events.at(event))
        , m_fate(row.fates.at(event))
    {
    }

    /// A cell of the voter's row.
    [[nodiscard]] QVariant voter(VotesModel::Column column, int role) const;
    /// A cell of one vote in the voter's history.
    [[nodiscard]] QVariant event(VotesModel::Column column, int role) const;

private:
    [[nodiscard]] QVariant common(VotesModel::Column column, int role) const;
    [[nodiscard]] QString bindingText() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString evidenceText() const;
    [[nodiscard]] QString toolTip(VotesModel::Column column) const;
    [[nodiscard]] QVariant sortKey(VotesModel::Column column) const;

    const RecordSession &m_session;
    const VoterRow &m_row;
    const VoteEvent &m_event;
    EventFate m_fate;
};

} // namespace tallybook
