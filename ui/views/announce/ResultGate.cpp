// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/ResultGate.h"

#include "ui/dialogs/ReasonDialog.h"
#include "ui/presenters/AnnounceFindings.h"
#include "ui/support/book/Desk.h"
#include "ui/support/words/ErrorWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many findings are told in the question; the page above it shows all.
constexpr qsizetype mostTold = 6;

} // namespace

ResultGate::ResultGate(Desk *desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

OwnResultCheck ResultGate::check(const Record &record, const OutgoingMail &mail,
                                 const announce::TemplateSource &source,
                                 announce::MailKind kind) const
{
    const int unsettled = int(m_desk->session().unsettled(record.proposal.id).size());
    return checkOwnMail(record, mail, unsettled, source, kind);
}

void ResultGate::pass(const Check &checkNow, std::function<void()> then)
{
    const std::optional<OwnResultCheck> found = checkNow();
    if (!found)
        return;
    if (const Status read = m_desk->session().takeReadFailure(); !read) {
        Q_EMIT heldBack(ErrorWords::of(read.error(), tr("Checking the result")).sentence());
        return;
    }
    if (!found->holdsBack()) {
        then();
        return;
    }
    if (m_desk->session().isReadOnly()) {
        Q_EMIT heldBack(tr("The check found contradictions, and the book is open for reading only, "
                           "so that no reason can be recorded. The mail stays here."));
        return;
    }
    Q_EMIT heldBack(tr("The check found contradictions. The mail stays here until they are "
                       "corrected, or a reason says why it is right so."));
    ask(*found, checkNow, std::move(then));
}

void ResultGate::ask(const OwnResultCheck &check, const Check &checkNow, std::function<void()> then)
{
    QStringList told;
    for (const ResultFinding &finding : check.findings) {
        if (finding.severity == FindingSeverity::Problem)
            told.append(u"• "_s + AnnounceFindings::words(finding));
    }
    const qsizetype more = told.size() - mostTold;
    if (more > 0) {
        told = told.first(mostTold);
        told.append(tr("and %n more", nullptr, int(more)));
    }
    auto *dialog = new ReasonDialog(
            tr("Let the result go"),
            tr("The check of the result found:\n%1\nIt can go out like this for a reason that the "
               "history keeps.")
                    .arg(told.join(u'\n')),
            tr("&Let it go"), m_window);
    const ProposalId id = m_desk->currentProposal();
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id, check, checkNow, then = std::move(then)] {
                letGo(check, checkNow(), id, dialog->reason(), then);
            });
    dialog->open();
}

void ResultGate::letGo(const OwnResultCheck &asked, const std::optional<OwnResultCheck> &now,
                       const ProposalId &id, const QString &reason,
                       const std::function<void()> &then)
{
    if (!now || id != m_desk->currentProposal() || now->textDigest != asked.textDigest
        || now->problemsInFull() != asked.problemsInFull()) {
        Q_EMIT heldBack(tr("The record changed meanwhile, and the reason was for what stood here "
                           "before. Look at the mail again."));
        return;
    }
    const Status kept =
            m_desk->session().overrideResult(id, asked.problemsInFull(), asked.textDigest, reason);
    if (!kept)
        Q_EMIT heldBack(ErrorWords::of(kept.error(), tr("Recording the reason")).sentence());
    else
        then();
}

} // namespace tallybook
