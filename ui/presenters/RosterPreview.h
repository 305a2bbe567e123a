// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/people/RosterFile.h"

#include <QCoreApplication>

namespace tallybook {

/// What importing a roster file would change, counted before it is done.
struct RosterPreview {
    Q_DECLARE_TR_FUNCTIONS(RosterPreview)

public:
    int newPeople = 0;
    int changedPeople = 0;
    int newRoles = 0;
    int changedRoles = 0;
    int inFile = 0; ///< people in the file
    QStringList changes; ///< one line for each person and each role that would change

    [[nodiscard]] static RosterPreview of(const QList<Voter> &known,
                                          const QList<RosterEntry> &entries,
                                          const ProjectId &project, const RosterImport &import);
    [[nodiscard]] bool changesNothing() const
    {
        return newPeople + changedPeople + newRoles + changedRoles == 0;
    }
    /// What changes, line by line: who is new, who gains which address, which role begins when.
    [[nodiscard]] const QStringList &details() const { return changes; }
    /// "24 people in the file: 3 new, 2 changed; 5 new roles."
    [[nodiscard]] QString words() const;
    /// What was left out of a file, and where.
    [[nodiscard]] static QString words(const RosterProblem &problem);
};

} // namespace tallybook
