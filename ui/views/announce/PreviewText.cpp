// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/PreviewText.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>

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
