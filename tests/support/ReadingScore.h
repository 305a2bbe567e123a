// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"

#include <QJsonObject>
#include <QMap>

namespace tallybook::test {

/// What was expected of one message and what was read: one line of a confusion table.
struct ScoredMessage {
    enum class Verdict { Right, Wrong, Missed, Asked };

    QString file;
    QString expectedVote; ///< "+1", "mixed", "" for none, "withdrawn"
    QString expectedClaim; ///< "binding", "non-binding", ""
    QString expectedRole; ///< "" if the sample does not say
    bool formal = true;
    Verdict verdict = Verdict::Right;
    bool claimRight = true;
    bool roleRight = true;
    MessageReading reading;
};

/// How a folder of labelled mail was read.
struct ReadingScore {
    QList<ScoredMessage> messages;

    [[nodiscard]] int count(ScoredMessage::Verdict verdict, bool formalOnly) const;
    /// The same where the label is a single value or none.
    [[nodiscard]] int countSingle(ScoredMessage::Verdict verdict, bool formalOnly) const;
    /// The whole as a table for people, with the failing files.
    [[nodiscard]] QString table() const;
};

/// How crafted replies are put before the reader.
enum class ReplyShape {
    FormalReply, ///< body of a reply to a call in a formal thread
    BarePaste, ///< text without any header, through the paste reader
};

/// A corpus folder with labels.jsonl. `alone`: each file by itself instead of with its thread.
[[nodiscard]] ReadingScore scoreLabels(const QString &folder, bool alone);
/// A thread's folder with truth.json.
[[nodiscard]] ReadingScore scoreThread(const QString &folder, bool alone);
/// A file of crafted replies (one JSON object a line: id, body, expect).
[[nodiscard]] ReadingScore scoreReplies(const QString &file, ReplyShape shape);

/// "+1" for one settled vote, "withdrawn", "asked", "" for none.
[[nodiscard]] QString spokenVote(const MessageReading &reading);

} // namespace tallybook::test
