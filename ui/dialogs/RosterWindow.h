// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/RecordSession.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tallybook {

class Desk;
class FileAsk;
class NoticeBar;
class PersonForm;
class PlainLabel;
class RosterModel;

/// The people of a project and the roles that make their votes bind: by hand, or from a file.
/// Deletes itself when it is closed.
class RosterWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the project of the record in view. The desk must outlive the window.
    explicit RosterWindow(Desk *desk, QWidget *parent = nullptr);

    /// The program's file dialogs unless a test gives another; must outlive the window.
    void setFileAsk(FileAsk *ask) { m_ask = ask; }

    void addPerson();
    bool savePerson();
    void removeRole();
    /// Asks with whom the person in view is one and the same.
    void askMerge();
    void askForFile();
    /// Reads a roster file and shows what it would change; importPreviewed() does it.
    void previewFile(const QString &path);
    bool importPreviewed();

private:
    void build();
    QWidget *buildImport();
    void connectAll();
    void showProjects();
    void showLine();
    void refresh();
    void dropPreview();
    void tellError(const Error &error, const QString &whatWasTried);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] ProjectId project() const;

    Desk *m_desk;
    FileAsk *m_ask;
    RosterModel *m_model;
    QSortFilterProxyModel *m_sorted;
    NoticeBar *m_notice;
    QComboBox *m_project;
    QTableView *m_table;
    PlainLabel *m_empty;
    PersonForm *m_form;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_merge;
    QPushButton *m_file;
    QWidget *m_previewPane;
    PlainLabel *m_preview;
    QPlainTextEdit *m_changes;
    QPushButton *m_import;
    QPushButton *m_cancelImport;
    std::optional<RosterImport> m_pending;
};

} // namespace tallybook
