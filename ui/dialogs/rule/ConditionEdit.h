// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tallybook {

class PlainLabel;

/// One condition of a rule in a line: which votes, held against what.
class ConditionEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEdit(QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    /// Its id is what it had, or "" for a new one. Words are made from the numbers if there are
    /// none, or if the test has changed since they were typed.
    [[nodiscard]] Condition condition() const;

    /// What Tab goes through, in the order in which it is seen.
    [[nodiscard]] const QList<QWidget *> &tabStops() const { return m_stops; }

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void showParts();
    void changeTest();
    /// The condition without its words.
    [[nodiscard]] Condition tested() const;
    [[nodiscard]] QString madeWords() const;

    Condition m_start;
    QComboBox *m_type;
    QComboBox *m_of;
    QComboBox *m_side; ///< count: at least or at most
    QSpinBox *m_number; ///< count and factor
    QComboBox *m_against;
    QSpinBox *m_numerator;
    PlainLabel *m_slash;
    QSpinBox *m_denominator;
    QCheckBox *m_strict;
    QLineEdit *m_words;
    QList<QWidget *> m_stops;
};

} // namespace tallybook
