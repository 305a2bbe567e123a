// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/archive/MailMaker.h"

#include <QJsonObject>

namespace tallybook::bench {

/// A made-up vote: its mails in order, and what a reader must find in it.
struct MadeVote {
    QList<MadeHeaders> headers; ///< without times
    QList<QString> texts;
    QJsonObject truth; ///< subject, state, tally (as in tallybook.archive/1), agrees
};

/// Makes vote number `number`: a call, answers by five to twelve people, and a result, a
/// cancellation or nothing. One result in ten publishes a number that is not what was voted.
[[nodiscard]] MadeVote makeVote(int number, MailMaker &maker);

} // namespace tallybook::bench
