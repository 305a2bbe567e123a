// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tallybook {

/// Typed but unsaved fields brought together with a row that changed meanwhile.
struct FieldMerge {
    QJsonObject fields;
    QStringList both; ///< members that both sides changed, differently; `fields` has the typed ones

    /// Member by member: what was not typed into follows `theirs`, what was stays as typed.
    [[nodiscard]] static FieldMerge of(const QJsonObject &base, const QJsonObject &typed,
                                       const QJsonObject &theirs);
};

} // namespace tallybook
