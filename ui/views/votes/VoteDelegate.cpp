// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/VoteDelegate.h"

#include "ui/models/VotesModel.h"
#include "ui/support/look/VotePalette.h"

#include <QLineEdit>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QSize VoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 6;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
}

void VoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant side = index.data(VotesModel::SideRole);
    if (index.column() != VotesModel::VoteColumn || !side.isValid())
        return;
    option->font.setBold(true);
    option->palette.setColor(QPalette::Text,
                             VotePalette::of(option->palette).of(VoteSide(side.toInt())));
}

QWidget *VoteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"voteValueEditor"_s);
    editor->setFrame(false);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void VoteDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return;
    line->setText(m_typed.isEmpty() ? index.data(VotesModel::ValueRole).toString() : m_typed);
    if (m_typed.isEmpty())
        line->selectAll();
    m_typed.clear();
}

void VoteDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        Q_EMIT entered(index, VoteValue::parse(line->text().trimmed()));
}

} // namespace tallybook
