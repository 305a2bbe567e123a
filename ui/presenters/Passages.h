// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"

#include <QString>
#include <QStringList>

namespace tallybook {

/// Passages of messages that are quoted in the summary of a record's conversations: as in mail,
/// "> " before each line, and beneath the author with the time in UTC, since the summary goes out
/// in English mails.
namespace passages {

/// A passage of the message as it stands in the summary.
[[nodiscard]] QString quoted(const QString &passage, const StoredMessage &message);
/// The summary with one more quoted passage at its end.
[[nodiscard]] QString added(const QString &summary, const QString &quoted);
/// The passages of this message that stand in the summary as they were taken: those whose author
/// and time are the message's.
[[nodiscard]] QStringList of(const StoredMessage &message, const QString &summary);

} // namespace passages

} // namespace tallybook
