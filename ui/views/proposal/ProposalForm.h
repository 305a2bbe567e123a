// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/vote/Proposal.h"
#include "ui/presenters/ProposalNotes.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tallybook {

class ConversationsEdit;
class ElectorateEdit;
class KindFields;
class NotedField;
class PeriodEdit;
class ProjectEdit;
class RuleEdit;

/// All fields of a proposal. Knows no session: takes a value in and gives it out.
class ProposalForm final : public QWidget
{
    Q_OBJECT

public:
    /// The clock must outlive the form.
    explicit ProposalForm(const Clock &clock, QWidget *parent = nullptr);

    void setProjects(const QList<Project> &projects);
    void setPeople(const QList<Voter> &people);
    /// How long a vote shall run that has no close yet; the rule's minimum if that is longer.
    void setPreferredHours(int hours);
    /// Loads without telling of edits. What the state fixes (rule, electorate and period of an
    /// opened vote) is locked.
    void setProposal(const Proposal &proposal, bool readOnly);
    /// The loaded proposal with the fields as they stand.
    [[nodiscard]] Proposal proposal() const;
    /// Notes by the name of the Proposal member; fields without one lose theirs.
    void setNotes(const QHash<QString, FieldNote> &notes);
    [[nodiscard]] QString note(const QString &member) const;
    void focusTitle();

Q_SIGNALS:
    void edited();
    void addProjectRequested(const tallybook::Project &project);

private:
    void offerRules(const ProjectId &project);
    QFormLayout *addSection(const QString &heading);
    QLineEdit *addLine(QFormLayout *form, const QString &member, const QString &label);
    QPlainTextEdit *addText(QFormLayout *form, const QString &member, const QString &label,
                            int lines);
    void addField(QFormLayout *form, const QString &member, const QString &label, QWidget *field);
    void buildDecision();
    void buildDiscussion();
    void buildRule(const Clock &clock);
    void buildThread();
    void alignLabels();
    void kindChosen();
    void lock(ProposalStatus status, bool readOnly);
    void noteEdit();
    void suggestPeriod(const Rule &rule);
    [[nodiscard]] ProposalKind kind() const;

    Proposal m_loaded;
    int m_loading = 0;
    int m_preferredHours = 0;
    QHash<QString, NotedField *> m_fields;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    KindFields *m_kindFields = nullptr;
    ProjectEdit *m_project = nullptr;
    QLineEdit *m_proposer = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_ifItFails = nullptr;
    ConversationsEdit *m_conversations = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    QPlainTextEdit *m_alternatives = nullptr;
    RuleEdit *m_rule = nullptr;
    QList<Project> m_projects;
    ElectorateEdit *m_electorate = nullptr;
    PeriodEdit *m_period = nullptr;
    QLineEdit *m_threadLink = nullptr;
    QLineEdit *m_callMessageId = nullptr;
};

} // namespace tallybook
