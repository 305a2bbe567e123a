// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tallybook::limits {

// A mail beyond these is read up to the limit and gets a warning; nothing stops an import.
inline constexpr qsizetype messageBytes = 32 * 1024 * 1024;
inline constexpr int mimeDepth = 32;
inline constexpr int mimeParts = 500;
inline constexpr qsizetype lineBytes = 1024 * 1024;
/// Of one line, only so much is scanned for votes (a longer line is no vote).
inline constexpr qsizetype voteLineUnits = 2000;
inline constexpr int candidatesPerMessage = 64;
inline constexpr int references = 200;
inline constexpr int messages = 5'000'000;
/// Of one vote of an archive, so many messages and bytes of them are read; the largest vote threads
/// of public lists have a tenth of that.
inline constexpr int voteMessages = 2000;
inline constexpr qint64 voteBytes = 64 * 1024 * 1024;
/// Votes of one archive; the public lists of a whole foundation have fewer.
inline constexpr int archiveVotes = 100'000;

} // namespace tallybook::limits
