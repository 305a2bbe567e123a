// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"

namespace tallybook {

/// How the messages of one input belong together; indices into the list given.
struct ThreadLinks {
    QList<int> parent; ///< the message replied to, or -1
    QList<int> thread; ///< number of the thread, from 0
    int threads = 0;
};

/// Links messages by In-Reply-To and References, and then by subject without prefixes (in a page
/// or paste all messages are one thread). Loops in the references do no harm.
[[nodiscard]] ThreadLinks linkThreads(const QList<MailMessage> &messages);

} // namespace tallybook
