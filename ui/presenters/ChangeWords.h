// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ChangeSet.h"

#include <QCoreApplication>

namespace tallybook {

class RecordSession;

/// What an act changed, in the words of the forms and tables: "Vote: +1 → -1". What only the
/// program needs of a row (fingerprints, places in a text, internal ids) is left out.
class ChangeWords final
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    /// More rows than a person reads are only counted.
    static constexpr qsizetype most = 100;

    /// A line each, plain text; the names are as the book has them now.
    [[nodiscard]] static QStringList of(const QList<RowChange> &rows, const RecordSession &session);
};

} // namespace tallybook
