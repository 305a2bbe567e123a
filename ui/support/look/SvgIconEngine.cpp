// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/SvgIconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

int drawings = 0;

} // namespace

SvgIconEngine::SvgIconEngine(const QString &path, std::optional<QColor> colour)
    : m_path(path)
    , m_colour(std::move(colour))
{
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(m_path);
}

int SvgIconEngine::drawn()
{
    return drawings;
}

QColor SvgIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (m_colour)
        return *m_colour;
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::WindowText);
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                       side, side);
    const QColor colour = colourFor(mode);
    // Paper and drawings get lines; a screen gets the picture that was made of them once.
    const QPaintEngine *engine = painter->paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster
        || painter->transform().type() > QTransform::TxTranslate) {
        draw(painter, square, colour);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = u"svg %1 %2 %3 %4"_s.arg(m_path, colour.name(), QString::number(side),
                                                 QString::number(ratio));
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(QSizeF(side * ratio, side * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter drawing(&picture);
        draw(&drawing, QRectF(0, 0, side, side), colour);
        drawing.end();
        QPixmapCache::insert(key, picture);
    }
    painter->drawPixmap(square.topLeft(), picture);
}

void SvgIconEngine::draw(QPainter *painter, const QRectF &square, const QColor &colour) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray coloured = file.readAll();
    coloured.replace("\"#000\"", '"' + colour.name().toLatin1() + '"');
    QSvgRenderer renderer(coloured);
    renderer.render(painter, square);
    ++drawings;
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace tallybook
