// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/BlobTable.h"

#include "core/store/Connection.h"
#include "core/store/NamedSql.h"
#include "core/store/Statement.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

BlobTable::BlobTable(const Connection &connection)
    : m_connection(connection)
{
}

Result<QStringList> BlobTable::add(const QHash<QByteArray, QByteArray> &blobs) const
{
    QList<QByteArray> hashes = blobs.keys();
    std::ranges::sort(hashes);
    Statement count(m_connection, namedSql(u"blob.count"));
    Statement insert(m_connection, namedSql(u"blob.insert"));
    QStringList added;
    for (const QByteArray &hash : hashes) {
        QByteArray bytes = blobs.value(hash);
        if (hashOf(bytes) != hash)
            return fail(ErrorCode::InvalidArgument, u"blob hash"_s);
        const QString key = QString::fromLatin1(hash);
        count.bind(0, key);
        if (const Status done = count.run(); !done)
            return tl::unexpected(done.error());
        const bool isThere = count.next() && count.number(0) > 0;
        count.finish();
        if (isThere)
            continue;
        // A null array would be bound as NULL.
        if (bytes.isNull())
            bytes = QByteArray("");
        insert.bind(0, key);
        insert.bind(1, QVariant(bytes));
        if (const Status done = insert.run(); !done)
            return tl::unexpected(done.error());
        added.append(key);
    }
    return added;
}

Result<QByteArray> BlobTable::read(const QByteArray &hash) const
{
    Statement select(m_connection, namedSql(u"blob.read"));
    select.bind(0, QString::fromLatin1(hash));
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    if (select.next())
        return select.value(0).toByteArray();
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return fail(ErrorCode::NoSuchRow, u"blob/"_s + QString::fromLatin1(hash));
}

Result<BlobTable::Audit> BlobTable::audit() const
{
    Statement select(m_connection, namedSql(u"blob.all"));
    if (const Status done = select.run(); !done)
        return tl::unexpected(done.error());
    Audit audit;
    while (select.next()) {
        const QString hash = select.text(0);
        const bool isSound = hashOf(select.value(1).toByteArray()) == hash.toLatin1();
        (isSound ? audit.sound : audit.broken).append(hash);
    }
    if (const Status ended = select.ended(); !ended)
        return tl::unexpected(ended.error());
    return audit;
}

} // namespace tallybook
