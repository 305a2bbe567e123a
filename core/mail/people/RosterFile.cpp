// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/RosterFile.h"

#include "core/base/NameTable.h"
#include "core/mail/people/RosterCsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto problemNames = nameTable<RosterProblem::Kind>({
        {RosterProblem::Kind::UnknownColumn, u"unknown-column"},
        {RosterProblem::Kind::TooManyCells, u"too-many-cells"},
        {RosterProblem::Kind::NoPerson, u"no-person"},
        {RosterProblem::Kind::UnknownRole, u"unknown-role"},
        {RosterProblem::Kind::BadDate, u"bad-date"},
        {RosterProblem::Kind::EndsBeforeStart, u"ends-before-start"},
        {RosterProblem::Kind::BadAddress, u"bad-address"},
        {RosterProblem::Kind::BadHandle, u"bad-handle"},
        {RosterProblem::Kind::TakenByAnother, u"taken-by-another"},
        {RosterProblem::Kind::NoDate, u"no-date"},
});

Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidJson, error.errorString(), {QString::number(error.offset)});
    if (!document.isObject())
        return fail(ErrorCode::NotUnderstood);
    return document.object();
}

/// The named member of a member, or the only one if no name is given.
Result<QJsonObject> pick(const QJsonObject &file, QLatin1StringView list, const QString &committee)
{
    if (!file.value(list).isObject())
        return fail(ErrorCode::NotUnderstood);
    const QJsonObject all = file.value(list).toObject();
    const QString wanted = committee.trimmed().toLower();
    if (wanted.isEmpty() && all.size() == 1)
        return all.constBegin().value().toObject();
    const auto found = all.constFind(wanted);
    if (found == all.constEnd() || !found->isObject())
        return fail(ErrorCode::NoSuchRow, wanted, {wanted});
    return found->toObject();
}

/// Adds a person known by id, with one role.
void addMember(RosterImport &import, const QString &id, const QString &name, Role role,
               std::optional<QDate> from)
{
    Voter voter;
    voter.id = VoterId::create();
    voter.asfId = id.toLower();
    // LDAP's list has ids alone; something must stand in the table until a better name comes.
    voter.name = name.simplified().isEmpty() ? voter.asfId : name.simplified();
    RosterEntry entry;
    entry.id = RosterEntryId::create();
    entry.voterId = voter.id;
    entry.role = role;
    entry.from = from;
    import.voters.append(voter);
    import.entries.append(entry);
}

} // namespace

Result<RosterImport> rosterFromCsv(const QByteArray &csv)
{
    const Result<CsvTable> table = CsvTable::parse(csv);
    if (!table)
        return tl::unexpected(table.error());
    return RosterCsv::read(*table);
}

Result<RosterImport> rosterFromCommitteeInfo(const QByteArray &json, const QString &committee)
{
    const Result<QJsonObject> file = parseObject(json);
    if (!file)
        return tl::unexpected(file.error());
    const Result<QJsonObject> found = pick(*file, "committees"_L1, committee);
    if (!found)
        return tl::unexpected(found.error());

    RosterImport import;
    const QJsonObject roster = found->value("roster"_L1).toObject();
    const QJsonObject chairs = found->value("chair"_L1).toObject();
    for (auto it = roster.constBegin(); it != roster.constEnd(); ++it) {
        const QJsonObject member = it.value().toObject();
        const QString written = member.value("date"_L1).toString();
        const QDate joined = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !joined.isValid()) {
            import.problems.append({RosterProblem::Kind::BadDate, 0, it.key() + u' ' + written});
            continue;
        }
        if (written.isEmpty())
            import.problems.append({RosterProblem::Kind::NoDate, 0, it.key()});
        // The file does not say since when somebody is chair; a chair binds as a member does.
        addMember(import, it.key(), member.value("name"_L1).toString(),
                  chairs.contains(it.key()) ? Role::Chair : Role::Pmc,
                  joined.isValid() ? std::optional(joined) : std::nullopt);
    }
    return import;
}

Result<RosterImport> rosterFromLdapProjects(const QByteArray &json, const QString &committee)
{
    const Result<QJsonObject> file = parseObject(json);
    if (!file)
        return tl::unexpected(file.error());
    const Result<QJsonObject> found = pick(*file, "projects"_L1, committee);
    if (!found)
        return tl::unexpected(found.error());

    RosterImport import;
    QStringList seen;
    const auto addAll = [&](QLatin1StringView list, Role role) {
        for (const QJsonValue &value : found->value(list).toArray()) {
            const QString id = value.toString().trimmed().toLower();
            if (id.isEmpty() || seen.contains(id))
                continue;
            seen.append(id);
            addMember(import, id, {}, role, std::nullopt);
        }
    };
    addAll("owners"_L1, Role::Pmc);
    addAll("members"_L1, Role::Committer);
    return import;
}

Result<RosterImport> rosterFromBytes(const QByteArray &bytes, const QString &committee)
{
    QByteArray start = bytes.left(256);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    if (start.trimmed().startsWith('{')) {
        const Result<QJsonObject> file = parseObject(bytes);
        if (!file)
            return tl::unexpected(file.error());
        if (file->contains("committees"_L1))
            return rosterFromCommitteeInfo(bytes, committee);
        return rosterFromLdapProjects(bytes, committee);
    }
    const Result<CsvTable> table = CsvTable::parse(bytes);
    if (!table)
        return tl::unexpected(table.error());
    if (!RosterCsv::looksLikeRoster(*table))
        return fail(ErrorCode::NotUnderstood);
    return RosterCsv::read(*table);
}

QString rosterProblemName(RosterProblem::Kind kind)
{
    return problemNames.name(kind);
}

} // namespace tallybook
