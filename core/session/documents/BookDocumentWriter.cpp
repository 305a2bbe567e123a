// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/RecordSession.h"
#include "core/session/documents/BookDocument.h"

#include <QJsonArray>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QJsonObject messageToJson(const StoredMessage &message, const QByteArray &raw)
{
    return {{u"id"_s, message.id.value},
            {u"proposal_id"_s, message.proposalId.value},
            {u"hash"_s, QString::fromLatin1(message.hash)},
            {u"fingerprint"_s, QString::fromLatin1(message.fingerprint)},
            {u"message_id"_s, message.messageId},
            {u"in_reply_to"_s, message.inReplyTo},
            {u"source"_s, message.source},
            {u"form"_s, message.form},
            {u"from_name"_s, message.fromName},
            {u"from_address"_s, message.fromAddress},
            {u"from_handle"_s, message.fromHandle},
            {u"date"_s, announce::momentToJson(message.date)},
            {u"subject"_s, message.subject},
            {u"text"_s, message.text},
            {u"quotes_folded"_s, message.quotesFolded},
            {u"role"_s, message.role},
            {u"fate"_s, message.fate},
            {u"revision"_s, message.revision},
            {u"raw"_s, QString::fromLatin1(raw.toBase64())}};
}

} // namespace

Result<QJsonObject> recordDocument(const RecordSession &session, const ProposalId &id)
{
    const Result<Record> record = session.record(id);
    if (!record)
        return tl::unexpected(record.error());
    QJsonArray messages;
    for (const StoredMessage &message : session.messages(id)) {
        const Result<QByteArray> raw = session.rawMessage(message.id);
        if (!raw)
            return tl::unexpected(raw.error());
        messages.append(messageToJson(message, *raw));
    }
    QJsonObject json = announce::recordToJson(*record);
    json.insert(u"messages"_s, messages);
    return json;
}

Result<QJsonObject> bookDocument(const RecordSession &session)
{
    QJsonArray projects;
    QJsonArray roster;
    for (const Project &project : session.projects()) {
        projects.append(announce::projectToJson(project));
        const Roster own = session.roster(project.id);
        for (const RosterEntry &entry : own.entries())
            roster.append(announce::rosterEntryToJson(entry));
    }
    QJsonArray voters;
    for (const Voter &voter : session.voters())
        voters.append(announce::voterToJson(voter));
    QJsonArray records;
    for (const Proposal &proposal : session.proposals()) {
        Result<QJsonObject> record = recordDocument(session, proposal.id);
        if (!record)
            return tl::unexpected(record.error());
        // What all records share stands once.
        for (const QString &shared : {u"schema"_s, u"written_at"_s, u"as_of"_s, u"history_digest"_s,
                                      u"project"_s, u"voters"_s, u"roster"_s})
            record->remove(shared);
        records.append(*record);
    }
    const Result<QString> digest = session.historyDigest();
    if (!digest)
        return tl::unexpected(digest.error());
    return QJsonObject{{u"schema"_s, bookSchema.toString()},
                       {u"written_at"_s, announce::momentToJson(session.clock().now())},
                       {u"history_digest"_s, *digest},
                       {u"projects"_s, projects},
                       {u"voters"_s, voters},
                       {u"roster"_s, roster},
                       {u"records"_s, records}};
}

} // namespace tallybook
