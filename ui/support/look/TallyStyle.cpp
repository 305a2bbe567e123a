// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/TallyStyle.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionMenuItem>

namespace tallybook {

namespace {

/// Fusion outlines with window.darker(140). With this "window" that gives the colour of muted text.
template <typename Option>
Option outlined(const QStyleOption *option)
{
    Option changed(*qstyleoption_cast<const Option *>(option));
    const QColor muted = option->palette.color(QPalette::PlaceholderText);
    changed.palette.setColor(QPalette::Window, muted.lighter(140));
    return changed;
}

} // namespace

bool TallyStyle::drawTurnedLabel(const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || option->direction != Qt::RightToLeft || button->icon.isNull()
        || button->text.isEmpty() || button->features.testFlag(QStyleOptionButton::HasMenu))
        return false;
    constexpr int gap = 4;
    const bool enabled = option->state.testFlag(State_Enabled);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const QSize icon = button->iconSize;
    const int whole = words + gap + icon.width();
    const int left = option->rect.left() + (option->rect.width() - whole) / 2;
    const QRect iconRect(left + words + gap, option->rect.center().y() - icon.height() / 2,
                         icon.width(), icon.height());
    button->icon.paint(painter, iconRect, Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled,
                       option->state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    const bool underlined = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
    drawItemText(painter, QRect(left, option->rect.top(), words, option->rect.height()),
                 Qt::AlignCenter | Qt::TextDontClip
                         | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                 option->palette, enabled, button->text, QPalette::ButtonText);
    return true;
}

void TallyStyle::drawChosen(const QStyleOptionComboBox &option, QPainter *painter,
                            const QWidget *widget) const
{
    QStyleOptionComboBox changed(option);
    int room = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget).width();
    room -= 2; // Fusion keeps a pixel free on either side
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + 4;
    changed.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &changed, painter, widget);
}

void TallyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && drawTurnedLabel(option, painter, widget))
        return;
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) {
        drawChosen(*box, painter, widget);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const QStyle::State chosen = QStyle::State_Selected | QStyle::State_Enabled;
    if (element != CE_MenuItem || !item || (item->state & chosen) != chosen
        || item->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem changed(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    changed.icon = QIcon(item->icon.pixmap(
            QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &changed, painter, widget);
}

void TallyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (box && qstyleoption_cast<const QStyleOptionButton *>(option)) {
        const auto changed = outlined<QStyleOptionButton>(option);
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    } else if (element == PE_FrameLineEdit
               && qstyleoption_cast<const QStyleOptionFrame *>(option)) {
        const auto changed = outlined<QStyleOptionFrame>(option);
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int TallyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace tallybook
