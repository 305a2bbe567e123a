// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/book/Workplace.h"
#include "ui/support/settings/WindowState.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace tallybook {

class FileAsk;

/// Opens and makes books, and remembers which were open. What went wrong comes back as an error;
/// nothing is opened halfway.
class BookShelf final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(Workplace::Book)>;

    /// The place must outlive the shelf.
    BookShelf(Workplace &place, Opened opened, QObject *parent = nullptr);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    void askOpen(QWidget *window);
    void askNew(QWidget *window);
    /// The book is opened beside the window and handed over when it is there; of several, the one
    /// asked for last. A book that may not be written is opened to read.
    void open(const QString &path);
    void create(const QString &path);
    /// The sample in the person's own data folder; made when it is not there yet.
    void openSample();
    /// Whether a book was asked for that is not there yet.
    [[nodiscard]] bool isOpening() const { return m_wanted != m_settled; }
    [[nodiscard]] QStringList recentBooks() const { return m_state.recentBooks(); }

Q_SIGNALS:
    /// A book that is not there at once is being opened.
    void began();
    /// The book that was asked for was handed over, or could not be opened.
    void settled();
    void failed(const tallybook::Error &error, const QString &whatWasTried);
    void recentChanged();

private:
    void openMade(const QString &path, const QString &whatIsTried,
                  const std::function<Status()> &make);
    void hand(const Result<Workplace::Book> &book, const QString &path,
              const QString &whatWasTried);

    Workplace &m_place;
    Opened m_opened;
    FileAsk *m_ask;
    WindowState m_state;
    int m_wanted = 0; ///< the number of the last book asked for
    int m_settled = 0; ///< and of the last one that is done with
};

} // namespace tallybook
