// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "ui/support/Settings.h"

#include <QHash>

#include <memory>

namespace tallybook {

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

    /// The book at `path`, shared with the windows that have it open. A book that may not be
    /// written is opened to read. Errors as in RecordSession::open.
    [[nodiscard]] Result<Book> open(const QString &path);
    [[nodiscard]] Result<Book> create(const QString &path);
    /// Takes part in the sharing from now on with a book that was opened elsewhere.
    void adopt(const Book &book);

private:
    void introduce(RecordSession &session) const;

    const Clock &m_clock;
    QString m_account;
    Settings m_settings;
    QHash<QString, std::weak_ptr<RecordSession>> m_open; ///< by canonical path
};

} // namespace tallybook
