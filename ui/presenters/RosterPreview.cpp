// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/RosterPreview.h"

#include "core/base/Text.h"
#include "core/session/acts/RosterMerge.h"
#include "ui/support/words/VoteWords.h"

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

/// What a person has after and had not before.
QString gainWords(const Voter &before, const Voter &after)
{
    QStringList gained;
    if (before.name != after.name)
        gained += after.name;
    if (before.asfId != after.asfId)
        gained += after.asfId;
    for (const QString &each : after.addresses) {
        if (!before.addresses.contains(each))
            gained += each;
    }
    for (const QString &each : after.handles) {
        if (!before.handles.contains(each))
            gained += each;
    }
    return text::visibleLine(gained.join(u", "_s));
}

/// A person whom nobody knew, with what the name beside does not say already.
QString newWords(const Voter &voter)
{
    const QString name = VoteWords::person(voter);
    QStringList more{voter.asfId};
    more += voter.addresses;
    more += voter.handles;
    more.removeAll(QString());
    more.removeAll(name);
    return more.isEmpty() ? RosterPreview::tr("%1 is new", "person").arg(name)
                          : RosterPreview::tr("%1 is new: %2", "person, addresses")
                                    .arg(name, text::visibleLine(more.join(u", "_s)));
}

/// "PMC member, from 2021-03-01 until 2024-01-31": days as in the file.
QString roleWords(const RosterEntry &entry)
{
    QString words = entry.emeritus
            ? RosterPreview::tr("%1, emeritus").arg(VoteWords::role(entry.role))
            : VoteWords::role(entry.role);
    if (entry.from)
        words = RosterPreview::tr("%1, from %2").arg(words, entry.from->toString(Qt::ISODate));
    if (entry.until)
        words = RosterPreview::tr("%1, until %2").arg(words, entry.until->toString(Qt::ISODate));
    return words;
}

Voter voterOf(const RowChange &row, const QJsonObject &fields)
{
    return rowcodec::decodeVoter(StoredRow{row.table, row.id, 0, fields});
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
    QHash<VoterId, QString> names;
    for (const Voter &voter : known)
        names.insert(voter.id, VoteWords::person(voter));
    for (const RowChange &row : act.changes().rows) {
        if (row.table == Table::Voter) {
            const Voter after = voterOf(row, row.after);
            const QString name = VoteWords::person(after);
            names.insert(after.id, name);
            const Voter before = row.before ? voterOf(row, *row.before) : Voter();
            ++(row.before ? preview.changedPeople : preview.newPeople);
            preview.changes += row.before
                    ? tr("%1 gains %2", "person, addresses").arg(name, gainWords(before, after))
                    : newWords(after);
        } else if (row.table == Table::RosterEntry) {
            const RosterEntry after =
                    rowcodec::decodeRosterEntry(StoredRow{row.table, row.id, 0, row.after});
            ++(row.before ? preview.changedRoles : preview.newRoles);
            preview.changes += (row.before ? tr("Role of %1 now: %2", "person, role with dates")
                                           : tr("New role of %1: %2", "person, role with dates"))
                                       .arg(names.value(after.voterId), roleWords(after));
        }
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
