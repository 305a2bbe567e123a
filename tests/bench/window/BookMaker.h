// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"

#include <QString>

namespace tallybook::bench {

/// What a generated book holds. Invented people at example.org; the same book for the same numbers.
struct BookSize {
    int records = 1;
    int votes = 10; ///< of each record, each by another person, each out of a mail
    int people = 10; ///< at least `votes`; every other one holds a binding vote
};

/// The moment at which the books are looked at: the last record of each ten is still open.
[[nodiscard]] Timestamp bookMoment();

/// Writes the book, and ends the program with a message where that fails. Rows go straight into
/// the store, many to an act: what is measured is the window, not the making.
void makeBook(const QString &path, const BookSize &size);

} // namespace tallybook::bench
