// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// The account of a record's messages in words: "41 messages = 31 counted + 2 replaced + 1 call".
class AccountWords final
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)

public:
    [[nodiscard]] static QString line(int messages, const QList<AccountLine> &account);
    /// "2 calls": one heap by its stable name; an unknown one is shown by that name.
    [[nodiscard]] static QString heap(const QString &name, int count);
};

} // namespace tallybook
