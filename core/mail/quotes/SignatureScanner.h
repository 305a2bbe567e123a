// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// PGP armour: the header lines and the signature block become Footer, and dash-escaping inside a
/// clear-signed text is undone ("- -1" means "-1").
void stripArmour(BodyText &body);

/// Classes footers of lists and services (Mailman, ezmlm, Google Groups, GitHub, scrubbed
/// attachments) and signatures ("-- ", "--", "Sent from my …" in many languages).
void stripSignatures(BodyText &body);

/// A line by which a mail program signs ("Sent from my iPhone", "Von meinem iPhone gesendet").
[[nodiscard]] bool isDeviceSignature(QStringView lower);

} // namespace tallybook
