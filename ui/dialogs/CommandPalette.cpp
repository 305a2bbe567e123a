// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CommandPalette.h"

#include "ui/models/PaletteModel.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

CommandPalette::CommandPalette(const QMenuBar *menus, const QList<Proposal> &records,
                               QWidget *parent)
    : QDialog(parent)
    , m_model(new PaletteModel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_nothing(new PlainLabel(tr("No action and no record has all of these words."), this))
{
    setWindowTitle(tr("Find an action or a record"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"paletteWords"_s);
    m_words->setPlaceholderText(tr("What do you want to do, or which record?"));
    m_words->setAccessibleName(windowTitle());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->hide();
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setStandIn();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);

    m_model->setEntries(menus, records);
    const int unit = letterWidth(fontMetrics());
    resize(unit * 96, fontMetrics().height() * 24);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PaletteModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PaletteModel::Where, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(PaletteModel::Shortcut, QHeaderView::ResizeToContents);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeView::activated, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::search(const QString &words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_words->setAccessibleDescription(none ? m_nothing->text() : QString());
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteModel::Entry entry = m_model->entry(current.row());
    // Closed before it acts: what is done may open a window of its own.
    accept();
    if (entry.action)
        entry.action->trigger();
    else
        Q_EMIT recordChosen(entry.proposal);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        // The list is walked while the words keep the focus.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tallybook
