// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Migrator.h"

#include "core/store/Connection.h"
#include "core/store/NamedSql.h"
#include "core/store/Resource.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "<hex>  <file>" a line, as sha256sum writes it.
QHash<QString, QByteArray> committedChecksums()
{
    QHash<QString, QByteArray> sums;
    for (const QByteArray &line : storeResource(u"CHECKSUMS"_s).split('\n')) {
        const qsizetype gap = line.indexOf("  ");
        if (gap > 0)
            sums.insert(QString::fromUtf8(line.sliced(gap + 2)).trimmed(), line.first(gap));
    }
    return sums;
}

/// The statements of a file for one dialect. A statement ends with ';' at the end of a line.
QStringList statementsOf(const QByteArray &sql, const Dialect &dialect)
{
    QStringList statements;
    QString current;
    const QString text = QString::fromUtf8(sql).replace(u"{bytes}"_s, dialect.bytesType());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(u"--@append-only ")) {
            statements += dialect.appendOnly(trimmed.sliced(15).trimmed().toString());
        } else if (trimmed.startsWith(u"--@no-delete ")) {
            statements += dialect.noDelete(trimmed.sliced(13).trimmed().toString());
        } else if (!trimmed.isEmpty() && !trimmed.startsWith(u"--")) {
            current += line;
            current += u'\n';
            if (trimmed.endsWith(u';')) {
                statements.append(current.trimmed().chopped(1));
                current.clear();
            }
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

/// What stands in the way of the file is told as it is; anything else is the step's own fault.
Error stepError(const Migration &step, const Error &error)
{
    switch (error.code) {
    case ErrorCode::BookLocked:
    case ErrorCode::BookReadOnly:
    case ErrorCode::BookCorrupt:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnwritable: return error;
    default: return {ErrorCode::MigrationFailed, step.name + u": "_s + error.detail, {step.name}};
    }
}

} // namespace

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

QList<Migration> Migrator::shipped()
{
    const QHash<QString, QByteArray> sums = committedChecksums();
    QList<Migration> migrations;
    for (const QString &name : migrationResources())
        migrations.append({name.first(3).toInt(), name, storeResource(name), sums.value(name)});
    return migrations;
}

int Migrator::target() const
{
    return int(m_migrations.size());
}

Status Migrator::checkSteps() const
{
    int expected = 0;
    for (const Migration &step : m_migrations) {
        const QByteArray sum = QCryptographicHash::hash(step.sql, QCryptographicHash::Sha256);
        if (step.version != ++expected || sum.toHex() != step.checksum)
            return fail(ErrorCode::MigrationFailed, u"not as committed: "_s + step.name,
                        {step.name});
    }
    return {};
}

Status Migrator::migrate(const Connection &connection, const Clock &clock) const
{
    if (const Status sound = checkSteps(); !sound)
        return sound;
    for (const Migration &step : m_migrations) {
        if (const Status done = applyStep(connection, step, clock.now()); !done)
            return tl::unexpected(stepError(step, done.error()));
    }
    return {};
}

Status Migrator::applyStep(const Connection &connection, const Migration &step,
                           const Timestamp &now) const
{
    const Dialect &dialect = connection.dialect();
    Result<int> version = dialect.schemaVersion(connection);
    if (version && *version >= step.version)
        return {};
    Transaction transaction(connection);
    if (const Status begun = transaction.begin(Transaction::Purpose::Write); !begun)
        return begun;
    version = dialect.schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= step.version)
        return {};
    if (const Status done = connection.execute(statementsOf(step.sql, dialect)); !done)
        return done;
    {
        Statement insert(connection, namedSql(u"migration.insert"));
        insert.bind(0, QVariant(qint64(step.version)));
        insert.bind(1, step.name);
        insert.bind(2, QString::fromLatin1(step.checksum));
        insert.bind(3, QVariant(now.utcMs));
        if (const Status done = insert.run(); !done)
            return done;
    }
    if (const Status set = dialect.setSchemaVersion(connection, step.version); !set)
        return set;
    return transaction.commit();
}

Status Migrator::checkApplied(const Connection &connection) const
{
    Statement select(connection, namedSql(u"migration.all"));
    if (const Status done = select.run(); !done)
        return fail(ErrorCode::BookCorrupt, done.error().detail);
    qsizetype count = 0;
    while (select.next()) {
        if (count >= m_migrations.size() || select.number(0) != m_migrations.at(count).version
            || select.text(1).toLatin1() != m_migrations.at(count).checksum)
            return fail(ErrorCode::BookCorrupt, u"made by other schema steps"_s);
        ++count;
    }
    if (const Status ended = select.ended(); !ended)
        return ended;
    if (count != m_migrations.size())
        return fail(ErrorCode::BookCorrupt, u"schema steps missing"_s);
    return {};
}

} // namespace tallybook
