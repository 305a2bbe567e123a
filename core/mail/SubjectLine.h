// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// A subject taken apart: what it is about, and what its tags and prefixes say of the message.
struct SubjectLine {
    QString topic; ///< without reply prefixes and tags, blanks collapsed
    bool reply = false; ///< "Re:", "AW:", "回复:", …
    bool forward = false;
    bool vote = false; ///< [VOTE], "Vote:", "Call for a vote"
    bool result = false;
    bool cancelled = false;
    bool reminder = false;
    bool discuss = false; ///< [DISCUSS], [PROPOSAL], [RFC]
    bool poll = false; ///< a straw poll: nothing binding is called
    bool mirror = false; ///< "[GitHub] …", "[jira]", "[PR]": written by a service for a person

    [[nodiscard]] bool formal() const { return vote && !poll && !discuss; }
};

[[nodiscard]] SubjectLine readSubject(const QString &subject);

/// The topic as threads are matched by it: lower case, letters and digits only.
[[nodiscard]] QString comparableTopic(const SubjectLine &subject);

} // namespace tallybook
