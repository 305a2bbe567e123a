// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/VoteForm.h"

#include "core/mail/people/PersonMatcher.h"
#include "core/session/RecordSession.h"
#include "core/session/intake/StoredMail.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/ButtonKey.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/VoteWords.h"
#include "ui/views/votes/VoterField.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
void choose(QComboBox *combo, Enum value)
{
    combo->setCurrentIndex(combo->findData(int(value)));
}

template <typename Enum>
[[nodiscard]] Enum chosen(const QComboBox *combo)
{
    return Enum(combo->currentData().toInt());
}

[[nodiscard]] Timestamp timeOf(const QDateTimeEdit *edit)
{
    return Timestamp::fromDateTime(edit->dateTime()).value_or(Timestamp{});
}

} // namespace

VoteForm::VoteForm(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(this))
    , m_voter(new VoterField(this))
    , m_value(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_claim(new QComboBox(this))
    , m_when(new QDateTimeEdit(this))
    , m_utc(new PlainLabel(this))
    , m_reason(new QPlainTextEdit(this))
    , m_answer(new QPlainTextEdit(this))
    , m_admission(new QComboBox(this))
    , m_admissionReason(new QLineEdit(this))
    , m_binding(new QComboBox(this))
    , m_bindingReason(new QLineEdit(this))
    , m_carriedFrom(new QLineEdit(this))
    , m_carriedObject(new QComboBox(this))
    , m_problem(new PlainLabel(this))
    , m_save(new QPushButton(tr("&Save vote"), this))
    , m_noVote(new QPushButton(tr("&Not a vote"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_title->setEmphasis(1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"voteProblem"_s);
    m_problem->hide();

    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 6, 0);
    build(form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_noVote);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    setButtonKey(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QPushButton::clicked, this, &VoteForm::save);
    connect(m_noVote, &QPushButton::clicked, this, &VoteForm::answerNoVote);
    connect(m_cancel, &QPushButton::clicked, this, &VoteForm::finished);
    for (QComboBox *combo : {m_kind, m_admission, m_binding})
        connect(combo, &QComboBox::currentIndexChanged, this, &VoteForm::updateParts);
    connect(m_carriedFrom, &QLineEdit::textChanged, this, &VoteForm::updateParts);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this,
            [this] { m_utc->setText(DateWords::utc(timeOf(m_when))); });
    startNew();
}

void VoteForm::build(QFormLayout *form)
{
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->addItems({u"+1"_s, u"+0"_s, u"0"_s, u"-0"_s, u"-1"_s});
    m_value->setAccessibleName(tr("Vote value"));
    for (const VoteKind kind : {VoteKind::Cast, VoteKind::Change, VoteKind::Withdraw})
        m_kind->addItem(VoteWords::voteKind(kind), int(kind));
    for (const Claim claim : {Claim::Silent, Claim::Binding, Claim::NonBinding})
        m_claim->addItem(VoteWords::claim(claim), int(claim));
    for (const Admission admission : {Admission::ByRule, Admission::Admitted, Admission::Rejected})
        m_admission->addItem(VoteWords::admission(admission), int(admission));
    for (const BindingOverride binding :
         {BindingOverride::None, BindingOverride::Binding, BindingOverride::NonBinding})
        m_binding->addItem(VoteWords::bindingOverride(binding), int(binding));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_utc->setMuted();
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().height() * 4);
    m_admissionReason->setPlaceholderText(tr("Why it is admitted or left out"));
    m_admissionReason->setAccessibleName(tr("Reason for admitting or leaving out"));
    m_bindingReason->setPlaceholderText(tr("Why it counts so"));
    m_bindingReason->setAccessibleName(tr("Reason for deciding whether it binds"));

    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().height() * 3);
    m_answer->setPlaceholderText(tr("How the reason was answered"));
    m_answer->setAccessibleName(tr("How the reason was answered"));
    m_carriedFrom->setPlaceholderText(tr("Link or Message-ID, if it was cast elsewhere"));
    m_carriedFrom->setAccessibleName(tr("Where a vote that is carried over was cast"));
    m_carriedFrom->setObjectName(u"carriedFrom"_s);
    m_carriedObject->setObjectName(u"carriedObject"_s);
    m_carriedObject->setAccessibleName(tr("Whether it was cast for the same"));
    m_carriedObject->addItem(tr("Was it cast for the same?"), int(CarriedObject::NotAsked));
    m_carriedObject->addItem(tr("It was cast for the same"), int(CarriedObject::Same));
    m_carriedObject->addItem(tr("It was cast for something else"), int(CarriedObject::Other));

    addFormRow(form, tr("V&oter"), m_voter);
    addFormRow(form, tr("Val&ue"), m_value);
    addFormRow(form, tr("Kin&d"), m_kind);
    addFormRow(form, tr("C&laim"), m_claim);
    addFormRow(form, tr("&When"), m_when);
    form->addRow(QString(), m_utc);
    addFormRow(form, tr("&Reason given"), m_reason);
    addFormRow(form, tr("Answered b&y"), m_answer);
    addFormRow(form, tr("In ti&me"), m_admission);
    form->addRow(QString(), m_admissionReason);
    addFormRow(form, tr("&Binding"), m_binding);
    form->addRow(QString(), m_bindingReason);
    addFormRow(form, tr("Carried over from"), m_carriedFrom);
    form->addRow(QString(), m_carriedObject);
}

void VoteForm::startNew()
{
    VoteEvent fresh;
    fresh.value = VoteValue::plusOne();
    fresh.castAt = m_desk->session().clock().now();
    m_settling = {};
    m_isNew = true;
    m_title->setText(tr("Add a vote"));
    fill(fresh);
    m_voter->setFocus();
}

void VoteForm::startChange(const VoteEvent &vote)
{
    m_settling = {};
    m_isNew = false;
    m_title->setText(
            tr("Change %1's vote").arg(VoteWords::person(m_desk->session().voter(vote.voterId))));
    fill(vote);
    m_value->setFocus();
}

void VoteForm::startSettle(const StoredMessage &message)
{
    VoteEvent fresh;
    fresh.castAt = message.date.value_or(m_desk->session().clock().now());
    fresh.messageId = message.messageId;
    fresh.messageRow = message.id;
    m_settling = message.id;
    m_isNew = true;
    m_title->setText(tr("Settle a message"));
    const PersonMatch match = PersonMatcher(m_desk->session().voters()).match(authorOf(message));
    if (match.voters.size() == 1 && !match.needsAnswer())
        fresh.voterId = match.voters.constFirst();
    fill(fresh);
    // The value is the very question: nothing is suggested.
    m_value->clearEditText();
    if (fresh.voterId.isNull())
        m_voter->suggest(message.fromName, message.fromAddress);
    m_value->setFocus();
}

void VoteForm::fill(const VoteEvent &vote)
{
    m_start = vote;
    m_voter->setVoters(m_desk->session().voters());
    m_voter->choose(vote.voterId);
    m_value->setEditText(vote.value.canonical());
    choose(m_kind, vote.kind);
    choose(m_claim, vote.claim);
    m_when->setDateTime(vote.castAt.toUtc().toLocalTime());
    m_utc->setText(DateWords::utc(vote.castAt));
    m_reason->setPlainText(vote.reason);
    choose(m_admission, vote.admission);
    m_admissionReason->setText(vote.admissionReason);
    choose(m_binding, vote.bindingOverride);
    m_bindingReason->setText(vote.bindingReason);
    m_answer->setPlainText(vote.answer);
    m_carriedFrom->setText(vote.carriedFrom);
    choose(m_carriedObject, vote.carriedObject);
    m_noVote->setVisible(bool(m_settling));
    m_problem->hide();
    updateParts();
}

void VoteForm::updateParts()
{
    m_value->setEnabled(chosen<VoteKind>(m_kind) != VoteKind::Withdraw);
    m_admissionReason->setVisible(chosen<Admission>(m_admission) != Admission::ByRule);
    m_carriedObject->setVisible(!m_carriedFrom->text().trimmed().isEmpty());
    m_bindingReason->setVisible(chosen<BindingOverride>(m_binding) != BindingOverride::None);
}

void VoteForm::askAdmission(Admission admission)
{
    choose(m_admission, admission);
    m_admissionReason->setFocus();
}

void VoteForm::askBinding(BindingOverride binding)
{
    choose(m_binding, binding);
    m_bindingReason->setFocus();
}

VoteEvent VoteForm::read() const
{
    VoteEvent vote = m_start;
    vote.proposalId = m_isNew ? m_desk->currentProposal() : m_start.proposalId;
    vote.kind = chosen<VoteKind>(m_kind);
    if (const auto value = VoteValue::parse(m_value->currentText().trimmed());
        value && *value != m_start.value)
        vote.value = *value;
    vote.claim = chosen<Claim>(m_claim);
    // A field that nobody touched keeps seconds and zone as they were written.
    if (m_when->dateTime() != m_start.castAt.toUtc().toLocalTime())
        vote.castAt = timeOf(m_when);
    vote.reason = m_reason->toPlainText().trimmed();
    vote.admission = chosen<Admission>(m_admission);
    vote.admissionReason =
            vote.admission == Admission::ByRule ? QString() : m_admissionReason->text().trimmed();
    vote.bindingOverride = chosen<BindingOverride>(m_binding);
    vote.bindingReason = vote.bindingOverride == BindingOverride::None
            ? QString()
            : m_bindingReason->text().trimmed();
    vote.answer = m_answer->toPlainText().trimmed();
    vote.carriedFrom = m_carriedFrom->text().trimmed();
    vote.carriedObject = vote.carriedFrom.isEmpty() ? CarriedObject::NotAsked
                                                    : chosen<CarriedObject>(m_carriedObject);
    return vote;
}

QString VoteForm::valueHint()
{
    return tr("A vote is +1, +0, 0, -0, -1 or a fraction such as +0.5.");
}

bool VoteForm::check()
{
    const auto problem = [this](QWidget *field, const QString &words) {
        m_problem->setText(words);
        m_problem->setAccessibleName(words);
        m_problem->show();
        field->setFocus();
        return false;
    };
    const VoteEvent vote = read();
    if (!m_voter->isComplete())
        return problem(m_voter, tr("Who voted? Choose somebody or enter a name."));
    if (vote.kind != VoteKind::Withdraw && !VoteValue::parse(m_value->currentText().trimmed()))
        return problem(m_value, valueHint());
    if (vote.admission != Admission::ByRule && vote.admissionReason.isEmpty())
        return problem(m_admissionReason, tr("Give the reason: the history keeps it."));
    if (vote.bindingOverride != BindingOverride::None && vote.bindingReason.isEmpty())
        return problem(m_bindingReason, tr("Give the reason: the history keeps it."));
    if (!vote.carriedFrom.isEmpty() && vote.carriedObject == CarriedObject::NotAsked)
        return problem(m_carriedObject,
                       tr("Was the vote cast for what is decided here? A vote for "
                          "something else does not count."));
    if (vote.carriedObject == CarriedObject::Other && vote.admission != Admission::Rejected)
        return problem(m_admission,
                       tr("A vote that was cast for something else does not count: "
                          "leave it out, with a reason."));
    m_problem->hide();
    return true;
}

Status VoteForm::write(const VoteEvent &vote, const std::optional<Voter> &newVoter)
{
    RecordSession &session = m_desk->session();
    if (m_settling)
        return session.settleMessage(m_settling, vote, newVoter);
    if (m_isNew)
        return session.addVote(vote, newVoter).map([](const VoteEventId &) {});
    return session.changeVote(vote, newVoter);
}

void VoteForm::save()
{
    if (!check())
        return;
    VoteEvent vote = read();
    vote.voterId = m_voter->chosen();
    std::optional<Voter> newVoter;
    if (vote.voterId.isNull()) {
        newVoter = m_voter->entered();
        newVoter->id = VoterId::create();
        vote.voterId = newVoter->id;
    }
    if (const Status written = write(vote, newVoter); !written) {
        m_desk->report(written.error(), tr("Saving the vote"));
        return;
    }
    Q_EMIT saved(vote.voterId);
    Q_EMIT finished();
}

void VoteForm::answerNoVote()
{
    const Status settled = m_desk->session().settleMessage(m_settling, std::nullopt);
    if (!settled) {
        m_desk->report(settled.error(), tr("Settling the message"));
        return;
    }
    Q_EMIT finished();
}

} // namespace tallybook
