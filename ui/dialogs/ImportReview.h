// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/intake/ImportJob.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tallybook {

class Desk;
class ImportFilter;
class ImportModel;
class MessagePane;
class NoticeBar;
class PlainLabel;
class ReadingPanel;

/// The window between what a person gave and the book: every message with its fate, the words that
/// prove a vote, and what was read into them. What is unclear is settled here or left out
/// knowingly; accepting is one act. Deletes itself when it is closed.
class ImportReview final : public QWidget
{
    Q_OBJECT

public:
    /// Imports into the record that is in view now. The desk must outlive the window.
    explicit ImportReview(Desk *desk, QWidget *parent = nullptr);
    /// Imports into a new record, which comes into the book with the import, as one act. The draft
    /// must have an id of its own.
    ImportReview(Desk *desk, const Proposal &draft, QWidget *parent = nullptr);

    void startText(const QString &text);
    /// `plain` is the same as plain text, which most forms are recognised by.
    void startHtml(const QString &html, const QString &plain);
    void startFiles(const QStringList &paths);
    /// The messages of one vote of an archive; `leftOut` says how many more there would be.
    void startArchive(const ArchiveSelection &selection, int leftOut = 0);

    [[nodiscard]] ImportModel *model() const { return m_model; }
    /// Whether everything is decided and there is something to take in.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// The plan is on screen, or why there is none.
    void planned();
    /// The import is in the book.
    void accepted();

private:
    ImportReview(Desk *desk, const std::optional<Proposal> &target, bool fresh, QWidget *parent);
    void build();
    QWidget *buildMessages();
    QWidget *buildBottom();
    void connectAll();
    void start(const QList<ImportSource> &sources);
    void read(std::optional<InputForm> form);
    void finish(const ImportJobResult &result);
    void tellWhatHappened(const ImportJobResult &result);
    void showForms(InputForm recognised);
    void cutByHand();
    void showCurrent();
    void showMessage();
    void refresh();
    void settled(int row);
    void goTo(int row);
    void accept();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool bookKnowsSome() const;
    [[nodiscard]] ImportContext context() const;
    [[nodiscard]] Status record();

    Desk *m_desk;
    ProposalId m_proposal;
    std::optional<Proposal> m_draft; ///< the new record, if the import begins one
    QList<ImportSource> m_sources;
    bool m_choosing = false; ///< another form was chosen while the keyboard was there
    bool m_archive = false; ///< mails of an archive: their form is no question
    int m_leftOut = 0; ///< messages of the vote that the archive has and nobody reads
    QString m_pasted; ///< the text that may be cut by hand; empty if files were opened
    std::optional<InputForm> m_form;
    ImportJob *m_job;
    ImportModel *m_model;
    ImportFilter *m_filter;
    NoticeBar *m_notice;
    PlainLabel *m_title;
    QComboBox *m_forms;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QComboBox *m_group;
    QTableView *m_table;
    MessagePane *m_message;
    ReadingPanel *m_reading;
    PlainLabel *m_account;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace tallybook
