// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/ConversationsEdit.h"

#include "ui/models/ConversationsModel.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/CalmTable.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/LiveTextDelegate.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ConversationsEdit::ConversationsEdit(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConversationsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(tr("No conversation is linked yet. Add the threads in which the "
                                "proposal was discussed."),
                             this))
    , m_add(new QPushButton(icons::get(u"add"_s), tr("Add &link"), this))
    , m_remove(new QPushButton(icons::get(u"remove"_s), tr("Remove link"), this))
{
    m_table->setObjectName(u"conversations"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Conversations"));
    makeCalm(m_table);
    m_table->setItemDelegate(new LiveTextDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    const int unit = letterWidth(fontMetrics());
    // The longest of them share the room that there is, so nothing is beyond the edge.
    for (const int column : {ConversationsModel::Title, ConversationsModel::Link})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    // By whole columns it would scroll for the pixel that is left of the sharing.
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnWidth(ConversationsModel::Where, 10 * unit);
    m_table->setColumnWidth(ConversationsModel::When, 10 * unit);
    giveHeadingsRoom(m_table->horizontalHeader());
    m_empty->setObjectName(u"noConversations"_s);
    m_empty->setFlowing();
    m_empty->setMuted();
    m_add->setObjectName(u"addConversation"_s);
    m_remove->setObjectName(u"removeConversation"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ConversationsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &ConversationsEdit::remove);
    connect(m_model, &ConversationsModel::edited, this, &ConversationsEdit::edited);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ConversationsEdit::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ConversationsEdit::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConversationsEdit::refresh);
    refresh();
}

void ConversationsEdit::setConversations(const QList<Conversation> &conversations)
{
    m_model->setConversations(conversations);
}

QList<Conversation> ConversationsEdit::conversations() const
{
    // A row that was added and never filled is no link.
    QList<Conversation> filled = m_model->conversations();
    filled.removeAll(Conversation{});
    return filled;
}

void ConversationsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setEditable(!readOnly);
    refresh();
}

void ConversationsEdit::add()
{
    const QModelIndex first = m_model->index(m_model->addRow(), ConversationsModel::Title);
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void ConversationsEdit::remove()
{
    m_model->removeRow(m_table->currentIndex().row());
}

void ConversationsEdit::refresh()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    // As high as its rows, so that the form is no longer than what it asks.
    constexpr int fewest = 2;
    constexpr int most = 8;
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + qBound(fewest, rows, most)
                                    * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_table->currentIndex().isValid());
}

} // namespace tallybook
