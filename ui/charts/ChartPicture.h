// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

class QGraphicsView;

namespace tallybook {

/// A chart as a picture of its own, as it is on screen now.
class ChartPicture
{
public:
    /// In device pixels: `scale` times what is on screen.
    [[nodiscard]] static QImage image(QGraphicsView *chart, int scale);
    [[nodiscard]] static QByteArray png(QGraphicsView *chart);
    /// `title` and `description` are plain text; the file escapes them.
    [[nodiscard]] static QByteArray svg(QGraphicsView *chart, const QString &title,
                                        const QString &description);
};

} // namespace tallybook
