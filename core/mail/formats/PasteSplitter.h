// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/InputReader.h"

namespace tallybook {

/// Cuts pasted text into messages: asks every recogniser of `formats/` how sure it is, and lets
/// the surest do it. Text that none knows is one message.
class PasteSplitter
{
public:
    [[nodiscard]] static InputContent split(const QString &text, const QString &source);
    /// In a form that the person chose: the surest recogniser of that form, even an unsure one. If
    /// it finds no message, or the form is none of pasted text, the text is one message.
    [[nodiscard]] static InputContent splitAs(const QString &text, const QString &source,
                                              InputForm form);
};

} // namespace tallybook
