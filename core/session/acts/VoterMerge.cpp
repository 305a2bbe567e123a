// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/acts/VoterMerge.h"

namespace tallybook {

namespace {

void gain(QStringList &known, const QStringList &more)
{
    for (const QString &item : more) {
        if (!known.contains(item))
            known.append(item);
    }
}

} // namespace

Voter mergedVoter(const Voter &kept, const Voter &gone)
{
    Voter one = kept;
    if (one.name.trimmed().isEmpty())
        one.name = gone.name;
    if (one.asfId.isEmpty())
        one.asfId = gone.asfId;
    gain(one.addresses, gone.addresses);
    gain(one.handles, gone.handles);
    if (one.notes.isEmpty())
        one.notes = gone.notes;
    else if (!gone.notes.isEmpty() && !one.notes.contains(gone.notes))
        one.notes += u'\n' + gone.notes;
    return one;
}

bool mayBeOnePerson(const Voter &one, const Voter &other)
{
    return one.id != other.id
            && (one.asfId.isEmpty() || other.asfId.isEmpty()
                || one.asfId.compare(other.asfId, Qt::CaseInsensitive) == 0);
}

QList<VoterId> mergedElectorate(const QList<VoterId> &named, const VoterId &kept,
                                const VoterId &gone)
{
    QList<VoterId> merged;
    for (const VoterId &each : named) {
        const VoterId person = each == gone ? kept : each;
        if (!merged.contains(person))
            merged.append(person);
    }
    return merged;
}

} // namespace tallybook
