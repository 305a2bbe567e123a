// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/PlainLabel.h"

#include "core/base/Text.h"
#include "ui/support/VotePalette.h"

#include <QApplication>
#include <QEvent>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setEmphasis(int morePoints)
{
    QFont bold = font();
    bold.setBold(true);
    if (bold.pointSize() > 0)
        bold.setPointSize(bold.pointSize() + morePoints);
    setFont(bold);
}

void PlainLabel::setMuted()
{
    m_muted = true;
    applyMuted();
}

QSize PlainLabel::minimumSizeHint() const
{
    constexpr int longestWord = 48; // characters
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap()
            ? hint.boundedTo({fontMetrics().averageCharWidth() * longestWord, hint.height()})
            : hint;
}

void PlainLabel::applyMuted()
{
    const QPalette program = QApplication::palette(this);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, mutedText(program));
    if (own.color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        setPalette(own);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_muted
        && (event->type() == QEvent::PaletteChange
            || event->type() == QEvent::ApplicationPaletteChange))
        applyMuted();
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text::visibleBlock(text).toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<qt>%1</qt>"_s.arg(escaped);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text::visibleBlock(text));
}

} // namespace tallybook
