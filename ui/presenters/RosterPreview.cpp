// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/RosterPreview.h"

#include "core/base/Text.h"
#include "core/session/RosterMerge.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString problemWords(RosterProblem::Kind kind)
{
    using Kind = RosterProblem::Kind;
    switch (kind) {
    case Kind::UnknownColumn: return RosterPreview::tr("this column is not read");
    case Kind::TooManyCells: return RosterPreview::tr("more cells than headings, left out");
    case Kind::NoPerson: return RosterPreview::tr("neither name, id, address nor handle, left out");
    case Kind::UnknownRole: return RosterPreview::tr("unknown role, left out");
    case Kind::BadDate: return RosterPreview::tr("not a day like 2021-03-01, left out");
    case Kind::EndsBeforeStart: return RosterPreview::tr("ends before it begins, left out");
    case Kind::BadAddress: return RosterPreview::tr("no mail address, not taken");
    case Kind::BadHandle: return RosterPreview::tr("no handle, not taken");
    case Kind::TakenByAnother: return RosterPreview::tr("belongs to another line, left out");
    case Kind::NoDate: return RosterPreview::tr("taken without a first day");
    }
    return {};
}

} // namespace

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

QString RosterPreview::words(const RosterProblem &problem)
{
    const QString value = text::visibleLine(problem.value);
    const QString why = problemWords(problem.kind);
    const QString what = value.isEmpty() ? why : tr("“%1”: %2").arg(value, why);
    return problem.line > 0 ? tr("Line %1: %2").arg(QString::number(problem.line), what) : what;
}

} // namespace tallybook
