// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Proposal.h"

#include "core/base/NameTable.h"

namespace tallybook {

namespace {

constexpr auto kindNames = nameTable<ProposalKind>({
        {ProposalKind::Strategy, u"strategy"},
        {ProposalKind::NewModule, u"new-module"},
        {ProposalKind::CodebaseReplacement, u"codebase-replacement"},
        {ProposalKind::Other, u"other"},
});

constexpr auto statusNames = nameTable<ProposalStatus>({
        {ProposalStatus::Draft, u"draft"},
        {ProposalStatus::Open, u"open"},
        {ProposalStatus::Closed, u"closed"},
        {ProposalStatus::ResultSent, u"result-sent"},
        {ProposalStatus::Cancelled, u"cancelled"},
});

} // namespace

QString proposalKindName(ProposalKind kind)
{
    return kindNames.name(kind);
}

std::optional<ProposalKind> proposalKindFromName(QStringView name)
{
    return kindNames.value(name);
}

QString proposalStatusName(ProposalStatus status)
{
    return statusNames.name(status);
}

std::optional<ProposalStatus> proposalStatusFromName(QStringView name)
{
    return statusNames.value(name);
}

} // namespace tallybook
