// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ChangeSet.h"

#include "core/base/NameTable.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto tableNames = nameTable<Table>({
        {Table::Project, u"project"},
        {Table::Voter, u"voter"},
        {Table::RosterEntry, u"roster_entry"},
        {Table::Proposal, u"proposal"},
        {Table::VoteEvent, u"vote_event"},
        {Table::Message, u"message"},
        {Table::Decision, u"decision"},
});

constexpr auto modeNames = nameTable<ActMode>({
        {ActMode::Do, u"do"},
        {ActMode::Undo, u"undo"},
        {ActMode::Redo, u"redo"},
});

RowChange inverseRow(const RowChange &row)
{
    RowChange back = row;
    back.before = row.after;
    // Applying the change raised the row's revision by one.
    back.baseRevision = row.baseRevision + 1;
    if (row.before) {
        back.after = *row.before;
    } else {
        back.after = row.after;
        back.after.insert(u"removed"_s, true);
    }
    return back;
}

} // namespace

QString tableName(Table table)
{
    return tableNames.name(table);
}

std::optional<Table> tableFromName(QStringView name)
{
    return tableNames.value(name);
}

QString actModeName(ActMode mode)
{
    return modeNames.name(mode);
}

std::optional<ActMode> actModeFromName(QStringView name)
{
    return modeNames.value(name);
}

ChangeSet inverse(const ChangeSet &changes)
{
    ChangeSet back = changes;
    // Backwards, so that a row is taken back before the one it refers to.
    std::transform(changes.rows.crbegin(), changes.rows.crend(), back.rows.begin(), inverseRow);
    return back;
}

} // namespace tallybook
