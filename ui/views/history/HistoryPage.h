// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace tallybook {

class BookJob;
class Desk;
class HistoryModel;
class HistoryReader;
class PlainLabel;
struct ReadEntry;

/// Who did what when, before and after, in words and to copy as it lies in the book; undo of the
/// last act, or back to the chosen one; verifying the chain.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk *desk, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel *model() const { return m_model; }
    /// Checks the whole book beside the window; what comes out is shown when it is there.
    void verify();
    /// Takes back the chosen act and all own ones after it, the latest first; stops at one that
    /// cannot be taken back any more.
    void undoBackToChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseScope();
    void showScope();
    void showDetails();
    void showEntry(const ReadEntry &read);
    void copyDetails();
    void sayReading();
    void updateUndo();
    void updateUndoBack();
    void undo();
    void sayVerified(const QString &words);

    Desk *m_desk;
    HistoryModel *m_model;
    QTreeView *m_view;
    QPlainTextEdit *m_details;
    QPushButton *m_undo;
    QPushButton *m_undoBack;
    QPushButton *m_verify;
    QPushButton *m_copy;
    QCheckBox *m_wholeBook;
    PlainLabel *m_verified;
    PlainLabel *m_readingOn; ///< while older acts are still to come
    BookJob *m_job;
    HistoryReader *m_reader;
    QString m_raw; ///< what the chosen entry changed, as it lies in the book
    bool m_seen = false; ///< has been shown
    bool m_stale = false; ///< another scope was chosen while the page was hidden
};

} // namespace tallybook
