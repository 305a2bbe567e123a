// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ResultGate.h"

#include "app/cli/CheckWords.h"
#include "core/base/Text.h"
#include "core/session/check/OwnResultCheck.h"
#include "core/session/check/PublishedCheck.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString findingLine(const ResultFinding &finding)
{
    const QString place = finding.line > 0 ? u"line %1"_s.arg(finding.line) : u"the mail"_s;
    return u"%1: %2: %3 [%4]"_s.arg(place, findingSeverityName(finding.severity),
                                    findingWords(finding), resultFindingName(finding.code));
}

ExitCode refuse(Invocation &call, const OwnResultCheck &check)
{
    if (call.json()) {
        call.io().json({{u"schema"_s, u"tallybook.result-held/1"_s},
                        {u"findings"_s, findingsDocument(check.findings, findingWords)}});
        return ExitCode::NeedsReview;
    }
    for (const ResultFinding &finding : check.findings)
        call.io().line(findingLine(finding));
    call.io().note(u"The check of the result found contradictions. Nothing was written or noted. "
                   "Correct the record, or say with --override REASON why it is right so."_s);
    return ExitCode::NeedsReview;
}

} // namespace

std::optional<ExitCode> holdBack(Invocation &call, RecordSession &session, const Record &record,
                                 const OutgoingMail &mail, const announce::TemplateSource &source,
                                 announce::MailKind kind)
{
    const int unsettled = int(session.unsettled(record.proposal.id).size());
    if (const Status read = session.takeReadFailure(); !read)
        return call.fail(read.error());
    const OwnResultCheck check = checkOwnMail(record, mail, unsettled, source, kind);
    if (check.holdsBack()) {
        if (!call.has(u"override"_s))
            return refuse(call, check);
        const Status kept = session.overrideResult(record.proposal.id, check.problemsInFull(),
                                                   check.textDigest, call.value(u"override"_s));
        if (!kept)
            return call.fail(kept.error());
    }
    for (const ResultFinding &finding : check.findings)
        call.io().note(findingLine(finding));
    return std::nullopt;
}

} // namespace tallybook::cli
