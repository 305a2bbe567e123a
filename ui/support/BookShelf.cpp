// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/BookShelf.h"

#include "core/session/SampleBook.h"
#include "ui/support/FileAsk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

BookShelf::BookShelf(const Clock &clock, const QString &actor, Opened opened, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_actor(actor)
    , m_opened(std::move(opened))
    , m_ask(&dialogFileAsk())
{
}

void BookShelf::askOpen(QWidget *window)
{
    m_ask->toOpen(window, tr("Open book"), tr("Tallybook books (*.tallybook);;All files (*)"),
                  [this](const QStringList &paths) { open(paths.value(0)); });
}

void BookShelf::askNew(QWidget *window)
{
    m_ask->toSave(window, tr("New book"), u"votes.tallybook"_s, tr("Tallybook books (*.tallybook)"),
                  [this](const QString &path) { create(path); });
}

void BookShelf::open(const QString &path)
{
    auto session = RecordSession::open(path, m_clock, m_actor);
    if (!session && session.error().code == ErrorCode::BookReadOnly)
        session = RecordSession::open(path, m_clock, m_actor, true);
    if (!session && session.error().code == ErrorCode::FileNotFound) {
        m_state.removeRecentBook(path);
        Q_EMIT recentChanged();
    }
    hand(std::move(session), path, tr("Opening the book"));
}

void BookShelf::create(const QString &path)
{
    hand(RecordSession::create(path, m_clock, m_actor), path, tr("Making the book"));
}

void BookShelf::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"Sample.tallybook"_s);
    if (!QFileInfo::exists(path)) {
        if (!folder.mkpath(u"."_s)) {
            Q_EMIT failed({ErrorCode::FileUnwritable, folder.path(), {}},
                          tr("Making the sample book"));
            return;
        }
        if (const Status made = createSampleBook(path, m_clock); !made) {
            Q_EMIT failed(made.error(), tr("Making the sample book"));
            return;
        }
    }
    open(path);
}

void BookShelf::hand(Result<std::unique_ptr<RecordSession>> session, const QString &path,
                     const QString &whatWasTried)
{
    if (!session) {
        Q_EMIT failed(session.error(), whatWasTried);
        return;
    }
    m_state.addRecentBook(QFileInfo(path).absoluteFilePath());
    Q_EMIT recentChanged();
    m_opened(std::move(*session));
}

} // namespace tallybook
