// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tallybook {

class NotedField;

/// The fields that only one kind of proposal has: rows of the form that come and go with the kind.
class KindFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `form` where it stands now.
    KindFields(QFormLayout *form, QObject *parent);

    void setKind(ProposalKind kind);
    void read(const Proposal &proposal);
    void write(Proposal &proposal) const;
    void setReadOnly(bool readOnly);

    /// The field of a Proposal member ("moduleName", …); nullptr if it is not here.
    [[nodiscard]] NotedField *field(const QString &member) const;

    /// Says beside the existing codebase that it continues if the proposal fails, unless a problem
    /// stands there.
    void explainFailure();

Q_SIGNALS:
    void edited();

private:
    QFormLayout *m_form;
    QLineEdit *m_moduleName;
    QPlainTextEdit *m_moduleScope;
    QLineEdit *m_oldCodebase;
    QLineEdit *m_newCodebase;
    NotedField *m_moduleNameField;
    NotedField *m_moduleScopeField;
    NotedField *m_oldCodebaseField;
    NotedField *m_newCodebaseField;
};

} // namespace tallybook
