// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/Screenshots.h"

#include "core/session/RecordSession.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/dialogs/preferences/PreferencesDialog.h"
#include "ui/models/VotesModel.h"
#include "ui/support/ColourScheme.h"
#include "ui/support/Desk.h"
#include "ui/views/AnnouncePage.h"
#include "ui/views/ImportDoor.h"
#include "ui/views/MainActions.h"
#include "ui/views/MainWindow.h"
#include "ui/views/OpenBook.h"
#include "ui/views/RecordTabs.h"
#include "ui/views/RecordsPane.h"
#include "ui/views/TallyPanel.h"
#include "ui/views/VoteForm.h"
#include "ui/views/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMimeData>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <chrono>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough for deferred layout, scrolling and reading of a short import.
constexpr auto settleTime = 700ms;

const QString replies = uR"(From: Rosa Lind <rosa.lind@example.org>
Date: Mon, 3 Aug 2026 07:10:00 +0000
Subject: Re: [VOTE] Adopt the new direction

+1 (binding)

Thanks for the careful summary.

From: Tam Okoro <tam.okoro@example.org>
Date: Mon, 3 Aug 2026 07:40:00 +0000
Subject: Re: [VOTE] Adopt the new direction

On Sun, 2 Aug 2026 Rosa Lind wrote:
> +1 (binding)

I lean towards a yes, but would like to see the migration notes first.

From: Per Quist <per.quist@example.org>
Date: Mon, 3 Aug 2026 08:05:00 +0000
Subject: Re: [VOTE] Adopt the new direction

-0 (non-binding), the timing is difficult for us.
)"_s;

} // namespace

Screenshots::Screenshots(MainWindow *window, const QString &folder)
    : QObject(window)
    , m_window(window)
    , m_folder(folder)
{
}

void Screenshots::start()
{
    m_window->resize(1320, 820);
    m_window->show();
    for (const QString &scheme : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        plan(scheme);
        planImport(scheme);
    }
    QTimer::singleShot(settleTime, this, &Screenshots::next);
}

void Screenshots::step(const QString &name, std::function<void()> prepare)
{
    m_steps.append({name, std::move(prepare)});
}

void Screenshots::plan(const QString &scheme)
{
    OpenBook *book = m_window->book();
    step({}, [book, scheme] {
        applyScheme(schemeNamed(scheme).value_or(ColourScheme::Light));
        const QList<Proposal> proposals = book->session().proposals();
        for (const Proposal &proposal : proposals) {
            if (proposal.status == ProposalStatus::Open)
                book->desk()->setCurrentProposal(proposal.id);
        }
    });
    const auto page = [this, scheme, book](const QString &name, RecordTabs::Page shown) {
        step(name + u'-' + scheme, [book, shown] { book->tabs()->showPage(shown); });
    };
    page(u"votes"_s, RecordTabs::Page::Votes);
    step(u"vote-form-"_s + scheme, [book] { book->tabs()->votes()->addVote(); });
    step({}, [book] { Q_EMIT book->tabs()->votes()->form()->finished(); });
    page(u"proposal"_s, RecordTabs::Page::Proposal);
    page(u"conversation"_s, RecordTabs::Page::Conversation);
    step(u"announce-"_s + scheme, [book] {
        book->tabs()->announce()->setKind(AnnouncePage::Kind::Result);
        book->tabs()->showPage(RecordTabs::Page::Announce);
    });
    page(u"history"_s, RecordTabs::Page::History);
    step({}, [book] { book->tabs()->showPage(RecordTabs::Page::Votes); });
}

void Screenshots::planImport(const QString &scheme)
{
    OpenBook *book = m_window->book();
    step(u"import-"_s + scheme, [this, book] {
        QMimeData data;
        data.setText(replies);
        book->door()->take(&data);
        m_subject = book->door()->review();
        if (m_subject)
            m_subject->resize(1180, 720);
    });
    step({}, [this] {
        if (m_subject)
            m_subject->close();
        m_subject = nullptr;
    });
    const auto close = [this] {
        step({}, [this] {
            if (m_subject)
                m_subject->close();
            m_subject = nullptr;
        });
    };
    step(u"people-"_s + scheme, [this, book] {
        book->showPeople();
        m_subject = m_window->findChild<RosterWindow *>();
    });
    close();
    step(u"preferences-"_s + scheme, [this] {
        m_window->actions()->preferences->trigger();
        m_subject = m_window->findChild<PreferencesDialog *>();
    });
    close();
    step(u"guide-"_s + scheme, [this] {
        m_window->actions()->help->trigger();
        m_subject = m_window->findChild<GuideWindow *>();
    });
    close();
}

void Screenshots::next()
{
    if (m_steps.isEmpty()) {
        QApplication::exit(0);
        return;
    }
    const Step current = m_steps.takeFirst();
    current.prepare();
    QTimer::singleShot(settleTime, this, [this, current] {
        if (!current.name.isEmpty())
            take(current.name);
        next();
    });
}

void Screenshots::take(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    QWidget *subject = m_subject ? m_subject : m_window;
    if (!QDir().mkpath(m_folder) || !subject->grab().save(path, "PNG")) {
        QTextStream(stderr) << "cannot write " << path << Qt::endl;
        QApplication::exit(1);
        m_steps.clear();
    }
}

} // namespace tallybook
