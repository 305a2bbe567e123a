// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QFileSystemWatcher;
class QTimer;

namespace tallybook {

/// Notices that somebody may have written a book: another program changes its file or the log
/// beside it. Where files cannot be watched (some network folders), looking again from time to time
/// stands in.
class BookWatch final : public QObject
{
    Q_OBJECT

public:
    explicit BookWatch(const QString &path, QObject *parent = nullptr);

    /// How often to look without having noticed anything; 0 for never.
    void setPollMs(int milliseconds);

Q_SIGNALS:
    /// Also after own acts: whoever listens asks the book what is new.
    void mayHaveChanged();

private:
    void watch();

    QString m_path;
    QFileSystemWatcher *m_files;
    QTimer *m_soon;
    QTimer *m_poll;
};

} // namespace tallybook
