// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QFormLayout;

namespace tallybook {

class PlainLabel;

/// A form's field with room below it for what is wrong with its value, so that a problem stands
/// where it can be mended.
class NotedField final : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Hint, Problem };

    explicit NotedField(QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    /// "" takes the note away. The note is also the field's accessible description.
    void setNote(const QString &words, Severity severity = Severity::Problem);
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool hasProblem() const { return m_problem; }

    /// Adds a row whose label is the field's buddy and gives it its accessible name. `label` has a
    /// mnemonic.
    void addTo(QFormLayout *form, const QString &label);

private:
    QWidget *m_field;
    PlainLabel *m_icon;
    PlainLabel *m_note;
    bool m_problem = false;
};

} // namespace tallybook
