// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

namespace tallybook {

/// Whether a decision summary (JSON) says what the book said when it was written.
struct SummaryCheck {
    QString digest; ///< as the summary carries it
    QString title; ///< of the record, as the summary has it
    bool digestKnown = false; ///< the digest is that of an entry of this book's history
    qint64 sequence = 0; ///< of that entry
    qint64 entriesSince = 0; ///< in the whole book
    qint64 entriesOfRecordSince = 0;
    /// The parts of the summary that differ from the book as it was then: "events", "tally" …
    QStringList differs;

    [[nodiscard]] bool matches() const { return digestKnown && differs.isEmpty(); }
};

/// Finds the summary's digest in the history, replays the history up to there, and compares the
/// record that comes out, judged at the summary's time, with what the summary says, part by part.
/// The chain itself is verify()'s business. Errors as in readBookDocument; InvalidJson (args:
/// where, what) for a document that is no summary of one record.
[[nodiscard]] Result<SummaryCheck> checkSummary(const RecordSession &session,
                                                const QByteArray &json);

} // namespace tallybook
