// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"

#include <QVariantMap>

namespace tallybook::announce {

/// A mail from a template whose first line is "Subject: …", then an empty line, then the body. The
/// body is wrapped at 72 columns; blanks at line ends are dropped. Addressed to the project's dev
/// list, from the sender. TemplateBroken as in Template, or if the first line is no subject.
[[nodiscard]] Result<OutgoingMail> writeMail(const QString &templateName, const QVariantMap &data,
                                             const Record &record, const TemplateSource &source);

/// Makes the mail a reply to the call, where its Message-ID is known and can be written.
void replyToCall(OutgoingMail &mail, const Record &record);

} // namespace tallybook::announce
