// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tallybook {

/// Whether a Message-ID from outside may be written into a header: `<left@right>`, each side 1 to
/// 250 printable ASCII characters without angle brackets and blanks (announcements.md "Facts").
[[nodiscard]] bool isMessageId(const QString &id);

/// The References of a reply: those that can be written, each once, at most 20: the first and the
/// last 19 (announcements.md "Facts").
[[nodiscard]] QStringList trimmedReferences(const QStringList &references);

} // namespace tallybook
