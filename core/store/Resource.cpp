// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Resource.h"

#include <QDir>
#include <QFile>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QByteArray storeResource(const QString &fileName)
{
    QFile file(u":/tallybook/sql/"_s + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList migrationResources()
{
    return QDir(u":/tallybook/sql"_s)
            .entryList({u"[0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace tallybook
