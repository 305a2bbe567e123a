// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/check/PublishedCheck.h"

#include <QFutureWatcher>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace tallybook {

class CheckSources;
class CountsTable;
class Desk;
class FileAsk;
class MessageView;
class NoticeBar;
class PlainLabel;

/// Is this announcement right? A published [RESULT] mail, pasted or opened, with what its check
/// finds: the same check as `tallybook-cli check`. Nothing of it gets into the book. Deletes itself
/// when it is closed.
class ResultCheckWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive the window.
    explicit ResultCheckWindow(Desk *desk, QWidget *parent = nullptr);
    ~ResultCheckWindow() override;

    /// The program's file dialogs unless a test gives another; must outlive the window.
    void setFileAsk(FileAsk *ask);

    /// Takes the result from the clipboard.
    void paste();
    void askForFile();
    void openFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What comes back from beside the window.
    struct Answer {
        QStringList files; ///< that were read for it
        ReadingInput thread;
        Result<PublishedCheck> check;
    };

    [[nodiscard]] static Answer answer(PublishedCheckRequest request, const QStringList &files);
    void takeAnswer(const Answer &answer);
    void build();
    QWidget *buildFindings();
    void take(const QByteArray &bytes, const QString &name);
    void check();
    void showResult(const Result<PublishedCheck> &result);
    void showSummary(const QString &words);
    /// Lets the table give way to these words while there is no finding in it.
    void showStandIn(const QString &words);
    [[nodiscard]] QString nothingFound() const;
    void markFinding();
    void tellError(const Error &error);

    Desk *m_desk;
    FileAsk *m_ask;
    NoticeBar *m_notice;
    QPushButton *m_paste;
    QPushButton *m_open;
    CheckSources *m_sources;
    PlainLabel *m_subject;
    MessageView *m_text;
    PlainLabel *m_summary;
    CountsTable *m_counts;
    QTreeWidget *m_findings;
    PlainLabel *m_noFindings; ///< stands where the table is while that is empty
    std::optional<MailMessage> m_mail;
    QFutureWatcher<Answer> m_work;
};

} // namespace tallybook
