// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/people/RosterFile.h"
#include "core/session/acts/ActBuilder.h"

namespace tallybook {

/// Adds what a roster file holds to people and roles that are known: a person is recognised by ASF
/// id, then address, then handle, never by name alone, and gains what the file adds. A role that is
/// there already (same person and role) takes over dates that it lacked; nothing is taken away.
void mergeRoster(const QList<Voter> &known, const QList<RosterEntry> &entries,
                 const ProjectId &project, const RosterImport &import, ActBuilder &act);

} // namespace tallybook
