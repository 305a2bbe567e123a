// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tallybook {

/// What a vote is said on, if its sentence names something.
struct ScopeReading {
    QString text; ///< "to Y's suggestion"; "" if nothing is named or it is the proposal itself
    bool elsewhere = false; ///< it is not the proposal that is voted on
    bool wish = false; ///< "+100 on someone pointing me at …": a wish, no vote
    QString named; ///< whatever is named, the proposal or not; tells items apart
    int end = 0; ///< how far the phrase goes in the text given
};

/// Reads the scope in the words after a value (as written; compared in lower case).
/// `subjectStems` are those of the call's subject: what it names is the proposal.
[[nodiscard]] ScopeReading readScope(QStringView after, const QStringList &subjectStems);

/// How far the marks, claims and fillers right after a value go ("(binding) from me"): what the
/// sentence says of it begins there.
[[nodiscard]] int skipDress(QStringView after);

/// The stems of a scope's words that tell it from another ("plaintext", "lanman"); none for "this".
[[nodiscard]] QStringList namingStems(const QString &scope);

/// The stems of the words that name the proposal in a subject line.
[[nodiscard]] QStringList subjectStemsOf(const QString &subject);

} // namespace tallybook
