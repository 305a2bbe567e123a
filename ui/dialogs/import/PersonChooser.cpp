// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import/PersonChooser.h"

#include "core/base/Text.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

PersonChooser::PersonChooser(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_status(new PlainLabel(this))
{
    m_choice->setObjectName(u"person"_s);
    m_choice->setAccessibleName(tr("Who wrote this"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->lineEdit()->setPlaceholderText(tr("Choose, or type a new name"));
    m_status->setWordWrap(true);
    m_status->setObjectName(u"personStatus"_s);
    setFocusProxy(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_choice);
    column->addWidget(m_status);
    connect(m_choice, &QComboBox::currentTextChanged, this, &PersonChooser::answered);
}

void PersonChooser::setQuestion(const QList<Voter> &people, const PersonMatch &match,
                                const Author &author, const VoterId &settled)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    addPeople(people, match);
    VoterId offered = settled;
    // A page that shows names only gives nothing better to go by: the match is offered and waits to
    // be confirmed. A known name at another address is a question without a suggestion
    // (reading.md, "Who spoke").
    if (offered.isNull() && match.kind == MatchKind::ByNameOnly && author.address.isEmpty()
        && author.handle.isEmpty())
        offered = match.voters.value(0);
    m_choice->setCurrentIndex(offered.isNull() ? -1 : m_choice->findData(offered.value));
    if (!offered.isNull()) {
        m_choice->lineEdit()->setCursorPosition(0); // the beginning of a long name, not its end
        return;
    }
    const QString handle = author.handle.section(u':', 1);
    const QString name = author.name.isEmpty() ? handle : author.name;
    m_choice->setEditText(match.kind == MatchKind::New ? text::visibleLine(name) : QString());
}

VoterId PersonChooser::voter() const
{
    const QString typed = m_choice->currentText();
    const int row = m_choice->findText(typed, Qt::MatchExactly);
    if (row < 0)
        return {};
    // Two people may read alike: the one that was chosen counts, not the first of the name.
    const int current = m_choice->currentIndex();
    const bool sameText = current >= 0 && m_choice->itemText(current) == typed;
    return {m_choice->itemData(sameText ? current : row).toString()};
}

QString PersonChooser::newName() const
{
    return voter().isNull() ? m_choice->currentText().simplified() : QString();
}

void PersonChooser::setStatus(const QString &words)
{
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
    m_choice->setAccessibleDescription(words);
}

QString PersonChooser::label(const Voter &voter)
{
    const QString name = VoteWords::person(voter);
    QString where = voter.asfId;
    if (where.isEmpty())
        where = voter.addresses.isEmpty() ? voter.handles.value(0) : voter.addresses.constFirst();
    where = text::visibleLine(where);
    return where.isEmpty() || where == name ? name : tr("%1 (%2)").arg(name, where);
}

void PersonChooser::addPeople(const QList<Voter> &people, const PersonMatch &match)
{
    QList<Voter> sorted = people;
    std::stable_sort(sorted.begin(), sorted.end(), [&match](const Voter &a, const Voter &b) {
        const bool first = match.voters.contains(a.id);
        const bool second = match.voters.contains(b.id);
        return first != second ? first : a.name.localeAwareCompare(b.name) < 0;
    });
    for (const Voter &voter : std::as_const(sorted))
        m_choice->addItem(label(voter), voter.id.value);
}

} // namespace tallybook
