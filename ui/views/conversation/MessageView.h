// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presenters/MessageText.h"

#include <QPlainTextEdit>

namespace tallybook {

class MessageLooks;

/// A message's text, plain: own words as they are, quotations dimmed and folded, the evidence
/// marked and in view. Never takes anything for markup.
class MessageView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    /// Shows a text with its classified lines (may be empty) and what to mark in it.
    void setMessage(const QString &text, const QList<BodyLine> &lines,
                    const QList<Evidence> &evidence);
    /// Marks these parts of the text, each wherever it stands, as taken into the summary; another
    /// message has none until it is said.
    void setPassages(const QStringList &passages);
    /// Empty, with a word on what to do next.
    void setEmpty(const QString &whatToDo);
    void setQuotes(MessageText::Quotes quotes);
    [[nodiscard]] MessageText::Quotes quotes() const { return m_quotes; }
    [[nodiscard]] int foldedLines() const { return m_shown.foldedLines; }

Q_SIGNALS:
    void foldingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage();
    void mark();
    [[nodiscard]] QList<MessageText::Mark> passageMarks() const;

    QString m_text;
    QList<BodyLine> m_lines;
    QList<Evidence> m_evidence;
    QStringList m_passages;
    MessageText::Quotes m_quotes = MessageText::Quotes::Folded;
    MessageText m_shown;
    MessageLooks *m_looks;
};

} // namespace tallybook
