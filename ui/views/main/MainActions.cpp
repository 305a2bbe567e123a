// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/MainActions.h"

#include "core/base/Text.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/SpokenLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

MainActions::MainActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeActions();
    makeMenus();
    makeToolBar();
    update({});
}

QAction *MainActions::make(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(icons::get(icon));
    action->setShortcut(shortcut);
    return action;
}

void MainActions::makeActions()
{
    for (const ProposalKind kind : {ProposalKind::Strategy, ProposalKind::NewModule,
                                    ProposalKind::CodebaseReplacement, ProposalKind::Other}) {
        QAction *action = make(u"kind-"_s + proposalKindName(kind), VoteWords::kind(kind));
        action->setData(int(kind));
        newRecords.append(action);
    }
    newRecords.constFirst()->setShortcut(QKeySequence::New);
    newBook = make(u"record-new"_s, tr("New &book…"));
    openBook = make(u"book"_s, tr("&Open book…"), QKeySequence::Open);
    openArchive = make(u"archive"_s, tr("Open &archive…"),
                       QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_O));
    paste = make(u"paste"_s, tr("&Paste replies"),
                 QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_V));
    import = make(u"import"_s, tr("&Import…"), QKeyCombination(Qt::ControlModifier, Qt::Key_I));
    newWindow = make({}, tr("New &window"));
    print = make(u"summary"_s, tr("Prin&t…"), QKeySequence::Print);
    backup = make({}, tr("Back &up book…"));
    closeBook = make({}, tr("&Close book"), QKeySequence::Close);
    quit = make({}, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    undo = make(u"undo"_s, tr("&Undo"), QKeySequence::Undo);
    redo = make(u"redo"_s, tr("&Redo"), QKeySequence::Redo);
    find = make(u"search"_s, tr("&Search records"), QKeySequence::Find);
    palette = make({}, tr("Find an a&ction or record…"),
                   QKeyCombination(Qt::ControlModifier, Qt::Key_K));
    people = make(u"people"_s, tr("People and r&oles…"),
                  QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_P));
    preferences =
            make({}, tr("Pre&ferences…"), QKeyCombination(Qt::ControlModifier, Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    openVote = make(u"vote-open"_s, tr("&Open vote"));
    closeVote = make(u"vote-close"_s, tr("&Close vote"));
    extendVote = make(u"undecided"_s, tr("&Extend vote…"));
    cancelVote = make(u"cancelled"_s, tr("Ca&ncel vote…"));
    publicCall = make(u"mail"_s, tr("Note a &public call"));
    nextRound = make(u"next"_s, tr("Start next &round"));
    ownRules = make({}, tr("O&wn rules…"));
    callMail = make(u"mail"_s, tr("&Call mail"));
    reminderMail = make(u"mail"_s, tr("Re&minder"));
    extensionMail = make(u"mail"_s, tr("&Extension"));
    cancelMail = make(u"mail"_s, tr("Ca&ncellation"));
    correctionMail = make(u"mail"_s, tr("C&orrection"));
    resultMail =
            make(u"mail"_s, tr("&Result mail"), QKeyCombination(Qt::ControlModifier, Qt::Key_R));
    summary = make(u"summary"_s, tr("Decision &summary"));
    checkResult = make(u"verify"_s, tr("Chec&k a result…"),
                       QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_R));
    for (int page = 0; page < RecordTabs::pages; ++page) {
        QAction *action = make({}, RecordTabs::pageName(RecordTabs::Page(page)),
                               QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
        action->setData(page);
        showPages.append(action);
    }
    auto *group = new QActionGroup(this);
    const std::pair<ColourScheme, QString> names[] = {
            {ColourScheme::System, tr("&System colours")},
            {ColourScheme::Light, tr("&Light")},
            {ColourScheme::Dark, tr("&Dark")},
            {ColourScheme::HighContrast, tr("&High contrast")}};
    for (const auto &[scheme, name] : names) {
        QAction *action = make({}, name);
        action->setObjectName(u"colours-"_s + schemeName(scheme));
        action->setData(int(scheme));
        action->setCheckable(true);
        group->addAction(action);
        colours.append(action);
    }
    help = make(u"information"_s, tr("&User guide"), QKeySequence::HelpContents);
    firstSteps = make({}, tr("&First steps and shortcuts"));
    about = make({}, tr("&About Tallybook"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::makeMenus()
{
    QMenuBar *bar = m_window->menuBar();
    m_fileMenu = bar->addMenu(tr("&File"));
    m_newMenu = m_fileMenu->addMenu(icons::get(u"record-new"_s), tr("&New record"));
    m_newMenu->addActions(newRecords);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({newBook, openBook});
    m_recentMenu = m_fileMenu->addMenu(tr("Open &recent"));
    m_saveGoesBefore = m_fileMenu->addSeparator();
    m_fileMenu->addActions({paste, import, openArchive});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({print, backup});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({newWindow, closeBook});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, palette, people, ownRules});
    edit->addSeparator();
    edit->addAction(preferences);

    m_voteMenu = bar->addMenu(tr("&Vote"));
    m_voteMenu->addActions({openVote, closeVote, extendVote, cancelVote, publicCall, nextRound});
    m_voteMenu->addSeparator();

    QMenu *announce = bar->addMenu(tr("&Announce"));
    announce->addActions({callMail, reminderMail, extensionMail, resultMail, cancelMail,
                          correctionMail, summary});
    announce->addSeparator();
    announce->addAction(checkResult);

    viewMenu = bar->addMenu(tr("V&iew"));
    viewMenu->addActions(showPages);
    viewMenu->addSeparator();
    viewMenu->addMenu(tr("&Colours"))->addActions(colours);
    viewMenu->addSeparator();

    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({help, firstSteps, about});
}

void MainActions::makeToolBar()
{
    m_toolBar = m_window->addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setMovable(false);
    auto *fresh = new QToolButton(m_toolBar);
    fresh->setText(tr("New"));
    fresh->setIcon(icons::get(u"record-new"_s));
    fresh->setMenu(m_newMenu);
    fresh->setPopupMode(QToolButton::InstantPopup);
    fresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fresh->setAccessibleName(tr("New record"));
    m_toolBar->addWidget(fresh);
    for (QAction *action : {paste, import, openVote, closeVote, resultMail, summary})
        speakPlainly(action);
    summary->setIconText(tr("Summary"));
    m_toolBar->addActions({paste, import});
    m_toolBar->addSeparator();
    m_toolBar->addActions({openVote, closeVote});
    m_toolBar->addSeparator();
    m_toolBar->addActions({resultMail, summary});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    search = new QLineEdit(m_toolBar);
    search->setPlaceholderText(tr("Search records"));
    search->setAccessibleName(tr("Search records"));
    search->setClearButtonEnabled(true);
    search->addAction(icons::get(u"search"_s), QLineEdit::LeadingPosition);
    search->setMaximumWidth(letterWidth(search->fontMetrics()) * 30);
    m_toolBar->addWidget(search);
    viewMenu->addAction(m_toolBar->toggleViewAction());
}

void MainActions::update(const State &state)
{
    const bool open = state.proposal && state.status == ProposalStatus::Open;
    const bool draft = state.proposal && state.status == ProposalStatus::Draft;
    for (QAction *action : std::as_const(newRecords))
        action->setEnabled(state.writable);
    m_newMenu->setEnabled(state.writable);
    for (QAction *action : {paste, import})
        action->setEnabled(state.writable && state.proposal);
    print->setEnabled(state.proposal);
    for (QAction *action : {backup, closeBook, find, people, ownRules, checkResult})
        action->setEnabled(state.book);
    search->setEnabled(state.book);
    openVote->setEnabled(state.writable && draft);
    closeVote->setEnabled(state.writable && open);
    extendVote->setEnabled(state.writable && open);
    publicCall->setEnabled(state.writable && open && state.asksForCalls);
    nextRound->setEnabled(state.writable && state.nextRound);
    cancelVote->setEnabled(state.writable && (open || draft));
    for (QAction *action :
         {callMail, reminderMail, extensionMail, resultMail, cancelMail, correctionMail, summary})
        action->setEnabled(state.proposal);
    for (QAction *action : std::as_const(showPages))
        action->setEnabled(state.book);
    m_toolBar->setVisible(state.book);
}

void MainActions::setPageActions(QAction *save, const QList<QAction *> &voteActions)
{
    for (QAction *action : std::as_const(m_pageActions)) {
        m_fileMenu->removeAction(action);
        m_voteMenu->removeAction(action);
    }
    m_pageActions = voteActions;
    m_voteMenu->addActions(voteActions);
    if (save) {
        m_pageActions.append(save);
        m_fileMenu->insertAction(m_saveGoesBefore, save);
    }
}

void MainActions::setRecentBooks(const QStringList &paths)
{
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QString name = text::visibleLine(QFileInfo(path).fileName());
        QAction *action = m_recentMenu->addAction(name.replace(u'&', u"&&"_s));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentBookChosen(path); });
    }
}

} // namespace tallybook
