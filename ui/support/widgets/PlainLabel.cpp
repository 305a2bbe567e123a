// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/PlainLabel.h"

#include "core/base/Text.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/look/VotePalette.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

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

void PlainLabel::setStandIn()
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(fontMetrics().height());
    setMuted();
}

void PlainLabel::setFlowing()
{
    m_flowing = true;
    setWordWrap(true);
    updateGeometry();
}

void PlainLabel::setElided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
}

int PlainLabel::kerningAroundLetter() const
{
    const qsizetype mark = buddy() ? text().indexOf(u'&') : -1;
    if (mark < 0 || mark + 1 >= text().size() || text().at(mark + 1) == u'&')
        return 0;
    const QFontMetrics metrics = fontMetrics();
    const QString before = text().left(mark);
    const QString letter = text().mid(mark + 1, 1);
    const QString after = text().mid(mark + 2);
    const int apart = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(letter)
            + metrics.horizontalAdvance(after);
    return qMax(0, apart - metrics.horizontalAdvance(before + letter + after));
}

QSize PlainLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    if (m_flowing)
        return {hint.width(), heightForWidth(QWIDGETSIZE_MAX)};
    return hint + QSize(kerningAroundLetter(), 0);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elided)
        return {0, QLabel::minimumSizeHint().height()};
    constexpr int longestWord = 48; // characters
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? hint.boundedTo({letterWidth(fontMetrics()) * longestWord, hint.height()})
                      : hint + QSize(kerningAroundLetter(), 0);
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

void PlainLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    // What somebody selects is looked at as it is.
    if (!m_elided || hasSelectedText() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    // The dots stand where the words go on, which in a window from right to left is still the
    // right end of English words.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    style()->drawItemText(
            &painter, room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
            isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
            foregroundRole());
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
