// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/people/PersonMatcher.h"

#include <QWidget>

class QComboBox;

namespace tallybook {

class PlainLabel;

/// "Who is this?": somebody known, found by typing a part of the name, or somebody new.
class PersonChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonChooser(QWidget *parent = nullptr);

    /// Offers `people`, those in `match` first; preselects `settled` if it is not null, somebody
    /// new where nobody is known, the match where only a name is shown, and nobody where a person
    /// must say.
    void setQuestion(const QList<Voter> &people, const PersonMatch &match, const Author &author,
                     const VoterId &settled);
    /// Null for somebody new, and while nothing is chosen.
    [[nodiscard]] VoterId voter() const;
    /// The name of somebody new; "" if somebody known is chosen or nobody.
    [[nodiscard]] QString newName() const;
    [[nodiscard]] bool isAnswered() const { return !voter().isNull() || !newName().isEmpty(); }
    /// What is known of the choice, e.g. whether the vote would bind.
    void setStatus(const QString &words);

    /// Name with what tells people of one name apart; safe for one line.
    [[nodiscard]] static QString label(const Voter &voter);

Q_SIGNALS:
    void answered();

private:
    void addPeople(const QList<Voter> &people, const PersonMatch &match);

    QComboBox *m_choice;
    PlainLabel *m_status;
};

} // namespace tallybook
