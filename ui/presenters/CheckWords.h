// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ResultFinding.h"

#include <QCoreApplication>

namespace tallybook {

/// What the check of a published result found, in words.
class CheckWords final
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    /// One sentence; what comes out of the mail is made safe to show.
    [[nodiscard]] static QString finding(const ResultFinding &finding);
    /// "problem" or "note": the icon in words.
    [[nodiscard]] static QString severity(FindingSeverity severity);

private:
    [[nodiscard]] static QString ofLists(const ResultFinding &finding);
    [[nodiscard]] static QString ofRest(const ResultFinding &finding);
};

} // namespace tallybook
