// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ImportModel.h"

#include "core/base/Text.h"
#include "ui/presenters/ImportWords.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/Bidi.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/VoteWords.h"

#include <QFont>

#include <limits>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_settling(std::make_unique<ImportSettling>(m_plan, m_context))
{
}

ImportModel::~ImportModel() = default;

void ImportModel::setPlan(const ImportPlan &plan, const ImportContext &context)
{
    beginResetModel();
    m_plan = plan;
    m_context = context;
    indexPeople();
    endResetModel();
    Q_EMIT decided();
}

QList<Voter> ImportModel::people() const
{
    return m_context.voters + m_plan.newVoters;
}

std::optional<Voter> ImportModel::person(const VoterId &id) const
{
    const auto found = m_people.constFind(id);
    return found == m_people.constEnd() ? std::nullopt : std::optional<Voter>(*found);
}

int ImportModel::nextOpen(int row, int step) const
{
    const int rows = rowCount();
    for (int i = 1; i <= rows; ++i) {
        const int next = ((row + i * step) % rows + rows) % rows;
        if (isOpen(next))
            return next;
    }
    return -1;
}

void ImportModel::setPerson(int row, const VoterId &voter)
{
    tell(m_settling->setPerson(row, voter));
}

void ImportModel::addPerson(int row, const QString &name)
{
    const QList<int> changed = m_settling->addPerson(row, name);
    indexPeople();
    tell(changed);
}

bool ImportModel::takeVote(int row, const VoteCandidate &vote)
{
    const QList<int> changed = m_settling->takeVote(row, vote);
    tell(changed);
    return !changed.isEmpty();
}

void ImportModel::takeNoVote(int row)
{
    tell(m_settling->takeNoVote(row));
}

void ImportModel::leaveOut(int row)
{
    tell(m_settling->leaveOut(row));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportItem &it = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(it, index.column());
    case Qt::CheckStateRole:
        if (index.column() == From && canTick(it))
            return it.accepted ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return index.column() == Fate && isOpen(index.row()) ? icons::get(u"settle"_s) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == When && it.read.message.date)
            return plainToolTip(DateWords::utc(*it.read.message.date));
        if (index.column() == Fate && isOpen(index.row()))
            return plainToolTip(ImportWords::question(it));
        return plainToolTip(words(it, index.column()));
    case Qt::FontRole:
        if (isOpen(index.row())) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case FateRole: return int(it.fate);
    case OpenRole: return isOpen(index.row());
    case SortRole:
        if (index.column() == When) {
            return it.read.message.date ? it.read.message.date->utcMs
                                        : std::numeric_limits<qint64>::max();
        }
        if (index.column() == Vote)
            return it.chosen && it.chosen->value ? it.chosen->value->hundredths : 0;
        return words(it, index.column());
    default: return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case Vote: return tr("Vote");
    case Fate: return tr("Becomes");
    case When: return tr("When");
    case Subject: return tr("Subject");
    default: return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool tick = index.isValid() && index.column() == From && canTick(item(index.row()));
    return tick ? base | Qt::ItemIsUserCheckable : base;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !canTick(item(index.row())))
        return false;
    const bool on = Qt::CheckState(value.toInt()) == Qt::Checked;
    const QList<int> changed = m_settling->setAccepted(index.row(), on);
    tell(changed);
    return !changed.isEmpty();
}

void ImportModel::tell(const QList<int> &rows)
{
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (!rows.isEmpty())
        Q_EMIT decided();
}

void ImportModel::indexPeople()
{
    m_people.clear();
    for (const Voter &voter : people())
        m_people.insert(voter.id, voter);
}

QString ImportModel::words(const ImportItem &it, int column) const
{
    switch (column) {
    case From: return author(it);
    case Vote: return voteWords(it);
    case Fate: return ImportWords::fate(it);
    case When:
        return it.read.message.date ? DateWords::dateTime(*it.read.message.date) : tr("no date");
    case Subject: return text::visibleLine(it.read.message.subject);
    default: return {};
    }
}

QString ImportModel::voteWords(const ImportItem &it) const
{
    if (!it.chosen)
        return {};
    return it.chosen->value ? isolated(VoteWords::value(*it.chosen->value))
                            : ImportWords::candidate(*it.chosen);
}

QString ImportModel::author(const ImportItem &it) const
{
    // Who it was settled to be goes before what the message shows.
    const std::optional<Voter> known = person(it.voterId);
    return known ? VoteWords::person(known) : ImportWords::author(it.read.message.from);
}

bool ImportModel::canTick(const ImportItem &it) const
{
    return it.chosen && !it.voterId.isNull() && it.fate != MessageFate::NeedsReview
            && it.fate != MessageFate::Duplicate;
}

} // namespace tallybook
