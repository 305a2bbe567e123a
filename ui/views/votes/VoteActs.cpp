// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/VoteActs.h"

#include "core/session/RecordSession.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/words/ErrorWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

VoteActs::VoteActs(Desk *desk, QWidget *window)
    : QObject(desk)
    , m_desk(desk)
    , m_window(window)
{
}

void VoteActs::ask(ReasonDialog *dialog, std::function<void(const ReasonDialog &)> then)
{
    connect(dialog, &QDialog::accepted, this, [dialog, then = std::move(then)] { then(*dialog); });
    dialog->open();
}

void VoteActs::openVote()
{
    const ProposalId id = m_desk->currentProposal();
    const QString tried = tr("Opening the vote");
    const int hours = m_desk->settings().value(setting::defaultHours).hours;
    const Status opened = m_desk->session().openVote(id, {}, hours);
    if (opened) {
        m_desk->say(tr("The vote is open. Next: send the call from the Announce page."));
        return;
    }
    if (opened.error().code != ErrorCode::NeedsOverride) {
        m_desk->report(opened.error(), tried);
        return;
    }
    auto *dialog = new ReasonDialog(
            tr("Open the vote"),
            tr("Missing: %1. A strategic decision follows community conversations, captured in a "
               "summary. It can be opened without them for a reason that the history keeps.")
                    .arg(ErrorWords::missing(opened.error().args)),
            tr("&Open anyway"), m_window);
    ask(dialog, [this, id, tried, hours](const ReasonDialog &answer) {
        const Status forced = m_desk->session().openVote(id, answer.reason(), hours);
        if (!forced)
            m_desk->report(forced.error(), tried);
    });
}

void VoteActs::closeVote()
{
    const ProposalId id = m_desk->currentProposal();
    const QString tried = tr("Closing the vote");
    const Status closed = m_desk->session().closeVote(id);
    if (closed) {
        m_desk->say(tr("The vote is closed. Next: send the result from the Announce page."));
        return;
    }
    if (closed.error().code == ErrorCode::MustBeExtended) {
        askForExtension(ErrorWords::of(closed.error()).sentence());
        return;
    }
    if (closed.error().code != ErrorCode::NeedsOverride) {
        m_desk->report(closed.error(), tried);
        return;
    }
    auto *dialog = new ReasonDialog(
            tr("Close the vote"),
            tr("Still open: %1. Wait for it or settle it on the Votes page, or close for a reason "
               "that the history keeps.")
                    .arg(ErrorWords::missing(closed.error().args)),
            tr("&Close anyway"), m_window);
    ask(dialog, [this, id, tried](const ReasonDialog &answer) {
        if (const Status forced = m_desk->session().closeVote(id, answer.reason()); !forced)
            m_desk->report(forced.error(), tried);
    });
}

void VoteActs::extendVote()
{
    askForExtension(tr("Votes count until the new close. Tell the list too."));
}

void VoteActs::askForExtension(const QString &why)
{
    const ProposalId id = m_desk->currentProposal();
    const auto proposal = m_desk->session().proposal(id);
    if (!proposal)
        return;
    const Timestamp now = m_desk->session().clock().now();
    const Timestamp closes = proposal->period.closes.value_or(now);
    auto *dialog = new ReasonDialog(tr("Extend the vote"), why, tr("&Extend"), m_window);
    dialog->askMoment(tr("New &close"), Timestamp{qMax(closes.utcMs, now.utcMs) + dayMs, 0},
                      closes);
    ask(dialog, [this, id](const ReasonDialog &answer) {
        const auto moment = answer.moment();
        if (!moment)
            return;
        const Status extended = m_desk->session().extendVote(id, *moment, answer.reason());
        if (!extended)
            m_desk->report(extended.error(), tr("Extending the vote"));
    });
}

void VoteActs::notePublicCall()
{
    RecordSession &session = m_desk->session();
    const ProposalId id = m_desk->currentProposal();
    const Status noted = session.notePublicCall(id, {session.clock().now(), {}});
    if (!noted) {
        m_desk->report(noted.error(), tr("Noting the call"));
        return;
    }
    const Outcome outcome = session.evaluation(id).outcome;
    m_desk->say(tr("Noted a public call of now; %n call(s) count so far.", nullptr,
                   outcome.publicCalls));
}

void VoteActs::startNextRound()
{
    const Result<ProposalId> next = m_desk->session().startNextRound(m_desk->currentProposal());
    if (!next) {
        m_desk->report(next.error(), tr("Starting the next round"));
        return;
    }
    m_desk->setCurrentProposal(*next);
    m_desk->say(tr("Drafted the next round. Set its period, and open it."));
}

void VoteActs::cancelVote()
{
    const ProposalId id = m_desk->currentProposal();
    auto *dialog = new ReasonDialog(tr("Cancel the vote"),
                                    tr("The record stays with all its votes, marked as cancelled."),
                                    tr("C&ancel the vote"), m_window);
    ask(dialog, [this, id](const ReasonDialog &answer) {
        const Status cancelled = m_desk->session().cancelVote(id, answer.reason());
        if (!cancelled)
            m_desk->report(cancelled.error(), tr("Cancelling the vote"));
    });
}

} // namespace tallybook
