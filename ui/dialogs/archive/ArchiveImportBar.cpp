// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/archive/ArchiveImportBar.h"

#include "core/base/Text.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ArchiveImportBar::ArchiveImportBar(QWidget *parent)
    : QWidget(parent)
    , m_hint(new PlainLabel(this))
    , m_intoLabel(new PlainLabel(tr("&Into:"), this))
    , m_into(new QComboBox(this))
    , m_import(new QPushButton(icons::get(u"import"_s), tr("Import this &thread…"), this))
{
    m_hint->setObjectName(u"archiveHint"_s);
    m_hint->setWordWrap(true);
    m_into->setObjectName(u"archiveInto"_s);
    m_into->setAccessibleName(tr("Record that the thread goes into"));
    m_intoLabel->setBuddy(m_into);
    m_import->setObjectName(u"archiveImport"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_hint, 1);
    row->addWidget(m_intoLabel);
    row->addWidget(m_into);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, &ArchiveImportBar::trigger);
    refresh();
}

void ArchiveImportBar::setTarget(const Target &target)
{
    if (m_target == target)
        return;
    // Where the next thread goes is for the person to change, not for what comes into view.
    const bool asNew = m_target.book && target.book && m_into->currentData().toBool();
    m_target = target;
    m_into->clear();
    constexpr int longestTitle = 36; // characters; the tool tip has the rest
    if (!target.record.isEmpty()) {
        const QString title = text::visibleLine(target.record);
        const QString shown = title.size() > longestTitle
                ? title.left(longestTitle - 1).trimmed() + QChar(0x2026)
                : title;
        m_into->addItem(tr("Record “%1”").arg(shown), false);
        m_into->setItemData(0, plainToolTip(title), Qt::ToolTipRole);
    }
    m_into->addItem(tr("A new record"), true);
    if (asNew)
        m_into->setCurrentIndex(m_into->count() - 1);
    refresh();
}

void ArchiveImportBar::setChosen(bool chosen)
{
    m_chosen = chosen;
    refresh();
}

void ArchiveImportBar::trigger()
{
    if (m_import->isEnabled())
        Q_EMIT importWanted(m_into->currentData().toBool());
}

void ArchiveImportBar::refresh()
{
    const bool possible = m_target.book && m_target.writable;
    QString hint;
    if (!m_target.book)
        hint = tr("To import a thread, open a book or make a new one in the main window; this list "
                  "stays.");
    else if (!m_target.writable)
        hint = tr("The open book can only be read, so nothing can be imported into it.");
    else if (!m_chosen)
        hint = tr("Choose a vote to import its thread.");
    m_hint->setText(hint);
    m_intoLabel->setVisible(possible);
    m_into->setVisible(possible);
    m_import->setEnabled(possible && m_chosen);
}

} // namespace tallybook
