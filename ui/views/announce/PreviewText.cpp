// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/PreviewText.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QtMath>

namespace tallybook {

PreviewText::PreviewText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int PreviewText::wholeWidth() const
{
    constexpr int columns = 72;
    return fontMetrics().horizontalAdvance(QString(columns, u'm'))
            + 2 * qCeil(document()->documentMargin()) + 2 * frameWidth()
            + verticalScrollBar()->sizeHint().width() + 1; // the cursor behind the last column
}

void PreviewText::keyPressEvent(QKeyEvent *event)
{
    if (m_heldBack && event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QMimeData *PreviewText::createMimeDataFromSelection() const
{
    return m_heldBack ? new QMimeData : QPlainTextEdit::createMimeDataFromSelection();
}

} // namespace tallybook
