// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/VotesPage.h"

#include "core/session/RecordSession.h"
#include "ui/models/VotesFilter.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/LazyPage.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"
#include "ui/views/votes/EvidencePane.h"
#include "ui/views/votes/SettleBar.h"
#include "ui/views/votes/VoteDelegate.h"
#include "ui/views/votes/VoteForm.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

VotesPage::VotesPage(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new VotesModel(&desk->session(), this))
    , m_filter(new VotesFilter(this))
{
    m_filter->setSourceModel(m_model);
    m_columns = new QMenu(tr("Col&umns"), this);
    m_columns->setObjectName(u"voteColumns"_s);
    makeActions();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"votesSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeTable());
    split->addWidget(makeBottom());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_settle = new SettleBar(desk, m_model, m_settleNext, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeToolRow());
    column->addWidget(split, 1);
    column->addWidget(m_settle);

    connect(desk, &Desk::currentProposalChanged, this, &VotesPage::showRecord);
    connect(desk, &Desk::currentProposalRead, this, &VotesPage::showRecord);
    // Connected after the model, so that the model has followed already.
    connect(&desk->session(), &RecordSession::changed, this, &VotesPage::onVotesChanged);
    connect(m_settle, &SettleBar::settleRequested, this, &VotesPage::settle);
    showRecord();
}

QList<QAction *> VotesPage::voteActions() const
{
    return {m_add,        m_change,     m_remove,
            m_admit,      m_leaveOut,   m_binding,
            m_nonBinding, m_settleNext, m_columns->menuAction()};
}

void VotesPage::makeActions()
{
    const auto make = [this](const QString &icon, const QString &text, auto act) {
        auto *action = new QAction(icons::get(icon), text, this);
        speakPlainly(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = make(u"add"_s, tr("&Add vote…"), &VotesPage::addVote);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_change = make(u"edit"_s, tr("&Change vote…"), &VotesPage::changeVote);
    m_change->setShortcut(QKeySequence(Qt::Key_F2));
    m_remove = make(u"remove"_s, tr("&Remove vote"), &VotesPage::removeVote);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_settleNext = make(u"settle"_s, tr("Settle ne&xt message"), &VotesPage::settleNext);
    m_settleNext->setShortcut(QKeySequence(Qt::Key_F8));
    m_admit = make(u"met"_s, tr("Ad&mit late or early vote…"), [this] {
        changeVote();
        form()->askAdmission(Admission::Admitted);
    });
    m_leaveOut = make(u"unmet"_s, tr("&Leave vote out…"), [this] {
        changeVote();
        form()->askAdmission(Admission::Rejected);
    });
    m_binding = make(u"people"_s, tr("Count as &binding…"), [this] {
        changeVote();
        form()->askBinding(BindingOverride::Binding);
    });
    m_nonBinding = make(u"people"_s, tr("Count as &non-binding…"), [this] {
        changeVote();
        form()->askBinding(BindingOverride::NonBinding);
    });
}

QWidget *VotesPage::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_add, m_change, m_remove}) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    line->addStretch();
    m_heap = new QComboBox(row);
    m_heap->addItem(tr("All votes"), int(VotesFilter::Heap::All));
    m_heap->addItem(tr("To look at"), int(VotesFilter::Heap::Attention));
    m_heap->addItem(tr("Binding"), int(VotesFilter::Heap::Binding));
    m_heap->addItem(tr("Not binding"), int(VotesFilter::Heap::NonBinding));
    m_heap->addItem(tr("Late or early"), int(VotesFilter::Heap::Late));
    m_heap->addItem(tr("Changed"), int(VotesFilter::Heap::Changed));
    m_heap->setAccessibleName(tr("Which votes"));
    m_search = new QLineEdit(row);
    m_search->setPlaceholderText(tr("Filter voters"));
    m_search->setAccessibleName(tr("Filter voters"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(letterWidth(m_search->fontMetrics()) * 14);
    m_search->setMaximumWidth(letterWidth(m_search->fontMetrics()) * 24);
    line->addWidget(m_heap);
    line->addWidget(m_search);
    connect(m_heap, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setHeap(VotesFilter::Heap(m_heap->currentData().toInt())); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &VotesFilter::setSearch);
    return row;
}

QWidget *VotesPage::makeTable()
{
    auto *area = new QWidget(this);
    m_view = new QTreeView(area);
    m_view->setModel(m_filter);
    m_view->setObjectName(u"votesTable"_s);
    m_view->setAccessibleName(tr("Votes"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(VotesModel::WhenColumn, Qt::AscendingOrder);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(m_delegate = new VoteDelegate(m_view));
    // A double click and Return open the form, which has more than the value.
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked);
    m_view->installEventFilter(this);
    connect(m_delegate, &VoteDelegate::entered, this, &VotesPage::enterValue);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(voteActions());
    QHeaderView *header = m_view->header();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    const int character = letterWidth(m_view->fontMetrics());
    const int widths[] = {25, 11, 27, 11, 10};
    for (int column = 0; column < int(std::size(widths)); ++column)
        header->resizeSection(column, character * widths[column]);
    giveHeadingsRoom(header);
    offerColumns(header, m_columns);
    m_empty = new PlainLabel(area);
    m_empty->setStandIn();
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VotesPage::onCurrentChanged);
    connect(m_view, &QTreeView::activated, this, &VotesPage::changeVote);
    return area;
}

QWidget *VotesPage::makeBottom()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"evidenceSplitter"_s);
    split->setChildrenCollapsible(false);
    m_evidence = new EvidencePane(m_desk, split);
    m_form = new LazyPage(
            [this](QWidget *place) {
                auto *form = new VoteForm(m_desk, place);
                connect(form, &VoteForm::saved, this, &VotesPage::chooseVoter);
                connect(form, &VoteForm::finished, this, &VotesPage::closeForm);
                return form;
            },
            split);
    m_form->hide();
    split->addWidget(m_evidence);
    split->addWidget(m_form);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    return split;
}

void VotesPage::showRecord()
{
    closeForm();
    m_model->setProposal(m_desk->readProposal());
    onVotesChanged();
    if (m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    onCurrentChanged();
}

void VotesPage::onVotesChanged()
{
    const bool none = m_model->rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(m_desk->isReading() ? tr("Reading the votes…")
                             : m_desk->currentProposal()
                             ? tr("No votes yet. Paste the replies with Ctrl+Shift+V, drop mail "
                                  "files here, or add a vote by hand.")
                             : tr("Choose a record to see its votes."));
    m_settle->refresh();
    m_settleNext->setEnabled(!m_desk->session().isReadOnly() && m_settle->isWaiting());
    onCurrentChanged();
    Q_EMIT countChanged(m_model->rowCount());
}

VoteForm *VotesPage::form() const
{
    return static_cast<VoteForm *>(m_form->wanted());
}

QModelIndex VotesPage::sourceIndex() const
{
    return m_filter->mapToSource(m_view->currentIndex());
}

void VotesPage::onCurrentChanged()
{
    const auto vote = m_model->eventAt(sourceIndex());
    const bool editable = !m_desk->session().isReadOnly();
    m_add->setEnabled(editable && m_desk->readProposal());
    for (QAction *action : {m_change, m_remove, m_admit, m_leaveOut, m_binding, m_nonBinding})
        action->setEnabled(editable && vote.has_value());
    if (vote)
        m_evidence->showVote(*vote);
    else
        m_evidence->showNothing();
}

void VotesPage::addVote()
{
    openForm();
    form()->startNew();
}

void VotesPage::changeVote()
{
    const auto vote = m_model->eventAt(sourceIndex());
    if (!vote || !m_change->isEnabled())
        return;
    openForm();
    form()->startChange(*vote);
}

void VotesPage::removeVote()
{
    const auto vote = m_model->eventAt(sourceIndex());
    if (!vote)
        return;
    if (const Status removed = m_desk->session().removeVote(vote->id); !removed)
        m_desk->report(removed.error(), tr("Removing the vote"));
}

bool VotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        // The keys that a value begins with. The tree would take two of them to fold and unfold,
        // for which there are the arrows.
        if (plain && key->text().size() == 1 && u"+-0"_s.contains(key->text())) {
            editValue(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VotesPage::editValue(const QString &typed)
{
    const QModelIndex value = m_view->currentIndex().siblingAtColumn(VotesModel::VoteColumn);
    if (!value.flags().testFlag(Qt::ItemIsEditable)
        || m_view->isColumnHidden(VotesModel::VoteColumn))
        return;
    m_delegate->beginWith(typed);
    m_view->edit(value);
    // The view selects what is in an editor that it opens; the next key would take the first away.
    if (auto *editor = m_view->findChild<QLineEdit *>(u"voteValueEditor"_s))
        editor->end(false);
}

void VotesPage::enterValue(const QModelIndex &index, const std::optional<VoteValue> &value)
{
    auto vote = m_model->eventAt(m_filter->mapToSource(index));
    if (!vote || (value && *value == vote->value))
        return;
    if (!value) {
        m_desk->say(VoteForm::valueHint());
        return;
    }
    vote->value = *value;
    if (const Status changed = m_desk->session().changeVote(*vote); !changed)
        m_desk->report(changed.error(), VoteForm::tr("Saving the vote"));
}

void VotesPage::settle(const StoredMessage &message)
{
    m_evidence->showMessage(message);
    openForm();
    form()->startSettle(message);
}

void VotesPage::settleNext()
{
    m_settle->goToNext();
}

void VotesPage::openForm()
{
    m_form->show();
}

void VotesPage::closeForm()
{
    // The focus goes back to the table only if it was in the form; else it is somebody else's.
    const bool focused = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    onCurrentChanged();
    if (focused)
        m_view->setFocus();
}

void VotesPage::chooseVoter(const VoterId &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

} // namespace tallybook
