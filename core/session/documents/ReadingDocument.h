// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/intake/JudgedReading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tallybook {

/// A reading as JSON of the schema "tallybook.reading/1" (described in tallybook-cli(1)): every key
/// is always there, null where nothing is known; one entry of `messages` for every message in the
/// order of the input, also for what could not be read.
[[nodiscard]] QJsonObject readingDocument(const JudgedReading &reading);

/// {binding, non_binding, unknown}, each {for, abstain, against}.
[[nodiscard]] QJsonObject tallyDocument(const Tally &tally);
/// {rule, test, result, conditions, readings, readings_agree, margin, decisive, warnings}. `nameOf`
/// gives the name of a voter id that a warning speaks of.
[[nodiscard]] QJsonObject outcomeDocument(const Rule &rule, const Outcome &outcome, Verdict result,
                                          const std::function<QString(const QString &)> &nameOf);
/// {read, new_vote, …}: every heap, also the empty ones.
[[nodiscard]] QJsonObject accountDocument(const Account &account);
/// One entry for every message and every piece that could not be read, in the order of the input.
[[nodiscard]] QJsonArray messagesDocument(const ImportPlan &plan,
                                          const QList<ReadingInput::Unread> &unreadPieces);
/// What becomes of one message of an import.
[[nodiscard]] QJsonObject messageDocument(const ImportItem &item);

} // namespace tallybook
