// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/History.h"

#include "core/store/Connection.h"
#include "core/store/HistoryJson.h"
#include "core/store/NamedSql.h"
#include "core/store/Schema.h"
#include "core/store/Statement.h"

#include <QCryptographicHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Length first, so that no two different lines give the same bytes.
void addPart(QCryptographicHash &hash, const QByteArray &bytes)
{
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
    hash.addData(","_ba);
}

HistoryLine lineOf(const Statement &row)
{
    HistoryLine line;
    line.sequence = row.number(0);
    line.at = {row.number(1), int(row.number(2))};
    line.mode = row.text(3);
    line.reverts = row.number(4);
    line.actor = row.text(5);
    line.act = row.text(6);
    line.actArgs = row.text(7);
    line.proposalId = row.text(8);
    line.changes = row.text(9);
    line.blobs = row.text(10);
    line.previousHash = row.text(11);
    line.hash = row.text(12);
    return line;
}

HistoryLine lineOf(const HistoryEntry &entry, const QStringList &blobs)
{
    HistoryLine line;
    line.sequence = entry.sequence;
    line.at = entry.at;
    line.mode = actModeName(entry.mode);
    line.reverts = entry.reverts;
    line.actor = entry.changes.actor;
    line.act = entry.changes.act;
    line.actArgs = historyjson::fromStrings(entry.changes.actArgs);
    line.proposalId = entry.changes.proposalId;
    line.changes = historyjson::fromChanges(entry.changes.rows);
    line.blobs = historyjson::fromStrings(blobs);
    line.previousHash = QString::fromLatin1(entry.previousHash);
    line.hash = line.computeHash();
    return line;
}

} // namespace

QString HistoryLine::computeHash() const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData("tallybook history 1\n"_ba);
    addPart(sum, QByteArray::number(sequence));
    addPart(sum, QByteArray::number(at.utcMs));
    addPart(sum, QByteArray::number(at.offsetSeconds));
    addPart(sum, mode.toUtf8());
    addPart(sum, QByteArray::number(reverts));
    for (const QString &text : {actor, act, actArgs, proposalId, changes, blobs, previousHash})
        addPart(sum, text.toUtf8());
    return QString::fromLatin1(sum.result().toHex());
}

std::optional<HistoryEntry> HistoryLine::toEntry() const
{
    const std::optional<ActMode> actMode = actModeFromName(mode);
    std::optional<QStringList> args = historyjson::toStrings(actArgs);
    std::optional<QList<RowChange>> rows = historyjson::toChanges(changes);
    if (!actMode || !args || !rows)
        return std::nullopt;
    HistoryEntry entry;
    entry.sequence = sequence;
    entry.at = at;
    entry.mode = *actMode;
    entry.reverts = reverts;
    entry.changes = {act, *std::move(args), actor, proposalId, *std::move(rows)};
    entry.previousHash = previousHash.toLatin1();
    entry.hash = hash.toLatin1();
    return entry;
}

std::optional<QStringList> HistoryLine::blobHashes() const
{
    return historyjson::toStrings(blobs);
}

History::History(const Connection &connection)
    : m_connection(connection)
{
}

Result<HistoryHead> History::head() const
{
    Statement select(m_connection, namedSql(u"history.head"));
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    if (select.next())
        return HistoryHead{select.number(0), select.text(1)};
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return HistoryHead{};
}

Result<HistoryEntry> History::append(HistoryEntry entry, const QStringList &blobs) const
{
    const Result<HistoryHead> last = head();
    if (!last)
        return tl::unexpected(last.error());
    entry.sequence = last->sequence + 1;
    entry.previousHash = last->hash.toLatin1();
    entry.changes.actor = schema::storableText(entry.changes.actor);
    entry.changes.act = schema::storableText(entry.changes.act);
    entry.changes.proposalId = schema::storableText(entry.changes.proposalId);
    for (QString &arg : entry.changes.actArgs)
        arg = schema::storableText(arg);

    const HistoryLine line = lineOf(entry, blobs);
    entry.hash = line.hash.toLatin1();
    Statement insert(m_connection, namedSql(u"history.append"));
    insert.bind(0, QVariant(line.sequence));
    insert.bind(1, QVariant(line.at.utcMs));
    insert.bind(2, QVariant(qint64(line.at.offsetSeconds)));
    insert.bind(3, line.mode);
    insert.bind(4, QVariant(line.reverts));
    insert.bind(5, line.actor);
    insert.bind(6, line.act);
    insert.bind(7, line.actArgs);
    insert.bind(8, line.proposalId);
    insert.bind(9, line.changes);
    insert.bind(10, line.blobs);
    insert.bind(11, line.previousHash);
    insert.bind(12, line.hash);
    if (const Status done = insert.run(); !done)
        return tl::unexpected(done.error());
    return entry;
}

Status History::forEach(const std::function<bool(const HistoryLine &)> &visit) const
{
    Statement select(m_connection, namedSql(u"history.after"));
    select.bind(0, QVariant(qint64(0)));
    if (const Status done = select.run(); !done)
        return done;
    while (select.next()) {
        if (!visit(lineOf(select)))
            return {};
    }
    return select.ended();
}

Result<QList<HistoryEntry>> History::entries(qint64 afterSequence, const QString &proposalId) const
{
    const bool ofOne = !proposalId.isEmpty();
    Statement select(m_connection,
                     namedSql(ofOne ? QStringView(u"history.after-of-proposal")
                                    : QStringView(u"history.after")));
    select.bind(0, QVariant(afterSequence));
    if (ofOne)
        select.bind(1, proposalId);
    return entriesOf(select);
}

Result<QList<HistoryEntry>> History::entriesOf(const QString &proposalId,
                                               const QStringList &acts) const
{
    constexpr int places = 4; // of the statement; an empty one names no act
    Q_ASSERT(acts.size() <= places);
    Statement select(m_connection, namedSql(u"history.of-acts"));
    select.bind(0, proposalId);
    for (int place = 0; place < places; ++place)
        select.bind(place + 1, acts.value(place));
    return entriesOf(select);
}

Result<QList<HistoryEntry>> History::actsBefore(qint64 sequence, const QString &proposalId,
                                                int atMost) const
{
    const bool ofOne = !proposalId.isEmpty();
    Statement select(m_connection,
                     namedSql(ofOne ? QStringView(u"history.acts-before-of-proposal")
                                    : QStringView(u"history.acts-before")));
    select.bind(0, QVariant(sequence));
    if (ofOne)
        select.bind(1, proposalId);
    select.bind(ofOne ? 2 : 1, QVariant(atMost));
    return entriesOf(select);
}

Result<HistoryEntry> History::entry(qint64 sequence) const
{
    Statement select(m_connection, namedSql(u"history.one"));
    select.bind(0, QVariant(sequence));
    Result<QList<HistoryEntry>> entries = entriesOf(select);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->isEmpty())
        return fail(ErrorCode::NoSuchRow, QString::number(sequence));
    return entries->takeFirst();
}

Result<QList<HistoryEntry>> History::entriesOf(Statement &select)
{
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    QList<HistoryEntry> entries;
    while (select.next()) {
        const HistoryLine line = lineOf(select);
        std::optional<HistoryEntry> entry = line.toEntry();
        if (!entry)
            return fail(ErrorCode::HistoryBroken, u"unreadable entry"_s,
                        {QString::number(line.sequence)});
        entries.append(*std::move(entry));
    }
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return entries;
}

} // namespace tallybook
