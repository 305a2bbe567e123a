// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/MessageView.h"

#include "ui/views/MessageLooks.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace tallybook {

MessageView::MessageView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_looks(new MessageLooks(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Message text"));
    m_looks->setPalette(palette());
}

void MessageView::setMessage(const QString &text, const QList<BodyLine> &lines,
                             const QList<Evidence> &evidence)
{
    m_text = text;
    m_lines = lines;
    m_evidence = evidence;
    showMessage();
}

void MessageView::setEmpty(const QString &whatToDo)
{
    setMessage({}, {}, {});
    setPlaceholderText(whatToDo);
}

void MessageView::setQuotes(MessageText::Quotes quotes)
{
    if (quotes == m_quotes)
        return;
    m_quotes = quotes;
    showMessage();
}

void MessageView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_looks->setPalette(palette());
        m_looks->rehighlight();
        markEvidence();
    }
}

void MessageView::showMessage()
{
    m_shown = MessageText::of(m_text, m_lines, m_evidence, m_quotes);
    m_looks->setLooks(m_shown.looks);
    setPlainText(m_shown.text);
    markEvidence();
    if (!m_shown.marks.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(m_shown.marks.constFirst().start);
        setTextCursor(cursor);
        centerCursor();
    }
    Q_EMIT foldingChanged();
}

void MessageView::markEvidence()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const MessageText::Mark &mark : std::as_const(m_shown.marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selection.format.setBackground(palette().highlight());
        selection.format.setForeground(palette().highlightedText());
        // Seen without colour too.
        selection.format.setFontWeight(QFont::Bold);
        selection.format.setFontUnderline(true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace tallybook
