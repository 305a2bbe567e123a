// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/ContrastStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

void outline(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
            option->palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                  enabled && focused ? QPalette::Highlight : QPalette::WindowText));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// The handle is as black as the groove under it, but for this.
void fillHandle(QPainter *painter, const QStyleOption *option, const QRect &handle)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setBrush(option->palette.windowText());
    painter->setPen(option->palette.color(focused ? QPalette::Highlight : QPalette::WindowText));
    painter->drawRect(handle.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_PanelButtonCommand: outline(painter, option); break;
    default: break;
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(painter, option);
    if (control == CC_Slider)
        fillHandle(painter, option, subControlRect(control, option, SC_SliderHandle, widget));
}

} // namespace tallybook
