// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/BookShelf.h"

#include "core/session/book/SampleBook.h"
#include "ui/support/files/FileAsk.h"

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
    openMade(path, tr("Opening the book"), {});
}

void BookShelf::create(const QString &path)
{
    m_settled = ++m_wanted; // what is still being opened is not wanted any more
    hand(m_place.create(path), path, tr("Making the book"));
    Q_EMIT settled();
}

void BookShelf::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"Sample.tallybook"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!folder.mkpath(u"."_s)) {
        Q_EMIT failed({ErrorCode::FileUnwritable, folder.path(), {}}, tr("Making the sample book"));
        return;
    }
    const Timestamp now = m_place.clock().now();
    openMade(path, tr("Making the sample book"),
             [path, now] { return createSampleBook(path, FixedClock(now)); });
}

void BookShelf::openMade(const QString &path, const QString &whatIsTried,
                         const std::function<Status()> &make)
{
    const int number = ++m_wanted;
    const auto then = [this, number, path, whatIsTried](const Result<Workplace::Book> &book) {
        if (!book && book.error().code == ErrorCode::FileNotFound)
            m_state.removeRecentBook(path);
        if (number != m_wanted)
            return;
        m_settled = number;
        hand(book, path, whatIsTried);
        Q_EMIT settled();
    };
    m_place.open(path, this, then, make);
    if (isOpening())
        Q_EMIT began();
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
