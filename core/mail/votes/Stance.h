// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// Whose value it is, judged by the words around it in its sentence.
enum class Stance {
    Own, ///< the writer votes so
    SpokenOf, ///< somebody else's, a count, a request, an instruction, a number of something
    NotYet, ///< "I'd be +1 if", "will vote +1 once", "leaning towards", "not a -1"
    Unsure, ///< nothing in the sentence says
};

struct StanceReading {
    Stance stance = Stance::Unsure;
    bool leads = false; ///< the value begins its sentence
    bool firstPerson = false; ///< "my", "I'm", "from me": words that only a voter uses
    bool hedged = false; ///< "approximately", "closer to"
    bool hypothetical = false; ///< "in which case +1"
    bool changes = false; ///< "changing my vote to"
    QString label; ///< "A" of "A: +1": an item rather than words of voting; else ""
};

/// Judges a value by what stands before and after it in its sentence (both in lower case).
[[nodiscard]] StanceReading readStance(QStringView before, QStringView after);

} // namespace tallybook
