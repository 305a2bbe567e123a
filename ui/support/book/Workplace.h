// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "ui/support/settings/Settings.h"

#include <QHash>

#include <functional>
#include <memory>

namespace tallybook {

class BookOpening;

/// What all windows of one run share: the clock, the settings, and one session for each open book,
/// so that windows on the same book see each other's acts at once and undo the same steps. Lives as
/// long as one of its windows.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    using Book = std::shared_ptr<RecordSession>;

    /// `account` is whom the history names while the person gave no name. The clock must outlive
    /// the object.
    Workplace(const Clock &clock, const QString &account);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Settings &settings() { return m_settings; }

    using Opened = std::function<void(const Result<Book> &)>;
    /// Opens the book at `path` beside the window's thread (BookOpening) and tells `then`, unless
    /// `context` is gone by then; at once if a window has it open, which then shares it. `make`
    /// makes a book that is not there yet. A book that may not be written is opened to read.
    /// Errors as in RecordSession::open.
    void open(const QString &path, QObject *context, const Opened &then,
              const std::function<Status()> &make = {});
    /// Begins to open a book that will be asked for in this turn of the event loop, so that it is
    /// read while windows are made.
    void beginOpening(const QString &path);
    [[nodiscard]] Result<Book> create(const QString &path);
    /// Takes part in the sharing from now on with a book that was opened elsewhere.
    void adopt(const Book &book);

private:
    [[nodiscard]] BookOpening *begin(const QString &path, const std::function<Status()> &make);
    void introduce(RecordSession &session) const;

    const Clock &m_clock;
    QString m_account;
    Settings m_settings;
    QHash<QString, std::weak_ptr<RecordSession>> m_open; ///< by canonical path
    QHash<QString, BookOpening *> m_opening; ///< the same; until the book is there
};

} // namespace tallybook
