// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/ProposalPage.h"

#include "core/base/Text.h"
#include "ui/presenters/Passages.h"
#include "ui/support/book/Desk.h"
#include "ui/support/book/FieldMerge.h"
#include "ui/support/look/Icons.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/views/proposal/ProposalForm.h"
#include "ui/views/proposal/RuleEdit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Short enough that a crash costs no more than a few words.
constexpr int draftDelayMs = 400;

Proposal decoded(const QJsonObject &fields, const Proposal &current)
{
    Proposal proposal = rowcodec::decodeProposal(
            StoredRow{Table::Proposal, current.id.value, current.revision, fields});
    // These belong to the book, never to a form.
    proposal.id = current.id;
    proposal.revision = current.revision;
    proposal.status = current.status;
    return proposal;
}

} // namespace

ProposalPage::ProposalPage(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_save(new QAction(icons::get(u"save"_s), tr("&Save proposal"), this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new ProposalForm(desk->session().clock()))
    , m_state(new PlainLabel(this))
    , m_discard(new QPushButton(tr("Discard edits"), this))
    , m_draftTimer(new QTimer(this))
{
    m_save->setObjectName(u"saveProposal"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    m_discard->setObjectName(u"discardEdits"_s);
    auto *saveButton = new QPushButton(m_save->icon(), m_save->text(), this);
    saveButton->setObjectName(u"saveProposalButton"_s);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelayMs);

    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *empty = new PlainLabel(tr("Choose a record on the left, or make one with New."), m_stack);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(saveButton);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);

    connect(saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_save, &QAction::changed, saveButton,
            [this, saveButton] { saveButton->setEnabled(m_save->isEnabled()); });
    connect(m_save, &QAction::triggered, this, [this] { (void)save(); });
    connect(m_discard, &QPushButton::clicked, this, &ProposalPage::discardEdits);
    connect(m_notice, &NoticeBar::actionTriggered, this, &ProposalPage::discardEdits);
    connect(m_form, &ProposalForm::edited, this, &ProposalPage::edited);
    connect(m_form, &ProposalForm::addProjectRequested, this, &ProposalPage::addProject);
    connect(m_draftTimer, &QTimer::timeout, this, &ProposalPage::keepDraft);
    connect(desk, &Desk::currentProposalChanged, this, &ProposalPage::load);
    connect(&desk->session(), &RecordSession::changed, this, &ProposalPage::follow);
    desk->settings().follow(setting::defaultHours, this, [this](const HourCount &wanted) {
        m_form->setPreferredHours(wanted.hours);
    });
    refreshLists();
    load();
}

ProposalPage::~ProposalPage()
{
    flushDraft();
    // Editors that lose the focus while the form is destroyed have nobody to tell any more.
    m_form->disconnect(this);
}

Proposal ProposalPage::newDraft(const RecordSession &session, ProposalKind kind,
                                const Settings &settings)
{
    Proposal draft;
    draft.kind = kind;
    draft.rule = RuleEdit::defaultRule(kind, settings.value(setting::defaultRule).value);
    draft.electorate.kind = draft.rule.defaultElectorate;
    draft.period.zone = settings.value(setting::defaultZone).value;
    draft.proposer = session.actor();
    const QList<Proposal> all = session.proposals();
    const auto newest =
            std::max_element(all.cbegin(), all.cend(), [](const Proposal &a, const Proposal &b) {
                return a.createdAt < b.createdAt;
            });
    if (newest != all.cend())
        draft.projectId = newest->projectId;
    else if (const QList<Project> projects = session.projects(); !projects.isEmpty())
        draft.projectId = projects.constFirst().id;
    return draft;
}

void ProposalPage::setDrafts(const FormDraft &drafts)
{
    m_drafts = drafts;
    setDirty(false);
    load();
}

bool ProposalPage::save()
{
    m_draftTimer->stop();
    const Proposal typed = m_form->proposal();
    if (m_base.id.isNull() || !m_dirty)
        return true;
    const ProposalId id = m_base.id;
    if (const Status saved = m_desk->session().changeProposal(typed); !saved) {
        m_notice->tellError(saved.error(), tr("Saving the proposal"));
        keepDraft();
        return false;
    }
    // follow() has brought the form up to date while the act was told.
    m_drafts.discard(id.value);
    m_notice->clear();
    m_desk->say(tr("Saved “%1”.").arg(text::visibleLine(typed.title)));
    return true;
}

void ProposalPage::discardEdits()
{
    if (!m_base.id.isNull())
        m_drafts.discard(m_base.id.value);
    setDirty(false);
    load();
}

bool ProposalPage::addToEdits(const QString &passage)
{
    if (!m_dirty)
        return false;
    Proposal typed = m_form->proposal();
    typed.conversationSummary = passages::added(typed.conversationSummary, passage);
    m_form->setProposal(typed, m_desk->session().isReadOnly());
    edited();
    return true;
}

void ProposalPage::focusTitle()
{
    m_form->focusTitle();
}

void ProposalPage::load()
{
    flushDraft();
    m_notice->clear();
    const std::optional<Proposal> current = m_desk->session().proposal(m_desk->currentProposal());
    m_stack->setCurrentIndex(current ? 1 : 0);
    m_base = current.value_or(Proposal());
    setDirty(false);
    if (!current)
        return;
    m_form->setProposal(*current, m_desk->session().isReadOnly());
    restoreDraft(*current);
    showNotes();
}

void ProposalPage::restoreDraft(const Proposal &current)
{
    const std::optional<FormDraft::Kept> kept = m_drafts.kept(current.id.value);
    if (!kept)
        return;
    const QJsonObject theirs = rowcodec::encode(current);
    const FieldMerge merge = FieldMerge::of(kept->fields.value(u"base"_s).toObject(),
                                            kept->fields.value(u"typed"_s).toObject(), theirs);
    const Proposal restored = decoded(merge.fields, current);
    if (restored == current) {
        m_drafts.discard(current.id.value);
        return;
    }
    m_form->setProposal(restored, m_desk->session().isReadOnly());
    setDirty(true);
    m_notice->tell(NoticeBar::Tone::Information,
                   merge.both.isEmpty()
                           ? tr("Your unsaved edits are here again. Save them, or discard them.")
                           : tr("Your unsaved edits are here again. The record has changed since, "
                                "in the same fields: saving puts yours in their place."),
                   tr("Discard edits"));
}

void ProposalPage::follow(const ChangeNotice &notice)
{
    bool lists = false;
    bool own = false;
    for (const RowChange &row : notice.entry.changes.rows) {
        lists = lists || row.table == Table::Project || row.table == Table::Voter;
        own = own || (row.table == Table::Proposal && row.id == m_base.id.value);
    }
    if (lists)
        refreshLists();
    if (own)
        followProposal(notice);
}

void ProposalPage::followProposal(const ChangeNotice &notice)
{
    const std::optional<Proposal> theirs = m_desk->session().proposal(m_base.id);
    if (!theirs || !m_dirty) {
        setDirty(false);
        load();
        return;
    }
    mergeWith(*theirs, notice);
}

void ProposalPage::mergeWith(const Proposal &theirs, const ChangeNotice &notice)
{
    const FieldMerge merge =
            FieldMerge::of(rowcodec::encode(m_base), rowcodec::encode(m_form->proposal()),
                           rowcodec::encode(theirs));
    const Proposal merged = decoded(merge.fields, theirs);
    m_base = theirs;
    m_form->setProposal(merged, m_desk->session().isReadOnly());
    setDirty(merged != theirs);
    showNotes();
    if (!m_dirty)
        return;
    keepDraft();
    const QString who = text::visibleLine(notice.entry.changes.actor);
    m_notice->tell(NoticeBar::Tone::Warning,
                   merge.both.isEmpty()
                           ? tr("%1 changed this record meanwhile. What you typed is kept, and "
                                "not saved yet.")
                                     .arg(who)
                           : tr("%1 changed the same fields of this record meanwhile. What you "
                                "typed is kept: saving puts it in the place of theirs.")
                                     .arg(who),
                   tr("Take theirs"));
}

void ProposalPage::edited()
{
    setDirty(m_form->proposal() != m_base);
    showNotes();
    m_draftTimer->start();
}

void ProposalPage::flushDraft()
{
    // Without an edit that waits, a draft on disk is one that was not restored yet.
    if (m_draftTimer->isActive())
        keepDraft();
}

void ProposalPage::keepDraft()
{
    m_draftTimer->stop();
    if (m_base.id.isNull())
        return;
    if (!m_dirty) {
        m_drafts.discard(m_base.id.value);
        return;
    }
    const QJsonObject fields{{u"base"_s, rowcodec::encode(m_base)},
                             {u"typed"_s, rowcodec::encode(m_form->proposal())}};
    const Status kept = m_drafts.keep(m_base.id.value, m_base.revision, fields);
    if (!kept) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       ErrorWords::of(kept.error(), tr("Keeping unsaved edits")).sentence());
        return;
    }
    m_state->setText(tr("Unsaved edits, kept as a draft"));
}

void ProposalPage::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setEnabled(dirty && !m_desk->session().isReadOnly());
    m_discard->setEnabled(dirty);
    if (!dirty)
        m_state->setText(m_base.id.isNull() ? QString() : tr("Saved"));
    else if (m_draftTimer->isActive() || m_state->text() == tr("Saved"))
        m_state->setText(tr("Unsaved edits"));
}

void ProposalPage::showNotes()
{
    m_form->setNotes(ProposalNotes::of(m_form->proposal()));
}

void ProposalPage::addProject(const Project &project)
{
    const Result<ProjectId> added = m_desk->session().addProject(project);
    if (!added) {
        m_notice->tellError(added.error(), tr("Adding the project"));
        return;
    }
    Proposal typed = m_form->proposal();
    typed.projectId = *added;
    m_form->setProposal(typed, m_desk->session().isReadOnly());
    edited();
}

void ProposalPage::refreshLists()
{
    m_form->setProjects(m_desk->session().projects());
    m_form->setPeople(m_desk->session().voters());
}

} // namespace tallybook
