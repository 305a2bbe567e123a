// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/InputReader.h"

namespace tallybook {

/// Several files, folders and pastes put together to one thread, in the order given. Nothing gets
/// lost: what cannot be read is kept with its place and the reason.
class ReadingInput
{
public:
    /// A piece that no message could be made of.
    struct Unread {
        QString source;
        Error error;
        int before = 0; ///< how many messages were read before it
    };

    /// A file, or a folder with everything below it in order of name. Of a folder that holds mail
    /// (.eml, .mbox) only the mail is read: notes and data that lie beside it are listed as
    /// skipped.
    void addPath(const QString &path);
    void addBytes(const QByteArray &bytes, const QString &name);
    /// Messages that were read already.
    void addContent(const InputContent &content);

    /// All messages; `form` is Unknown if the pieces have different forms.
    [[nodiscard]] const InputContent &content() const { return m_content; }
    [[nodiscard]] const QList<Unread> &unread() const { return m_unread; }
    [[nodiscard]] const QStringList &skipped() const { return m_skipped; }

private:
    void addFolder(const QString &path);
    void add(const Result<InputContent> &piece, const QString &source);
    void addUnread(const QString &source, const Error &error);

    InputContent m_content;
    QList<Unread> m_unread;
    QStringList m_skipped;
    bool m_first = true;
};

} // namespace tallybook
