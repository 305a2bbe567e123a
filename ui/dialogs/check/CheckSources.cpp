// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/check/CheckSources.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "core/session/intake/StoredMail.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox *choice(QGridLayout *grid, int column, const QString &label, const QString &name)
{
    auto *box = new QComboBox(grid->parentWidget());
    box->setObjectName(name);
    box->setAccessibleName(spokenLabel(label));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    auto *words = new PlainLabel(label, grid->parentWidget());
    words->setBuddy(box);
    grid->addWidget(words, 0, column);
    grid->addWidget(box, 1, column);
    grid->setColumnStretch(column, 1);
    return box;
}

} // namespace

CheckSources::CheckSources(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ask(&dialogFileAsk())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    m_thread = choice(grid, 0, tr("&Thread:"), u"checkThread"_s);
    m_roster = choice(grid, 1, tr("&Roster:"), u"checkRoster"_s);
    m_rule = choice(grid, 2, tr("R&ule:"), u"checkRule"_s);
    refresh();
    connect(m_thread, &QComboBox::activated, this, &CheckSources::threadChosen);
    for (QComboBox *box : {m_roster, m_rule})
        connect(box, &QComboBox::activated, this, &CheckSources::changed);
    // A long name is cut where the window is small.
    for (QComboBox *box : {m_thread, m_roster, m_rule}) {
        setPlainToolTip(box, box->currentText());
        connect(box, &QComboBox::currentTextChanged, box,
                [box](const QString &words) { setPlainToolTip(box, words); });
    }
    connect(desk, &Desk::currentProposalChanged, this, &CheckSources::followRecord);
    connect(&desk->session(), &RecordSession::changed, this, [this](const ChangeNotice &notice) {
        if (notice.entry.changes.proposalId == m_record.value)
            m_recordThread.reset();
    });
}

void CheckSources::followRecord()
{
    const Chosen before = chosen();
    refresh();
    // What was found belongs to what was chosen.
    if (chosen() != before)
        Q_EMIT changed();
}

CheckSources::Chosen CheckSources::chosen() const
{
    const QString rule = m_rule->currentData().toString();
    const auto record = m_desk->session().proposal(m_record);
    const ProjectId project = record ? record->projectId : ProjectId();
    return {m_thread->currentIndex(),
            m_thread->currentIndex() == RecordThread ? m_record : ProposalId(),
            m_roster->currentData().toString(),
            rule.isEmpty() ? std::nullopt : m_desk->session().rules(project).find(rule)};
}

void CheckSources::refresh()
{
    RecordSession &session = m_desk->session();
    const int thread = qMax(0, m_thread->currentIndex());
    const QString roster = m_roster->currentData().toString();
    const QString rule = m_rule->currentData().toString();
    const auto record = session.proposal(m_desk->currentProposal());
    if (!record || m_record != record->id)
        m_recordThread.reset();
    m_record = record ? record->id : ProposalId();
    const QSignalBlocker quiet(this);
    m_thread->clear();
    m_thread->addItem(tr("Not held against one"));
    m_thread->addItem(record ? tr("Messages of “%1”").arg(text::visibleLine(record->title))
                             : tr("Messages of a record"));
    m_thread->addItem(m_files.isEmpty() ? tr("Files…")
                                        : tr("%n file(s)…", nullptr, int(m_files.size())));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_thread->model()))
        items->item(RecordThread)->setEnabled(record.has_value());
    m_thread->setCurrentIndex(thread == RecordThread && !record ? int(NoThread) : thread);
    m_roster->clear();
    m_roster->addItem(tr("Not held against one"));
    for (const Project &project : session.projects())
        m_roster->addItem(tr("%1, as in this book").arg(text::visibleLine(project.name)),
                          project.id.value);
    m_roster->setCurrentIndex(qMax(0, m_roster->findData(roster)));
    m_rule->clear();
    m_rule->addItem(tr("The one that the mail names"));
    const RuleCatalogue rules = session.rules(record ? record->projectId : ProjectId());
    for (const Rule &each : rules.rules()) {
        m_rule->addItem(RuleWords::name(each), each.id);
        m_rule->setItemData(m_rule->count() - 1, plainToolTip(RuleWords::test(each)),
                            Qt::ToolTipRole);
    }
    m_rule->setCurrentIndex(rule.isEmpty() ? 0 : qMax(0, m_rule->findData(rule)));
}

void CheckSources::threadChosen(int index)
{
    if (index == FileThread)
        askFiles();
    else
        Q_EMIT changed();
}

void CheckSources::askFiles()
{
    // Until files are chosen there is no thread; the dialog may be left without a choice.
    m_files.clear();
    m_fileThread.reset();
    m_thread->setCurrentIndex(NoThread);
    refresh();
    Q_EMIT changed();
    m_ask->toOpen(this, tr("Open the thread"),
                  tr("Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)"),
                  [this](const QStringList &paths) {
                      m_files = paths;
                      refresh();
                      m_thread->setCurrentIndex(FileThread);
                      Q_EMIT changed();
                  });
}

ReadingInput CheckSources::readRecord() const
{
    InputContent content;
    for (const StoredMessage &message : m_desk->session().messages(m_record)) {
        MailMessage mail = mailOf(message);
        mail.raw = m_desk->session().rawMessage(message.id).value_or(QByteArray());
        content.messages.append(mail);
        content.form = InputForm::Mbox;
    }
    ReadingInput input;
    input.addContent(content);
    return input;
}

RosterImport CheckSources::bookRoster(const ProjectId &project) const
{
    RosterImport roster;
    roster.voters = m_desk->session().voters();
    roster.entries = m_desk->session().roster(project).entries();
    return roster;
}

QStringList CheckSources::filesToRead() const
{
    return m_thread->currentIndex() == FileThread && !m_fileThread ? m_files : QStringList();
}

bool CheckSources::hasThread() const
{
    return m_thread->currentIndex() != NoThread;
}

void CheckSources::keepThread(const QStringList &files, const ReadingInput &thread)
{
    if (files == m_files)
        m_fileThread = thread;
}

void CheckSources::fill(PublishedCheckRequest &request) const
{
    const auto record = m_desk->session().proposal(m_record);
    if (m_thread->currentIndex() == RecordThread && record) {
        if (!m_recordThread)
            m_recordThread = readRecord();
        request.thread = m_recordThread;
        request.closes = record->period.closes;
    } else if (m_thread->currentIndex() == FileThread) {
        request.thread = m_fileThread;
    }
    if (const QString project = m_roster->currentData().toString(); !project.isEmpty())
        request.roster = bookRoster(ProjectId{project});
    if (const QString id = m_rule->currentData().toString(); !id.isEmpty())
        request.rule = m_desk->session().rules(record ? record->projectId : ProjectId()).find(id);
}

} // namespace tallybook
