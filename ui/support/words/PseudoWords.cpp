// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/PseudoWords.h"

#include <QStringView>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer words, with marks above and below the line, as many languages have them.
constexpr QStringView filling = u"Ångström fĩlļïng wörðş ";

} // namespace

PseudoWords::PseudoWords(Direction direction, QObject *parent)
    : QTranslator(parent)
    , m_direction(direction)
{
}

QString PseudoWords::longer(const QString &source)
{
    // A list of file patterns is read by the dialog, not only by people.
    if (source.contains("(*"_L1))
        return source;
    const qsizetype more = (source.size() * 2 + 4) / 5;
    QString added;
    while (added.size() < more)
        added += filling;
    return u'[' + source + u' ' + added.left(more).trimmed() + u']';
}

QString PseudoWords::translate(const char *context, const char *source, const char *disambiguation,
                               int) const
{
    const QLatin1StringView where(context);
    const QString text = QString::fromUtf8(source);
    if (where == "QGuiApplication"_L1 && text == "QT_LAYOUT_DIRECTION"_L1)
        return m_direction == Direction::RightToLeft ? u"RTL"_s : u"LTR"_s;
    // Names of keys and forms of dates are read back, and looked up, by programs.
    const bool format =
            disambiguation && QLatin1StringView(disambiguation).contains("QLocale format"_L1);
    if (where == "QShortcut"_L1 || format || text.isEmpty())
        return text;
    return longer(text);
}

} // namespace tallybook
