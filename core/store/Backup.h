// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

namespace tallybook {

class Connection;

/// A consistent copy of the book in a new file, whole or not there at all. FileUnwritable if there
/// is a file already or none can be made, DiskFull, FileNotFound for a folder that is not there.
[[nodiscard]] Status copyBook(const Connection &connection, const QString &path);

} // namespace tallybook
