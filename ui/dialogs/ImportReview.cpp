// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ImportReview.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/dialogs/import/CutDialog.h"
#include "ui/dialogs/import/ReadingPanel.h"
#include "ui/models/ImportFilter.h"
#include "ui/models/ImportModel.h"
#include "ui/models/RecordListModel.h"
#include "ui/presenters/ImportWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/CalmTable.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/views/conversation/MessagePane.h"
#include "ui/views/main/WindowLayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The data of the entry that lets a person cut the text.
const QString cutByHandData = u"cut"_s;

} // namespace

ImportReview::ImportReview(Desk *desk, QWidget *parent)
    : ImportReview(desk, desk->session().proposal(desk->currentProposal()), false, parent)
{
}

ImportReview::ImportReview(Desk *desk, const Proposal &draft, QWidget *parent)
    : ImportReview(desk, draft, true, parent)
{
}

ImportReview::ImportReview(Desk *desk, const std::optional<Proposal> &target, bool fresh,
                           QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_proposal(target ? target->id : ProposalId())
    , m_draft(fresh ? target : std::nullopt)
    , m_job(new ImportJob(this))
    , m_model(new ImportModel(this))
    , m_filter(new ImportFilter(this))
    , m_notice(new NoticeBar(this))
    , m_title(new PlainLabel(this))
    , m_forms(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel reading"), this))
    , m_group(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_message(new MessagePane(this))
    , m_reading(new ReadingPanel(m_model, this))
    , m_account(new PlainLabel(this))
    , m_accept(new QPushButton(icons::get(u"import"_s), tr("&Import"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importReview"_s);
    const QString title = !target     ? QString()
            : target->title.isEmpty() ? RecordListModel::tr("Untitled")
                                      : text::visibleLine(target->title);
    setWindowTitle(m_draft          ? tr("Import into the new record “%1”").arg(title)
                           : target ? tr("Import into “%1”").arg(title)
                                    : tr("Import"));
    if (target)
        m_reading->setElectorate(desk->session().roster(target->projectId), target->electorate);
    m_filter->setSourceModel(m_model);
    build();
    connectAll();
    showCurrent();
    refresh();
}

void ImportReview::startText(const QString &text)
{
    m_pasted = text;
    start({{ImportSource::Kind::Text, {}, text, {}}});
}

void ImportReview::startHtml(const QString &html, const QString &plain)
{
    m_pasted = plain;
    start({{ImportSource::Kind::Html, {}, html, plain}});
}

void ImportReview::startFiles(const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append({ImportSource::Kind::File, path, {}, {}});
    start(sources);
}

void ImportReview::startArchive(const ArchiveSelection &selection, int leftOut)
{
    m_archive = true;
    m_leftOut = leftOut;
    ImportSource source;
    source.kind = ImportSource::Kind::Archive;
    source.selection = selection;
    start({source});
}

bool ImportReview::isReady() const
{
    if (m_job->isRunning() || m_model->openCount() > 0)
        return false;
    const QList<ImportItem> &items = m_model->plan().items;
    return std::any_of(items.cbegin(), items.cend(),
                       [](const ImportItem &item) { return item.fate != MessageFate::Duplicate; });
}

void ImportReview::build()
{
    m_title->setWordWrap(true);
    m_title->setEmphasis();
    m_forms->setObjectName(u"form"_s);
    m_forms->setAccessibleName(tr("Read as"));
    m_forms->setMinimumContentsLength(32);
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *formLabel = new PlainLabel(tr("&Read as:"), this);
    formLabel->setBuddy(m_forms);
    m_progress->setRange(0, ImportJob::progressSteps);
    m_progress->setAccessibleName(tr("Reading"));
    m_cancel->setObjectName(u"cancelReading"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(formLabel);
    top->addWidget(m_forms);
    auto *progressRow = new QHBoxLayout;
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_cancel);

    auto *readingScroll = new QScrollArea(this);
    readingScroll->setWidget(m_reading);
    readingScroll->setWidgetResizable(true);
    readingScroll->setFrameShape(QFrame::NoFrame);
    readingScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // With room for its scroll bar, which must not cover the buttons.
    readingScroll->setMinimumWidth(
            m_reading->minimumSizeHint().width()
            + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"importSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildMessages());
    splitter->addWidget(m_message);
    splitter->addWidget(readingScroll);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 0);
    const int width = letterWidth(fontMetrics());
    splitter->setSizes({width * 84, width * 72, width * 38});

    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addLayout(progressRow);
    column->addWidget(splitter, 1);
    column->addWidget(buildBottom());
    makeSideWindow(this, QSize(width * 180, width * 100));
    windowlayout::keepParts(this, m_desk->settings());
}

QWidget *ImportReview::buildMessages()
{
    auto *pane = new QWidget(this);
    m_group->setObjectName(u"group"_s);
    m_group->setAccessibleName(tr("Show"));
    m_group->addItem(tr("All messages"), int(ImportFilter::Group::All));
    m_group->addItem(tr("To settle"), int(ImportFilter::Group::ToSettle));
    m_group->addItem(tr("Votes"), int(ImportFilter::Group::Votes));
    m_group->addItem(tr("Without a vote"), int(ImportFilter::Group::NoVotes));
    auto *label = new PlainLabel(tr("&Show:"), pane);
    label->setBuddy(m_group);

    m_table->setObjectName(u"importMessages"_s);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Messages"));
    makeCalm(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportModel::When, Qt::AscendingOrder);
    giveHeadingsRoom(m_table->horizontalHeader());

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_group);
    row->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return pane;
}

QWidget *ImportReview::buildBottom()
{
    auto *pane = new QWidget(this);
    m_account->setObjectName(u"account"_s);
    m_account->setWordWrap(true);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_accept->setObjectName(u"acceptImport"_s);
    m_close->setObjectName(u"closeImport"_s);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins({});
    row->addWidget(m_account, 1);
    row->addWidget(m_close);
    row->addWidget(m_accept);
    return pane;
}

void ImportReview::connectAll()
{
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::finished, this, &ImportReview::finish);
    connect(m_cancel, &QPushButton::clicked, m_job, &ImportJob::cancel);
    connect(m_forms, &QComboBox::activated, this, [this] {
        const QVariant form = m_forms->currentData();
        if (form == QVariant(cutByHandData)) {
            cutByHand();
            return;
        }
        m_choosing = m_forms->hasFocus();
        read(form.isValid() ? std::optional(InputForm(form.toInt())) : std::nullopt);
    });
    connect(m_group, &QComboBox::activated, this,
            [this] { m_filter->setGroup(ImportFilter::Group(m_group->currentData().toInt())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportReview::showCurrent);
    connect(m_model, &ImportModel::decided, this, &ImportReview::refresh);
    connect(m_reading, &ReadingPanel::evidenceChanged, this, &ImportReview::showMessage);
    connect(m_reading, &ReadingPanel::settled, this, &ImportReview::settled);
    connect(m_reading, &ReadingPanel::nextWanted, this,
            [this](int step) { goTo(m_model->nextOpen(currentRow(), step)); });
    connect(m_accept, &QPushButton::clicked, this, &ImportReview::accept);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void ImportReview::start(const QList<ImportSource> &sources)
{
    m_sources = sources;
    read({});
}

void ImportReview::read(std::optional<InputForm> form)
{
    m_form = form;
    m_notice->clear();
    if (!m_draft && !m_desk->session().proposal(m_proposal)) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("Choose the record first into which the messages go."));
        Q_EMIT planned();
        return;
    }
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_title->setText(tr("Reading…"));
    m_job->start(m_sources, context(), form);
    refresh();
}

void ImportReview::finish(const ImportJobResult &result)
{
    m_progress->hide();
    m_cancel->hide();
    m_model->setPlan(result.plan, context());
    showForms(result.plan.form);
    m_title->setText(result.plan.formTitle.isEmpty() ? ImportWords::form(result.plan.form)
                                                     : text::visibleLine(result.plan.formTitle));
    tellWhatHappened(result);
    refresh();
    m_table->resizeColumnsToContents();
    narrowFirst(m_table, ImportModel::When, letterWidth(fontMetrics()) * 16);
    // What waits for a decision comes first.
    const int open = m_model->nextOpen(-1);
    goTo(open >= 0 || m_model->rowCount() == 0 ? open : 0);
    // The arrow keys walk the messages. In the choice of forms, which comes first in the window,
    // they would have everything read anew; whoever chose there goes on choosing.
    if (m_choosing)
        m_forms->setFocus();
    else if (m_model->rowCount() > 0)
        m_table->setFocus();
    m_choosing = false;
    Q_EMIT planned();
}

void ImportReview::tellWhatHappened(const ImportJobResult &result)
{
    if (result.cancelled) {
        m_title->clear();
        m_notice->tell(NoticeBar::Tone::Information,
                       tr("Reading was cancelled. Nothing was imported."));
        return;
    }
    QStringList problems;
    QStringList details;
    for (const auto &[source, error] : result.failures) {
        const QString what = source == u"-" ? tr("Reading the pasted text") : source;
        problems += ErrorWords::of(error, what).sentence();
        details += ErrorWords::details(error);
    }
    if (!problems.isEmpty()) {
        m_notice->tellProblem(NoticeBar::Tone::Error, problems.join(u'\n'),
                              details.join(u"\n\n"_s));
    } else if (result.plan.items.isEmpty()) {
        m_notice->tell(NoticeBar::Tone::Warning, tr("No message was found in it."));
    } else if (m_leftOut > 0) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("This thread is longer than can be handled: %n message(s) more are in "
                          "the archive and were left out.",
                          nullptr, m_leftOut));
    } else if (result.plan.isDiscussion) {
        m_notice->tell(
                NoticeBar::Tone::Information,
                tr("This reads as a discussion: nobody called a vote in it. Words of support "
                   "are shown and no ballot is counted unless you take it as one."));
    } else if (m_model->openCount() == 0 && !isReady()) {
        m_notice->tell(NoticeBar::Tone::Information,
                       tr("All of these messages are in the record already."));
    }
}

void ImportReview::showForms(InputForm recognised)
{
    m_forms->clear();
    m_forms->addItem(m_form ? tr("Recognise the form")
                            : tr("Recognised: %1").arg(ImportWords::form(recognised)));
    for (const InputForm form :
         {InputForm::PonyMailPage, InputForm::PonyMailPlain, InputForm::GitHubPage,
          InputForm::DiscoursePage, InputForm::PlainReplies, InputForm::Html, InputForm::Eml,
          InputForm::Mbox, InputForm::Unknown})
        m_forms->addItem(ImportWords::form(form), int(form));
    if (!m_pasted.isEmpty())
        m_forms->addItem(tr("Cut by hand…"), cutByHandData);
    m_forms->setCurrentIndex(m_form ? m_forms->findData(int(*m_form)) : 0);
}

void ImportReview::cutByHand()
{
    auto *dialog = new CutDialog(m_pasted, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_sources.clear();
        for (const QString &piece : dialog->pieces())
            m_sources.append({ImportSource::Kind::Text, {}, piece, {}});
        read(InputForm::Unknown); // each piece is one message
    });
    connect(dialog, &QDialog::rejected, this,
            [this] { showForms(m_model->plan().form); }); // as it was
    dialog->open();
}

void ImportReview::showCurrent()
{
    const int row = currentRow();
    m_reading->showRow(row);
    if (row < 0)
        m_message->setEmpty(tr("Choose a message on the left to read it."));
    else
        showMessage();
}

void ImportReview::showMessage()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const ReadMessage &read = m_model->item(row).read;
    m_message->setHeading(ImportWords::author(read.message.from), read.message.date,
                          read.message.subject);
    m_message->setMessage(read.message.text, read.reading.lines, m_reading->evidence());
}

void ImportReview::refresh()
{
    const bool reading = m_job->isRunning();
    const int open = m_model->openCount();
    m_table->setEnabled(!reading);
    m_forms->setEnabled(!reading && !m_archive);
    m_account->setText(ImportWords::account(m_model->plan()));
    m_accept->setEnabled(!reading && isReady());
    setPlainToolTip(m_accept,
                    open > 0 ? tr("Settle %n message(s) first, or leave them "
                                  "out.",
                                  nullptr, open)
                             : QString());
    if (!reading) {
        m_progress->hide();
        m_cancel->hide();
    }
}

void ImportReview::settled(int row)
{
    const int next = m_model->nextOpen(row);
    if (next >= 0) {
        goTo(next);
        return;
    }
    showCurrent();
    if (m_accept->isEnabled())
        m_accept->setFocus();
}

void ImportReview::goTo(int row)
{
    if (row < 0) {
        showCurrent();
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        // Hidden by the filter: showing it goes before filtering.
        m_group->setCurrentIndex(0);
        m_filter->setGroup(ImportFilter::Group::All);
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showCurrent();
}

void ImportReview::accept()
{
    if (!isReady())
        return;
    if (bookKnowsSome()) {
        read(m_form);
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("Some of these messages came into the record meanwhile. They were read "
                          "again; please look once more."));
        return;
    }
    const Status taken = record();
    if (!taken) {
        m_notice->tellError(taken.error(), tr("Importing"));
        return;
    }
    m_desk->say(tr("Imported: %1.").arg(ImportWords::account(m_model->plan())));
    Q_EMIT accepted();
    close();
}

Status ImportReview::record()
{
    RecordSession &session = m_desk->session();
    if (!m_draft)
        return session.acceptImport(m_proposal, m_model->plan());
    const Status added = session.addProposalWithImport(*m_draft, m_model->plan());
    if (added)
        m_desk->setCurrentProposal(m_draft->id);
    return added;
}

ImportContext ImportReview::context() const
{
    return m_draft ? m_desk->session().importContext(*m_draft)
                   : m_desk->session().importContext(m_proposal);
}

int ImportReview::currentRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

bool ImportReview::bookKnowsSome() const
{
    const ImportContext now = context();
    const QList<ImportItem> &items = m_model->plan().items;
    return std::any_of(items.cbegin(), items.cend(), [&now](const ImportItem &item) {
        return item.fate != MessageFate::Duplicate
                && now.knownFingerprints.contains(item.read.message.fingerprint());
    });
}

} // namespace tallybook
