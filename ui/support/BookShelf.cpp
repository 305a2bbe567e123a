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

BookShelf::BookShelf(Workplace &place, Opened opened, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_opened(std::move(opened))
    , m_ask(&dialogFileAsk())
    , m_state(place.settings())
{
    // Another window's books, too.
    connect(&place.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::recentBooks.key))
            Q_EMIT recentChanged();
    });
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
    const auto book = m_place.open(path);
    if (!book && book.error().code == ErrorCode::FileNotFound)
        m_state.removeRecentBook(path);
    hand(book, path, tr("Opening the book"));
}

void BookShelf::create(const QString &path)
{
    hand(m_place.create(path), path, tr("Making the book"));
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
        if (const Status made = createSampleBook(path, m_place.clock()); !made) {
            Q_EMIT failed(made.error(), tr("Making the sample book"));
            return;
        }
    }
    open(path);
}

void BookShelf::hand(const Result<Workplace::Book> &book, const QString &path,
                     const QString &whatWasTried)
{
    if (!book) {
        Q_EMIT failed(book.error(), whatWasTried);
        return;
    }
    m_state.addRecentBook(QFileInfo(path).absoluteFilePath());
    m_opened(*book);
}

} // namespace tallybook
