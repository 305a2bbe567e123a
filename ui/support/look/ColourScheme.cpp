// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/ColourScheme.h"

#include "ui/support/look/ContrastStyle.h"
#include "ui/support/look/TallyStyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Colours {
    QRgb window, base, alternate, text, button, highlight, highlighted, link, mid, dark, light,
            muted;
};

constexpr Colours lightColours{0xffeff0f2, 0xffffffff, 0xfff6f7f9, 0xff1d2024,
                               0xffe9ebee, 0xff0b57a4, 0xffffffff, 0xff0b57a4,
                               0xffb6bac0, 0xff90959c, 0xffffffff, 0xff6a7078};
constexpr Colours darkColours{0xff25282c, 0xff1b1d20, 0xff212428, 0xffe8eaed,
                              0xff33373c, 0xff2f6db5, 0xffffffff, 0xff78b4f5,
                              0xff4a4f56, 0xff141517, 0xff50555c, 0xffa3a9b1};

constexpr Colours contrastColours{0xff000000, 0xff000000, 0xff101010, 0xffffffff,
                                  0xff000000, 0xffffe14d, 0xff000000, 0xff8fd0ff,
                                  0xffffffff, 0xffffffff, 0xffffffff, 0xffdcdcdc};

constexpr std::array schemes{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark,
                             ColourScheme::HighContrast};

const Colours &coloursOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Dark: return darkColours;
    case ColourScheme::HighContrast: return contrastColours;
    default: return lightColours;
    }
}

QRgb disabledText(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Dark: return 0xff7d838b;
    case ColourScheme::HighContrast: return 0xffb0b0b0;
    default: return 0xff90959c;
    }
}

/// What the program began with, kept before the first change.
struct SystemLook {
    QString style = QApplication::style()->objectName();
};

const SystemLook &systemLook()
{
    static const SystemLook look;
    return look;
}

} // namespace

QString schemeName(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System: return u"system"_s;
    case ColourScheme::Light: return u"light"_s;
    case ColourScheme::Dark: return u"dark"_s;
    case ColourScheme::HighContrast: return u"high-contrast"_s;
    }
    return {};
}

std::optional<ColourScheme> schemeNamed(const QString &name)
{
    for (const ColourScheme scheme : schemes) {
        if (schemeName(scheme) == name)
            return scheme;
    }
    return std::nullopt;
}

QPalette paletteOf(ColourScheme scheme)
{
    if (scheme == ColourScheme::System)
        return {}; // an application palette without a set role is the platform's own
    const Colours &colours = coloursOf(scheme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.highlighted);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlighted);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Light, colours.light);
    set(QPalette::Midlight, colours.button);
    set(QPalette::Mid, colours.mid);
    set(QPalette::Dark, colours.dark);
    set(QPalette::Shadow, 0xff000000);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(disabledText(scheme)));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.mid));
    return palette;
}

void applyScheme(ColourScheme scheme)
{
    const QString &system = systemLook().style;
    QStyle *base = scheme == ColourScheme::HighContrast
            ? static_cast<QStyle *>(new ContrastStyle)
            : QStyleFactory::create(scheme == ColourScheme::System ? system : u"Fusion"_s);
    QApplication::setStyle(new TallyStyle(base));
    QApplication::setPalette(paletteOf(scheme));
}

} // namespace tallybook
