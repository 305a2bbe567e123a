// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteValue.h"

#include <QStyledItemDelegate>

namespace tallybook {

/// Rows with some air, and a vote's value in bold and in the colour of its side. The value is
/// written out, so nothing hangs on the colour. It can be edited in its cell; what was entered is
/// told, and whoever listens makes the act of it.
class VoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// What the next editor begins with instead of the value: the key that opened it.
    void beginWith(const QString &typed) { m_typed = typed; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    /// A value was entered in the cell; nothing if it is none.
    void entered(const QModelIndex &index, const std::optional<tallybook::VoteValue> &value) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable QString m_typed;
};

} // namespace tallybook
