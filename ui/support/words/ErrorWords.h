// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// An error in words: what happened, what was kept, and what the person can do next. Plain text.
class ErrorWords final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    QString happened;
    QString kept; ///< "" where nothing could have been lost
    QString todo;

    /// `whatWasTried` is a sentence fragment that begins the text ("Saving the proposal"), or "".
    [[nodiscard]] static ErrorWords of(const Error &error, const QString &whatWasTried = {});
    /// The three sentences in one line of text.
    [[nodiscard]] QString sentence() const;
    /// What is missing, from the arguments of NeedsOverride or InvalidArgument: names of fields,
    /// "unsettled:2", "decisive:1", "early:5", "unlawful:0".
    [[nodiscard]] static QString missing(const QStringList &args);
    /// Technical text to copy into a report: the stable code, its arguments and the detail.
    [[nodiscard]] static QString details(const Error &error);
};

} // namespace tallybook
