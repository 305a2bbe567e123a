// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/PlainLabel.h"

#include "core/base/Text.h"

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

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text::visibleBlock(text).toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<qt>%1</qt>"_s.arg(escaped);
}

} // namespace tallybook
