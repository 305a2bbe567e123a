// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/RosterCsv.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList pieces(const QString &cell)
{
    static const QRegularExpression separators(u"[\\s;|,]+"_s);
    return cell.split(separators, Qt::SkipEmptyParts);
}

bool isAddress(QStringView address)
{
    const auto at = address.indexOf(u'@');
    return at > 0 && at == address.lastIndexOf(u'@') && at + 1 < address.size();
}

/// "pmc", "PMC member", "PMC-Chair": as people write roles.
std::optional<Role> roleOf(const QString &written, bool &emeritus)
{
    QString word = written.simplified().toLower().replace(u'-', u' ');
    emeritus = word.startsWith("emeritus"_L1);
    if (emeritus)
        word = word.mid(8).trimmed();
    if (emeritus && word.isEmpty())
        return Role::Pmc;
    if (word.endsWith(" member"_L1))
        word.chop(7);
    if (word == "pmc chair"_L1)
        word = u"chair"_s;
    return roleFromName(word);
}

bool isYes(const QString &cell)
{
    const QString word = cell.toLower();
    return word == "yes"_L1 || word == "true"_L1 || word == "1"_L1 || word == "x"_L1;
}

} // namespace

std::optional<RosterCsv::Column> RosterCsv::columnOf(const QString &heading)
{
    static const QHash<QString, Column> known{
            {u"name"_s, Column::Name},         {u"id"_s, Column::Id},
            {u"asf id"_s, Column::Id},         {u"apache id"_s, Column::Id},
            {u"address"_s, Column::Addresses}, {u"addresses"_s, Column::Addresses},
            {u"email"_s, Column::Addresses},   {u"emails"_s, Column::Addresses},
            {u"handle"_s, Column::Handles},    {u"handles"_s, Column::Handles},
            {u"github"_s, Column::Handles},    {u"role"_s, Column::Role},
            {u"from"_s, Column::From},         {u"joined"_s, Column::From},
            {u"until"_s, Column::Until},       {u"left"_s, Column::Until},
            {u"emeritus"_s, Column::Emeritus},
    };
    const QString word = heading.simplified().toLower().replace(u'_', u' ');
    const auto found = known.constFind(word);
    if (found == known.constEnd())
        return std::nullopt;
    return *found;
}

bool RosterCsv::looksLikeRoster(const CsvTable &table)
{
    if (table.rows().isEmpty())
        return false;
    const QStringList &headings = table.rows().first().cells;
    return std::any_of(headings.cbegin(), headings.cend(),
                       [](const QString &heading) { return columnOf(heading).has_value(); });
}

Result<RosterImport> RosterCsv::read(const CsvTable &table)
{
    if (table.rows().isEmpty())
        return fail(ErrorCode::InvalidCsv, {}, {u"1"_s, u"1"_s, u"no-person-column"_s});
    RosterCsv reader;
    const Status headings = reader.readHeadings(table.rows().first());
    if (!headings)
        return tl::unexpected(headings.error());
    for (qsizetype i = 1; i < table.rows().size(); ++i)
        reader.readRow(table.rows().at(i));
    return reader.m_import;
}

Status RosterCsv::readHeadings(const CsvTable::Row &row)
{
    const auto error = [&row](int cell, const QString &what) {
        return fail(ErrorCode::InvalidCsv, what,
                    {QString::number(row.line), QString::number(cell), what});
    };
    m_headings = int(row.cells.size());
    for (int i = 0; i < m_headings; ++i) {
        const auto column = columnOf(row.cells.at(i));
        if (!column) {
            note(RosterProblem::Kind::UnknownColumn, row.line, row.cells.at(i));
            continue;
        }
        if (m_columns.contains(int(*column)))
            return error(i + 1, u"column-twice"_s);
        m_columns.insert(int(*column), i);
    }
    const auto has = [this](Column column) { return m_columns.contains(int(column)); };
    if (!has(Column::Name) && !has(Column::Id) && !has(Column::Addresses) && !has(Column::Handles))
        return error(1, u"no-person-column"_s);
    // Without roles nobody could be told to bind or not to: better no roster than a wrong one.
    if (!has(Column::Role))
        return error(1, u"no-role-column"_s);
    return {};
}

void RosterCsv::readRow(const CsvTable::Row &row)
{
    if (row.cells.size() > m_headings)
        return note(RosterProblem::Kind::TooManyCells, row.line, row.cells.last());
    Voter shown;
    shown.name = cell(row, Column::Name).simplified();
    shown.asfId = cell(row, Column::Id).toLower();
    shown.addresses = addresses(row);
    shown.handles = handles(row);
    if (shown.name.isEmpty() && shown.asfId.isEmpty() && shown.addresses.isEmpty()
        && shown.handles.isEmpty())
        return note(RosterProblem::Kind::NoPerson, row.line, {});

    bool emeritus = false;
    const QString written = cell(row, Column::Role);
    const std::optional<Role> role = roleOf(written, emeritus);
    if (!written.isEmpty() && !role)
        return note(RosterProblem::Kind::UnknownRole, row.line, written);
    const std::optional<Period> held = period(row);
    if (!held)
        return;
    const int index = person(shown, row.line);
    if (index < 0 || !role)
        return;
    RosterEntry entry;
    entry.id = RosterEntryId::create();
    entry.voterId = m_import.voters.at(index).id;
    entry.role = *role;
    entry.from = held->from;
    entry.until = held->until;
    entry.emeritus = emeritus || isYes(cell(row, Column::Emeritus));
    m_import.entries.append(entry);
}

void RosterCsv::note(RosterProblem::Kind kind, int line, const QString &value)
{
    m_import.problems.append(RosterProblem{kind, line, value});
}

QString RosterCsv::cell(const CsvTable::Row &row, Column column) const
{
    const int index = m_columns.value(int(column), -1);
    return index < 0 ? QString() : row.cells.value(index);
}

std::optional<RosterCsv::Period> RosterCsv::period(const CsvTable::Row &row)
{
    Period held;
    for (const Column column : {Column::From, Column::Until}) {
        const QString written = cell(row, column);
        if (written.isEmpty())
            continue;
        const QDate day = QDate::fromString(written, Qt::ISODate);
        if (!day.isValid()) {
            note(RosterProblem::Kind::BadDate, row.line, written);
            return std::nullopt;
        }
        (column == Column::From ? held.from : held.until) = day;
    }
    if (held.from && held.until && *held.until < *held.from) {
        note(RosterProblem::Kind::EndsBeforeStart, row.line, cell(row, Column::Until));
        return std::nullopt;
    }
    return held;
}

QStringList RosterCsv::addresses(const CsvTable::Row &row)
{
    QStringList found;
    for (const QString &piece : pieces(cell(row, Column::Addresses))) {
        const QString address = text::comparableAddress(piece);
        if (!isAddress(address))
            note(RosterProblem::Kind::BadAddress, row.line, piece);
        else if (!found.contains(address))
            found.append(address);
    }
    return found;
}

QStringList RosterCsv::handles(const CsvTable::Row &row)
{
    QStringList found;
    for (const QString &piece : pieces(cell(row, Column::Handles))) {
        QString handle = piece.toLower();
        if (handle.startsWith(u'@'))
            handle.remove(0, 1);
        if (!handle.contains(u':'))
            handle.prepend("github:"_L1);
        if (handle.startsWith(u':') || handle.endsWith(u':') || handle.contains(u'@'))
            note(RosterProblem::Kind::BadHandle, row.line, piece);
        else if (!found.contains(handle))
            found.append(handle);
    }
    return found;
}

int RosterCsv::person(const Voter &shown, int line)
{
    QStringList keys = shown.addresses + shown.handles;
    if (!shown.asfId.isEmpty())
        keys.prepend("id:"_L1 + shown.asfId);
    int index = -1;
    for (const QString &key : std::as_const(keys)) {
        const int owner = m_owner.value(key, -1);
        if (owner < 0)
            continue;
        // An address with two owners, or one person with two ids: nobody can say whose it is.
        const QString knownId = m_import.voters.at(owner).asfId;
        const bool otherId = !shown.asfId.isEmpty() && !knownId.isEmpty() && knownId != shown.asfId;
        if ((index >= 0 && owner != index) || otherId) {
            note(RosterProblem::Kind::TakenByAnother, line, key);
            return -1;
        }
        index = owner;
    }
    const QString name = text::comparableName(shown.name);
    if (keys.isEmpty())
        index = m_bareNames.value(name, -1);
    if (index < 0) {
        Voter voter = shown;
        voter.id = VoterId::create();
        if (voter.name.isEmpty())
            voter.name = !voter.asfId.isEmpty() ? voter.asfId : keys.first();
        m_import.voters.append(voter);
        index = int(m_import.voters.size()) - 1;
        if (keys.isEmpty())
            m_bareNames.insert(name, index);
    } else {
        Voter &voter = m_import.voters[index];
        if (voter.asfId.isEmpty())
            voter.asfId = shown.asfId;
        for (const QString &address : shown.addresses) {
            if (!voter.addresses.contains(address))
                voter.addresses.append(address);
        }
        for (const QString &handle : shown.handles) {
            if (!voter.handles.contains(handle))
                voter.handles.append(handle);
        }
    }
    own(index);
    return index;
}

void RosterCsv::own(int person)
{
    const Voter &voter = m_import.voters.at(person);
    if (!voter.asfId.isEmpty())
        m_owner.insert("id:"_L1 + voter.asfId, person);
    for (const QString &address : voter.addresses)
        m_owner.insert(address, person);
    for (const QString &handle : voter.handles)
        m_owner.insert(handle, person);
}

} // namespace tallybook
