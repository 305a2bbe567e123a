// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/MailKinds.h"

#include "core/announce/ResultChanges.h"
#include "core/base/NameTable.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kindNames = nameTable<MailKind>({
        {MailKind::Call, u"call"},
        {MailKind::Reminder, u"reminder"},
        {MailKind::Extension, u"extension"},
        {MailKind::Result, u"result"},
        {MailKind::Cancel, u"cancel"},
        {MailKind::Correction, u"correction"},
});

} // namespace

std::optional<MailKind> mailKindFromName(QStringView name)
{
    return kindNames.value(name);
}

Status checkMailFits(const Record &record, MailKind kind)
{
    const ProposalStatus status = record.proposal.status;
    const auto refusal = [](const QString &why) {
        return fail(ErrorCode::NotAllowedInState, why, {why});
    };
    bool fits = true;
    switch (kind) {
    case MailKind::Call: break;
    case MailKind::Reminder: fits = status == ProposalStatus::Open; break;
    case MailKind::Extension:
        if (record.periodHistory.extensions.isEmpty())
            return refusal(u"the vote was not extended"_s);
        break;
    case MailKind::Result:
        // The result of a vote that is still open would be a guess with a signature under it.
        fits = status == ProposalStatus::Closed || status == ProposalStatus::ResultSent;
        break;
    case MailKind::Cancel: fits = status == ProposalStatus::Cancelled; break;
    case MailKind::Correction: {
        const auto changes = resultChanges(record);
        if (changes && !changes->any())
            return refusal(u"nothing changed since the result"_s);
        fits = changes.has_value();
        break;
    }
    }
    if (!fits)
        return refusal(proposalStatusName(status));
    return {};
}

Result<OutgoingMail> mailOf(const Record &record, MailKind kind, const QString &reason,
                            const TemplateSource &source)
{
    if (const Status fits = checkMailFits(record, kind); !fits)
        return tl::unexpected(fits.error());
    const PeriodHistory &period = record.periodHistory;
    switch (kind) {
    case MailKind::Call: return callMail(record, source);
    case MailKind::Reminder: return reminderMail(record, source);
    case MailKind::Extension:
        return extensionMail(record, period.extensions.last().previousCloses,
                             period.extensions.last().reason, source);
    case MailKind::Result: return resultMail(record, source);
    case MailKind::Cancel: return cancelMail(record, period.cancelReason, source);
    case MailKind::Correction: return correctionMail(record, reason, source);
    }
    return fail(ErrorCode::InvalidArgument, u"kind"_s);
}

} // namespace tallybook::announce
