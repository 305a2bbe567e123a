// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"

namespace tallybook {

/// Goes through a thread once, in order of date, and gives every message its fate. Remembers what
/// the messages before have settled: who spoke, who has voted, which mails were seen.
class ImportPlanner
{
public:
    explicit ImportPlanner(const ImportContext &context);

    /// Reads the thread and plans it.
    [[nodiscard]] ImportPlan plan(const InputContent &input);
    /// Plans a thread that was read already; `input` is what it was read from.
    [[nodiscard]] ImportPlan planThread(const InputContent &input, ThreadReading thread);

private:
    /// An earlier vote of somebody, in the book or in this input.
    struct EarlierVote {
        std::optional<Timestamp> at;
    };

    void readAsVote(ThreadReading &thread) const;
    void decide(ImportItem &item);
    void decideVote(ImportItem &item);
    void settlePerson(ImportItem &item);
    void ask(ImportItem &item, ReviewReason why) const;
    [[nodiscard]] bool isBareName(const VoterId &id) const;
    /// What the book says is known from the start; NoDate keeps the order open.
    [[nodiscard]] bool orderUnknown(const ImportItem &item) const;
    [[nodiscard]] bool hasEarlierVote(const ImportItem &item) const;

    const ImportContext &m_context;
    PersonMatcher m_matcher;
    bool m_discussion = false;
    QSet<QByteArray> m_seen; ///< fingerprints
    QHash<QString, VoterId> m_authors; ///< who an author of this input was found to be
    QHash<VoterId, QString> m_bareNameTaken; ///< by which author
    QMultiHash<VoterId, EarlierVote> m_votes;
    QList<Voter> m_newVoters;
};

} // namespace tallybook
