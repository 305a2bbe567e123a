// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/MessageText.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace tallybook {

/// Dims the lines of a message that are not its own words, in colours of the palette.
class MessageLooks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MessageLooks(QTextDocument *document);
    /// For the text that is set next.
    void setLooks(const QList<MessageText::Look> &looks) { m_looks = looks; }
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<MessageText::Look> m_looks;
    QTextCharFormat m_dimmed;
    QTextCharFormat m_note;
};

} // namespace tallybook
