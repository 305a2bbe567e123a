// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/KindFields.h"

#include "core/base/Text.h"
#include "ui/support/widgets/NotedField.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

KindFields::KindFields(QFormLayout *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_moduleName(new QLineEdit)
    , m_moduleScope(new QPlainTextEdit)
    , m_oldCodebase(new QLineEdit)
    , m_newCodebase(new QLineEdit)
    , m_moduleNameField(new NotedField(m_moduleName))
    , m_moduleScopeField(new NotedField(m_moduleScope))
    , m_oldCodebaseField(new NotedField(m_oldCodebase))
    , m_newCodebaseField(new NotedField(m_newCodebase))
{
    m_moduleName->setObjectName(u"moduleName"_s);
    m_moduleScope->setObjectName(u"moduleScope"_s);
    m_oldCodebase->setObjectName(u"oldCodebase"_s);
    m_newCodebase->setObjectName(u"newCodebase"_s);
    m_moduleScope->setTabChangesFocus(true);
    m_moduleScope->setMaximumHeight(m_moduleScope->fontMetrics().height() * 5);

    m_moduleNameField->addTo(form, tr("&Module name:"));
    m_moduleScopeField->addTo(form, tr("Module s&cope:"));
    m_newCodebaseField->addTo(form, tr("Ne&w codebase:"));
    m_oldCodebaseField->addTo(form, tr("E&xisting codebase:"));

    for (QLineEdit *edit : {m_moduleName, m_oldCodebase, m_newCodebase})
        connect(edit, &QLineEdit::textChanged, this, &KindFields::edited);
    connect(m_moduleScope, &QPlainTextEdit::textChanged, this, &KindFields::edited);
    connect(m_oldCodebase, &QLineEdit::textChanged, this, &KindFields::explainFailure);
}

void KindFields::setKind(ProposalKind kind)
{
    const bool module = kind == ProposalKind::NewModule;
    const bool replacement = kind == ProposalKind::CodebaseReplacement;
    m_form->setRowVisible(m_moduleNameField, module);
    m_form->setRowVisible(m_moduleScopeField, module);
    m_form->setRowVisible(m_newCodebaseField, replacement);
    m_form->setRowVisible(m_oldCodebaseField, replacement);
    explainFailure();
}

void KindFields::read(const Proposal &proposal)
{
    m_moduleName->setText(proposal.moduleName);
    m_moduleScope->setPlainText(proposal.moduleScope);
    m_oldCodebase->setText(proposal.oldCodebase);
    m_newCodebase->setText(proposal.newCodebase);
    setKind(proposal.kind);
}

void KindFields::write(Proposal &proposal) const
{
    // What was typed for another kind stays: switching back brings it again.
    proposal.moduleName = m_moduleName->text().trimmed();
    proposal.moduleScope = m_moduleScope->toPlainText();
    proposal.oldCodebase = m_oldCodebase->text().trimmed();
    proposal.newCodebase = m_newCodebase->text().trimmed();
}

void KindFields::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : {m_moduleName, m_oldCodebase, m_newCodebase})
        edit->setReadOnly(readOnly);
    m_moduleScope->setReadOnly(readOnly);
}

NotedField *KindFields::field(const QString &member) const
{
    for (NotedField *field :
         {m_moduleNameField, m_moduleScopeField, m_oldCodebaseField, m_newCodebaseField}) {
        if (field->field()->objectName() == member)
            return field;
    }
    return nullptr;
}

void KindFields::explainFailure()
{
    if (m_oldCodebaseField->hasProblem())
        return;
    const QString old = text::visibleLine(m_oldCodebase->text().trimmed());
    m_oldCodebaseField->setNote(
            old.isEmpty() ? tr("This is the codebase that continues if the proposal fails.")
                          : tr("If the proposal fails, %1 continues.").arg(old),
            NotedField::Severity::Hint);
}

} // namespace tallybook
