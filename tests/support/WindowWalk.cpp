// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WindowWalk.h"

#include "core/session/book/SampleBook.h"
#include "tests/gui/GuiHelp.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/InfoWindow.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/dialogs/import/CutDialog.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/LazyPage.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms for what goes on beside the window

const QString replies = u"From: Rosa Lind <rosa.lind@example.org>\n"
                        "Date: Mon, 3 Aug 2026 07:10:00 +0000\n"
                        "Subject: Re: [VOTE] Adopt the new direction\n\n+1 (binding)\n\n"
                        "From: Somebody New <new@example.org>\n"
                        "Date: Mon, 3 Aug 2026 07:20:00 +0000\n"
                        "Subject: Re: [VOTE] Adopt the new direction\n\nMaybe.\n"_s;

const QString wrongResult = u"Subject: [RESULT][VOTE] Adopt the new direction\n\n"
                            "The vote passes with 4 +1 votes.\n\n"
                            "+1:\n- Ada Voss\n- Rosa Lind\n- Eli Navarro\n"_s;

QByteArray mail(int day, const char *subject, const char *body)
{
    const QByteArray on = QByteArray::number(day);
    return "From list@example.org Wed Jul " + on.rightJustified(2, ' ')
            + " 10:00:00 2026\nDate: " + on + " Jul 2026 10:00:00 +0000\nMessage-ID: <m" + on
            + "@example.org>\nFrom: Rosa Lind <rosa.lind@example.org>\n"
              "List-Id: <dev.larch.example.org>\nSubject: "
            + subject + "\n\n" + body + "\n\n";
}

QByteArray mailbox()
{
    return mail(1, "[VOTE] Adopt the relay", "Please vote: 72 hours.")
            + mail(2, "Re: [VOTE] Adopt the relay", "+1 (binding)")
            + mail(6, "[RESULT] [VOTE] Adopt the relay", "The vote has 3 binding +1 votes.")
            + mail(8, "[VOTE] Meet twice a year", "Please vote.");
}

} // namespace

WindowWalk::WindowWalk(Look look)
    : m_look(std::move(look))
    , m_clock(std::make_unique<FixedClock>(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s)))
{
}

WindowWalk::~WindowWalk() = default;

OpenBook &WindowWalk::book() const
{
    return *m_window->book();
}

void WindowWalk::look(QWidget *window, const QString &where)
{
    QVERIFY2(window, qPrintable(where));
    window->show();
    QVERIFY2(QTest::qWaitForWindowExposed(window), qPrintable(where));
    m_look(window, where);
}

template <typename T>
void WindowWalk::lookAndClose(const QString &where)
{
    auto *dialog = m_window->findChild<T *>();
    look(dialog, where);
    delete dialog;
}

void WindowWalk::openSample()
{
    const QString path = m_folder.filePath(u"sample.tallybook"_s);
    QVERIFY(createSampleBook(path, *m_clock));
    m_window = std::make_unique<MainWindow>(*m_clock, u"Ada Voss"_s);
    m_window->resize(1366, 768);
    // Pages are made when they are shown or painted, and nothing is shown here.
    const QList<LazyPage *> places = m_window->findChildren<LazyPage *>();
    for (LazyPage *place : places)
        (void)place->wanted();
    look(m_window.get(), u"welcome"_s);
    openBook(*m_window, path);
    QVERIFY(m_window->book());
    (void)book().tabs();
    (void)book().tally();
}

void WindowWalk::pages()
{
    RecordTabs *tabs = book().tabs();
    // Every state and every kind has words and fields of its own.
    const QList<Proposal> proposals = book().session().proposals();
    for (const Proposal &proposal : proposals) {
        book().desk()->setCurrentProposal(proposal.id);
        for (int page = 0; page < RecordTabs::pages; ++page) {
            tabs->showPage(RecordTabs::Page(page));
            look(m_window.get(),
                 u"%1, %2"_s.arg(proposalStatusName(proposal.status),
                                 RecordTabs::pageName(RecordTabs::Page(page))));
        }
    }
    const auto open = std::find_if(proposals.cbegin(), proposals.cend(), [](const Proposal &each) {
        return each.status == ProposalStatus::Open;
    });
    QVERIFY(open != proposals.cend());
    book().desk()->setCurrentProposal(open->id);
    for (int kind = 0; kind <= int(AnnouncePage::Kind::Summary); ++kind) {
        tabs->announce()->setKind(AnnouncePage::Kind(kind));
        tabs->showPage(RecordTabs::Page::Announce);
        look(m_window.get(), u"announcement %1"_s.arg(kind));
    }
    tabs->showPage(RecordTabs::Page::Votes);
    tabs->votes()->addVote();
    look(m_window.get(), u"vote form"_s);
}

void WindowWalk::windows()
{
    const MainActions *actions = m_window->actions();
    importReview();
    people();
    ownRules();
    resultCheck();
    archive();
    actions->preferences->trigger();
    lookAndClose<PreferencesDialog>(u"preferences"_s);
    actions->extendVote->trigger();
    lookAndClose<ReasonDialog>(u"extend"_s);
    actions->cancelVote->trigger();
    lookAndClose<ReasonDialog>(u"cancel"_s);
    actions->palette->trigger();
    lookAndClose<CommandPalette>(u"palette"_s);
    actions->firstSteps->trigger();
    lookAndClose<InfoWindow>(u"first steps"_s);
    actions->about->trigger();
    lookAndClose<InfoWindow>(u"about"_s);
    actions->help->trigger();
    lookAndClose<GuideWindow>(u"guide"_s);
}

void WindowWalk::importReview()
{
    QMimeData data;
    data.setText(replies);
    book().door()->take(&data);
    QPointer<ImportReview> review = book().door()->review();
    QVERIFY(review);
    const auto *messages = find<QTableView>(review, u"importMessages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->model()->rowCount() == 2, patience);
    look(review, u"import"_s);
    auto *forms = find<QComboBox>(review, u"form"_s);
    forms->setCurrentIndex(forms->count() - 1);
    Q_EMIT forms->activated(forms->currentIndex());
    auto *cut = review->findChild<CutDialog *>();
    look(cut, u"cut by hand"_s);
    delete cut;
    delete review;
}

void WindowWalk::people()
{
    book().showPeople();
    auto *roster = m_window->findChild<RosterWindow *>();
    look(roster, u"people"_s);
    auto *table = find<QTableView>(roster, u"roster"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    look(roster, u"a person"_s);
    roster->askMerge();
    auto *merge = roster->findChild<MergeDialog *>();
    look(merge, u"merge"_s);
    delete merge;
    delete roster;
}

void WindowWalk::ownRules()
{
    m_window->actions()->ownRules->trigger();
    auto *rules = m_window->findChild<RuleWindow *>();
    look(rules, u"own rules, none"_s);
    Rule own = *RuleCatalogue::shipped().find(u"two-thirds-of-all"_s);
    own.id = u"own-rule"_s;
    QVERIFY(book().session().setOwnRule(book().session().projects().constFirst().id, own.toJson()));
    QTRY_VERIFY(find<QListWidget>(rules, u"ownRules"_s)->count() == 1);
    look(rules, u"own rules"_s);
    delete rules;
}

void WindowWalk::resultCheck()
{
    m_window->actions()->checkResult->trigger();
    auto *check = m_window->findChild<ResultCheckWindow *>();
    look(check, u"check a result"_s);
    QGuiApplication::clipboard()->setText(wrongResult);
    check->paste();
    const auto *findings = find<QTreeWidget>(check, u"checkFindings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(findings->topLevelItemCount() > 0, patience);
    look(check, u"check a result, findings"_s);
    delete check;
}

void WindowWalk::archive()
{
    FakeFileAsk ask;
    m_window->setFileAsk(&ask);
    m_window->actions()->openArchive->trigger();
    auto *browser = m_window->findChild<ArchiveBrowser *>();
    look(browser, u"archive, none"_s);
    const QString path = m_folder.filePath(u"dev-2026-07.mbox"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mailbox()) > 0);
    file.close();
    bool done = false;
    QObject::connect(browser, &ArchiveBrowser::finished, browser, [&done] { done = true; });
    browser->read({path});
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    look(browser, u"archive"_s);
    delete browser;
    m_window->setFileAsk(&dialogFileAsk());
}

} // namespace tallybook::test
