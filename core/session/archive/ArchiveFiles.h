// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/mail/MailMessage.h"
#include "core/session/archive/ArchiveThread.h"

#include <memory>
#include <vector>

class QFile;

namespace tallybook {

/// The files of an archive that one thread reads messages from; each is opened at its first use.
class ArchiveFiles
{
public:
    /// The list of paths must outlive the object.
    explicit ArchiveFiles(const QStringList &paths);
    ~ArchiveFiles();

    /// The message of a place, read no further than limits::messageBytes. FileNotFound,
    /// FileUnreadable.
    [[nodiscard]] Result<MailMessage> message(const ArchivePlace &place);

    /// What ArchivePlace::checksum holds of a message that was read.
    [[nodiscard]] static quint64 checksumOf(const MailMessage &message);

private:
    const QStringList &m_paths;
    std::vector<std::unique_ptr<QFile>> m_files;
};

} // namespace tallybook
