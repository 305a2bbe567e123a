// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/OutgoingMail.h"
#include "core/announce/Record.h"

namespace tallybook::announce {

/// Where templates come from: a project's own folder first, then the shipped ones.
struct TemplateSource {
    QString overrideFolder; ///< "" for none
};

/// `[VOTE] TITLE`. TemplateBroken (args: file, why) if an own template does not parse.
[[nodiscard]] Result<OutgoingMail> callMail(const Record &record,
                                            const TemplateSource &source = {});
/// `[RESULT][VOTE] TITLE`, a reply to the call.
[[nodiscard]] Result<OutgoingMail> resultMail(const Record &record,
                                              const TemplateSource &source = {});
/// `[VOTE][REMINDER] TITLE`, a reply to the call: what is left, the tally so far, and who of the
/// binding holders has not voted.
[[nodiscard]] Result<OutgoingMail> reminderMail(const Record &record,
                                                const TemplateSource &source = {});
/// `[VOTE][EXTENDED] TITLE`, a reply to the call. The record holds the new close already.
[[nodiscard]] Result<OutgoingMail> extensionMail(const Record &record,
                                                 const std::optional<Timestamp> &previousCloses,
                                                 const QString &reason,
                                                 const TemplateSource &source = {});
/// `[CANCELLED][VOTE] TITLE`, a reply to the call.
[[nodiscard]] Result<OutgoingMail> cancelMail(const Record &record, const QString &reason,
                                              const TemplateSource &source = {});
/// `[CORRECTION][RESULT][VOTE] TITLE`, a reply to the result: what changed since the last decision
/// of the record, and whether the outcome still holds. NotAllowedInState if none was made.
[[nodiscard]] Result<OutgoingMail> correctionMail(const Record &record, const QString &reason,
                                                  const TemplateSource &source = {});
/// The decision summary.
[[nodiscard]] Result<QString> summaryMarkdown(const Record &record,
                                              const TemplateSource &source = {});
[[nodiscard]] Result<QString> summaryHtml(const Record &record, const TemplateSource &source = {});
/// The decision in one paragraph of plain text, for a report to the board.
[[nodiscard]] Result<QString> boardParagraph(const Record &record,
                                             const TemplateSource &source = {});

/// One line a voter: voter, value, binding, why, when (UTC), message-id, evidence. RFC 4180, CRLF;
/// a cell that a spreadsheet would take for a formula is neutralised, a vote value stays a value.
[[nodiscard]] QByteArray votesCsv(const Record &record);
/// The record, complete: schema "tallybook.record/1".
[[nodiscard]] QByteArray recordJson(const Record &record);

/// English words for what the mails and the command line say of an outcome (never translated):
/// "Approved", "approved so far", "one more binding -1 would reject it".
[[nodiscard]] QString verdictWords(const Outcome &outcome);
[[nodiscard]] QString flipWords(const Flip &flip);
[[nodiscard]] QString warningWords(const Warning &warning, const Record &record);
[[nodiscard]] QString bindingWords(const Ballot &ballot);

} // namespace tallybook::announce
