// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/FileAsk.h"

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
    dialog->open();
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
    dialog->open();
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
    dialog->open();
}

FileAsk &dialogFileAsk()
{
    static DialogFileAsk ask;
    return ask;
}

} // namespace tallybook
