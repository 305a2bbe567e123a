// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// A sentence of own words, as a range of the normalised text; it may run over line ends.
struct Sentence {
    int start = 0;
    int end = 0;
};

/// The sentence around a position of an own line. A line goes on in the next one if it is long, or
/// breaks off after a word that wants another ("my", "at least"); short lines end what they say.
[[nodiscard]] Sentence sentenceAround(const BodyText &body, int line, int position);

/// Whether `next` goes on with what `line` says.
[[nodiscard]] bool continues(const BodyText &body, int line, int next);

} // namespace tallybook
