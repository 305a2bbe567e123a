// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/check/OwnResultCheck.h"

#include "core/announce/RecordIndex.h"
#include "core/announce/ResultChanges.h"
#include "core/announce/ResultSelfCheck.h"
#include "core/announce/Template.h"
#include "core/check/ResultCheck.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tallybook {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;

check::PersonWords wordsOf(const Voter &voter)
{
    check::PersonWords words{voter.name, voter.addresses, voter.handles};
    if (!voter.asfId.isEmpty())
        words.handles.append(voter.asfId);
    return words;
}

/// What the record says, in the place of a thread: here the votes are known.
check::CheckInput inputOf(const Record &record, const OutgoingMail &mail)
{
    check::CheckInput input;
    MailMessage message;
    message.subject = mail.subject;
    message.text = mail.body;
    message.from.name = record.senderName;
    input.result = check::readPublishedResult(message);
    input.rule = record.proposal.rule;
    input.holders = record.evaluation.outcome.holders;
    check::ThreadEvidence thread;
    thread.complete = true;
    thread.tally = record.evaluation.tally;
    thread.hasRoster = !record.roster.isEmpty();
    thread.callDate = record.proposal.period.opens;
    if (const Result<OutgoingMail> call = announce::callMail(record))
        thread.callSubject = call->subject;
    QList<check::RosterPerson> people;
    const announce::RecordIndex index(record);
    for (const Ballot &ballot : record.evaluation.box.ballots) {
        const Voter *voter = index.voter(ballot.voterId);
        if (!voter)
            continue;
        check::ThreadVoter cast;
        cast.who = wordsOf(*voter);
        cast.shown = voter->name;
        cast.votes.append({ballot.value, ballot.castAt, false});
        cast.binding = ballot.binding;
        thread.voters.append(cast);
        if (ballot.binding)
            people.append({cast.who, *ballot.binding});
    }
    input.thread = thread;
    input.roster = people;
    return input;
}

/// The check of others' results, of a mail whose words are the project's own.
QList<ResultFinding> asAnybodyReadsIt(const Record &record, const OutgoingMail &mail)
{
    QList<ResultFinding> findings = check::checkResult(inputOf(record, mail)).findings;
    if (record.evaluation.outcome.verdict == Verdict::Undecided)
        findings.prepend({Code::NotClosed, FindingSeverity::Note, 0, {}, {}});
    return findings;
}

/// The shipped words are counted exactly, and read for what a person may have typed into them.
QList<ResultFinding> asItWasWritten(const Record &record, const OutgoingMail &mail)
{
    QList<ResultFinding> findings = announce::checkOwnResult(mail.body, record);
    for (const ResultFinding &read : check::checkResult(inputOf(record, mail)).findings) {
        if (read.code == Code::LinkRepeated || read.code == Code::SubjectUnpaired)
            findings.append(read);
    }
    return findings;
}

void addOpenQuestions(const Record &record, int unsettled, MailKind kind,
                      QList<ResultFinding> &findings)
{
    if (unsettled > 0)
        findings.append({Code::MessagesUnsettled, problem, 0, {}, {QString::number(unsettled)}});
    // Closing asks for them; the reason that was given then covers those of then.
    const QList<DecisiveVote> toConfirm = record.evaluation.outcome.toConfirm();
    const auto decisive = std::ranges::count_if(toConfirm, [&record](const DecisiveVote &vote) {
        return !record.periodHistory.closeCovers(vote);
    });
    if (decisive > 0)
        findings.append({Code::DecisiveUnconfirmed, problem, 0, {}, {QString::number(decisive)}});
    const auto changes = resultChanges(record);
    if (kind == MailKind::Result && changes && changes->any())
        findings.append({Code::ChangedSinceResult, problem, 0, {}, {}});
}

QString inFull(const ResultFinding &finding)
{
    const QString code = resultFindingName(finding.code);
    return finding.args.isEmpty() ? code : u"%1 (%2)"_s.arg(code, finding.args.join(u", "_s));
}

/// Whether somebody let this finding go. Earlier programs kept the codes alone.
bool covers(const ResultOverride &kept, const ResultFinding &finding)
{
    return kept.findings.contains(inFull(finding))
            || kept.findings.contains(resultFindingName(finding.code));
}

QString digestOf(const OutgoingMail &mail)
{
    const QString text = mail.subject + u"\n\n"_s + mail.body;
    return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QStringList OwnResultCheck::problems() const
{
    QStringList codes;
    for (const ResultFinding &finding : findings) {
        const QString code = resultFindingName(finding.code);
        if (finding.severity == problem && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QStringList OwnResultCheck::problemsInFull() const
{
    QStringList told;
    for (const ResultFinding &finding : findings) {
        if (finding.severity == problem && !told.contains(inFull(finding)))
            told.append(inFull(finding));
    }
    return told;
}

OwnResultCheck checkOwnMail(const Record &record, const OutgoingMail &mail, int unsettled,
                            const announce::TemplateSource &source, MailKind kind)
{
    OwnResultCheck check;
    const QString words = kind == MailKind::Correction ? u"correction"_s : u"result"_s;
    const bool ownWords = announce::Template::hasOwn(words, source)
            || announce::Template::hasOwn(u"votes"_s, source);
    check.findings = ownWords ? asAnybodyReadsIt(record, mail) : asItWasWritten(record, mail);
    addOpenQuestions(record, unsettled, kind, check.findings);
    check.textDigest = digestOf(mail);
    for (const ResultOverride &each : record.proposal.resultOverrides) {
        const bool coversAll =
                std::ranges::all_of(check.findings, [&each](const ResultFinding &finding) {
                    return finding.severity != problem || covers(each, finding);
                });
        if (hasProblem(check.findings) && coversAll && each.textDigest == check.textDigest)
            check.letGoBy = each;
    }
    return check;
}

} // namespace tallybook
