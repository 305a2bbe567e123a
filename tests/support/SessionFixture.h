// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

#include <QTemporaryDir>

namespace tallybook::test {

/// A fresh book in a temporary folder with one project and six people, at 2026-11-01 12:00 UTC.
/// Ada Voss (chair), Dara Okeefe, Eli Navarro and Chen Siyuan bind; Bo Lindqvist is a committer;
/// all have first-name@example.org addresses.
class SessionFixture
{
public:
    SessionFixture();

    [[nodiscard]] RecordSession &session() { return *m_session; }
    /// The same book in a session of its own, as another desk has it. Stops the test on an error.
    [[nodiscard]] std::unique_ptr<RecordSession> reopen() const;
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString actor() const;
    [[nodiscard]] ProjectId project() const { return m_project; }
    [[nodiscard]] VoterId voter(const QString &name) const;

    /// A strategy in draft, with or without links and summary of its conversations.
    [[nodiscard]] ProposalId draft(const QString &title, bool withConversations = true);
    /// The same, opened for 72 hours from the clock's now.
    [[nodiscard]] ProposalId openVote(const QString &title);
    /// A vote by hand, an hour after the opening.
    [[nodiscard]] VoteEvent vote(const ProposalId &id, const QString &name,
                                 const VoteValue &value) const;
    [[nodiscard]] ImportPlan plan(const ProposalId &id, const QByteArray &mail);
    /// Plans and accepts what is ticked.
    void import(const ProposalId &id, const QByteArray &mail);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<RecordSession> m_session;
    ProjectId m_project;
};

} // namespace tallybook::test
