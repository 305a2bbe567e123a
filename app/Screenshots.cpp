// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/Screenshots.h"

#include "app/ScreenshotMail.h"
#include "core/session/RecordSession.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/InfoWindow.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/votes/VoteForm.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QScreen>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough for deferred layout, scrolling and reading of a short import.
constexpr auto settleTime = 700ms;

} // namespace

Screenshots::Screenshots(MainWindow *window, const QString &folder, const QStringList &schemes)
    : QObject(window)
    , m_window(window)
    , m_book(window->book())
    , m_folder(folder)
    , m_schemes(schemes)
{
}

void Screenshots::start()
{
    m_window->setFileAsk(this);
    // As on a laptop where the screen is small, else as it opens by itself.
    m_window->resize(
            QSize(1320, 820).boundedTo(m_window->screen()->availableSize() - QSize(16, 48)));
    m_window->show();
    for (const QString &scheme : std::as_const(m_schemes))
        plan(scheme);
    QTimer::singleShot(settleTime, this, &Screenshots::next);
}

void Screenshots::step(const QString &name, std::function<void()> prepare)
{
    m_steps.append({name, std::move(prepare)});
}

void Screenshots::plan(const QString &scheme)
{
    step({}, [scheme] { applyScheme(schemeNamed(scheme).value_or(ColourScheme::Light)); });
    planPages(scheme);
    planImport(scheme);
    planWindows(scheme);
    planWelcome(scheme);
}

void Screenshots::planPages(const QString &scheme)
{
    OpenBook *book = m_book;
    const auto record = [this, book](ProposalStatus status) {
        step({}, [this, book, status] { book->desk()->setCurrentProposal(fullest(status)); });
    };
    const auto page = [this, scheme, book](const QString &name, RecordTabs::Page shown) {
        step(name + u'-' + scheme, [book, shown] { book->tabs()->showPage(shown); });
    };
    const auto mail = [this, scheme, book](const QString &name, AnnouncePage::Kind kind) {
        step(name + u'-' + scheme, [book, kind] {
            book->tabs()->announce()->setKind(kind);
            book->tabs()->showPage(RecordTabs::Page::Announce);
        });
    };
    record(ProposalStatus::Draft);
    page(u"draft"_s, RecordTabs::Page::Proposal);
    page(u"no-votes"_s, RecordTabs::Page::Votes);
    page(u"no-messages"_s, RecordTabs::Page::Conversation);
    record(ProposalStatus::ResultSent);
    page(u"decided"_s, RecordTabs::Page::Votes);
    record(ProposalStatus::Open);
    page(u"votes"_s, RecordTabs::Page::Votes);
    step(u"vote-form-"_s + scheme, [book] { book->tabs()->votes()->addVote(); });
    step({}, [book] { Q_EMIT book->tabs()->votes()->form()->finished(); });
    page(u"proposal"_s, RecordTabs::Page::Proposal);
    page(u"conversation"_s, RecordTabs::Page::Conversation);
    mail(u"call"_s, AnnouncePage::Kind::Call);
    mail(u"announce"_s, AnnouncePage::Kind::Result);
    mail(u"summary"_s, AnnouncePage::Kind::Summary);
    page(u"history"_s, RecordTabs::Page::History);
    step({}, [book] { book->tabs()->showPage(RecordTabs::Page::Votes); });
}

void Screenshots::planImport(const QString &scheme)
{
    step(u"import-"_s + scheme, [this] {
        QMimeData data;
        data.setText(screenshotmail::replies());
        m_book->door()->take(&data);
        m_subject = m_book->door()->review();
    });
    close();
}

template <typename T>
void Screenshots::window(const QString &name, QAction *action)
{
    step(name, [this, action] {
        action->trigger();
        m_subject = m_window->findChild<T *>();
    });
    close();
}

void Screenshots::planWindows(const QString &scheme)
{
    const MainActions *actions = m_window->actions();
    const auto named = [&scheme](const char16_t *name) {
        return QString::fromUtf16(name) + u'-' + scheme;
    };
    window<RosterWindow>(named(u"people"), actions->people);
    step(named(u"merge"), [this, actions] {
        actions->people->trigger();
        auto *people = m_window->findChild<RosterWindow *>();
        if (auto *table = people->findChild<QTableView *>(u"roster"_s))
            table->setCurrentIndex(table->model()->index(0, 0));
        people->askMerge();
        m_subject = people;
    });
    close();
    window<RuleWindow>(named(u"rules"), actions->ownRules);
    window<ResultCheckWindow>(named(u"check"), actions->checkResult);
    window<ArchiveBrowser>(named(u"archive"), actions->openArchive);
    window<ReasonDialog>(named(u"extend"), actions->extendVote);
    window<CommandPalette>(named(u"palette"), actions->palette);
    window<PreferencesDialog>(named(u"preferences"), actions->preferences);
    window<GuideWindow>(named(u"guide"), actions->help);
    window<InfoWindow>(named(u"about"), actions->about);
}

void Screenshots::planWelcome(const QString &scheme)
{
    step(u"welcome-"_s + scheme, [this] {
        MainWindow *fresh = m_window->newWindow();
        fresh->closeBook();
        m_subject = fresh;
    });
    close();
}

void Screenshots::close()
{
    step({}, [this] {
        if (m_subject)
            m_subject->close();
        m_subject = nullptr;
    });
}

ProposalId Screenshots::fullest(ProposalStatus status) const
{
    ProposalId found;
    qsizetype most = -1;
    const QList<Proposal> proposals = m_book->session().proposals();
    for (const Proposal &proposal : proposals) {
        const qsizetype votes = m_book->session().events(proposal.id).size();
        if (proposal.status == status && votes > most) {
            most = votes;
            found = proposal.id;
        }
    }
    return found;
}

void Screenshots::toOpen(QWidget *, const QString &, const QString &,
                         std::function<void(const QStringList &)> then)
{
    QFile file(m_files.filePath(u"dev-2026-07.mbox"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(screenshotmail::archive());
    file.close();
    then({file.fileName()});
}

void Screenshots::next()
{
    if (m_steps.isEmpty()) {
        QApplication::exit(0);
        return;
    }
    const Step current = m_steps.takeFirst();
    current.prepare();
    QTimer::singleShot(current.name.isEmpty() ? 0ms : settleTime, this, [this, current] {
        if (!current.name.isEmpty())
            take(current.name);
        next();
    });
}

void Screenshots::take(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    QWidget *subject = m_subject ? m_subject.data() : m_window;
    // A dialog that belongs to a window is seen over it.
    if (const auto *dialog = subject->findChild<QDialog *>(); dialog && dialog->isVisible())
        subject = const_cast<QDialog *>(dialog);
    if (!QDir().mkpath(m_folder) || !subject->grab().save(path, "PNG")) {
        QTextStream(stderr) << "cannot write " << path << Qt::endl;
        QApplication::exit(1);
        m_steps.clear();
    }
}

} // namespace tallybook
