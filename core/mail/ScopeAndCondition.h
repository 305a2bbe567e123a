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

/// A condition around a value.
struct ConditionReading {
    bool notYet = false; ///< "if", "once", "when": the vote waits for it
    QString text; ///< "assuming the KEYS file gets updated": it counts, and is kept as a note
};

/// A condition that stands right after a value ("+1 provided …", "+1 once …").
[[nodiscard]] ConditionReading conditionAfter(QStringView after);
/// A condition with which the sentence begins ("Once X is fixed, …", "Assuming X, …").
[[nodiscard]] ConditionReading conditionBefore(QStringView before);

/// The stems of a scope's words that tell it from another ("plaintext", "lanman"); none for "this".
[[nodiscard]] QStringList namingStems(const QString &scope);

/// The stems of the words that name the proposal in a subject line.
[[nodiscard]] QStringList subjectStemsOf(const QString &subject);

} // namespace tallybook
