// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tallybook {

/// Asks a person for files. A seam: the program opens dialogs, tests answer at once. `then` is
/// called only if something was chosen; it is dropped when `parent` goes away first.
class FileAsk
{
public:
    virtual ~FileAsk() = default;

    /// One file to write. `filter` is in QFileDialog's form: "Mail draft (*.eml)"; its first
    /// pattern gives the ending of a name typed without one.
    virtual void toSave(QWidget *parent, const QString &title, const QString &suggestedName,
                        const QString &filter, std::function<void(const QString &path)> then) = 0;
    /// One or more files to read.
    virtual void toOpen(QWidget *parent, const QString &title, const QString &filter,
                        std::function<void(const QStringList &paths)> then) = 0;
    /// A folder that is there.
    virtual void toFolder(QWidget *parent, const QString &title,
                          std::function<void(const QString &path)> then) = 0;
};

/// The program's way: a file dialog beside the window, without a nested event loop.
class DialogFileAsk final : public FileAsk
{
public:
    void toSave(QWidget *parent, const QString &title, const QString &suggestedName,
                const QString &filter, std::function<void(const QString &path)> then) override;
    void toOpen(QWidget *parent, const QString &title, const QString &filter,
                std::function<void(const QStringList &paths)> then) override;
    void toFolder(QWidget *parent, const QString &title,
                  std::function<void(const QString &path)> then) override;

private:
    QString m_folder; ///< of the last choice
};

/// The one used where nobody gives another.
[[nodiscard]] FileAsk &dialogFileAsk();

} // namespace tallybook
