// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/announce/ResultSelfCheck.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tallybook {

/// What a person should know before an announcement leaves the house.
struct Finding {
    enum class Severity { Warning, Problem };
    Severity severity = Severity::Warning;
    QString words;
};

/// The findings shown above an announcement's preview.
class AnnounceFindings final
{
    Q_DECLARE_TR_FUNCTIONS(AnnounceFindings)

public:
    /// What stands in the way of the call, or was opened over.
    [[nodiscard]] static QList<Finding> ofCall(const Record &record);
    /// The mail's own lists counted again, the warnings of the outcome, what is still unsettled.
    [[nodiscard]] static QList<Finding> ofResult(const Record &record, const QString &body,
                                                 int unsettled);
    /// Whether a reminder, extension, cancellation or correction can reply to the call.
    [[nodiscard]] static QList<Finding> ofReply(const Record &record);
    [[nodiscard]] static QList<Finding> ofSummary(const Record &record);
    [[nodiscard]] static QString words(const ResultFinding &finding);
};

} // namespace tallybook
