// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/ElectorateEdit.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ElectorateEdit::ElectorateEdit(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_people(new QListWidget(this))
    , m_empty(new PlainLabel(tr("Nobody is known yet. Add people in the roster first."), this))
{
    m_kind->setObjectName(u"electorate"_s);
    m_kind->setAccessibleName(tr("Electorate"));
    for (const ElectorateKind kind :
         {ElectorateKind::Pmc, ElectorateKind::ActivePmc, ElectorateKind::Committers,
          ElectorateKind::Ipmc, ElectorateKind::NamedList})
        m_kind->addItem(VoteWords::electorate(kind), int(kind));
    m_people->setObjectName(u"electoratePeople"_s);
    m_people->setAccessibleName(tr("People whose votes bind"));
    m_people->setMaximumHeight(fontMetrics().height() * 8);
    m_empty->setWordWrap(true);
    setFocusProxy(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_kind);
    column->addWidget(m_people);
    column->addWidget(m_empty);
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_people, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const VoterId id{item->data(Qt::UserRole).toString()};
        m_named.removeAll(id);
        if (item->checkState() == Qt::Checked)
            m_named.append(id);
        Q_EMIT edited();
    });
    refresh();
}

void ElectorateEdit::setPeople(const QList<Voter> &people)
{
    const QSignalBlocker blocker(m_people);
    m_people->clear();
    for (const Voter &person : people) {
        auto *item = new QListWidgetItem(VoteWords::person(person), m_people);
        item->setData(Qt::UserRole, person.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_named.contains(person.id) ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

void ElectorateEdit::setElectorate(const Electorate &electorate)
{
    m_named = electorate.named;
    m_kind->setCurrentIndex(m_kind->findData(int(electorate.kind)));
    const QSignalBlocker blocker(m_people);
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem *item = m_people->item(row);
        const VoterId id{item->data(Qt::UserRole).toString()};
        item->setCheckState(m_named.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

Electorate ElectorateEdit::electorate() const
{
    const auto kind = ElectorateKind(m_kind->currentData().toInt());
    return {kind, kind == ElectorateKind::NamedList ? m_named : QList<VoterId>()};
}

void ElectorateEdit::setReadOnly(bool readOnly)
{
    m_kind->setEnabled(!readOnly);
    m_people->setEnabled(!readOnly);
}

void ElectorateEdit::refresh()
{
    const bool named = ElectorateKind(m_kind->currentData().toInt()) == ElectorateKind::NamedList;
    m_people->setVisible(named && m_people->count() > 0);
    m_empty->setVisible(named && m_people->count() == 0);
}

} // namespace tallybook
