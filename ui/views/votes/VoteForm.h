// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"
#include "core/vote/VoteEvent.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tallybook {

class Desk;
class PlainLabel;
class VoterField;

/// Adds a vote by hand, changes one, or settles a message that was imported as a question. What is
/// missing is said beside the field; nothing is saved before Save.
class VoteForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteForm(Desk *desk, QWidget *parent = nullptr);

    void startNew();
    void startChange(const VoteEvent &vote);
    /// The message waits for an answer: a vote, or "not a vote".
    void startSettle(const StoredMessage &message);
    /// Preselects admitting (or leaving out) a late vote and asks for the reason.
    void askAdmission(Admission admission);
    /// Preselects how the vote counts and asks for the reason.
    void askBinding(BindingOverride binding);
    void save();
    /// What a value looks like, for who entered something else.
    [[nodiscard]] static QString valueHint();

Q_SIGNALS:
    /// The vote is in the book.
    void saved(const tallybook::VoterId &voter);
    /// Nothing more to edit: saved, cancelled or answered "not a vote".
    void finished();

private:
    void build(QFormLayout *form);
    void fill(const VoteEvent &vote);
    [[nodiscard]] VoteEvent read() const;
    [[nodiscard]] bool check();
    [[nodiscard]] Status write(const VoteEvent &vote, const std::optional<Voter> &newVoter);
    void answerNoVote();
    void updateParts();

    Desk *m_desk;
    PlainLabel *m_title;
    VoterField *m_voter;
    QComboBox *m_value;
    QComboBox *m_kind;
    QComboBox *m_claim;
    QDateTimeEdit *m_when;
    PlainLabel *m_utc;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_answer;
    QComboBox *m_admission;
    QLineEdit *m_admissionReason;
    QComboBox *m_binding;
    QLineEdit *m_bindingReason;
    QLineEdit *m_carriedFrom;
    QComboBox *m_carriedObject;
    PlainLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_noVote;
    QPushButton *m_cancel;

    VoteEvent m_start; ///< what the form began with
    MessageRowId m_settling; ///< the message to answer; null otherwise
    bool m_isNew = true;
};

} // namespace tallybook
