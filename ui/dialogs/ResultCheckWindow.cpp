// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ResultCheckWindow.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/dialogs/check/CheckSources.h"
#include "ui/dialogs/check/CountsTable.h"
#include "ui/presenters/CheckWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/ButtonKey.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"
#include "ui/views/conversation/MessageView.h"
#include "ui/views/main/WindowLayout.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { WordsColumn, LineColumn, TextColumn, Columns };

/// A mail is far below this.
constexpr qint64 largestMail = 16 * 1024 * 1024;

} // namespace

ResultCheckWindow::ResultCheckWindow(Desk *desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_ask(&dialogFileAsk())
    , m_notice(new NoticeBar(this))
    , m_paste(new QPushButton(icons::get(u"paste"_s), tr("&Paste result"), this))
    , m_open(new QPushButton(icons::get(u"import"_s), tr("&Open file…"), this))
    , m_sources(new CheckSources(desk, this))
    , m_subject(new PlainLabel(this))
    , m_text(new MessageView(this))
    , m_summary(new PlainLabel(this))
    , m_counts(new CountsTable(this))
    , m_findings(new QTreeWidget(this))
    , m_noFindings(new PlainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"resultCheckWindow"_s);
    setWindowTitle(tr("Check a result"));
    setAcceptDrops(true);
    build();
    setButtonKey(m_paste, QKeySequence::Paste);
    setButtonKey(m_open, QKeySequence::Open);
    connect(m_paste, &QPushButton::clicked, this, &ResultCheckWindow::paste);
    connect(m_open, &QPushButton::clicked, this, &ResultCheckWindow::askForFile);
    connect(m_sources, &CheckSources::changed, this, &ResultCheckWindow::check);
    connect(m_findings, &QTreeWidget::currentItemChanged, this, &ResultCheckWindow::markFinding);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (!m_work.isCanceled())
            takeAnswer(m_work.result());
    });
    const int unit = letterWidth(fontMetrics());
    makeSideWindow(this, QSize(unit * 150, fontMetrics().lineSpacing() * 42));
    closeOnEscape(this);
    windowlayout::keepParts(this, desk->settings());
}

ResultCheckWindow::~ResultCheckWindow()
{
    // What works on in the background has no part of this window, but its answer would.
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void ResultCheckWindow::setFileAsk(FileAsk *ask)
{
    m_ask = ask;
    m_sources->setFileAsk(ask);
}

void ResultCheckWindow::build()
{
    m_notice->clear();
    m_paste->setObjectName(u"pasteResult"_s);
    m_open->setObjectName(u"openResult"_s);
    m_subject->setEmphasis();
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->hide();
    m_text->setObjectName(u"checkedMail"_s);
    m_text->setAccessibleName(tr("The result mail"));
    m_text->setQuotes(MessageText::Quotes::Shown);
    m_text->setEmpty(tr("Paste a published [RESULT] mail, or open it. Its numbers, names and marks "
                        "are held against each other, and against thread, roster and rule if you "
                        "choose them above. Nothing of it gets into the book."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *mail = new QWidget(this);
    auto *mailColumn = new QVBoxLayout(mail);
    mailColumn->setContentsMargins({});
    mailColumn->addWidget(m_subject);
    mailColumn->addWidget(m_text, 1);
    auto *halves = new QSplitter(this);
    halves->setObjectName(u"resultCheckSplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(mail);
    halves->addWidget(buildFindings());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_sources);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
}

QWidget *ResultCheckWindow::buildFindings()
{
    auto *pane = new QWidget(this);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setEmphasis();
    m_summary->setWordWrap(true);
    m_findings->setObjectName(u"checkFindings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setColumnCount(Columns);
    m_findings->setHeaderLabels({tr("Finding"), tr("Line"), tr("What stands there")});
    m_findings->setRootIsDecorated(false);
    m_findings->setAlternatingRowColors(true);
    QHeaderView *header = m_findings->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    m_findings->setColumnWidth(TextColumn, letterWidth(fontMetrics()) * 22);
    giveHeadingsRoom(header);
    m_noFindings->setObjectName(u"noFindings"_s);
    m_noFindings->setStandIn();
    // As high as three rows with their header.
    const int rows = m_counts->horizontalHeader()->sizeHint().height()
            + 3 * m_counts->verticalHeader()->defaultSectionSize() + 2 * m_counts->frameWidth();
    m_counts->setFixedHeight(rows);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_counts);
    column->addWidget(m_findings, 1);
    column->addWidget(m_noFindings, 1);
    showSummary({});
    showStandIn(tr("What contradicts in the mail is listed here, once a result was pasted or "
                   "opened."));
    return pane;
}

void ResultCheckWindow::paste()
{
    const QString words = QGuiApplication::clipboard()->text();
    if (words.trimmed().isEmpty()) {
        m_notice->tell(NoticeBar::Tone::Information,
                       tr("There is no text in the clipboard. Copy the mail first."));
        return;
    }
    take(words.toUtf8(), u"-"_s);
}

void ResultCheckWindow::askForFile()
{
    m_ask->toOpen(this, tr("Open a result"),
                  tr("Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)"),
                  [this](const QStringList &paths) { openFile(paths.value(0)); });
}

void ResultCheckWindow::openFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return tellError({ErrorCode::FileNotFound, path, {path}});
    if (!file.open(QIODevice::ReadOnly))
        return tellError({ErrorCode::FileUnreadable, file.errorString(), {path}});
    if (file.size() > largestMail)
        return tellError({ErrorCode::TooLarge, path, {path}});
    take(file.readAll(), path);
}

void ResultCheckWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ResultCheckWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    else if (event->mimeData()->hasText())
        take(event->mimeData()->text().toUtf8(), u"-"_s);
    event->acceptProposedAction();
}

void ResultCheckWindow::take(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestMail)
        return tellError({ErrorCode::TooLarge, name, {name}});
    const Result<MailMessage> mail = resultMessage(bytes, name);
    if (!mail) {
        // What was there stays.
        tellError(mail.error());
        return;
    }
    m_notice->clear();
    m_mail = *mail;
    m_subject->setText(mail->subject.isEmpty() ? tr("Without a subject")
                                               : text::visibleLine(mail->subject));
    m_subject->show();
    m_text->setMessage(mail->text, {}, {});
    check();
}

void ResultCheckWindow::check()
{
    if (!m_mail)
        return;
    PublishedCheckRequest request;
    request.result = *m_mail;
    request.now = m_desk->session().clock().now();
    m_findings->clear();
    m_counts->clearCounts();
    m_sources->fill(request);
    showSummary(tr("Checking…"));
    showStandIn({});
    // A newer question takes the place of one that is still being answered.
    m_work.setFuture(QtConcurrent::run(
            [request, files = m_sources->filesToRead()] { return answer(request, files); }));
}

ResultCheckWindow::Answer ResultCheckWindow::answer(PublishedCheckRequest request,
                                                    const QStringList &files)
{
    Answer answer;
    answer.files = files;
    for (const QString &path : files)
        answer.thread.addPath(path);
    // Votes that could not be read must not turn into votes that were never cast.
    if (!answer.thread.unread().isEmpty()) {
        answer.check = tl::unexpected(answer.thread.unread().first().error);
        return answer;
    }
    if (!files.isEmpty())
        request.thread = answer.thread;
    answer.check = checkPublished(request);
    return answer;
}

void ResultCheckWindow::takeAnswer(const Answer &answer)
{
    if (!answer.thread.unread().isEmpty()) {
        showSummary(tr("Not checked"));
        showStandIn(tr("Choose other files as the thread, or none."));
        tellError(answer.check.error());
        return;
    }
    if (!answer.files.isEmpty())
        m_sources->keepThread(answer.files, answer.thread);
    showResult(answer.check);
}

void ResultCheckWindow::showResult(const Result<PublishedCheck> &result)
{
    m_findings->clear();
    if (!result) {
        showSummary(tr("Not checked"));
        showStandIn(tr("Paste or open the mail that tells the result of a vote."));
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("Nothing of a result was found in this mail: no verdict, no number, no "
                          "voter."));
        return;
    }
    m_notice->clear();
    m_counts->setCounts(result->found);
    int problems = 0;
    for (const ResultFinding &finding : result->found.findings) {
        const bool problem = finding.severity == FindingSeverity::Problem;
        problems += problem ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_findings);
        item->setIcon(WordsColumn, icons::get(problem ? u"error"_s : u"warning"_s));
        item->setText(WordsColumn, CheckWords::finding(finding));
        item->setText(LineColumn, finding.line > 0 ? QString::number(finding.line) : QString());
        item->setText(TextColumn, text::visibleLine(finding.text));
        item->setData(LineColumn, Qt::UserRole, finding.line);
        // Long sentences are cut by the column's edge.
        item->setToolTip(WordsColumn, plainToolTip(item->text(WordsColumn)));
        item->setToolTip(TextColumn, plainToolTip(item->text(TextColumn)));
        item->setTextAlignment(LineColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setData(
                WordsColumn, Qt::AccessibleTextRole,
                tr("%1: %2", "severity, finding")
                        .arg(CheckWords::severity(finding.severity), CheckWords::finding(finding)));
    }
    const int notes = int(result->found.findings.size()) - problems;
    QStringList heaps;
    if (problems > 0)
        heaps += tr("%n problem(s)", nullptr, problems);
    if (notes > 0)
        heaps += tr("%n note(s)", nullptr, notes);
    showSummary(heaps.isEmpty() ? tr("Nothing contradicts.") : heaps.join(u", "_s));
    showStandIn(nothingFound());
}

void ResultCheckWindow::showSummary(const QString &words)
{
    m_summary->setText(words);
    m_summary->setHidden(words.isEmpty());
}

void ResultCheckWindow::showStandIn(const QString &words)
{
    const bool none = m_findings->topLevelItemCount() == 0;
    m_noFindings->setText(words);
    m_noFindings->setVisible(none);
    m_findings->setVisible(!none);
}

QString ResultCheckWindow::nothingFound() const
{
    return m_sources->hasThread()
            ? tr("No contradiction was found in the mail, nor between it and its thread.")
            : tr("No contradiction was found in the mail itself. Choose its thread above to hold "
                 "it against the votes, too.");
}

void ResultCheckWindow::markFinding()
{
    const QTreeWidgetItem *item = m_findings->currentItem();
    if (!m_mail || !item)
        return;
    const int line = item->data(LineColumn, Qt::UserRole).toInt();
    const QStringList lines = m_mail->text.split(u'\n');
    QList<Evidence> marks;
    if (line > 0 && line <= lines.size()) {
        qsizetype start = 0;
        for (int i = 0; i + 1 < line; ++i)
            start += lines.at(i).size() + 1;
        const QString &words = lines.at(line - 1);
        marks.append({words, line, int(start), int(words.size())});
    }
    m_text->setMessage(m_mail->text, {}, marks);
}

void ResultCheckWindow::tellError(const Error &error)
{
    m_notice->tellError(error, tr("Reading the result"));
}

} // namespace tallybook
