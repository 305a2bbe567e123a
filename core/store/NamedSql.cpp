// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/NamedSql.h"

#include "core/store/Resource.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QString> readStatements()
{
    QHash<QString, QString> statements;
    const QString file = QString::fromUtf8(storeResource(u"statements.sql"_s));
    QString name;
    for (const QStringView line : QStringView(file).split(u'\n')) {
        if (line.startsWith(u"--@statement ")) {
            name = line.sliced(13).trimmed().toString();
        } else if (!name.isEmpty() && !line.trimmed().isEmpty()) {
            QString &statement = statements[name];
            statement += line;
            statement += u'\n';
        }
    }
    for (QString &statement : statements) {
        statement = statement.trimmed();
        if (statement.endsWith(u';'))
            statement.chop(1);
    }
    return statements;
}

} // namespace

QString namedSql(QStringView name)
{
    static const QHash<QString, QString> statements = readStatements();
    return statements.value(name.toString());
}

} // namespace tallybook
