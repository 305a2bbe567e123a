// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/RosterPreview.h"

#include "core/session/RosterMerge.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

RosterPreview RosterPreview::of(const QList<Voter> &known, const QList<RosterEntry> &entries,
                                const ProjectId &project, const RosterImport &import)
{
    // The same merge that the import does, only not written.
    ActBuilder act({}, {}, {});
    mergeRoster(known, entries, project, import, act);
    RosterPreview preview;
    preview.inFile = int(import.voters.size());
    for (const RowChange &row : act.changes().rows) {
        if (row.table == Table::Voter)
            ++(row.before ? preview.changedPeople : preview.newPeople);
        else if (row.table == Table::RosterEntry)
            ++(row.before ? preview.changedRoles : preview.newRoles);
    }
    return preview;
}

QString RosterPreview::words() const
{
    const QString people = tr("%n person(s) in the file", nullptr, inFile);
    if (changesNothing())
        return tr("%1: all are known already, nothing changes.").arg(people);
    QStringList parts;
    if (newPeople > 0)
        parts += tr("%n new person(s)", nullptr, newPeople);
    if (changedPeople > 0)
        parts += tr("%n person(s) gain data", nullptr, changedPeople);
    if (newRoles > 0)
        parts += tr("%n new role(s)", nullptr, newRoles);
    if (changedRoles > 0)
        parts += tr("%n role(s) gain dates", nullptr, changedRoles);
    return tr("%1: %2.").arg(people, parts.join(u", "_s));
}

} // namespace tallybook
