// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"
#include "core/vote/Roster.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace tallybook {

class ImportModel;
class PersonChooser;
class PlainLabel;
struct ImportItem;

/// How one message was read, and why, with what a person may decide about it.
class ReadingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the panel.
    explicit ReadingPanel(ImportModel *model, QWidget *parent = nullptr);

    /// By what a vote's binding status is judged.
    void setElectorate(const Roster &roster, const Electorate &electorate);
    /// -1 shows that nothing is chosen.
    void showRow(int row);
    /// The vote that the fields amount to; without value and cast while it is not understood.
    [[nodiscard]] VoteCandidate vote() const;
    [[nodiscard]] static bool isSound(const VoteCandidate &vote);
    /// Evidence to mark in the message, the chosen candidate's first.
    [[nodiscard]] QList<Evidence> evidence() const;

    bool accept();
    void rejectAsVote();
    void leaveOut();

Q_SIGNALS:
    void evidenceChanged();
    /// A decision was made about the row.
    void settled(int row);
    void nextWanted(int step);

private:
    void build();
    void connectFields();
    void showReading(const ImportItem &item);
    void showCandidate(int index);
    void showPerson();
    void refresh();
    [[nodiscard]] const VoteCandidate *candidate() const;
    [[nodiscard]] QString reasonsWords(const ImportItem &item) const;

    ImportModel *m_model;
    Roster m_roster;
    Electorate m_electorate;
    int m_row = -1;
    PlainLabel *m_question;
    QListWidget *m_candidates;
    QComboBox *m_value;
    PlainLabel *m_valueProblem;
    PlainLabel *m_reasons;
    PersonChooser *m_person;
    QPushButton *m_accept;
    QPushButton *m_noVote;
    QPushButton *m_leaveOut;
    QPushButton *m_next;
};

} // namespace tallybook
