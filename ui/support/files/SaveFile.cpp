// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/files/SaveFile.h"

#include <QSaveFile>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

} // namespace

Status saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path);
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
    }
    return {};
}

QString fileNameFor(const QString &prefix, const QString &title, const QString &ending)
{
    QString name = prefix;
    bool gap = true;
    // Accents are taken off; what is no ASCII letter or digit then becomes a gap.
    for (const QChar c : title.normalized(QString::NormalizationForm_D)) {
        if (name.size() >= longestName)
            break;
        if (c.isMark())
            continue;
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap)
            name += u'-';
        gap = false;
        name += c.toLower();
    }
    return name + u'.' + ending;
}

} // namespace tallybook
