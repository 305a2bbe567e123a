// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/BookWatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

BookWatch::BookWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_files(new QFileSystemWatcher(this))
    , m_soon(new QTimer(this))
    , m_poll(new QTimer(this))
{
    // One act writes the log several times.
    m_soon->setSingleShot(true);
    m_soon->setInterval(30ms);
    connect(m_files, &QFileSystemWatcher::fileChanged, m_soon, qOverload<>(&QTimer::start));
    const auto look = [this] {
        watch();
        Q_EMIT mayHaveChanged();
    };
    connect(m_soon, &QTimer::timeout, this, look);
    connect(m_poll, &QTimer::timeout, this, look);
    m_poll->start(3s);
    watch();
}

void BookWatch::setPollMs(int milliseconds)
{
    if (milliseconds > 0)
        m_poll->start(milliseconds);
    else
        m_poll->stop();
}

void BookWatch::watch()
{
    // A log that was not there yet, or was made anew, is no longer watched: ask each time.
    const QStringList watched = m_files->files();
    for (const QString &file : {m_path, QString(m_path + "-wal"_L1)}) {
        if (!watched.contains(file) && QFileInfo::exists(file))
            m_files->addPath(file);
    }
}

} // namespace tallybook
