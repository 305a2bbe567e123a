// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/vote/Roster.h"

namespace tallybook {

/// People and roles read from a file, not yet in a book. Ids are new; the session matches them with
/// the people it has (by ASF id, then address, then handle).
struct RosterImport {
    QList<Voter> voters;
    QList<RosterEntry> entries; ///< projectId is left null for the caller to fill
    QStringList problems; ///< lines that were left out, with their number and why
};

/// CSV with a header line; columns name, id, addresses, handles, role, from, until in any order
/// (several addresses or handles separated by blank, ';' or '|'). InvalidCsv with line and column.
[[nodiscard]] Result<RosterImport> rosterFromCsv(const QByteArray &csv);

/// Whimsy's `committee-info.json`: PMC members of one committee with ids, names and join date.
[[nodiscard]] Result<RosterImport> rosterFromCommitteeInfo(const QByteArray &json,
                                                           const QString &committee);

/// Whimsy's `public_ldap_projects.json`: committers (`members`) and PMC (`owners`) ids.
[[nodiscard]] Result<RosterImport> rosterFromLdapProjects(const QByteArray &json,
                                                          const QString &committee);

/// Recognises which of the three it is. NotUnderstood if none.
[[nodiscard]] Result<RosterImport> rosterFromBytes(const QByteArray &bytes,
                                                   const QString &committee);

} // namespace tallybook
