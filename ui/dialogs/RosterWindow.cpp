// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/RosterWindow.h"

#include "core/base/Text.h"
#include "core/mail/people/RosterFile.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/dialogs/roster/PersonForm.h"
#include "ui/models/RosterModel.h"
#include "ui/presenters/RosterPreview.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/CalmTable.h"
#include "ui/support/widgets/Columns.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"
#include "ui/views/main/WindowLayout.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A roster of the whole foundation is far below this.
constexpr qint64 largestFile = 64 * 1024 * 1024;

/// One of each month, as the table writes it: some languages write out the month.
QStringList daysOfAYear()
{
    QStringList days;
    for (int month = 1; month <= 12; ++month)
        days += QLocale().toString(QDate(2028, month, 28), QLocale::ShortFormat);
    return days;
}

} // namespace

RosterWindow::RosterWindow(Desk *desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_ask(&dialogFileAsk())
    , m_model(new RosterModel(desk->session(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_notice(new NoticeBar(this))
    , m_project(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(tr("Nobody is on the roster yet. Import a file, or add people by "
                                "hand: without a roster nobody can say whose votes bind."),
                             this))
    , m_form(new PersonForm(this))
    , m_add(new QPushButton(icons::get(u"add"_s), tr("&Add person"), this))
    , m_save(new QPushButton(icons::get(u"save"_s), tr("&Save person"), this))
    , m_remove(new QPushButton(icons::get(u"remove"_s), tr("Re&move role"), this))
    , m_merge(new QPushButton(tr("Mer&ge…"), this))
    , m_file(new QPushButton(icons::get(u"import"_s), tr("&Import file…"), this))
    , m_previewPane(new QWidget(this))
    , m_preview(new PlainLabel(m_previewPane))
    , m_changes(new QPlainTextEdit(m_previewPane))
    , m_import(new QPushButton(tr("Ta&ke over"), m_previewPane))
    , m_cancelImport(new QPushButton(tr("&Cancel"), m_previewPane))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rosterWindow"_s);
    setWindowTitle(tr("People and roles"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    build();
    connectAll();
    showProjects();
    dropPreview();
}

void RosterWindow::build()
{
    m_project->setObjectName(u"rosterProject"_s);
    // A long name is cut, never widens the window.
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(24);
    m_project->setAccessibleName(tr("Project"));
    auto *projectLabel = new PlainLabel(tr("&Project:"), this);
    projectLabel->setBuddy(m_project);
    m_table->setObjectName(u"roster"_s);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("People and roles"));
    makeCalm(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RosterModel::Name, Qt::AscendingOrder);
    const int unit = letterWidth(fontMetrics());
    m_table->setColumnWidth(RosterModel::Name, unit * 26);
    m_table->setColumnWidth(RosterModel::AsfId, unit * 14);
    m_table->setColumnWidth(RosterModel::RoleName, unit * 14);
    for (const int column : {RosterModel::From, RosterModel::Until})
        giveRoomFor(m_table, column, daysOfAYear());
    m_table->horizontalHeader()->setSectionResizeMode(RosterModel::Addresses, QHeaderView::Stretch);
    giveHeadingsRoom(m_table->horizontalHeader());
    m_empty->setWordWrap(true);
    m_add->setObjectName(u"addPerson"_s);
    m_save->setObjectName(u"savePerson"_s);
    m_remove->setObjectName(u"removeRole"_s);
    m_merge->setObjectName(u"mergePerson"_s);
    m_merge->setAccessibleDescription(tr("For two entries that are one person"));
    m_file->setObjectName(u"importRoster"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(projectLabel);
    top->addWidget(m_project);
    top->addStretch(1);
    top->addWidget(m_file);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_merge);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(buildImport());
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    column->addLayout(buttons);
    makeSideWindow(this, QSize(unit * 140, unit * 105));
    windowlayout::keepParts(this, m_desk->settings());
}

QWidget *RosterWindow::buildImport()
{
    m_preview->setObjectName(u"rosterPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_import->setObjectName(u"importPreviewed"_s);
    m_changes->setObjectName(u"rosterChanges"_s);
    m_changes->setAccessibleName(tr("What the import changes"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFixedHeight(m_changes->fontMetrics().lineSpacing() * 8);
    m_previewPane->setAutoFillBackground(true);
    m_previewPane->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout;
    row->addWidget(m_preview, 1);
    row->addWidget(m_cancelImport);
    row->addWidget(m_import);
    auto *column = new QVBoxLayout(m_previewPane);
    column->addLayout(row);
    column->addWidget(m_changes);
    return m_previewPane;
}

void RosterWindow::connectAll()
{
    connect(m_project, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setProject(project());
        dropPreview();
        showLine();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RosterWindow::showLine);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RosterWindow::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RosterWindow::showLine);
    // A saved or foreign change shows in the form, too, with the new revision.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RosterWindow::showLine);
    connect(m_add, &QPushButton::clicked, this, &RosterWindow::addPerson);
    connect(m_save, &QPushButton::clicked, this, [this] { (void)savePerson(); });
    connect(m_remove, &QPushButton::clicked, this, &RosterWindow::removeRole);
    connect(m_merge, &QPushButton::clicked, this, &RosterWindow::askMerge);
    connect(m_file, &QPushButton::clicked, this, &RosterWindow::askForFile);
    connect(m_import, &QPushButton::clicked, this, [this] { (void)importPreviewed(); });
    connect(m_cancelImport, &QPushButton::clicked, this, &RosterWindow::dropPreview);
    connect(&m_desk->session(), &RecordSession::changed, this, [this](const ChangeNotice &notice) {
        for (const RowChange &row : notice.entry.changes.rows) {
            if (row.table == Table::Project)
                return showProjects();
        }
    });
}

void RosterWindow::showProjects()
{
    ProjectId wanted = project();
    if (wanted.isNull()) {
        const auto record = m_desk->session().proposal(m_desk->currentProposal());
        wanted = record ? record->projectId : ProjectId();
    }
    const QList<Project> projects = m_desk->session().projects();
    {
        const QSignalBlocker blocker(m_project);
        m_project->clear();
        for (const Project &each : projects)
            m_project->addItem(text::visibleLine(each.name), each.id.value);
        const int found = m_project->findData(wanted.value);
        m_project->setCurrentIndex(found < 0 && !projects.isEmpty() ? 0 : found);
    }
    if (projects.isEmpty()) {
        m_notice->tell(NoticeBar::Tone::Information,
                       tr("Add a project first, on the page of a proposal."));
    }
    m_model->setProject(project());
    showLine();
}

void RosterWindow::showLine()
{
    const int row = currentRow();
    m_form->setLine(row >= 0 ? m_model->line(row) : RosterModel::Line());
    refresh();
}

void RosterWindow::refresh()
{
    const bool writable = !m_desk->session().isReadOnly() && !project().isNull();
    const int row = currentRow();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_form->setEnabled(writable);
    m_add->setEnabled(writable);
    m_save->setEnabled(writable);
    m_file->setEnabled(writable);
    m_merge->setEnabled(writable && row >= 0 && m_desk->session().voters().size() > 1);
    m_remove->setEnabled(writable && row >= 0 && !m_model->line(row).entry.id.isNull());
}

void RosterWindow::addPerson()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    RosterModel::Line fresh;
    fresh.entry.role = Role::Committer;
    m_form->setLine(fresh);
    m_form->focusName();
}

bool RosterWindow::savePerson()
{
    if (!m_form->validate())
        return false;
    const RosterModel::Line typed = m_form->line();
    RosterEntry role = typed.entry;
    role.projectId = project();
    const bool withRole = m_form->hasRole();
    const Result<VoterId> saved =
            m_desk->session().savePerson(typed.voter, withRole ? std::optional(role) : std::nullopt,
                                         withRole ? RosterEntryId() : typed.entry.id);
    if (!saved) {
        tellError(saved.error(), tr("Saving the person"));
        return false;
    }
    m_notice->clear();
    const int row = m_model->rowOf(*saved);
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    return true;
}

void RosterWindow::removeRole()
{
    const int row = currentRow();
    if (row < 0 || m_model->line(row).entry.id.isNull())
        return;
    const Status removed = m_desk->session().removeRosterEntry(m_model->line(row).entry.id);
    if (!removed)
        tellError(removed.error(), tr("Removing the role"));
}

void RosterWindow::askMerge()
{
    const int row = currentRow();
    if (row < 0)
        return;
    auto *dialog = new MergeDialog(m_desk, m_model->line(row).voter.id, this);
    connect(dialog, &MergeDialog::merged, this, [this](const VoterId &kept) {
        m_notice->clear();
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(kept), 0)));
    });
    dialog->open();
}

void RosterWindow::askForFile()
{
    m_ask->toOpen(this, tr("Import a roster"),
                  QStringList{tr("Rosters (*.csv *.json)"), tr("All files (*)")}.join(u";;"_s),
                  [this](const QStringList &paths) { previewFile(paths.value(0)); });
}

void RosterWindow::previewFile(const QString &path)
{
    dropPreview();
    m_notice->clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tellError({file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, {}},
                  tr("Reading the roster"));
        return;
    }
    if (file.size() > largestFile) {
        tellError({ErrorCode::TooLarge, path, {}}, tr("Reading the roster"));
        return;
    }
    const auto known = m_desk->session().project(project());
    const Result<RosterImport> read =
            rosterFromBytes(file.readAll(), known ? known->committee : QString());
    if (!read) {
        tellError(read.error(), tr("Reading the roster"));
        return;
    }
    m_pending = *read;
    const RosterPreview preview =
            RosterPreview::of(m_desk->session().voters(),
                              m_desk->session().roster(project()).entries(), project(), *read);
    QStringList lines{preview.words()};
    for (const RosterProblem &problem : read->problems)
        lines += RosterPreview::words(problem);
    m_preview->setText(lines.join(u'\n'));
    m_changes->setPlainText(preview.details().join(u'\n'));
    m_changes->setVisible(!preview.details().isEmpty());
    m_import->setEnabled(!preview.changesNothing());
    m_previewPane->show();
    m_import->setFocus();
}

bool RosterWindow::importPreviewed()
{
    if (!m_pending)
        return false;
    const Status done = m_desk->session().importRoster(project(), *m_pending);
    if (!done) {
        tellError(done.error(), tr("Importing the roster"));
        return false;
    }
    m_desk->say(tr("The roster was imported."));
    dropPreview();
    return true;
}

void RosterWindow::dropPreview()
{
    m_pending.reset();
    m_preview->clear();
    m_previewPane->hide();
}

void RosterWindow::tellError(const Error &error, const QString &whatWasTried)
{
    m_notice->tellError(error, whatWasTried);
}

int RosterWindow::currentRow() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

ProjectId RosterWindow::project() const
{
    return {m_project->currentData().toString()};
}

} // namespace tallybook
