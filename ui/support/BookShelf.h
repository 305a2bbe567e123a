// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/WindowState.h"
#include "ui/support/Workplace.h"

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
    /// A book that may not be written is opened to read.
    void open(const QString &path);
    void create(const QString &path);
    /// The sample in the person's own data folder; made when it is not there yet.
    void openSample();
    [[nodiscard]] QStringList recentBooks() const { return m_state.recentBooks(); }

Q_SIGNALS:
    void failed(const tallybook::Error &error, const QString &whatWasTried);
    void recentChanged();

private:
    void hand(const Result<Workplace::Book> &book, const QString &path,
              const QString &whatWasTried);

    Workplace &m_place;
    Opened m_opened;
    FileAsk *m_ask;
    WindowState m_state;
};

} // namespace tallybook
