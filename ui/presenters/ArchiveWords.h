// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/archive/ArchiveThread.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// Words for the votes of an archive. What mails say is made safe for one line.
class ArchiveWords final
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)

public:
    [[nodiscard]] static QString subject(const QString &subject);
    /// "result", "cancelled", "no result"
    [[nodiscard]] static QString state(ArchiveState state);
    /// All words of state().
    [[nodiscard]] static QStringList states();
    [[nodiscard]] static QString stateIcon(ArchiveState state);
    /// "2 / 0 / 1": votes +1, 0 and -1; "" if there are none.
    [[nodiscard]] static QString sides(const SideCounts &counts);
    /// "+1: 3 binding + 2, -1: 0": what a result states; "" without a result's numbers.
    [[nodiscard]] static QString published(const ArchiveThread &thread);
    /// "agrees", "differs", "open" (what is to settle may decide it); "" without numbers to
    /// compare.
    [[nodiscard]] static QString agreement(const ArchiveThread &thread);
    /// All words of agreement().
    [[nodiscard]] static QStringList agreements();
    [[nodiscard]] static QString agreementIcon(const ArchiveThread &thread);
    /// What a list has no room for, in a few sentences: who called, what was counted and how, what
    /// was published, what is to settle and what was left out.
    [[nodiscard]] static QString details(const ArchiveThread &thread);
};

} // namespace tallybook
