// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ResultCheck.h"
#include "core/session/intake/JudgedReading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace tallybook {

/// What to check a published result against; all but `result` may be missing.
struct PublishedCheckRequest {
    MailMessage result;
    std::optional<ReadingInput> thread;
    std::optional<RosterImport> roster;
    std::optional<Rule> rule;
    QList<MailMessage> earlier;
    std::optional<Timestamp> closes; ///< of the vote, where the call does not name it
    Timestamp now;
};

/// A result as it was read, and what was found.
struct PublishedCheck {
    check::PublishedResult published;
    check::ResultCheck found;
    [[nodiscard]] bool hasProblem() const { return tallybook::hasProblem(found.findings); }
};

/// The result mail in what a person gives: the one that is tagged or reads as a result, or the only
/// one; a text in no known form is one mail, with header lines on top if it has them. FileNotFound,
/// FileUnreadable or NotUnderstood.
[[nodiscard]] Result<MailMessage> resultMessage(const QByteArray &bytes, const QString &name);

/// Reads the result, and the thread if there is one, and checks. NotUnderstood if the mail has
/// nothing of a result: no verdict, number or voter.
[[nodiscard]] Result<PublishedCheck> checkPublished(const PublishedCheckRequest &request);

/// What a thread says for the check. Pure.
[[nodiscard]] check::ThreadEvidence threadEvidence(const JudgedReading &reading);

/// Gives a finding's sentence.
using FindingWords = std::function<QString(const ResultFinding &)>;

/// Findings as they stand in that document: code, severity, message, where {line, text}.
[[nodiscard]] QJsonArray findingsDocument(const QList<ResultFinding> &findings,
                                          const FindingWords &words);

/// A check as JSON of the schema "tallybook.check/1" (described in tallybook-cli(1)): every key is
/// always there, null where nothing is known. `words` fills `message`.
[[nodiscard]] QJsonObject checkDocument(const PublishedCheck &check, const FindingWords &words);

} // namespace tallybook
