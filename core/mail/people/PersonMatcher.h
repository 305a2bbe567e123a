// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/vote/Roster.h"

namespace tallybook {

/// How an author was found among the known voters.
enum class MatchKind {
    ByAddress, ///< the address is one of the voter's
    ByHandle,
    ByShortAddress, ///< "ab...@domain" fits exactly one known person, and the names agree
    ByNameOnly, ///< same display name, unknown address: a question, never binding by itself
    Ambiguous, ///< fits several voters, or one whose name or handle speaks against it
    New, ///< nobody known
};

struct PersonMatch {
    MatchKind kind = MatchKind::New;
    QList<VoterId> voters; ///< the one found, or the possible ones
    /// Whether a person must say who this is before the vote can bind.
    [[nodiscard]] bool needsAnswer() const
    {
        return kind == MatchKind::ByNameOnly || kind == MatchKind::Ambiguous;
    }
};

/// Address, handle or shortened address -> voter. Identity is the address, never the name alone
/// (reading.md "Who spoke"). Pure; built once for a list of voters.
class PersonMatcher
{
public:
    explicit PersonMatcher(QList<Voter> voters);
    [[nodiscard]] PersonMatch match(const Author &author) const;
    /// From now on this voter is known, too.
    void add(const Voter &voter);
    /// A voter made of what the author shows, with a new id, to be added when the import is
    /// accepted.
    [[nodiscard]] static Voter newVoter(const Author &author);
    [[nodiscard]] const QList<Voter> &voters() const { return m_voters; }
    [[nodiscard]] const Voter *voter(const VoterId &id) const;

private:
    [[nodiscard]] PersonMatch matchShortened(const Author &author) const;
    [[nodiscard]] PersonMatch matchName(const Author &author) const;
    [[nodiscard]] QList<VoterId> ids(const QList<int> &rows) const;

    QList<Voter> m_voters;
    QHash<QString, QList<int>> m_byAddress;
    QHash<QString, QList<int>> m_byHandle;
    QHash<QString, QList<int>> m_byName;
    QHash<VoterId, int> m_rows;
};

[[nodiscard]] QString matchKindName(MatchKind kind);

} // namespace tallybook
