// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tallybook {

class Desk;
class NoticeBar;
class PlainLabel;
class RuleForm;

/// The own rules of a project, as a form or as JSON: two views of the rule that is edited. Deletes
/// itself when it is closed.
class RuleWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the project of the record in view. The desk must outlive the window.
    explicit RuleWindow(Desk *desk, QWidget *parent = nullptr);

    /// A new rule, begun as a copy of a shipped one.
    void startNew();
    bool save();
    void remove();
    [[nodiscard]] bool hasUnsavedEdits() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void showProjects();
    /// The rules of the project, and the one in view or the first in the form.
    void showRules();
    /// The list alone: what is typed stays.
    void listRules();
    void showRule(const Rule &rule);
    void chooseProject();
    void chooseRule();
    /// After a change of the project from anywhere.
    void follow();
    /// Whether there are unsaved edits, which stay; tells so.
    [[nodiscard]] bool keepsTyped();
    void discardEdits();
    /// The own or shipped rule of an id as the book has it.
    [[nodiscard]] std::optional<Rule> stored(const QString &id) const;
    /// The rule of the view in front; tells what is wrong with the JSON.
    [[nodiscard]] Result<Rule> entered() const;
    void changeView(int view);
    void tell(const Error &error);
    [[nodiscard]] ProjectId project() const;

    Desk *m_desk;
    NoticeBar *m_notice;
    QComboBox *m_project;
    QListWidget *m_rules;
    PlainLabel *m_noRules; ///< stands where the list is while that is empty
    QTabWidget *m_views;
    RuleForm *m_form;
    QPlainTextEdit *m_json;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_remove;
    QString m_shownId; ///< of the rule in view; "" for a new one
    int m_shownProject = 0;
    std::optional<Rule> m_stored; ///< as the book had the rule in view
    Rule m_begun; ///< as it stood in the form when editing began
    QString m_begunJson;
    bool m_turning = false; ///< a view is being filled from the other one
};

} // namespace tallybook
