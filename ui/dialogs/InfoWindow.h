// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace tallybook {

/// A window with our own text to read: first steps with all shortcuts, and what this program is.
/// Not modal; it deletes itself when it is closed.
class InfoWindow final : public QDialog
{
    Q_OBJECT

public:
    InfoWindow(const QString &title, const QString &words, QWidget *parent);

    /// Lists the shortcuts of `window`'s own actions, so that the list cannot go stale.
    static void showFirstSteps(QWidget *window);
    static void showAbout(QWidget *window);

private:
    /// The program's picture and a name above the text.
    void addHeading(const QString &words);

    QVBoxLayout *m_column = nullptr;
};

} // namespace tallybook
