// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"
#include "core/store/RowCodec.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// Words for what becomes of messages.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// "new vote", "replaces an earlier vote", …
    [[nodiscard]] static QString fate(MessageFate fate);
    /// The same of a message that lies in the book.
    [[nodiscard]] static QString fate(const StoredMessage &message);
    /// What a column of fates needs room for.
    [[nodiscard]] static QStringList fates();
    /// The fate of one item, also where a person left it out.
    [[nodiscard]] static QString fate(const ImportItem &item);
    /// The question that a person has to answer; "" if there is none.
    [[nodiscard]] static QString question(const ImportItem &item);
    [[nodiscard]] static QString form(InputForm form);
    /// "38 messages = 31 new votes + 2 replaced + 5 without a vote": the numbers add up, or the
    /// line says that they do not.
    [[nodiscard]] static QString account(const ImportPlan &plan);
    [[nodiscard]] static QString candidate(const VoteCandidate &candidate);
    /// How the author was found among the people of the book.
    [[nodiscard]] static QString match(MatchKind kind);
    /// Name and address or handle, safe for one line.
    [[nodiscard]] static QString author(const Author &author);
};

} // namespace tallybook
