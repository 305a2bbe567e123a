// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/session/RecordSession.h"
#include "core/vote/ResultFinding.h"

namespace tallybook {

/// What the check of an own result mail gave (announcements.md "The same check runs on our own mail
/// before it can be copied").
struct OwnResultCheck {
    QList<ResultFinding> findings;
    QString textDigest; ///< SHA-256 of subject and body, hex
    /// The override that lets this very text go, if one covers every problem.
    std::optional<ResultOverride> letGoBy;

    /// The codes of the problems, each once, in the order found.
    [[nodiscard]] QStringList problems() const;
    /// The same with what they are filled with, "decisive-unconfirmed (2)": what an override keeps,
    /// so that it covers two of them and not a third.
    [[nodiscard]] QStringList problemsInFull() const;
    /// Whether the mail must not leave the program yet.
    [[nodiscard]] bool holdsBack() const { return hasProblem(findings) && !letGoBy; }
};

/// Checks the result mail of a record, or the correction of one: its lists are counted again, links
/// and subject are held against each other, and a mail of a project's own template is read as
/// anybody else's would be. `unsettled` messages and decisive votes that nobody confirmed are
/// problems, too; so is a change since the result went out, but for the correction that tells of
/// it.
[[nodiscard]] OwnResultCheck checkOwnMail(const Record &record, const OutgoingMail &mail,
                                          int unsettled,
                                          const announce::TemplateSource &source = {},
                                          announce::MailKind kind = announce::MailKind::Result);

} // namespace tallybook
