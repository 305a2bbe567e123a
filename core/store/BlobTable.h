// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace tallybook {

class Connection;

/// Raw mail, kept once under its SHA-256 (hex).
class BlobTable final
{
public:
    explicit BlobTable(const Connection &connection);

    /// Inside the caller's write transaction. Returns the hashes that were new, sorted.
    /// InvalidArgument if bytes do not have the hash they are staged under.
    [[nodiscard]] Result<QStringList> add(const QHash<QByteArray, QByteArray> &blobs) const;
    /// NoSuchRow.
    [[nodiscard]] Result<QByteArray> read(const QByteArray &hash) const;
    /// The hashes of all blobs whose bytes still have their hash, and of those that do not.
    struct Audit {
        QStringList sound;
        QStringList broken;
    };
    [[nodiscard]] Result<Audit> audit() const;

private:
    const Connection &m_connection;
};

} // namespace tallybook
