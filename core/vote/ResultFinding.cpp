// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ResultFinding.h"

#include "core/base/NameTable.h"

#include <algorithm>

namespace tallybook {

namespace {

using Code = ResultFindingCode;

constexpr auto codeNames = nameTable<Code>({
        {Code::CountMismatch, u"count-mismatch"},
        {Code::BindingCountMismatch, u"binding-count-mismatch"},
        {Code::NameTwice, u"name-twice"},
        {Code::EmptyEntry, u"empty-entry"},
        {Code::VoterNotInThread, u"voter-not-in-thread"},
        {Code::VoteMissing, u"vote-missing"},
        {Code::ValueDiffers, u"value-differs"},
        {Code::LateCounted, u"late-counted"},
        {Code::ChangedVoteStale, u"changed-vote-stale"},
        {Code::BindingNotOnRoster, u"binding-not-on-roster"},
        {Code::BindingNotMarked, u"binding-not-marked"},
        {Code::BindingMarkInconsistent, u"binding-mark-inconsistent"},
        {Code::VerdictAgainstRule, u"verdict-against-rule"},
        {Code::VerdictWithoutNumbers, u"verdict-without-numbers"},
        {Code::StaleDeadline, u"stale-deadline"},
        {Code::LinkRepeated, u"link-repeated"},
        {Code::SubjectUnpaired, u"subject-unpaired"},
        {Code::CountsCopied, u"counts-copied"},
        {Code::NotClosed, u"not-closed"},
        {Code::SectionMissing, u"section-missing"},
        {Code::SectionTwice, u"section-twice"},
        {Code::ContinuationMissing, u"continuation-missing"},
        {Code::MessagesUnsettled, u"messages-unsettled"},
        {Code::DecisiveUnconfirmed, u"decisive-unconfirmed"},
        {Code::ChangedSinceResult, u"changed-since-result"},
        {Code::AccountDoesNotAddUp, u"account-does-not-add-up"},
});

constexpr auto severityNames = nameTable<FindingSeverity>({
        {FindingSeverity::Note, u"note"},
        {FindingSeverity::Problem, u"problem"},
});

} // namespace

QString resultFindingName(ResultFindingCode code)
{
    return codeNames.name(code);
}

QString findingSeverityName(FindingSeverity severity)
{
    return severityNames.name(severity);
}

bool hasProblem(const QList<ResultFinding> &findings)
{
    return std::ranges::any_of(findings, [](const ResultFinding &finding) {
        return finding.severity == FindingSeverity::Problem;
    });
}

} // namespace tallybook
