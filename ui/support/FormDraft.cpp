// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/FormDraft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto schema = "tallybook.draft/1"_L1;

} // namespace

FormDraft::FormDraft(const QString &folder)
    : m_folder(folder)
{
    if (m_folder.isEmpty()) {
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
    }
}

Status FormDraft::keep(const QString &recordId, qint64 revision, const QJsonObject &fields) const
{
    const QString path = pathOf(recordId);
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::FileUnwritable, m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path);
    // An unpublished proposal may be confidential.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject document{{u"schema"_s, schema},
                               {u"record"_s, recordId},
                               {u"revision"_s, revision},
                               {u"fields"_s, fields}};
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
    }
    return {};
}

std::optional<FormDraft::Kept> FormDraft::kept(const QString &recordId) const
{
    QFile file(pathOf(recordId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value("schema"_L1).toString() != schema
        || document.value("record"_L1).toString() != recordId)
        return std::nullopt;
    return Kept{document.value("revision"_L1).toInteger(), document.value("fields"_L1).toObject()};
}

void FormDraft::discard(const QString &recordId) const
{
    QFile::remove(pathOf(recordId));
}

QString FormDraft::pathOf(const QString &recordId) const
{
    // Ids come out of a book that somebody else may have made: never let one name a path.
    const QByteArray key =
            QCryptographicHash::hash(recordId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(key.left(32)) + u".json"_s;
}

} // namespace tallybook
