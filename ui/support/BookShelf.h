// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "ui/support/WindowState.h"

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
    using Opened = std::function<void(std::unique_ptr<RecordSession>)>;

    /// `actor` is who the history names. The clock must outlive every book opened here.
    BookShelf(const Clock &clock, const QString &actor, Opened opened, QObject *parent = nullptr);

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
    void hand(Result<std::unique_ptr<RecordSession>> session, const QString &path,
              const QString &whatWasTried);

    const Clock &m_clock;
    QString m_actor;
    Opened m_opened;
    FileAsk *m_ask;
    WindowState m_state;
};

} // namespace tallybook
