// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tallybook {

/// Shown while no book is open: what the program is, a sample book, a new one, one from before.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentBooks(const QStringList &paths);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void bookRequested(const QString &path);

private:
    QWidget *m_recentArea;
    QVBoxLayout *m_recent;
};

} // namespace tallybook
