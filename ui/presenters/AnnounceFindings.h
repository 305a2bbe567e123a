// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/session/check/OwnResultCheck.h"

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
    /// What the check of a result or correction mail found, why it was let go all the same, the
    /// decisive votes, and the warnings of the outcome.
    [[nodiscard]] static QList<Finding>
    ofResult(const Record &record, const OwnResultCheck &check,
             announce::MailKind kind = announce::MailKind::Result);
    /// Whether a reminder, extension or cancellation can reply to the call.
    [[nodiscard]] static QList<Finding> ofReply(const Record &record);
    [[nodiscard]] static QList<Finding> ofSummary(const Record &record);
    [[nodiscard]] static QString words(const ResultFinding &finding);
};

} // namespace tallybook
