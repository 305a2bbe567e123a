// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tallybook {

class PlainLabel;

/// The approval rule, shown as its test in words with its source, and the reading to apply where
/// its text leaves one open.
class RuleEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEdit(QWidget *parent = nullptr);

    /// The rules to offer: those of the project. The shipped ones until it is called.
    void setCatalogue(const RuleCatalogue &rules);
    /// The shipped rules and the project's own.
    [[nodiscard]] static RuleCatalogue catalogueOf(const Project &project);
    /// The rules meant for `kind`, with `frozen` (the record's own copy) among them even if it is
    /// not in the catalogue or not meant for the kind.
    void setRule(const Rule &frozen, const QString &readingId, ProposalKind kind);
    /// Another kind: offers its rules, and changes to its first if the current one does not fit.
    void setKind(ProposalKind kind);
    [[nodiscard]] Rule rule() const;
    /// "" is the rule's default.
    [[nodiscard]] QString readingId() const;
    void setReadOnly(bool ruleFixed, bool readingFixed);

    [[nodiscard]] static bool fits(const Rule &rule, ProposalKind kind);
    /// The preferred rule if it is meant for the kind, else the first of the catalogue that is.
    [[nodiscard]] static Rule defaultRule(ProposalKind kind, const QString &preferredId = {});

Q_SIGNALS:
    void edited();
    void ruleChanged();

private:
    void offer(const Rule &current);
    void chosen();
    void showRule(const QString &readingId);
    void showReading();

    QComboBox *m_rules;
    PlainLabel *m_test;
    PlainLabel *m_source;
    QPushButton *m_openSource;
    PlainLabel *m_readingLabel;
    QComboBox *m_readings;
    PlainLabel *m_readingWho;
    RuleCatalogue m_catalogue = RuleCatalogue::shipped();
    QList<Rule> m_offered;
    ProposalKind m_kind = ProposalKind::Strategy;
};

} // namespace tallybook
