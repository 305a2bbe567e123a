// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/Icons.h"

#include "ui/support/look/SvgIconEngine.h"

#include <QHash>

namespace tallybook::icons {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The freedesktop name that means the same; only where the meaning is really the same.
QString themeName(const QString &name)
{
    static const QHash<QString, QString> names{
            {u"record-new"_s, u"document-new"_s},
            {u"paste"_s, u"edit-paste"_s},
            {u"import"_s, u"document-import"_s},
            {u"mail"_s, u"mail-message-new"_s},
            {u"undo"_s, u"edit-undo"_s},
            {u"redo"_s, u"edit-redo"_s},
            {u"warning"_s, u"dialog-warning"_s},
            {u"information"_s, u"dialog-information"_s},
            {u"error"_s, u"dialog-error"_s},
            {u"dismiss"_s, u"window-close"_s},
            {u"copy"_s, u"edit-copy"_s},
            {u"save"_s, u"document-save"_s},
            {u"people"_s, u"system-users"_s},
            {u"add"_s, u"list-add"_s},
            {u"remove"_s, u"list-remove"_s},
            {u"edit"_s, u"document-edit"_s},
            {u"next"_s, u"go-next"_s},
            {u"search"_s, u"edit-find"_s},
            {u"book"_s, u"document-open"_s},
    };
    return names.value(name);
}

QString path(const QString &name)
{
    return u":/tallybook/icons/%1.svg"_s.arg(name);
}

} // namespace

QIcon get(const QString &name)
{
    const QString theme = themeName(name);
    if (!theme.isEmpty() && QIcon::hasThemeIcon(theme))
        return QIcon::fromTheme(theme);
    return QIcon(new SvgIconEngine(path(name)));
}

QIcon tinted(const QString &name, const QColor &colour)
{
    return QIcon(new SvgIconEngine(path(name), colour));
}

QIcon application()
{
    return QIcon::fromTheme(u"org.tallybook.Tallybook"_s, QIcon(path(u"tallybook"_s)));
}

} // namespace tallybook::icons
