// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveFiles.h"

#include "core/mail/Limits.h"
#include "core/mail/mbox/MboxScanner.h"
#include "core/mail/mime/MessageReader.h"

#include <QFile>
#include <QHashFunctions>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The bytes of a message, as far as any of them are looked at.
Result<QByteArray> bytesOf(QFile &file, qint64 begin, qint64 end)
{
    if (!file.seek(begin))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {file.fileName()});
    QByteArray bytes = file.read(qMin<qint64>(end - begin, limits::messageBytes + 1));
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {file.fileName()});
    return MboxScanner::unescaped(bytes);
}

} // namespace

ArchiveFiles::ArchiveFiles(const QStringList &paths)
    : m_paths(paths)
    , m_files(size_t(paths.size()))
{
}

ArchiveFiles::~ArchiveFiles() = default;

Result<MailMessage> ArchiveFiles::message(const ArchivePlace &place)
{
    if (place.file < 0 || place.file >= m_paths.size())
        return fail(ErrorCode::FileNotFound, {}, {});
    std::unique_ptr<QFile> &file = m_files[size_t(place.file)];
    if (!file) {
        file = std::make_unique<QFile>(m_paths.at(place.file));
        if (!file->exists())
            return fail(ErrorCode::FileNotFound, file->fileName());
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnreadable, file->errorString(), {file->fileName()});
    }
    const Result<QByteArray> bytes = bytesOf(*file, place.begin, place.end);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString source = u"%1#%2"_s.arg(m_paths.at(place.file), QString::number(place.number));
    return MessageReader::read(*bytes, source, InputForm::Mbox);
}

quint64 ArchiveFiles::checksumOf(const MailMessage &message)
{
    return qHashBits(message.raw.constData(), size_t(message.raw.size()), QHashSeed::globalSeed());
}

} // namespace tallybook
