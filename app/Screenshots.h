// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"
#include "ui/support/files/FileAsk.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>

class QAction;

namespace tallybook {

class MainWindow;
class OpenBook;

/// Walks the real window through its pages and opens each of the other windows, in every colour
/// scheme asked for, and writes a picture of each. Ends the program: exit code 1 if a picture could
/// not be written.
class Screenshots final : public QObject, private FileAsk
{
    Q_OBJECT

public:
    /// The window shows a book already. `schemes` are names of colour schemes.
    Screenshots(MainWindow *window, const QString &folder, const QStringList &schemes);
    void start();

private:
    struct Step {
        QString name; ///< of the picture; "" takes none
        std::function<void()> prepare;
    };

    void plan(const QString &scheme);
    void planPages(const QString &scheme);
    void planImport(const QString &scheme);
    void planWindows(const QString &scheme);
    void planWelcome(const QString &scheme);
    /// Presses the action and takes the window of type T that it opens, then closes it.
    template <typename T>
    void window(const QString &name, QAction *action);
    void close();
    /// The record of a state with the most votes: it has the most to show.
    [[nodiscard]] ProposalId fullest(ProposalStatus status) const;
    void next();
    void take(const QString &name);
    void step(const QString &name, std::function<void()> prepare);

    void toSave(QWidget *, const QString &, const QString &, const QString &,
                std::function<void(const QString &)>) override
    {
    }
    void toOpen(QWidget *parent, const QString &title, const QString &filter,
                std::function<void(const QStringList &)> then) override;
    void toFolder(QWidget *, const QString &, std::function<void(const QString &)>) override { }

    MainWindow *m_window;
    OpenBook *m_book;
    QString m_folder;
    QStringList m_schemes;
    QTemporaryDir m_files; ///< what windows are to read
    QList<Step> m_steps;
    QPointer<QWidget> m_subject; ///< the window to take, the main window unless a step says else
};

} // namespace tallybook
