// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mbox/MboxSeparator.h"

#include <vector>

namespace tallybook {

/// A message of an mbox: which separator opens it, and its bytes in the file (without the "From "
/// line and the empty line behind it).
struct MboxPlace {
    size_t separator = 0; ///< index in the list given
    qint64 begin = 0;
    qint64 end = 0;

    bool operator==(const MboxPlace &) const = default;
};

/// What a message says of its own length (mboxcl2): its body ends at `end`, if that is true.
struct StatedEnd {
    size_t separator = 0; ///< index of the message's separator
    qint64 end = 0; ///< offset in the file
};

/// Decides which separators count. `separators` are all of a file in order, `stated` in order of
/// their separators. A stated end is believed only if a separator or the end of the file stands
/// exactly there; then what lies before it is no separator. Lines with git's hash count only if the
/// first one is of them. `fileEnd` is the size of the file, `tailBlanks` how many bytes of line
/// ends it closes with. N log N in the number of separators.
[[nodiscard]] std::vector<MboxPlace> assembleMbox(const std::vector<MboxSeparator> &separators,
                                                  const std::vector<StatedEnd> &stated,
                                                  qint64 fileEnd, qint64 tailBlanks);

} // namespace tallybook
