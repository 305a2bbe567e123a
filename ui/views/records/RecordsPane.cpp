// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/records/RecordsPane.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/models/RecordFilter.h"
#include "ui/models/RecordListModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"
#include "ui/views/records/RecordDelegate.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

RecordsPane::RecordsPane(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new RecordListModel(&desk->session(), this))
    , m_filter(new RecordFilter(this))
    , m_view(new QTreeView(this))
    , m_empty(new PlainLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(true);
    m_view->setIndentation(m_view->fontMetrics().height());
    m_view->setUniformRowHeights(false);
    m_view->setAnimated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Records"));
    m_view->setObjectName(u"recordsList"_s);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setMuted();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(makeFilters());

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordsPane::onChosen);
    // A group that appears later is as open as those that were there.
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parentIndex) {
                if (!parentIndex.isValid())
                    expandGroups();
                updateEmptyState();
            });
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &RecordsPane::expandGroups);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RecordsPane::updateEmptyState);
    connect(desk, &Desk::currentProposalChanged, this, &RecordsPane::follow);
    connect(&desk->session(), &RecordSession::changed, this, &RecordsPane::onChanged);
    auto *minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, m_model, &RecordListModel::updateTime);
    minutes->start(1min);
    expandGroups();
    updateEmptyState();
}

void RecordsPane::expandGroups()
{
    // Group by group: QTreeView::expandAll would remember each of ten thousand records as open.
    for (int group = 0; group < m_filter->rowCount(); ++group)
        m_view->expand(m_filter->index(group, 0));
}

QWidget *RecordsPane::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins(6, 4, 6, 6);
    m_kind = new QComboBox(filters);
    m_kind->addItem(tr("All kinds"));
    for (const ProposalKind kind : {ProposalKind::Strategy, ProposalKind::NewModule,
                                    ProposalKind::CodebaseReplacement, ProposalKind::Other})
        m_kind->addItem(VoteWords::kind(kind), int(kind));
    m_verdict = new QComboBox(filters);
    m_verdict->addItem(tr("All outcomes"));
    for (const Verdict verdict : {Verdict::Approved, Verdict::Rejected, Verdict::Undecided})
        m_verdict->addItem(OutcomeWords::verdict(verdict), int(verdict));
    m_project = new QComboBox(filters);
    fillProjects();
    // Each says by its entries what it is about, and has the whole width for them.
    m_kind->setAccessibleName(tr("Kind"));
    m_verdict->setAccessibleName(tr("Outcome"));
    m_project->setAccessibleName(tr("Project"));
    for (QComboBox *combo : {m_kind, m_verdict, m_project}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        column->addWidget(combo);
    }

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter->setKind(kind.isValid() ? std::optional(ProposalKind(kind.toInt()))
                                         : std::nullopt);
        updateEmptyState();
    });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant verdict = m_verdict->currentData();
        m_filter->setVerdict(verdict.isValid() ? std::optional(Verdict(verdict.toInt()))
                                               : std::nullopt);
        updateEmptyState();
    });
    connect(m_project, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setProject(m_project->currentData().toString());
        updateEmptyState();
    });
    return filters;
}

void RecordsPane::fillProjects()
{
    const QString chosen = m_project->currentData().toString();
    const QSignalBlocker quiet(m_project);
    m_project->clear();
    m_project->addItem(tr("All projects"), QString());
    const QList<Project> projects = m_desk->session().projects();
    for (const Project &project : projects)
        m_project->addItem(text::visibleLine(project.name), project.id.value);
    m_project->setCurrentIndex(std::max(0, m_project->findData(chosen)));
}

void RecordsPane::setSearch(const QString &words)
{
    m_filter->setSearch(words);
    expandGroups();
    updateEmptyState();
}

void RecordsPane::chooseFirst()
{
    if (m_desk->currentProposal() || m_filter->rowCount() == 0)
        return;
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    m_view->setCurrentIndex(first);
}

void RecordsPane::onChosen(const QModelIndex &index)
{
    const ProposalId id = m_model->proposalAt(m_filter->mapToSource(index));
    if (id)
        m_desk->setCurrentProposal(id);
}

void RecordsPane::follow(const ProposalId &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void RecordsPane::onChanged(const ChangeNotice &notice)
{
    const QList<RowChange> &rows = notice.entry.changes.rows;
    if (std::any_of(rows.cbegin(), rows.cend(),
                    [](const RowChange &row) { return row.table == Table::Project; }))
        fillProjects();
    // A record in view that was taken back leaves the view.
    const ProposalId current = m_desk->currentProposal();
    if (current && !m_desk->session().proposal(current))
        m_desk->setCurrentProposal({});
}

void RecordsPane::updateEmptyState()
{
    const bool nothing = m_filter->rowCount() == 0;
    m_empty->setVisible(nothing);
    m_empty->setText(m_model->recordCount() == 0
                             ? tr("No records yet. Press New to draft the first proposal.")
                             : tr("No record fits. Change the search or the filters."));
}

} // namespace tallybook
