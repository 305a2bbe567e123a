// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/VoterField.h"

#include "core/base/Text.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

VoterField::VoterField(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_address(new QLineEdit(this))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->setAccessibleName(tr("Voter"));
    m_name->setMinimumContentsLength(16);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setPlaceholderText(tr("Mail address of the new person"));
    m_address->setAccessibleName(tr("Mail address of the new person"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_address);
    setFocusProxy(m_name);
    connect(m_name, &QComboBox::editTextChanged, this, &VoterField::updateAddress);
    connect(m_name, &QComboBox::editTextChanged, this, &VoterField::edited);
    connect(m_address, &QLineEdit::textEdited, this, &VoterField::edited);
    updateAddress();
}

void VoterField::setVoters(const QList<Voter> &voters)
{
    const VoterId before = chosen();
    const QString typed = m_name->currentText();
    QList<Voter> sorted = voters;
    std::sort(sorted.begin(), sorted.end(), [](const Voter &a, const Voter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_name->clear();
    for (const Voter &voter : std::as_const(sorted)) {
        const QString name = VoteWords::person(voter);
        // Two people may share a name: the address tells them apart.
        const QString address = text::visibleLine(voter.addresses.value(0));
        m_name->addItem(address.isEmpty() || address == name ? name
                                                             : u"%1 <%2>"_s.arg(name, address),
                        voter.id.value);
    }
    if (before)
        choose(before);
    else
        m_name->setEditText(typed);
}

void VoterField::choose(const VoterId &id)
{
    m_name->setCurrentIndex(id ? m_name->findData(id.value) : -1);
    if (m_name->currentIndex() < 0)
        m_name->clearEditText();
    showBeginning();
    m_address->clear();
    updateAddress();
}

void VoterField::suggest(const QString &name, const QString &address)
{
    m_name->setCurrentIndex(-1);
    m_name->setEditText(text::visibleLine(name));
    showBeginning();
    m_address->setText(text::visibleLine(address));
}

void VoterField::showBeginning()
{
    if (!m_name->hasFocus()) // who types goes on where they are
        m_name->lineEdit()->setCursorPosition(0);
}

VoterId VoterField::chosen() const
{
    // What stands in the field decides, not what was last picked from the list.
    const int row = m_name->findText(m_name->currentText(), Qt::MatchExactly);
    return row < 0 ? VoterId{} : VoterId{m_name->itemData(row).toString()};
}

Voter VoterField::entered() const
{
    Voter voter;
    voter.name = m_name->currentText().trimmed();
    const QString address = text::comparableAddress(m_address->text());
    if (!address.isEmpty())
        voter.addresses = {address};
    return voter;
}

bool VoterField::isComplete() const
{
    return chosen() || !entered().name.isEmpty();
}

void VoterField::updateAddress()
{
    const bool unknown = !chosen() && !m_name->currentText().trimmed().isEmpty();
    m_address->setVisible(unknown);
}

} // namespace tallybook
