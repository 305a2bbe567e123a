// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Migrator.h"
#include "core/store/RecordStore.h"

namespace tallybook {

/// What tests set otherwise than the program.
struct SqliteBookOptions {
    int busyTimeoutMs = 2000; ///< how long to wait for another writer
    qint64 maxPages = 0; ///< a limit on the file's size in pages, as a full disk sets it
    QList<Migration> migrations = Migrator::shipped();
    BookCheck check = BookCheck::First;
};

[[nodiscard]] Result<std::unique_ptr<RecordStore>>
createSqliteBook(const QString &path, const Clock &clock, const SqliteBookOptions &options);
[[nodiscard]] Result<std::unique_ptr<RecordStore>> openSqliteBook(const QString &path,
                                                                  const Clock &clock, bool readOnly,
                                                                  const SqliteBookOptions &options);

} // namespace tallybook
