// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/ReadingInput.h"

#include <QDirIterator>
#include <QFileInfo>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMailFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "eml"_L1 || suffix == "mbox"_L1;
}

} // namespace

void ReadingInput::addPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return addUnread(path, Error{ErrorCode::FileNotFound, path, {path}});
    if (info.isDir())
        return addFolder(path);
    add(InputReader::readPath(path), path);
}

void ReadingInput::addBytes(const QByteArray &bytes, const QString &name)
{
    add(InputReader::readBytes(bytes, name), name);
}

void ReadingInput::addContent(const InputContent &content)
{
    add(content, content.formTitle);
}

void ReadingInput::addFolder(const QString &path)
{
    QStringList files;
    QDirIterator all(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    std::sort(files.begin(), files.end());
    const bool hasMail = std::any_of(files.cbegin(), files.cend(), isMailFile);
    for (const QString &file : std::as_const(files)) {
        if (hasMail && !isMailFile(file))
            m_skipped.append(file);
        else
            add(InputReader::readPath(file), file);
    }
    if (files.isEmpty())
        addUnread(path, Error{ErrorCode::NotUnderstood, path, {path}});
}

void ReadingInput::add(const Result<InputContent> &piece, const QString &source)
{
    if (!piece)
        return addUnread(source, piece.error());
    if (m_first) {
        m_content.form = piece->form;
        m_first = false;
    } else if (m_content.form != piece->form) {
        m_content.form = InputForm::Unknown;
    }
    if (m_content.formTitle.isEmpty())
        m_content.formTitle = piece->formTitle;
    m_content.messages.append(piece->messages);
    for (int i = 0; i < piece->unreadable; ++i)
        addUnread(source, Error{ErrorCode::NotUnderstood, source, {source}});
}

void ReadingInput::addUnread(const QString &source, const Error &error)
{
    m_unread.append(Unread{source, error, int(m_content.messages.size())});
    ++m_content.unreadable;
}

} // namespace tallybook
