// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ProposalCheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace tallybook {

/// A note beside one field of a form.
struct FieldNote {
    QString words;
    bool problem = true; ///< otherwise a hint on what is still to be filled in
};

/// What to say beside the fields of a proposal's form, by the name of the Proposal member.
class ProposalNotes final
{
    Q_DECLARE_TR_FUNCTIONS(ProposalNotes)

public:
    /// checkProposal()'s findings in words, plus what only a form can get wrong: no project, a link
    /// that is none, a Message-ID in another form, an unknown zone.
    [[nodiscard]] static QHash<QString, FieldNote> of(const Proposal &proposal);
    [[nodiscard]] static QString fieldLabel(ProposalField field);
    [[nodiscard]] static QString words(const ProposalProblem &problem, const Rule &rule);
};

} // namespace tallybook
