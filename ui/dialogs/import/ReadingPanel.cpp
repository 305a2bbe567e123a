// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import/ReadingPanel.h"

#include "core/base/Text.h"
#include "ui/dialogs/import/PersonChooser.h"
#include "ui/models/ImportModel.h"
#include "ui/presenters/ImportWords.h"
#include "ui/presenters/ReasonWords.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/ButtonKey.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The data of the entry that takes a vote back.
const QString withdrawal = u"withdraw"_s;

} // namespace

ReadingPanel::ReadingPanel(ImportModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_question(new PlainLabel(this))
    , m_candidates(new QListWidget(this))
    , m_value(new QComboBox(this))
    , m_valueProblem(new PlainLabel(this))
    , m_reasons(new PlainLabel(this))
    , m_person(new PersonChooser(this))
    , m_accept(new QPushButton(tr("Take as &vote"), this))
    , m_noVote(new QPushButton(tr("&Not a vote"), this))
    , m_leaveOut(new QPushButton(tr("&Leave out"), this))
    , m_next(new QPushButton(icons::get(u"next"_s), tr("Ne&xt to settle"), this))
{
    build();
    connectFields();
    showRow(-1);
}

void ReadingPanel::setElectorate(const Roster &roster, const Electorate &electorate)
{
    m_roster = roster;
    m_electorate = electorate;
}

void ReadingPanel::showRow(int row)
{
    m_row = row;
    setEnabled(row >= 0);
    if (row < 0) {
        m_question->setText(tr("Choose a message to see how it was read."));
        m_candidates->hide();
        m_reasons->clear();
        m_person->setStatus({});
        return;
    }
    showReading(m_model->item(row));
    showPerson();
    refresh();
}

VoteCandidate ReadingPanel::vote() const
{
    VoteCandidate taken;
    taken.grade = Grade::Certain; // a person says so, in so many words
    if (const VoteCandidate *read = candidate())
        taken = *read;
    const int chosen = m_value->findText(m_value->currentText(), Qt::MatchExactly);
    if (chosen >= 0 && chosen == m_value->findData(withdrawal)) {
        taken.kind = VoteKind::Withdraw;
        taken.value.reset();
        return taken;
    }
    if (taken.kind == VoteKind::Withdraw)
        taken.kind = VoteKind::Cast;
    const auto value = VoteValue::parse(m_value->currentText().trimmed());
    // What was written stays beside the value ("👍") unless the person gave another.
    if (taken.value != value)
        taken.value = value;
    return taken;
}

bool ReadingPanel::isSound(const VoteCandidate &vote)
{
    return vote.value.has_value() || vote.kind == VoteKind::Withdraw;
}

QList<Evidence> ReadingPanel::evidence() const
{
    if (m_row < 0)
        return {};
    const MessageReading &reading = m_model->item(m_row).read.reading;
    QList<Evidence> all;
    if (const VoteCandidate *chosen = candidate())
        all.append(chosen->evidence);
    for (const VoteCandidate &each : reading.candidates) {
        if (!all.contains(each.evidence))
            all.append(each.evidence);
    }
    for (const Support &each : reading.support)
        all.append(each.evidence);
    return all;
}

bool ReadingPanel::accept()
{
    if (m_row < 0 || !m_person->isAnswered() || !m_accept->isEnabled())
        return false;
    const VoteCandidate taken = vote();
    const int row = m_row;
    const VoterId who = m_person->voter();
    if (who.isNull())
        m_model->addPerson(row, m_person->newName());
    else if (m_model->item(row).voterId != who)
        m_model->setPerson(row, who);
    if (!m_model->takeVote(row, taken))
        return false;
    Q_EMIT settled(row);
    return true;
}

void ReadingPanel::rejectAsVote()
{
    if (m_row < 0 || !m_noVote->isEnabled())
        return;
    const int row = m_row;
    m_model->takeNoVote(row);
    Q_EMIT settled(row);
}

void ReadingPanel::leaveOut()
{
    if (m_row < 0 || !m_leaveOut->isEnabled())
        return;
    const int row = m_row;
    m_model->leaveOut(row);
    Q_EMIT settled(row);
}

void ReadingPanel::build()
{
    m_question->setObjectName(u"question"_s);
    m_question->setWordWrap(true);
    m_question->setEmphasis();
    m_candidates->setObjectName(u"candidates"_s);
    m_candidates->setAccessibleName(tr("Votes found in the message"));
    m_candidates->setWordWrap(true);
    m_candidates->setMaximumHeight(fontMetrics().height() * 7);
    m_value->setObjectName(u"value"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setAccessibleName(tr("Value of the vote"));
    m_valueProblem->setWordWrap(true);
    m_reasons->setWordWrap(true);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_accept->setObjectName(u"takeVote"_s);
    m_noVote->setObjectName(u"notAVote"_s);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_next->setObjectName(u"nextToSettle"_s);
    // The whole queue can be walked without a mouse.
    setButtonKey(m_accept, QKeySequence(Qt::CTRL | Qt::Key_Return));
    setButtonKey(m_noVote, QKeySequence(Qt::CTRL | Qt::Key_D));
    setButtonKey(m_leaveOut, QKeySequence(Qt::CTRL | Qt::Key_L));
    setButtonKey(m_next, QKeySequence(Qt::Key_F8));

    auto *valueLabel = new PlainLabel(tr("Val&ue:"), this);
    valueLabel->setBuddy(m_value);
    auto *personLabel = new PlainLabel(tr("&Who:"), this);
    personLabel->setBuddy(m_person);
    auto *whyLabel = new PlainLabel(tr("Why it was read so"), this);
    whyLabel->setEmphasis();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_candidates);
    column->addWidget(valueLabel);
    column->addWidget(m_value);
    column->addWidget(m_valueProblem);
    column->addWidget(personLabel);
    column->addWidget(m_person);
    column->addWidget(m_accept);
    column->addWidget(m_noVote);
    column->addWidget(m_leaveOut);
    column->addWidget(m_next);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(whyLabel);
    column->addWidget(m_reasons);
    column->addStretch(1);
}

void ReadingPanel::connectFields()
{
    connect(m_candidates, &QListWidget::currentRowChanged, this, &ReadingPanel::showCandidate);
    connect(m_value, &QComboBox::currentTextChanged, this, &ReadingPanel::refresh);
    connect(m_person, &PersonChooser::answered, this, [this] {
        showPerson();
        refresh();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { (void)accept(); });
    connect(m_noVote, &QPushButton::clicked, this, &ReadingPanel::rejectAsVote);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReadingPanel::leaveOut);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(1); });
}

void ReadingPanel::showReading(const ImportItem &item)
{
    const QString question = ImportWords::question(item);
    m_question->setText(question.isEmpty() ? ImportWords::fate(item) : question);
    const QList<VoteCandidate> &found = item.read.reading.candidates;
    int current = found.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker blocker(m_candidates);
        m_candidates->clear();
        for (qsizetype i = 0; i < found.size(); ++i) {
            const VoteCandidate &each = found.at(i);
            m_candidates->addItem(tr("%1: “%2”")
                                          .arg(ImportWords::candidate(each),
                                               text::visibleLine(each.evidence.text)));
            if (item.chosen && item.chosen->evidence == each.evidence)
                current = int(i);
        }
        m_candidates->setCurrentRow(current);
    }
    m_candidates->setVisible(found.size() > 1);
    m_person->setQuestion(m_model->people(), item.person, item.read.message.from,
                          m_model->personOf(m_row));
    showCandidate(current);
}

void ReadingPanel::showCandidate(int index)
{
    if (m_row < 0)
        return;
    const ImportItem &item = m_model->item(m_row);
    const VoteCandidate *read = candidate();
    // The person's own earlier answer goes before what was read.
    if (item.settledByHand && item.chosen && (!read || item.chosen->evidence == read->evidence))
        read = &*item.chosen;
    {
        const QSignalBlocker blocker(m_value);
        m_value->clear();
        m_value->addItems({u"+1"_s, u"+0"_s, u"-0"_s, u"-1"_s});
        m_value->addItem(tr("withdraws the vote"), withdrawal);
        m_value->setCurrentIndex(-1);
        if (read && read->kind == VoteKind::Withdraw)
            m_value->setCurrentIndex(m_value->findData(withdrawal));
        else if (read && read->value)
            m_value->setEditText(read->value->canonical());
    }
    m_reasons->setText(reasonsWords(item));
    refresh();
    if (index >= 0)
        Q_EMIT evidenceChanged();
}

void ReadingPanel::showPerson()
{
    if (m_row < 0)
        return;
    const ImportItem &item = m_model->item(m_row);
    if (!m_person->newName().isEmpty()) {
        m_person->setStatus(tr("Will be added as somebody new. The roster says nothing about this "
                               "person, so the vote does not bind by itself."));
        return;
    }
    const VoterId who = m_person->voter();
    if (who.isNull()) {
        m_person->setStatus(tr("From %1: %2.")
                                    .arg(ImportWords::author(item.read.message.from),
                                         ImportWords::match(item.person.kind)));
        return;
    }
    const QDate day = item.read.message.date ? item.read.message.date->toUtc().date() : QDate();
    const Roster::Judgement judged = m_roster.judge(who, m_electorate, day);
    m_person->setStatus(tr("%1: %2").arg(VoteWords::binding(judged.binding),
                                         VoteWords::bindingReason(judged.why, judged.role)));
}

void ReadingPanel::refresh()
{
    if (m_row < 0)
        return;
    const ImportItem &item = m_model->item(m_row);
    const bool known = item.fate == MessageFate::Duplicate;
    const QString typed = m_value->currentText().trimmed();
    const bool sound = isSound(vote());
    m_valueProblem->setText(sound || typed.isEmpty() ? QString()
                                                     : tr("“%1” is no vote value.").arg(typed));
    m_valueProblem->setVisible(!m_valueProblem->text().isEmpty());
    m_value->setEnabled(!known);
    m_person->setEnabled(!known);
    m_accept->setEnabled(!known && sound && m_person->isAnswered());
    m_noVote->setEnabled(!known && item.fate != MessageFate::NoVote);
    m_leaveOut->setEnabled(!known && !item.leftOut && (m_model->isOpen(m_row) || item.accepted));
    m_next->setEnabled(m_model->openCount() > 0);
}

const VoteCandidate *ReadingPanel::candidate() const
{
    if (m_row < 0)
        return nullptr;
    const QList<VoteCandidate> &found = m_model->item(m_row).read.reading.candidates;
    const int index = m_candidates->currentRow();
    return index >= 0 && index < found.size() ? &found.at(index) : nullptr;
}

QString ReadingPanel::reasonsWords(const ImportItem &item) const
{
    QStringList lines;
    if (const VoteCandidate *read = candidate()) {
        lines += tr("Grade: %1").arg(VoteWords::grade(read->grade));
        for (const ReadingReason reason : read->reasons)
            lines += u"• "_s + ReasonWords::sentence(reason);
        if (!read->condition.isEmpty())
            lines += tr("Condition: %1").arg(text::visibleLine(read->condition));
    }
    for (const Support &each : item.read.reading.support)
        lines += tr("Support, no ballot: “%1”").arg(text::visibleLine(each.evidence.text));
    if (lines.isEmpty())
        lines += tr("No vote was found in the own words of this message.");
    return lines.join(u'\n');
}

} // namespace tallybook
