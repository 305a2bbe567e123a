// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tallybook {

/// A project whose committee votes.
struct Project {
    ProjectId id;
    QString name; ///< "Apache TVM"
    QString committee; ///< the committee's short id ("tvm"), as in Whimsy's files
    QString devList; ///< "dev@tvm.apache.org"
    QString privateList;
    QString chair; ///< who signs the mails
    QJsonArray ownRules; ///< rules of its own, each as Rule::toJson gives it
    qint64 revision = 0;

    bool operator==(const Project &) const = default;
};

/// A person. Identity is the address or handle, never the name (reading.md "Who spoke").
struct Voter {
    VoterId id;
    QString name;
    QString asfId; ///< "" if none
    QStringList addresses; ///< comparable form (text::comparableAddress)
    QStringList handles; ///< "github:octo", "discourse:octo"; lower case
    QString notes;
    qint64 revision = 0;

    bool operator==(const Voter &) const = default;
};

enum class Role { Contributor, Committer, Pmc, Chair, Ipmc };

/// That somebody held a role in a project from one day to another (UTC days, both inclusive; a
/// missing end means still). Binding is judged on the day of the vote.
struct RosterEntry {
    RosterEntryId id;
    ProjectId projectId;
    VoterId voterId;
    Role role = Role::Contributor;
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool emeritus = false; ///< still a member, but not of an "active PMC" electorate
    qint64 revision = 0;

    bool operator==(const RosterEntry &) const = default;
};

enum class ElectorateKind { Pmc, ActivePmc, Committers, Ipmc, NamedList };

/// Whose votes bind.
struct Electorate {
    ElectorateKind kind = ElectorateKind::Pmc;
    QList<VoterId> named; ///< only for NamedList

    bool operator==(const Electorate &) const = default;
};

/// Why a vote binds or does not.
enum class BindingReason {
    InElectorate, ///< the roster says so on the day of the vote
    NotInElectorate, ///< on the roster that day, but in a role that does not bind
    NotOnRoster,
    RoleNotYet, ///< the binding role begins after the day of the vote
    RoleEnded, ///< it ended before
    DecidedByHand, ///< the person in charge overrode it, with a reason
    NoRoster, ///< there is no roster to judge by: unknown
    UnknownPerson, ///< the name is on the roster but the address is not: unknown until settled
};

/// The roster of one project, for looking up. Pure.
class Roster
{
public:
    Roster() = default;
    explicit Roster(QList<RosterEntry> entries);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] const QList<RosterEntry> &entries() const { return m_entries; }

    struct Judgement {
        std::optional<bool> binding; ///< std::nullopt: cannot be known (no roster)
        BindingReason why = BindingReason::NoRoster;
        std::optional<Role> role; ///< the role held that day, the most senior one
    };
    /// Whether the voter belongs to the electorate on that UTC day. A chair is a PMC member; PMC
    /// members are committers. A null voter is a person whom nobody has settled yet: unknown.
    [[nodiscard]] Judgement judge(const VoterId &voter, const Electorate &electorate,
                                  const QDate &utcDay) const;
    /// The same with a named list already made a set, so that a million votes are judged in time
    /// that grows with the votes alone.
    [[nodiscard]] Judgement judge(const VoterId &voter, const Electorate &electorate,
                                  const QSet<VoterId> &named, const QDate &utcDay) const;
    /// All who hold a binding vote on that day, each once, in roster order; of a named list in its
    /// own order.
    [[nodiscard]] QList<VoterId> holders(const Electorate &electorate, const QDate &utcDay) const;

private:
    QList<RosterEntry> m_entries;
    QHash<VoterId, QList<qsizetype>> m_byVoter; ///< indices into m_entries
};

/// "pmc", "committer", … for files and JSON; std::nullopt for anything else.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] QString electorateName(ElectorateKind kind);
[[nodiscard]] std::optional<ElectorateKind> electorateFromName(QStringView name);
[[nodiscard]] QString bindingReasonName(BindingReason why);

} // namespace tallybook
