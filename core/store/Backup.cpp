// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Backup.h"

#include "core/store/Connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Status copyBook(const Connection &connection, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::FileUnwritable, u"exists: "_s + path, {path});
    if (!target.dir().exists())
        return fail(ErrorCode::FileNotFound, target.path(), {target.path()});

    // Under another name until it is whole: a copy that broke off must not look like a backup.
    const QString partial = target.absoluteFilePath() + u".partial-"_s
            + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Status copied = connection.dialect().copyTo(connection, partial);
    if (!copied) {
        QFile::remove(partial);
        Error error = copied.error();
        if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::BookReadOnly)
            error.code = ErrorCode::FileUnwritable;
        return tl::unexpected(error);
    }
    // Never over a file that appeared meanwhile: rename() refuses that.
    if (!QFile::rename(partial, target.absoluteFilePath())) {
        QFile::remove(partial);
        return fail(ErrorCode::FileUnwritable, path, {path});
    }
    return {};
}

} // namespace tallybook
