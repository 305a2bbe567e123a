// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"

#include <QList>

namespace tallybook::check {

/// One line of a result mail.
struct ResultLine {
    QString text; ///< normalised, not trimmed
    int number = 0; ///< 1-based line of the decoded text
    bool own = true; ///< not quoted, no attribution, footer or signature
    [[nodiscard]] bool blank() const { return text.trimmed().isEmpty(); }
};

/// The lines of a mail with what is not its sender's own marked. Where nothing at all would be own
/// (somebody pasted a quoted mail) all lines are. Of the source of a web page the lines that it
/// shows.
[[nodiscard]] QList<ResultLine> resultLines(const MailMessage &message);

/// Sentences of prose joined from lines, with the way back.
class Paragraph
{
public:
    void append(const ResultLine &line);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The line that holds an offset of `text()`.
    [[nodiscard]] int lineAt(int offset) const;
    void clear();

private:
    struct Start {
        int offset;
        int number;
    };
    QString m_text;
    QList<Start> m_starts;
};

} // namespace tallybook::check
