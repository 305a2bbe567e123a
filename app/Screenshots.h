// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace tallybook {

class MainWindow;

/// Walks the real window through its pages, light and dark, and writes a picture of each. Ends the
/// program: exit code 1 if a picture could not be written.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    /// The window shows a book already.
    Screenshots(MainWindow *window, const QString &folder);
    void start();

private:
    struct Step {
        QString name; ///< of the picture; "" takes none
        std::function<void()> prepare;
    };

    void plan(const QString &scheme);
    void planImport(const QString &scheme);
    void next();
    void take(const QString &name);
    void step(const QString &name, std::function<void()> prepare);

    MainWindow *m_window;
    QString m_folder;
    QList<Step> m_steps;
    QWidget *m_subject = nullptr; ///< the window to take, the main window unless a step says else
};

} // namespace tallybook
