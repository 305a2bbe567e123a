// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/InputReader.h"

namespace tallybook {

/// Cuts pasted text into messages: asks every recogniser of `formats/` how sure it is, and lets
/// the surest do it. Text that none knows is one message.
class PasteSplitter
{
public:
    [[nodiscard]] static InputContent split(const QString &text, const QString &source);
    /// In a form that the person chose; a form that is not of pasted text gives one message.
    [[nodiscard]] static InputContent splitAs(const QString &text, const QString &source,
                                              InputForm form);
};

} // namespace tallybook
