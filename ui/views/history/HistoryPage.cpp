// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/history/HistoryPage.h"

#include "core/session/RecordSession.h"
#include "core/session/book/BookJob.h"
#include "core/session/book/HistoryReader.h"
#include "ui/models/HistoryModel.h"
#include "ui/presenters/ChangeWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ActWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

HistoryPage::HistoryPage(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(&desk->session(), this))
    , m_view(new QTreeView(this))
    , m_details(new QPlainTextEdit(this))
    , m_undo(new QPushButton(icons::get(u"undo"_s), {}, this))
    , m_undoBack(new QPushButton(tr("Undo &back to here"), this))
    , m_verify(new QPushButton(icons::get(u"verify"_s), tr("Verif&y history"), this))
    , m_copy(new QPushButton(icons::get(u"copy"_s), tr("Copy detai&ls"), this))
    , m_wholeBook(new QCheckBox(tr("&Whole book"), this))
    , m_verified(new PlainLabel(this))
    , m_readingOn(new PlainLabel(this))
    , m_job(new BookJob(desk->session(), this))
    , m_reader(new HistoryReader(desk->session().location(), this))
{
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("History"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Before and after"));
    m_details->setPlaceholderText(tr("Choose an entry to see what it changed."));
    m_verified->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_undo);
    top->addWidget(m_undoBack);
    top->addWidget(m_verify);
    top->addWidget(m_verified, 1);
    top->addWidget(m_wholeBook);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"historySplitter"_s);
    split->addWidget(m_view);
    auto *below = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_readingOn, 1);
    line->addStretch(0);
    line->addWidget(m_copy);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins({});
    belowColumn->addWidget(m_details, 1);
    belowColumn->addLayout(line);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(split, 1);

    m_undoBack->setObjectName(u"undoBack"_s);
    m_copy->setObjectName(u"copyDetails"_s);
    m_details->setObjectName(u"historyDetails"_s);
    setPlainToolTip(m_copy, tr("With all fields as they lie in the book"));
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copyDetails);
    connect(m_reader, &HistoryReader::entryRead, this, &HistoryPage::showEntry);
    const auto reportUnread = [this](const Error &error) {
        m_desk->report(error, tr("Reading the history"));
    };
    connect(m_reader, &HistoryReader::failed, this, reportUnread);
    connect(m_model, &HistoryModel::failed, this, reportUnread);
    connect(m_model, &HistoryModel::readingChanged, this, &HistoryPage::sayReading);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    connect(m_undoBack, &QPushButton::clicked, this, &HistoryPage::undoBackToChosen);
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_job, &BookJob::verified, this, [this](const VerifyReport &report) {
        m_verify->setEnabled(true);
        sayVerified(report.intact ? tr("%n entries, all intact", nullptr, int(report.entries))
                                  : tr("Broken at entry %1: the book was changed outside Tallybook")
                                            .arg(QString::number(report.firstBroken)));
    });
    connect(m_job, &BookJob::failed, this, [this](const Error &error) {
        m_verify->setEnabled(true);
        sayVerified({});
        m_desk->report(error, tr("Verifying the history"));
    });
    connect(m_wholeBook, &QCheckBox::toggled, this, &HistoryPage::showScope);
    connect(desk, &Desk::currentProposalChanged, this, &HistoryPage::chooseScope);
    connect(&desk->session(), &RecordSession::undoStateChanged, this, &HistoryPage::updateUndo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showDetails);
    showScope();
    updateUndo();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    if (m_stale)
        showScope();
}

void HistoryPage::chooseScope()
{
    // Reading a long history costs; a page that was left does it when somebody comes back.
    m_stale = m_seen && !isVisible();
    if (!m_stale)
        showScope();
}

void HistoryPage::showScope()
{
    m_stale = false;
    const ProposalId current = m_desk->currentProposal();
    m_wholeBook->setEnabled(bool(current));
    m_model->setProposal(m_wholeBook->isChecked() ? QString() : current.value);
    showDetails();
}

void HistoryPage::showDetails()
{
    const HistoryEntry *entry = m_model->entryAt(m_view->currentIndex().row());
    m_reader->stopEntry();
    m_raw.clear();
    m_copy->setEnabled(false); // until there is all to copy
    m_details->setPlainText(entry ? HistoryModel::headOf(*entry) : QString());
    if (entry)
        m_reader->readEntry(entry->sequence);
    updateUndoBack();
}

void HistoryPage::showEntry(const ReadEntry &read)
{
    const QStringList changed = ChangeWords::of(read.entry.changes.rows, m_desk->session());
    m_raw = read.raw;
    m_copy->setEnabled(true);
    m_details->setPlainText(HistoryModel::headOf(read.entry) + u"\n\n"_s + changed.join(u'\n'));
}

void HistoryPage::copyDetails()
{
    const HistoryEntry *entry = m_model->entryAt(m_view->currentIndex().row());
    if (!entry)
        return;
    QStringList parts{m_details->toPlainText()};
    if (!m_raw.isEmpty())
        parts += m_raw;
    QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s) + u'\n');
    m_desk->say(tr("Copied what entry %1 changed.").arg(QString::number(entry->sequence)));
}

void HistoryPage::sayReading()
{
    m_readingOn->setVisible(m_model->isReading());
    m_readingOn->setText(tr("Reading older acts: %n so far…", nullptr, m_model->rowCount()));
}

void HistoryPage::updateUndoBack()
{
    const HistoryEntry *entry = m_model->entryAt(m_view->currentIndex().row());
    const int steps = entry ? m_desk->session().undoStepsTo(entry->sequence) : 0;
    m_undoBack->setEnabled(steps > 0);
    setPlainToolTip(m_undoBack,
                    steps > 0
                            ? tr("Takes back %n act(s), each as an undo of its own", nullptr, steps)
                            : tr("Choose an act of yours that is not taken back yet."));
}

void HistoryPage::undoBackToChosen()
{
    const HistoryEntry *entry = m_model->entryAt(m_view->currentIndex().row());
    const int steps = entry ? m_desk->session().undoStepsTo(entry->sequence) : 0;
    for (int step = 0; step < steps; ++step) {
        if (const Status undone = m_desk->session().undo(); !undone) {
            m_desk->report(undone.error(), tr("Undo"));
            return;
        }
    }
}

void HistoryPage::updateUndo()
{
    const auto step = m_desk->session().undoStep();
    m_undo->setEnabled(step.has_value());
    // A button as wide as a title would push everything else out of the window.
    QString words = step ? ActWords::undo(*step) : tr("&Undo");
    setPlainToolTip(m_undo, words.remove(u'&'));
    m_undo->setText(m_undo->fontMetrics().elidedText(
            step ? ActWords::undo(*step) : tr("&Undo"), Qt::ElideRight,
            letterWidth(m_undo->fontMetrics()) * 45, Qt::TextShowMnemonic));
    updateUndoBack();
}

void HistoryPage::undo()
{
    if (const Status undone = m_desk->session().undo(); !undone)
        m_desk->report(undone.error(), tr("Undo"));
}

void HistoryPage::verify()
{
    m_verify->setEnabled(false);
    sayVerified(tr("Verifying…"));
    m_job->verify();
}

void HistoryPage::sayVerified(const QString &words)
{
    m_verified->setText(words);
    m_verified->setAccessibleName(words);
}

} // namespace tallybook
