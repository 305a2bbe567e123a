// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/session/RecordSession.h"
#include "core/session/check/OwnResultCheck.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QBoxLayout;
class QListWidget;
class QPushButton;
class QTimer;

namespace tallybook {

class Desk;
class FileAsk;
class LineList;
class NoticeBar;
class PlainLabel;
class PreviewText;
class ResultGate;
class TemplateChoice;
struct Finding;

/// What goes out: choose it on the left, see exactly what it is on the right, with what was found
/// when it was checked. Nothing is ever sent from here without the person's mail program.
class AnnouncePage final : public QWidget
{
    Q_OBJECT

public:
    /// In the order of a vote's life, as they stand in the list.
    enum class Kind { Call, Reminder, Extension, Result, Cancel, Correction, Summary };

    /// The desk must outlive the page.
    explicit AnnouncePage(Desk *desk, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    /// The program's file dialogs unless a test gives another; must outlive the page.
    void setFileAsk(FileAsk *ask);

    /// The mail in view as it is printed, with who gets it and its subject; "" if none is.
    [[nodiscard]] QString mailText() const;

    /// A result or correction that its check holds back leaves, and is noted as sent, only for a
    /// reason (ResultGate): does it at once, or as the gate lets it.
    void whenLetGo(std::function<void()> act);
    void copy();
    void save();
    void openInMailProgram();
    void markSent();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildPreview();
    /// The kinds beside the preview, or above it where its lines would be cut.
    void arrange();
    void follow(const ChangeNotice &notice);
    void choose();
    void schedule();
    void write();
    void showMail(const Result<OutgoingMail> &mail);
    void showSummary(const Record &record);
    /// The row below the preview in which a sent mail is noted; which mails it is for.
    void showSentRow(const Record &record);
    void showFindings(const Record &record);
    /// What the check of the result or correction in view found; says whether it is held back.
    [[nodiscard]] QList<Finding> checkedFindings(const Record &record, announce::MailKind mail);
    void showNothing(const QString &why);
    /// Why the chosen mail would say what is not so.
    /// A mail that may be read and must not leave.
    void keepHere();
    [[nodiscard]] QString whyNotYet(const Record &record) const;
    /// The mail in view is one that its check can hold back.
    [[nodiscard]] bool isChecked() const;
    /// The check of the result or correction as it would leave now; tells why there is none.
    [[nodiscard]] std::optional<OwnResultCheck> checkNow();
    void copyNow();
    void markSentNow();
    void askWhere();
    void openNow();
    void saveAs(const QString &path, Kind kind, const Record &record);
    [[nodiscard]] Result<QByteArray> bytesFor(const QString &path, Kind kind,
                                              const Record &record) const;
    void tellError(const Error &error, const QString &whatWasTried);

    Desk *m_desk;
    FileAsk *m_ask;
    ResultGate *m_gate;
    TemplateChoice *m_templates;
    QTimer *m_soon;
    QBoxLayout *m_row = nullptr;
    QListWidget *m_kinds;
    NoticeBar *m_notice;
    LineList *m_findings;
    QWidget *m_headers;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QLineEdit *m_replyTo;
    PreviewText *m_preview;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_mail;
    QWidget *m_sent;
    QWidget *m_why;
    QLineEdit *m_reason;
    PlainLabel *m_sentLabel;
    QLineEdit *m_resultId;
    QPushButton *m_markSent;
    std::optional<OutgoingMail> m_outgoing;
    bool m_stale = true;
};

} // namespace tallybook
