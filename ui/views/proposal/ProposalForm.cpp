// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/ProposalForm.h"

#include "ui/support/look/Icons.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/WheelGuard.h"
#include "ui/support/words/VoteWords.h"
#include "ui/views/proposal/ConversationsEdit.h"
#include "ui/views/proposal/ElectorateEdit.h"
#include "ui/views/proposal/KindFields.h"
#include "ui/views/proposal/PeriodEdit.h"
#include "ui/views/proposal/ProjectEdit.h"
#include "ui/views/proposal/RuleEdit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ProposalForm::ProposalForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    buildDecision();
    buildDiscussion();
    buildRule(clock);
    buildThread();
    column->addStretch(1);
    alignLabels();
    WheelGuard::protect(this);
}

void ProposalForm::setProjects(const QList<Project> &projects)
{
    m_projects = projects;
    m_project->setProjects(projects);
    offerRules(m_project->project());
}

void ProposalForm::offerRules(const ProjectId &project)
{
    const auto found = std::find_if(m_projects.cbegin(), m_projects.cend(),
                                    [&project](const Project &each) { return each.id == project; });
    m_rule->setCatalogue(RuleEdit::catalogueOf(found == m_projects.cend() ? Project() : *found));
}

void ProposalForm::setPeople(const QList<Voter> &people)
{
    m_electorate->setPeople(people);
}

void ProposalForm::setProposal(const Proposal &proposal, bool readOnly)
{
    const QScopedValueRollback loading(m_loading, m_loading + 1);
    const auto setLine = [](QLineEdit *edit, const QString &text) {
        if (edit->text() == text)
            return;
        edit->setText(text);
        edit->setCursorPosition(0); // a long one shows its beginning
    };
    // Only what differs is set: the cursor stays where the person types.
    const auto setText = [](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    m_loaded = proposal;
    setLine(m_title, proposal.title);
    m_kind->setCurrentIndex(m_kind->findData(int(proposal.kind)));
    m_kindFields->read(proposal);
    m_project->setProject(proposal.projectId);
    setLine(m_proposer, proposal.proposer);
    setText(m_text, proposal.text);
    setText(m_ifItFails, proposal.ifItFails);
    m_conversations->setConversations(proposal.conversations);
    setText(m_summary, proposal.conversationSummary);
    setText(m_alternatives, proposal.alternatives);
    offerRules(proposal.projectId);
    m_rule->setRule(proposal.rule, proposal.readingId, proposal.kind);
    m_electorate->setElectorate(proposal.electorate);
    suggestPeriod(proposal.rule);
    m_period->setPeriod(proposal.period);
    setLine(m_threadLink, proposal.threadLink);
    setLine(m_callMessageId, proposal.callMessageId);
    lock(proposal.status, readOnly);
}

void ProposalForm::setPreferredHours(int hours)
{
    m_preferredHours = hours;
    suggestPeriod(m_rule->rule());
}

void ProposalForm::suggestPeriod(const Rule &rule)
{
    m_period->setMinimumHours(qMax(rule.minimumHours, m_preferredHours));
}

Proposal ProposalForm::proposal() const
{
    Proposal typed = m_loaded;
    typed.title = m_title->text().trimmed();
    typed.kind = kind();
    m_kindFields->write(typed);
    typed.projectId = m_project->project();
    typed.proposer = m_proposer->text().trimmed();
    typed.text = m_text->toPlainText();
    typed.ifItFails = m_ifItFails->toPlainText();
    typed.conversations = m_conversations->conversations();
    typed.conversationSummary = m_summary->toPlainText();
    typed.alternatives = m_alternatives->toPlainText();
    typed.rule = m_rule->rule();
    typed.readingId = m_rule->readingId();
    typed.electorate = m_electorate->electorate();
    typed.period = m_period->period();
    typed.threadLink = m_threadLink->text().trimmed();
    typed.callMessageId = m_callMessageId->text().trimmed();
    return typed;
}

void ProposalForm::setNotes(const QHash<QString, FieldNote> &notes)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const FieldNote note = notes.value(it.key());
        it.value()->setNote(note.words,
                            note.problem ? NotedField::Severity::Problem
                                         : NotedField::Severity::Hint);
    }
    m_kindFields->explainFailure();
}

QString ProposalForm::note(const QString &member) const
{
    const NotedField *field = m_fields.value(member);
    return field ? field->note() : QString();
}

void ProposalForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

QFormLayout *ProposalForm::addSection(const QString &heading)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (!heading.isEmpty()) {
        auto *title = new PlainLabel(heading, this);
        title->setEmphasis();
        title->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
        column->addWidget(title);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Not WrapLongRows: with it, a row that was hidden comes back without any height.
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column->addLayout(form);
    return form;
}

QLineEdit *ProposalForm::addLine(QFormLayout *form, const QString &member, const QString &label)
{
    auto *edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &ProposalForm::noteEdit);
    addField(form, member, label, edit);
    return edit;
}

QPlainTextEdit *ProposalForm::addText(QFormLayout *form, const QString &member,
                                      const QString &label, int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1));
    connect(edit, &QPlainTextEdit::textChanged, this, &ProposalForm::noteEdit);
    addField(form, member, label, edit);
    return edit;
}

void ProposalForm::addField(QFormLayout *form, const QString &member, const QString &label,
                            QWidget *field)
{
    field->setObjectName(member);
    auto *noted = new NotedField(field, this);
    noted->addTo(form, label);
    m_fields.insert(member, noted);
}

void ProposalForm::buildDecision()
{
    QFormLayout *form = addSection({});
    m_title = addLine(form, u"title"_s, tr("&Title:"));
    m_kind = new QComboBox(this);
    for (const auto kind : {ProposalKind::Strategy, ProposalKind::NewModule,
                            ProposalKind::CodebaseReplacement, ProposalKind::Other}) {
        m_kind->addItem(icons::get(u"kind-"_s + proposalKindName(kind)), VoteWords::kind(kind),
                        int(kind));
    }
    addField(form, u"kind"_s, tr("&Kind:"), m_kind);
    m_kindFields = new KindFields(form, this);
    for (const QString &member :
         {u"moduleName"_s, u"moduleScope"_s, u"oldCodebase"_s, u"newCodebase"_s})
        m_fields.insert(member, m_kindFields->field(member));
    m_project = new ProjectEdit(this);
    addField(form, u"projectId"_s, tr("Pro&ject:"), m_project);
    m_proposer = addLine(form, u"proposer"_s, tr("Pr&oposer:"));
    m_text = addText(form, u"text"_s, tr("What is &decided:"), 6);
    m_ifItFails = addText(form, u"ifItFails"_s, tr("What happe&ns if it fails:"), 3);

    connect(m_kind, &QComboBox::activated, this, &ProposalForm::kindChosen);
    connect(m_kindFields, &KindFields::edited, this, &ProposalForm::noteEdit);
    connect(m_project, &ProjectEdit::edited, this, &ProposalForm::noteEdit);
    connect(m_project, &ProjectEdit::addRequested, this, &ProposalForm::addProjectRequested);
}

void ProposalForm::buildDiscussion()
{
    QFormLayout *form = addSection(tr("Discussion"));
    m_conversations = new ConversationsEdit(this);
    addField(form, u"conversations"_s, tr("Conversations:"), m_conversations);
    m_summary = addText(form, u"conversationSummary"_s, tr("Summar&y of them:"), 6);
    m_alternatives = addText(form, u"alternatives"_s, tr("Alternatives considered:"), 3);
    connect(m_conversations, &ConversationsEdit::edited, this, &ProposalForm::noteEdit);
}

void ProposalForm::buildRule(const Clock &clock)
{
    QFormLayout *form = addSection(tr("How it is decided"));
    m_rule = new RuleEdit(this);
    addField(form, u"rule"_s, tr("&Rule:"), m_rule);
    m_electorate = new ElectorateEdit(this);
    addField(form, u"electorate"_s, tr("Whose votes &bind:"), m_electorate);
    m_period = new PeriodEdit(clock, this);
    addField(form, u"period"_s, tr("Voting &period:"), m_period);
    connect(m_project, &ProjectEdit::edited, this, [this] { offerRules(m_project->project()); });
    connect(m_rule, &RuleEdit::edited, this, &ProposalForm::noteEdit);
    connect(m_rule, &RuleEdit::ruleChanged, this, [this] {
        const Rule rule = m_rule->rule();
        suggestPeriod(rule);
        Electorate electorate = m_electorate->electorate();
        electorate.kind = rule.defaultElectorate;
        m_electorate->setElectorate(electorate);
    });
    connect(m_electorate, &ElectorateEdit::edited, this, &ProposalForm::noteEdit);
    connect(m_period, &PeriodEdit::edited, this, &ProposalForm::noteEdit);
}

void ProposalForm::buildThread()
{
    QFormLayout *form = addSection(tr("The vote thread"));
    m_threadLink = addLine(form, u"threadLink"_s, tr("Link to the thread:"));
    m_callMessageId = addLine(form, u"callMessageId"_s, tr("Message-ID of the call:"));
    m_callMessageId->setPlaceholderText(u"<…@…>"_s);
}

void ProposalForm::alignLabels()
{
    // The sections are forms of their own: one width for all labels makes one column of fields.
    QList<QWidget *> labels;
    for (const QFormLayout *form : findChildren<QFormLayout *>()) {
        for (int row = 0; form->parentWidget() == this && row < form->rowCount(); ++row) {
            if (QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                labels.append(item->widget());
        }
    }
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void ProposalForm::kindChosen()
{
    m_kindFields->setKind(kind());
    m_rule->setKind(kind());
    noteEdit();
}

void ProposalForm::lock(ProposalStatus status, bool readOnly)
{
    const bool begun = readOnly || status != ProposalStatus::Draft;
    const bool over =
            readOnly || status == ProposalStatus::ResultSent || status == ProposalStatus::Cancelled;
    for (QLineEdit *edit : {m_title, m_proposer, m_threadLink, m_callMessageId})
        edit->setReadOnly(over);
    for (QPlainTextEdit *edit : {m_text, m_ifItFails, m_summary, m_alternatives})
        edit->setReadOnly(over);
    m_conversations->setReadOnly(over);
    m_kindFields->setReadOnly(over);
    m_kind->setEnabled(!begun);
    m_project->setReadOnly(begun);
    m_rule->setReadOnly(begun, over);
    m_electorate->setReadOnly(begun);
    m_period->setReadOnly(begun);
}

void ProposalForm::noteEdit()
{
    if (m_loading == 0)
        Q_EMIT edited();
}

ProposalKind ProposalForm::kind() const
{
    return ProposalKind(m_kind->currentData().toInt());
}

} // namespace tallybook
