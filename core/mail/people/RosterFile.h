// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/vote/Roster.h"

namespace tallybook {

/// A line that was left out, or taken with a doubt. Words for it are made by the programs.
struct RosterProblem {
    enum class Kind {
        UnknownColumn, ///< the column is not read; `value`: its heading
        TooManyCells, ///< more cells than headings; left out
        NoPerson, ///< neither name, id, address nor handle; left out
        UnknownRole, ///< left out
        BadDate, ///< not YYYY-MM-DD; left out, because binding is judged by it
        EndsBeforeStart, ///< left out
        BadAddress, ///< the address is not taken, the line is
        BadHandle, ///< the handle is not taken, the line is
        TakenByAnother, ///< the address or handle is another line's person's; left out
        NoDate, ///< taken without a beginning (Whimsy)
    };
    Kind kind = Kind::NoPerson;
    int line = 0; ///< 1-based; 0 in JSON, where `value` begins with the id
    QString value;

    bool operator==(const RosterProblem &) const = default;
};

/// People and roles read from a file, not yet in a book. Ids are new; the session matches them with
/// the people it has (by ASF id, then address, then handle).
struct RosterImport {
    QList<Voter> voters;
    QList<RosterEntry> entries; ///< projectId is left null for the caller to fill
    QList<RosterProblem> problems;
};

/// CSV with a header line; columns name, id, addresses, handles, role, from, until in any order
/// (several addresses or handles separated by blank, ';' or '|'); `role` must be there, an empty
/// cell means a person without a role. A handle without a site is a GitHub login. Lines of one
/// person (same id, address or handle; same name where a line has nothing else) are joined: one
/// entry a line. InvalidCsv: `args` are line, column and a stable word for what is wrong.
[[nodiscard]] Result<RosterImport> rosterFromCsv(const QByteArray &csv);

/// Whimsy's `committee-info.json`: PMC members of one committee with ids, names and join date.
/// `committee` may be empty if the file has only one. NoSuchRow (args: committee) if it is absent.
[[nodiscard]] Result<RosterImport> rosterFromCommitteeInfo(const QByteArray &json,
                                                           const QString &committee);

/// Whimsy's `public_ldap_projects.json`: committers (`members`) and PMC (`owners`) ids.
[[nodiscard]] Result<RosterImport> rosterFromLdapProjects(const QByteArray &json,
                                                          const QString &committee);

/// Recognises which of the three it is. NotUnderstood if none.
[[nodiscard]] Result<RosterImport> rosterFromBytes(const QByteArray &bytes,
                                                   const QString &committee);

/// "unknown-role", … stable, for JSON and logs.
[[nodiscard]] QString rosterProblemName(RosterProblem::Kind kind);

} // namespace tallybook
