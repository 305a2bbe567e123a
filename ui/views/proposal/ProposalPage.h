// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"
#include "ui/support/book/FormDraft.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tallybook {

class Desk;
class NoticeBar;
class PlainLabel;
class ProposalForm;
class Settings;

/// The proposal of the record in view, to read and edit. Edits are saved on purpose, as one act;
/// until then they are kept as a draft that survives a crash, and nobody else's edit takes what was
/// typed away.
class ProposalPage final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive the page.
    explicit ProposalPage(Desk *desk, QWidget *parent = nullptr);
    ~ProposalPage() override;

    /// What a new record of a kind begins with: the rule that the person prefers if it is meant for
    /// the kind, else the kind's own; its electorate; the project of the newest record. Not added
    /// to the book yet.
    [[nodiscard]] static Proposal newDraft(const RecordSession &session, ProposalKind kind,
                                           const Settings &settings);

    [[nodiscard]] bool hasUnsavedEdits() const { return m_dirty; }
    /// "Save" with its shortcut, for the window's menu.
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    /// Where unsaved edits are kept; tests give a folder of their own.
    void setDrafts(const FormDraft &drafts);

    /// Writes the form as one act. Returns false, with a notice on the page, if it could not.
    bool save();
    /// Throws the unsaved edits away.
    void discardEdits();
    /// Puts a quotation at the end of the summary in the form if that has unsaved edits, which are
    /// saved with it later; otherwise false, and nothing is done.
    [[nodiscard]] bool addToEdits(const QString &passage);
    void focusTitle();

private:
    void load();
    void restoreDraft(const Proposal &current);
    void follow(const ChangeNotice &notice);
    void followProposal(const ChangeNotice &notice);
    void mergeWith(const Proposal &theirs, const ChangeNotice &notice);
    void edited();
    void keepDraft();
    void flushDraft();
    void setDirty(bool dirty);
    void showNotes();
    void addProject(const Project &project);
    void refreshLists();

    Desk *m_desk;
    QAction *m_save;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    ProposalForm *m_form;
    PlainLabel *m_state;
    QPushButton *m_discard;
    QTimer *m_draftTimer;
    FormDraft m_drafts;
    Proposal m_base; ///< the saved state that the form began with
    bool m_dirty = false;
};

} // namespace tallybook
