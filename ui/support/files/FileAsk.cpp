// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/files/FileAsk.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstEnding(const QString &filter)
{
    static const QRegularExpression pattern(uR"(\*\.([A-Za-z0-9]+))"_s);
    return pattern.match(filter).captured(1);
}

/// Opens the dialog. The list of completions that it offers while a name is typed goes with it:
/// while one is open, Qt ignores that the window behind gets the keyboard, and no key would do
/// anything there any more.
void open(QFileDialog *dialog)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [] {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    dialog->open();
}

} // namespace

void DialogFileAsk::toSave(QWidget *parent, const QString &title, const QString &suggestedName,
                           const QString &filter, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(firstEnding(filter));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(firstEnding(chosen));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, then = std::move(then)](const QString &path) {
                         m_folder = QFileInfo(path).absolutePath();
                         then(path);
                     });
    open(dialog);
}

void DialogFileAsk::toOpen(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QStringList &)> then)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [this, then = std::move(then)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         m_folder = QFileInfo(paths.constFirst()).absolutePath();
                         then(paths);
                     });
    open(dialog);
}

void DialogFileAsk::toFolder(QWidget *parent, const QString &title,
                             std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title, m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, then = std::move(then)](const QString &path) {
                         m_folder = path;
                         then(path);
                     });
    open(dialog);
}

FileAsk &dialogFileAsk()
{
    static DialogFileAsk ask;
    return ask;
}

} // namespace tallybook
