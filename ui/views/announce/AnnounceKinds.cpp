// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/AnnounceKinds.h"

namespace tallybook {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

AnnouncePage::Kind kindFor(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Draft:
    case ProposalStatus::Open: return AnnouncePage::Kind::Call;
    case ProposalStatus::Closed: return AnnouncePage::Kind::Result;
    case ProposalStatus::Cancelled: return AnnouncePage::Kind::Cancel;
    case ProposalStatus::ResultSent: break;
    }
    return AnnouncePage::Kind::Summary;
}

std::optional<MailKind> mailKindOf(AnnouncePage::Kind kind)
{
    switch (kind) {
    case AnnouncePage::Kind::Call: return MailKind::Call;
    case AnnouncePage::Kind::Reminder: return MailKind::Reminder;
    case AnnouncePage::Kind::Extension: return MailKind::Extension;
    case AnnouncePage::Kind::Result: return MailKind::Result;
    case AnnouncePage::Kind::Cancel: return MailKind::Cancel;
    case AnnouncePage::Kind::Correction: return MailKind::Correction;
    case AnnouncePage::Kind::Summary: break;
    }
    return std::nullopt;
}

QString fileStem(AnnouncePage::Kind kind)
{
    switch (kind) {
    case AnnouncePage::Kind::Call: return u"vote"_s;
    case AnnouncePage::Kind::Reminder: return u"reminder"_s;
    case AnnouncePage::Kind::Extension: return u"extension"_s;
    case AnnouncePage::Kind::Result: return u"result"_s;
    case AnnouncePage::Kind::Cancel: return u"cancelled"_s;
    case AnnouncePage::Kind::Correction: return u"correction"_s;
    case AnnouncePage::Kind::Summary: break;
    }
    return u"summary"_s;
}

} // namespace tallybook
