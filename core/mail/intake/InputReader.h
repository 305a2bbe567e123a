// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/mail/MailMessage.h"

#include <functional>

namespace tallybook {

/// Tells how far a long read has come; returning false cancels (ErrorCode::Cancelled).
using ProgressFunction = std::function<bool(qint64 done, qint64 total)>;

/// What was found in one input.
struct InputContent {
    InputForm form = InputForm::Unknown;
    QString formTitle; ///< the thread's title or subject where the form has one
    QList<MailMessage> messages;
    int unreadable = 0; ///< pieces that no reader could make a message of
    QStringList skipped; ///< files of a folder that were not read (a note, a picture)
};

/// Reads whatever a person gives: recognises the form (best confidence wins) and splits it.
class InputReader
{
public:
    /// Bytes of a file or a paste. `name` is the path shown as source ("-" for a paste).
    /// NotUnderstood only for input without any text; TooLarge over the limits.
    [[nodiscard]] static Result<InputContent>
    readBytes(const QByteArray &bytes, const QString &name, const ProgressFunction &progress = {});
    /// Text from the clipboard; lone surrogates and NULs do no harm.
    [[nodiscard]] static Result<InputContent> readText(const QString &text, const QString &name);
    /// Bytes of a file in a form that the person chose; charsets as `readBytes` takes them.
    [[nodiscard]] static Result<InputContent> readBytesAs(const QByteArray &bytes,
                                                          const QString &name, InputForm form,
                                                          const ProgressFunction &progress = {});
    /// Text in a form that the person chose.
    [[nodiscard]] static Result<InputContent> readTextAs(const QString &text, const QString &name,
                                                         InputForm form);
    /// A file in a form that the person chose.
    [[nodiscard]] static Result<InputContent> readFileAs(const QString &path, InputForm form,
                                                         const ProgressFunction &progress = {});
    /// A file, or every file of a folder in name order. In a folder with .eml or .mbox files only
    /// these are read; the others are named in `skipped`.
    [[nodiscard]] static Result<InputContent> readPath(const QString &path,
                                                       const ProgressFunction &progress = {});
};

} // namespace tallybook
