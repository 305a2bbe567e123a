// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/ChartPicture.h"

#include <QBuffer>
#include <QGraphicsView>
#include <QPainter>
#include <QSvgGenerator>

namespace tallybook {

namespace {

constexpr int pngScale = 2; // sharp in a mail or a page on any screen

} // namespace

QImage ChartPicture::image(QGraphicsView *chart, int scale)
{
    QImage picture(chart->viewport()->size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.fill(chart->backgroundBrush().color());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    chart->render(&painter);
    return picture;
}

QByteArray ChartPicture::png(QGraphicsView *chart)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    image(chart, pngScale).save(&file, "PNG");
    return bytes;
}

QByteArray ChartPicture::svg(QGraphicsView *chart, const QString &title, const QString &description)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(chart->viewport()->size());
    generator.setViewBox(chart->viewport()->rect());
    // QSvgGenerator writes both as they are given.
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    chart->render(&painter);
    painter.end();
    return bytes;
}

} // namespace tallybook
