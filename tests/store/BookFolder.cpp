// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

} // namespace

BookFolder::BookFolder()
{
    setWritable(true);
}

BookFolder::~BookFolder()
{
    setWritable(true);
}

QString BookFolder::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QStringList BookFolder::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Status BookFolder::makeBook(const QString &path, int votes) const
{
    Result<std::unique_ptr<RecordStore>> store = createSqliteBook(path, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    if (const Result<HistoryEntry> entry = (*store)->apply(basics()); !entry)
        return tl::unexpected(entry.error());
    const Import import = sampleImport(votes);
    for (auto blob = import.blobs.begin(); blob != import.blobs.end(); ++blob)
        (*store)->stageBlob(blob.key(), blob.value());
    if (const Result<HistoryEntry> entry = (*store)->apply(import.changes); !entry)
        return tl::unexpected(entry.error());
    return {};
}

QByteArray BookFolder::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    return file.readAll();
}

void BookFolder::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

void BookFolder::setWritable(bool writable) const
{
    const QFile::Permissions permissions = writable
            ? readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther
            : readable;
    if (!QFile::setPermissions(m_folder.path(), permissions))
        QTest::qFail("permissions", __FILE__, __LINE__);
}

void BookFolder::setFileWritable(const QString &path, bool writable)
{
    QFile::Permissions permissions = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    if (writable)
        permissions |= QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!QFile::setPermissions(path, permissions))
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

std::unique_ptr<Connection> connectPast(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection =
            Connection::open(std::make_unique<SqliteDialect>(SqliteTarget{path}));
    if (!connection) {
        QTest::qFail(problem(connection).constData(), __FILE__, __LINE__);
        return nullptr;
    }
    return *std::move(connection);
}

Unprivileged::Unprivileged()
    : m_wasRoot(::geteuid() == 0)
{
    constexpr uid_t nobody = 65534;
    if (m_wasRoot && ::seteuid(nobody) != 0)
        QTest::qFail("cannot give up root's rights", __FILE__, __LINE__);
}

Unprivileged::~Unprivileged()
{
    if (m_wasRoot && ::seteuid(0) != 0)
        QTest::qFail("cannot take root's rights back", __FILE__, __LINE__);
}

} // namespace tallybook::test
