// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"

#include <QCoreApplication>

namespace tallybook {

/// Why a vote was read as it was: the rules of core/mail, each in a sentence of its own.
class ReasonWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)

public:
    /// One sentence.
    [[nodiscard]] static QString sentence(ReadingReason reason);
};

} // namespace tallybook
