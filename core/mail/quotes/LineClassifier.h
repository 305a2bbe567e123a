// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Runs the stages that say what each line is, the sure ones first: armour, prompts, quotations,
/// code, signatures and footers, the parent's lines, ballots. If it is stopped the later stages are
/// left out.
void classifyLines(BodyText &body, const MailMessage &message, const MailMessage *parent,
                   const StopFunction &stopped = {});

} // namespace tallybook
