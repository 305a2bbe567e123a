// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/store/RowCodec.h"

namespace tallybook {

/// Who a stored message is from, as when it was read.
[[nodiscard]] Author authorOf(const StoredMessage &message);

/// A stored message as it was when it came, but for its bytes: RecordSession::rawMessage has them.
[[nodiscard]] MailMessage mailOf(const StoredMessage &message);

} // namespace tallybook
