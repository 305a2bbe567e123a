// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/VotePalette.h"

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace tallybook {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int below, int above) {
        return int(std::lround(below * (1 - share) + above * share));
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
            mix(under.blue(), over.blue())};
}

} // namespace

VotePalette VotePalette::of(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x78, 0xb4, 0xf5), QColor(0xb4, 0xba, 0xc2), QColor(0xf5, 0xa6, 0x5b)};
    return {QColor(0x0b, 0x57, 0xa4), QColor(0x5b, 0x62, 0x6b), QColor(0xa3, 0x4a, 0x05)};
}

bool VotePalette::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor VotePalette::of(VoteSide side) const
{
    switch (side) {
    case VoteSide::For: return forVotes;
    case VoteSide::Abstain: return abstain;
    case VoteSide::Against: return against;
    }
    return abstain;
}

QBrush VotePalette::drawnBrush(VoteSide side) const
{
    switch (side) {
    case VoteSide::For: return QBrush(forVotes);
    case VoteSide::Abstain: return QBrush(abstain, Qt::Dense4Pattern);
    case VoteSide::Against: return QBrush(against, Qt::BDiagPattern);
    }
    return QBrush(abstain);
}

QBrush VotePalette::brush(VoteSide side) const
{
    const QBrush drawn = drawnBrush(side);
    if (drawn.style() == Qt::SolidPattern)
        return drawn;
    // Qt paints its patterns pixel by pixel: they melt into grey where pixels are small. A picture
    // of one is scaled like all else.
    QImage tile(8, 8, QImage::Format_ARGB32_Premultiplied); // what all of them repeat after
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), drawn);
    painter.end();
    return QBrush(tile);
}

QColor VotePalette::wash(const QColor &colour, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), colour, 0.14);
}

QColor mutedText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.72);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tallybook
