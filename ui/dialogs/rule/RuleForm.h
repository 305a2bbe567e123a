// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tallybook {

class ConditionEdit;
class NotedField;

/// An own rule as a form. What the form has no field for (readings, rounds, silence) is kept as it
/// was; the JSON beside it shows all.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const Rule &rule);
    [[nodiscard]] Rule rule() const;
    void focusName();
    /// Says beside the first fields what is missing in them, goes to the first of those, and is
    /// false then. Whatever else may be wrong with a rule has no field of words.
    bool check();

Q_SIGNALS:
    void edited();

private:
    void addCondition(const Condition &condition);
    void clearConditions();
    void orderTabs();

    void suggestId(const QString &name);

    Rule m_start;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QLineEdit *m_test;
    QLineEdit *m_source;
    QSpinBox *m_hours;
    QSpinBox *m_closesFrom;
    QComboBox *m_veto;
    QComboBox *m_electorate;
    QComboBox *m_kinds;
    QPushButton *m_add;
    NotedField *m_nameNote;
    NotedField *m_idNote;
    NotedField *m_testNote;
    QVBoxLayout *m_conditionsColumn;
    QList<ConditionEdit *> m_conditions;
};

} // namespace tallybook
