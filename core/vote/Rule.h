// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/vote/Roster.h"
#include "core/vote/VoteValue.h"

#include <QFlags>
#include <QJsonObject>
#include <QList>

namespace tallybook {

enum class VoteSideFlag { For = 1, Abstain = 2, Against = 4 };
Q_DECLARE_FLAGS(VoteSides, VoteSideFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(VoteSides)

/// One test on the binding votes, as data. All arithmetic is on integers.
struct Condition {
    enum class Type {
        Count, ///< sum(of) >= atLeast and/or <= atMost
        Ratio, ///< sum(of) >= factor x sum(against); `strict` makes it >
        Share, ///< sum(of) x denominator >= numerator x holders; `strict` makes it >
    };
    QString id; ///< "quorum", "ratio", "some-for", "no-veto"
    Type type = Type::Count;
    VoteSides of = VoteSideFlag::For;
    std::optional<int> atLeast;
    std::optional<int> atMost;
    VoteSides against = VoteSideFlag::Against;
    int factor = 1;
    bool strict = false;
    int numerator = 1;
    int denominator = 1;
    QString words; ///< the test in words: "at least 3 binding votes, +1 or -1"

    bool operator==(const Condition &) const = default;
};

/// Another way to understand one condition of a rule whose text leaves it open.
struct Reading {
    QString id; ///< "R1", "R2", "R2x"
    QString words;
    QString who; ///< who reads it so: "CouchDB's bylaws"
    QString source; ///< link
    QString replaces; ///< the id of the condition that it stands for
    Condition condition;

    bool operator==(const Reading &) const = default;
};

enum class VetoPolicy { None, Any, WithReason };

/// When holders who stay silent leave the base of a share (Flink's bylaws: after three public calls
/// at least seven days apart).
struct SilencePolicy {
    int calls = 0; ///< so many public calls; 0: silence never takes anybody out
    int daysApart = 7; ///< a call counts so many days after the one before, or later

    bool operator==(const SilencePolicy &) const = default;
};

/// An approval rule as data (resources/rules/*.json, format in CONTRIBUTING.md). A proposal keeps a
/// frozen copy.
struct Rule {
    QString id;
    QString name;
    QString test; ///< the whole test in words: what a user is shown, never the name alone
    QString source; ///< link to the text that it comes from
    QList<Condition> conditions;
    QList<Reading> readings;
    QString defaultReading;
    VetoPolicy veto = VetoPolicy::None;
    int minimumHours = 72;
    SilencePolicy silence;
    /// So many binding +1 must be there before the vote may be closed; with fewer it can only be
    /// extended or cancelled. 0: it may close with any number. (TVM's release process.)
    int closesFrom = 0;
    bool silenceIsConsent =
            false; ///< lazy consensus: approved at the end if nothing speaks against
    ElectorateKind defaultElectorate = ElectorateKind::Pmc;
    QStringList kinds; ///< proposal kinds it is meant for ("strategy", …); empty: any
    QStringList rounds; ///< ids of rules for further, linked rounds ("incubator-release")

    bool operator==(const Rule &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// InvalidRule with the offending field in `detail`.
    [[nodiscard]] static Result<Rule> fromJson(const QJsonObject &json);
};

/// The rules that ship with the program, plus those that users add.
class RuleCatalogue
{
public:
    /// The shipped rules, read from the program's resources; `lazy-two-thirds` comes first.
    [[nodiscard]] static const RuleCatalogue &shipped();
    /// Adds or replaces by id. InvalidRule as in Rule::fromJson.
    [[nodiscard]] Status add(const QJsonObject &json);
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] std::optional<Rule> find(const QString &id) const;

private:
    QList<Rule> m_rules;
};

} // namespace tallybook
