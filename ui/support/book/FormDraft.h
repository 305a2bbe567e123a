// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace tallybook {

/// Edits of a form that are not saved yet, kept in small files so that a crash does not lose them.
/// One file a record; it names the revision that the edit began on. Each object made with a folder
/// belongs to one form, copies to the same: the drafts of other forms of this run are theirs.
class FormDraft final
{
public:
    struct Kept {
        qint64 revision = 0;
        QJsonObject fields;
    };

    /// `folder` "" is "drafts" in the program's data folder of this user.
    explicit FormDraft(const QString &folder = {});

    /// Writes or replaces the draft, all or nothing. FileUnwritable or DiskFull.
    [[nodiscard]] Status keep(const QString &recordId, qint64 revision,
                              const QJsonObject &fields) const;
    /// The draft of a record; std::nullopt if there is none, the file is damaged, or another form
    /// that is still there wrote it.
    [[nodiscard]] std::optional<Kept> kept(const QString &recordId) const;
    /// After a save, or when the person throws the edit away.
    void discard(const QString &recordId) const;

private:
    /// The file of this form, or of one that is gone, or a free name.
    [[nodiscard]] QString pathOf(const QString &recordId) const;

    QString m_folder;
    std::shared_ptr<const QString> m_form; ///< its id, which stands in its files
};

} // namespace tallybook
