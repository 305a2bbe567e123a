// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/RosterModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tallybook {

class NotedField;

/// The fields of a person and a role. Knows no session: takes a line in and gives it out.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    /// Loads a line; one without ids is somebody new.
    void setLine(const RosterModel::Line &line);
    [[nodiscard]] RosterModel::Line line() const;
    /// Whether a role is chosen ("no role" otherwise).
    [[nodiscard]] bool hasRole() const;
    /// Checks the fields and says beside them what is wrong.
    bool validate();
    void focusName();

private:
    [[nodiscard]] static std::optional<QDate> dateOf(const QString &text);

    RosterModel::Line m_loaded;
    QLineEdit *m_name;
    QLineEdit *m_asfId;
    QLineEdit *m_addresses;
    QLineEdit *m_handles;
    QComboBox *m_role;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QCheckBox *m_emeritus;
    NotedField *m_nameField;
    NotedField *m_addressesField;
    NotedField *m_fromField;
    NotedField *m_untilField;
};

} // namespace tallybook
