// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tally/IconLine.h"

#include "ui/support/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QStyle>
#include <QTextBoundaryFinder>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names in mails may be one word of any length, and a line is as wide as its longest word: such a
/// word may break where letters end.
QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 30;
    constexpr QChar zeroWidthSpace(0x200B);
    QString shown;
    qsizetype inWord = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = letters.toNextBoundary();
        const QStringView letter = QStringView(text).mid(start, end - start);
        inWord = letter.front().isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord) {
            shown += zeroWidthSpace;
            inWord = 1;
        }
        shown += letter;
        start = end;
    }
    return shown;
}

} // namespace

IconLine::IconLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    m_text->setWordWrap(true);
    // Beside its icon, also where the line has more room than it needs.
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setWordWrap(true);
    m_detail->setMuted();
    m_icon->setFixedWidth(style()->pixelMetric(QStyle::PM_SmallIconSize) + 2);
}

void IconLine::setLine(const LineList::Line &line)
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(line.icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAccessibleName(line.state);
    if (const QString text = breakable(line.text); m_text->text() != text)
        m_text->setText(text);
    m_text->setAccessibleName(line.state.isEmpty() ? line.text
                                                   : u"%1: %2"_s.arg(line.state, line.text));
    if (const QString detail = breakable(line.detail); m_detail->text() != detail)
        m_detail->setText(detail);
    m_detail->setAccessibleName(line.detail);
    m_detail->setVisible(!line.detail.isEmpty());
}

} // namespace tallybook
