// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"
#include "core/base/Result.h"

#include <QString>
#include <QVariantMap>

namespace tallybook::announce {

/// What is done with a value on its way into the text, where the template says `{{name}}`.
enum class Escaping {
    None, ///< mail: plain text has nothing to escape
    Html,
    Markdown,
};

/// A mustache template: the project's own file NAME.mustache if its folder has one, else the
/// shipped one. Values are data: a mustache tag inside of one stays as it is. Every name that a
/// template uses must exist, so that a slip of the pen is an error and not a gap in a mail.
///
/// Own templates may use variables, sections and partials (`{{> name}}`, other files of the same
/// folders); other delimiters are refused.
class Template final
{
public:
    /// TemplateBroken (args: file, why) if it is missing, not UTF-8, too large or does not parse.
    [[nodiscard]] static Result<Template> load(const QString &name, const TemplateSource &source);

    /// Fills the template. Values are texts, booleans, lists and maps. TemplateBroken as above, if
    /// a name is unknown.
    [[nodiscard]] Result<QString> render(const QVariantMap &data, Escaping escaping) const;

    /// Whether the project's folder has a file of its own for the name.
    [[nodiscard]] static bool hasOwn(const QString &name, const TemplateSource &source);

    /// The text before filling.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// The same template with another text (a mail's subject line, apart from its body).
    [[nodiscard]] Template withText(const QString &text) const;

private:
    QString m_file;
    QString m_text;
    QHash<QString, QString> m_partials;
};

} // namespace tallybook::announce
