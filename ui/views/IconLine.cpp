// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/IconLine.h"

#include "ui/support/PlainLabel.h"

#include <QGridLayout>
#include <QStyle>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

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
    if (m_text->text() != line.text)
        m_text->setText(line.text);
    m_text->setAccessibleName(line.state.isEmpty() ? line.text
                                                   : u"%1: %2"_s.arg(line.state, line.text));
    if (m_detail->text() != line.detail)
        m_detail->setText(line.detail);
    m_detail->setVisible(!line.detail.isEmpty());
}

} // namespace tallybook
