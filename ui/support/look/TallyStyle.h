// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;

namespace tallybook {

/// The system's style or Fusion, mended where it makes things hard to see:
/// - The icon of the chosen menu entry is drawn in the colour of its text. Fusion asks for the
/// "active" look there,
///   which is also that of a button under the mouse, so an icon cannot tell the blue entry from the
///   grey button.
/// - A button with icon and words that runs from right to left has both in its middle, side by
/// side. Qt's own styles put the words to the far edge there.
/// - Check boxes, radio buttons and fields have an outline that stands out from the window at least
/// 3 : 1 (WCAG 2.1,
///   1.4.11). Fusion takes a darker shade of the window for it: 2 : 1 on a light window, black on
///   black on a dark one.
class TallyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes over the style.
    explicit TallyStyle(QStyle *style)
        : QProxyStyle(style)
    {
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// Dialog buttons go by their words: the style's own pictures are red and green, and not ours.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

private:
    /// Draws what is chosen in a closed list; Qt cuts words that are too long in the middle of a
    /// letter, and nobody sees that there are more.
    void drawChosen(const QStyleOptionComboBox &option, QPainter *painter,
                    const QWidget *widget) const;
    /// Draws icon and words of a button that runs from right to left; false if it is none.
    bool drawTurnedLabel(const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
};

} // namespace tallybook
