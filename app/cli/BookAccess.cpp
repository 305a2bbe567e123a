// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookAccess.h"

#include "core/base/Text.h"

#include <QSaveFile>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue momentOrNull(const std::optional<Timestamp> &moment)
{
    return moment ? QJsonValue(moment->toIsoUtc()) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString bookPath(const Invocation &call, const QString &argument)
{
    if (call.has(u"book"_s))
        return call.value(u"book"_s);
    return argument.isEmpty() ? qEnvironmentVariable("TALLYBOOK_BOOK") : argument;
}

QString actorName(const Invocation &call)
{
    for (const QString &name : {call.value(u"actor"_s), qEnvironmentVariable("TALLYBOOK_ACTOR"),
                                qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME")}) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return u"unknown"_s;
}

QList<Proposal> numberedRecords(const RecordSession &session)
{
    QList<Proposal> records = session.proposals();
    std::sort(records.begin(), records.end(), [](const Proposal &a, const Proposal &b) {
        return a.createdAt == b.createdAt ? a.id < b.id : a.createdAt < b.createdAt;
    });
    return records;
}

int numberOf(const RecordSession &session, const ProposalId &id)
{
    const QList<Proposal> records = numberedRecords(session);
    for (int i = 0; i < records.size(); ++i) {
        if (records.at(i).id == id)
            return i + 1;
    }
    return 0;
}

Result<Proposal> findRecord(const RecordSession &session, const QString &given)
{
    const QList<Proposal> records = numberedRecords(session);
    bool isNumber = false;
    const int number = given.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= records.size())
        return records.at(number - 1);
    QList<Proposal> found;
    constexpr qsizetype leastPrefix = 4;
    for (const Proposal &proposal : records) {
        if (proposal.title == given || proposal.id.value == given
            || (given.size() >= leastPrefix && proposal.id.value.startsWith(given)))
            found.append(proposal);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NoSuchRow, given, {given});
    if (found.size() > 1)
        return fail(ErrorCode::InvalidArgument, given,
                    {u"\"%1\" fits %2 records"_s.arg(given, QString::number(found.size()))});
    return found.first();
}

Result<Record> findWholeRecord(const RecordSession &session, const QString &given)
{
    const Result<Proposal> found = findRecord(session, given);
    if (!found)
        return tl::unexpected(found.error());
    return session.record(found->id);
}

Result<Project> findProject(const RecordSession &session, const QString &given)
{
    const QList<Project> projects = session.projects();
    if (given.isEmpty() && projects.size() == 1)
        return projects.first();
    if (given.isEmpty())
        return fail(ErrorCode::InvalidArgument, {},
                    {u"--project (the book has %1 projects)"_s.arg(projects.size())});
    const QString wanted = text::comparableName(given);
    for (const Project &project : projects) {
        if (text::comparableName(project.name) == wanted
            || text::comparableName(project.committee) == wanted)
            return project;
    }
    return fail(ErrorCode::NoSuchRow, given, {given});
}

QJsonObject recordState(const RecordSession &session, const Proposal &proposal)
{
    const auto project = session.project(proposal.projectId);
    return {{u"schema"_s, u"tallybook.record-state/1"_s},
            {u"number"_s, numberOf(session, proposal.id)},
            {u"id"_s, proposal.id.value},
            {u"project"_s, project ? QJsonValue(project->name) : QJsonValue(QJsonValue::Null)},
            {u"title"_s, proposal.title},
            {u"kind"_s, proposalKindName(proposal.kind)},
            {u"status"_s, proposalStatusName(proposal.status)},
            {u"opens"_s, momentOrNull(proposal.period.opens)},
            {u"closes"_s, momentOrNull(proposal.period.closes)}};
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.errorString(), {path});
}

} // namespace tallybook::cli
