// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/documents/ArchiveDocument.h"

#include "core/session/documents/ReadingDocument.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue null(QJsonValue::Null);

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? null : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toIsoUtc()) : null;
}

template <typename T>
QJsonValue valueOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : null;
}

QJsonValue mailDocument(const std::optional<ArchiveMail> &mail)
{
    if (!mail)
        return null;
    return QJsonObject{{u"message_id"_s, textOrNull(mail->messageId)},
                       {u"source"_s, mail->source},
                       {u"from"_s, textOrNull(mail->from)},
                       {u"date"_s, timeOrNull(mail->date)}};
}

QJsonObject sideDocument(const PublishedSide &side)
{
    return {{u"all"_s, valueOrNull(side.all)},
            {u"binding"_s, valueOrNull(side.binding)},
            {u"non_binding"_s, valueOrNull(side.nonBinding)}};
}

QJsonValue publishedDocument(const std::optional<PublishedCounts> &counts)
{
    if (!counts)
        return null;
    return QJsonObject{{u"for"_s, sideDocument(counts->inFavour)},
                       {u"abstain"_s, sideDocument(counts->abstain)},
                       {u"against"_s, sideDocument(counts->against)}};
}

QJsonObject threadDocument(const ArchiveThread &thread)
{
    QJsonArray warnings;
    for (const MailWarning warning : thread.warnings)
        warnings.append(mailWarningName(warning));
    return {{u"subject"_s, textOrNull(thread.subject)},
            {u"list"_s, textOrNull(thread.list)},
            {u"state"_s, archiveStateName(thread.state)},
            {u"call"_s, mailDocument(thread.call)},
            {u"ending"_s, mailDocument(thread.ending)},
            {u"period"_s,
             QJsonObject{{u"opens"_s, timeOrNull(thread.opens)},
                         {u"closes"_s, timeOrNull(thread.closes)}}},
            {u"messages"_s, thread.messages},
            {u"left_out"_s, thread.leftOut},
            {u"tally"_s, tallyDocument(thread.tally)},
            {u"to_settle"_s, thread.toSettle},
            {u"published"_s, publishedDocument(thread.published)},
            {u"agrees"_s, valueOrNull(thread.agrees)},
            {u"warnings"_s, warnings}};
}

} // namespace

QJsonObject archiveDocument(const QList<ArchiveThread> &threads, const ArchiveSummary &summary)
{
    QJsonArray votes;
    for (const ArchiveThread &thread : threads)
        votes.append(threadDocument(thread));
    QJsonArray unread;
    for (const auto &[path, error] : summary.failures)
        unread.append(QJsonObject{{u"source"_s, path}, {u"error"_s, errorName(error.code)}});
    return {{u"schema"_s, u"tallybook.archive/1"_s},
            {u"messages"_s, summary.messages},
            {u"bytes"_s, summary.bytes},
            {u"duplicates"_s, summary.duplicates},
            {u"complete"_s, !summary.cut && !summary.cancelled && summary.failures.isEmpty()},
            {u"votes"_s, votes},
            {u"unread"_s, unread}};
}

} // namespace tallybook
