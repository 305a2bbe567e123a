// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tallybook {

/// Takes the members of one JSON object of a rule, and keeps the first complaint. A member that
/// nobody asked for is a complaint too: a misspelt "atleast" must not make a rule laxer unnoticed.
class RuleFields
{
public:
    /// `problem` is shared by all objects of one rule; `path` names this one ("conditions[1]").
    RuleFields(const QJsonObject &object, const QString &path, std::optional<Error> &problem);

    /// One line without control characters, at most 2,000 long.
    [[nodiscard]] QString text(const QString &key, bool required);
    /// Lower-case letters, digits and hyphens (capitals too if `capitals`), at most 64.
    [[nodiscard]] QString identifier(const QString &key, bool required, bool capitals = false);
    /// An http(s) address, or "".
    [[nodiscard]] QString link(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] std::optional<int> integer(const QString &key, int least, int most);
    [[nodiscard]] QStringList texts(const QString &key);
    /// One object; a complaint if there is none.
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QList<QJsonObject> objects(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    /// Complains about a member of this object.
    void complain(const QString &key, const QString &what);
    /// Complains about every member that was not taken.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_path;
    QStringList m_taken;
    std::optional<Error> &m_problem;
};

} // namespace tallybook
