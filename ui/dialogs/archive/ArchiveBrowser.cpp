// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/archive/ArchiveBrowser.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "ui/dialogs/archive/ArchiveFilterBar.h"
#include "ui/models/ArchiveFilter.h"
#include "ui/models/ArchiveModel.h"
#include "ui/presenters/ArchiveWords.h"
#include "ui/support/files/DroppedFiles.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/CalmTable.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/views/main/WindowLayout.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Above this a mailbox is as a rule more than one thread.
constexpr qint64 largeMailbox = 8 * 1024 * 1024;

QString fileName(const QString &path)
{
    return text::visibleLine(QFileInfo(path).fileName());
}

} // namespace

ArchiveBrowser::ArchiveBrowser(const Clock &clock, Settings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
    , m_ask(&dialogFileAsk())
    , m_job(new ArchiveJob(this))
    , m_model(new ArchiveModel(this))
    , m_filter(new ArchiveFilter(this))
    , m_title(new PlainLabel(this))
    , m_open(new QPushButton(icons::get(u"archive"_s), tr("&Open archives…"), this))
    , m_notice(new NoticeBar(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel reading"), this))
    , m_filters(new ArchiveFilterBar(m_filter, clock.now().toUtc().toLocalTime().date(), this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_about(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_import(new ArchiveImportBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"archiveBrowser"_s);
    setWindowTitle(tr("Votes of an archive"));
    setAcceptDrops(true);
    m_filter->setSourceModel(m_model);
    build();
    windowlayout::keepParts(this, settings);
    connectAll();
    refresh();
}

ArchiveBrowser::~ArchiveBrowser() = default;

void ArchiveBrowser::setTarget(const ArchiveImportBar::Target &target)
{
    m_import->setTarget(target);
}

void ArchiveBrowser::askFiles()
{
    m_ask->toOpen(this, tr("Open archives"),
                  QStringList{tr("Mailboxes (*.mbox *.mbx)"), tr("All files (*)")}.join(u";;"_s),
                  [this](const QStringList &paths) { read(paths); });
}

void ArchiveBrowser::read(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_paths = paths;
    m_done = false;
    m_summary = {};
    m_notice->clear();
    m_model->clear();
    m_progress->setValue(0);
    ArchiveRequest request;
    request.paths = paths;
    request.now = m_clock.now();
    m_job->start(request);
    refresh();
}

void ArchiveBrowser::cancel()
{
    m_job->cancel();
}

bool ArchiveBrowser::wants(const QStringList &paths, bool bookOpen)
{
    qint64 bytes = 0;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.isFile()
            || !QStringList{u"mbox"_s, u"mbx"_s}.contains(file.suffix(), Qt::CaseInsensitive))
            return false;
        bytes += file.size();
    }
    return !paths.isEmpty() && (!bookOpen || bytes >= largeMailbox);
}

void ArchiveBrowser::build()
{
    m_title->setEmphasis();
    m_title->setObjectName(u"archiveTitle"_s);
    m_open->setObjectName(u"archiveOpen"_s);
    m_progress->setObjectName(u"archiveProgress"_s);
    m_progress->setRange(0, ArchiveJob::progressSteps);
    m_progress->setFormat(tr("%p %", "progress"));
    m_progress->setAccessibleName(tr("Reading"));
    m_cancel->setObjectName(u"archiveCancel"_s);
    m_empty->setObjectName(u"archiveEmpty"_s);
    m_empty->setStandIn();
    m_about->setObjectName(u"archiveAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setObjectName(u"archiveCount"_s);
    m_count->setMuted();

    m_table->setObjectName(u"archiveVotes"_s);
    m_table->setAccessibleName(tr("Votes of the archive"));
    m_table->setModel(m_filter);
    makeCalm(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ArchiveModel::Opened, Qt::DescendingOrder);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);
    const int unit = letterWidth(fontMetrics());
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ArchiveModel::Subject, QHeaderView::Stretch);
    const std::pair<ArchiveModel::Column, int> widths[] = {
            {ArchiveModel::List, 24},    {ArchiveModel::Opened, 15}, {ArchiveModel::Closes, 15},
            {ArchiveModel::Binding, 13}, {ArchiveModel::Others, 14}, {ArchiveModel::Published, 32}};
    for (const auto &[column, characters] : widths)
        m_table->setColumnWidth(column, unit * characters);
    giveRoomFor(m_table, ArchiveModel::State, ArchiveWords::states(), true);
    giveRoomFor(m_table, ArchiveModel::Agreement, ArchiveWords::agreements(), true);
    giveHeadingsRoom(header);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_open);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addLayout(progress);
    column->addWidget(m_filters);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(m_count);
    column->addWidget(m_import);
    makeSideWindow(this, QSize(unit * 215, fontMetrics().height() * 42));
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &ArchiveBrowser::escape);
}

void ArchiveBrowser::connectAll()
{
    connect(m_job, &ArchiveJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ArchiveJob::called, m_model, &ArchiveModel::addCalls);
    connect(m_job, &ArchiveJob::found, m_model, &ArchiveModel::addThreads);
    // After the model, once a batch.
    connect(m_job, &ArchiveJob::called, this, &ArchiveBrowser::refresh);
    connect(m_job, &ArchiveJob::found, this, &ArchiveBrowser::refresh);
    connect(m_job, &ArchiveJob::finished, this, &ArchiveBrowser::finish);
    connect(m_open, &QPushButton::clicked, this, &ArchiveBrowser::askFiles);
    connect(m_cancel, &QPushButton::clicked, this, &ArchiveBrowser::cancel);
    connect(m_filters, &ArchiveFilterBar::changed, this, &ArchiveBrowser::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArchiveBrowser::showChosen);
    connect(m_table, &QTableView::activated, m_import, &ArchiveImportBar::trigger);
    connect(m_import, &ArchiveImportBar::importWanted, this, [this](bool asNewRecord) {
        if (const ArchiveThread *vote = chosen())
            Q_EMIT importWanted(*vote, {m_paths, vote->places}, asNewRecord);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filters, &ArchiveFilterBar::focusWords);
    auto *open = new QShortcut(QKeySequence::Open, this);
    connect(open, &QShortcut::activated, this, &ArchiveBrowser::askFiles);
}

void ArchiveBrowser::finish(const ArchiveSummary &summary)
{
    m_done = true;
    m_summary = summary;
    m_model->dropPending();
    tellWhatHappened(summary);
    refresh();
    // Who is typing a filter goes on typing.
    if (!m_filters->isAncestorOf(focusWidget()))
        m_table->setFocus();
    Q_EMIT finished();
}

void ArchiveBrowser::tellWhatHappened(const ArchiveSummary &summary)
{
    QStringList problems;
    QStringList details;
    for (const auto &[path, error] : summary.failures) {
        problems += error.code == ErrorCode::NotUnderstood
                ? tr("%1 is no mailbox (mbox) and was left out.").arg(text::visibleLine(path))
                : ErrorWords::of(error, tr("Reading %1").arg(text::visibleLine(path))).sentence();
        details += path + u'\n' + ErrorWords::details(error);
    }
    if (!problems.isEmpty()) {
        m_notice->tellProblem(NoticeBar::Tone::Error, problems.join(u'\n'),
                              details.join(u"\n\n"_s));
    } else if (summary.cancelled) {
        m_notice->tell(
                NoticeBar::Tone::Information,
                m_model->threadCount() == 0
                        ? tr("Reading was cancelled before a vote was read.")
                        : tr("Reading was cancelled. These votes were read until then; there "
                             "may be more."));
    } else if (summary.cut) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("There is more in these files than can be handled at once. The rest was "
                          "left out: open fewer files."));
    }
}

void ArchiveBrowser::refresh()
{
    const bool reading = !m_paths.isEmpty() && !m_done;
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
    const QString files = m_paths.size() == 1 ? fileName(m_paths.constFirst())
                                              : tr("%n file(s)", nullptr, int(m_paths.size()));
    m_title->setText(m_paths.isEmpty() ? tr("No archive is open")
                             : reading ? tr("Reading %1…").arg(files)
                                       : files);
    const bool rows = m_filter->rowCount() > 0;
    m_filters->setEnabled(m_model->rowCount() > 0);
    m_table->setVisible(rows);
    m_about->setVisible(rows);
    m_empty->setVisible(!rows);
    m_empty->setText(emptyWords());
    QString count;
    if (m_done && !m_summary.cancelled)
        count = tr("%n message(s) gone through.", nullptr, int(m_summary.messages)) + u' ';
    if (m_model->rowCount() > 0) {
        count += tr("%n vote(s).", nullptr, m_model->rowCount());
        if (m_filter->rowCount() != m_model->rowCount())
            count += u' ' + tr("%n shown.", nullptr, m_filter->rowCount());
    }
    m_count->setText(count);
    if (m_done && !m_table->currentIndex().isValid() && rows)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
}

QString ArchiveBrowser::emptyWords() const
{
    if (m_paths.isEmpty())
        return tr("Open the mailbox of a mailing list, an .mbox file of any size, or several of "
                  "them: every vote in them is listed here with its count and its result. You can "
                  "drop the files on this window, too.");
    if (m_model->rowCount() > 0)
        return tr("No vote fits the filter. Change the words, the kind or the days above.");
    if (!m_done)
        return tr("Reading. Votes appear here as soon as they are found.");
    if (m_summary.messages == 0)
        return tr("There is no mail to look through. Open another archive.");
    return tr("No vote was found. A vote is known by the subject of its call, as in “[VOTE] …”; "
              "open other months, or import single mails with File ▸ Import….");
}

void ArchiveBrowser::showChosen()
{
    const ArchiveThread *vote = chosen();
    m_import->setChosen(vote != nullptr);
    m_about->setText(vote ? ArchiveWords::details(*vote) : tr("Choose a vote to see more of it."));
}

const ArchiveThread *ArchiveBrowser::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->thread(m_filter->mapToSource(current).row()) : nullptr;
}

void ArchiveBrowser::escape()
{
    // A list that may have taken minutes is not thrown away by the key that clears a field.
    if (m_cancel->isVisible())
        cancel();
    else if (m_filter->rowCount() != m_model->rowCount())
        m_filters->clear();
    else if (m_model->rowCount() == 0)
        close();
}

void ArchiveBrowser::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ArchiveBrowser::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(droppedFiles(event->mimeData()));
}

} // namespace tallybook
