// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/FormDraft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto schema = "tallybook.draft/1"_L1;
/// So many forms may show one record with edits of their own.
constexpr int mostForms = 32;

/// The forms of this run that are there.
QSet<QString> &forms()
{
    static QSet<QString> ids;
    return ids;
}

std::shared_ptr<const QString> newForm()
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    forms().insert(id);
    return {new QString(id), [](const QString *gone) {
                forms().remove(*gone);
                delete gone;
            }};
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

FormDraft::FormDraft(const QString &folder)
    : m_folder(folder)
    , m_form(newForm())
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
                               {u"form"_s, *m_form},
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
    const QJsonObject document = read(pathOf(recordId));
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
    const QString stem = m_folder + u'/' + QString::fromLatin1(key.left(32));
    QString free;
    for (int form = 0; form < mostForms; ++form) {
        const QString path = (form == 0 ? stem : stem + u'-' + QString::number(form)) + u".json"_s;
        const bool there = QFile::exists(path);
        const QString owner = there ? read(path).value("form"_L1).toString() : QString();
        if (there && (owner == *m_form || !forms().contains(owner)))
            return path;
        if (!there && free.isEmpty())
            free = path;
    }
    return free;
}

} // namespace tallybook
