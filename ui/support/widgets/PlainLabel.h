// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tallybook {

/// A label that never takes its text for markup: QLabel's default sniffs for rich text and would
/// load images that a mail names. Use it for every text, also our own.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Bold, and optionally larger than the application's font by so many points.
    void setEmphasis(int morePoints = 0);
    /// Quieter than the text around, still with enough contrast to read; follows the palette.
    void setMuted();

    /// Stands where a list or table will be and says what to do to fill it: quiet, in the middle.
    void setStandIn();
    /// Breaks its lines where the room ends, and asks for no more height than that takes. QLabel
    /// asks for the height of a narrow block, and a QFormLayout then leaves a gap below short
    /// words.
    void setFlowing();
    /// One line that takes the room that is left: what does not fit ends in "…". text() stays
    /// whole, for a screen reader and for the tooltip that should go with it.
    void setElided();

    /// QLabel measures the words in one piece, but paints those around an underlined letter for
    /// themselves: where that undoes the kerning of a pair ("T" and "e"), the last letter was cut.
    [[nodiscard]] QSize sizeHint() const override;
    /// A word that is longer than a line is cut, and does not widen the window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMuted();
    [[nodiscard]] int kerningAroundLetter() const;

    bool m_muted = false;
    bool m_elided = false;
    bool m_flowing = false;
};

/// A tooltip's text that is shown as it is, whatever markup somebody put into it. Tooltips sniff
/// for rich text and have no plain format, so the text is escaped inside a harmless envelope.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Gives a control such a tooltip, and the same words, without the envelope, as its description: a
/// screen reader falls back to the tooltip as it stands.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace tallybook
