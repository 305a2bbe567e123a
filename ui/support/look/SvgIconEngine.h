// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIconEngine>

#include <optional>

namespace tallybook {

/// Draws a one-colour SVG (black strokes) in the palette's colour, sharp at every size and scale,
/// and follows a change of the palette without being made anew.
class SvgIconEngine final : public QIconEngine
{
public:
    /// `colour` fixes the colour; without it the palette decides when painting.
    explicit SvgIconEngine(const QString &path, std::optional<QColor> colour = std::nullopt);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;
    /// How many pictures were made out of SVG so far: each size and colour is one.
    [[nodiscard]] static int drawn();

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    void draw(QPainter *painter, const QRectF &square, const QColor &colour) const;

    QString m_path;
    std::optional<QColor> m_colour;
};

} // namespace tallybook
