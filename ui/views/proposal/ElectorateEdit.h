// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Roster.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace tallybook {

class PlainLabel;

/// Whose votes bind: a role, or people chosen by name.
class ElectorateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ElectorateEdit(QWidget *parent = nullptr);

    /// The people that a named list is chosen from.
    void setPeople(const QList<Voter> &people);
    void setElectorate(const Electorate &electorate);
    [[nodiscard]] Electorate electorate() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void refresh();

    QComboBox *m_kind;
    QListWidget *m_people;
    PlainLabel *m_empty;
    QList<VoterId> m_named; ///< also those that are not in the list of people
};

} // namespace tallybook
