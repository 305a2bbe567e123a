// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CheckWords.h"

#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString raw(const ResultFinding &finding)
{
    const QStringList &args = finding.args;
    const QString a = args.value(0);
    const QString b = args.value(1);
    const QString c = args.value(2);
    switch (finding.code) {
    case ResultFindingCode::CountMismatch:
    case ResultFindingCode::BindingCountMismatch:
        return args.isEmpty() ? u"A number is not that of the list or the tally."_s
                              : u"%1: the text says %2, and there are %3."_s.arg(a, b, c);
    case ResultFindingCode::NameTwice: return u"%1 is listed twice."_s.arg(a);
    case ResultFindingCode::EmptyEntry: return u"An entry of the list names nobody."_s;
    case ResultFindingCode::VoterNotInThread:
        return u"%1 is listed, but no vote of theirs is in the thread."_s.arg(a);
    case ResultFindingCode::VoteMissing: return u"%1 voted %2 and is not listed."_s.arg(a, b);
    case ResultFindingCode::ValueDiffers:
        return u"%1 is listed with %2, but voted %3."_s.arg(a, b, c);
    case ResultFindingCode::LateCounted:
        return u"%1 voted at %2, after the close at %3, and is listed."_s.arg(a, b, c);
    case ResultFindingCode::ChangedVoteStale:
        return u"%1 is listed with %2, but the last word in the thread is: %3."_s.arg(a, b, c);
    case ResultFindingCode::BindingNotOnRoster:
        return u"%1 is listed as binding and holds no binding vote by the roster."_s.arg(a);
    case ResultFindingCode::BindingNotMarked:
        return u"%1 is listed as not binding and holds a binding vote by the roster."_s.arg(a);
    case ResultFindingCode::BindingMarkInconsistent:
        return u"The marks on %1 contradict each other or an earlier result."_s.arg(a);
    case ResultFindingCode::VerdictAgainstRule:
        return b.isEmpty() ? u"The verdict is not what the rule %1 gives."_s.arg(a)
                           : u"The verdict is not what the rule %1 gives: %2."_s.arg(a, b);
    case ResultFindingCode::VerdictWithoutNumbers:
        return u"The verdict stands without numbers that anybody could count after."_s;
    case ResultFindingCode::StaleDeadline:
        return u"%1 does not fit this vote: it may be left from another text."_s.arg(a);
    case ResultFindingCode::LinkRepeated:
        return finding.severity == FindingSeverity::Problem
                ? u"%1 stands for two different things."_s.arg(a)
                : u"%1 stands here twice."_s.arg(a);
    case ResultFindingCode::SubjectUnpaired: return u"\"%1\" does not fit \"%2\"."_s.arg(a, b);
    case ResultFindingCode::CountsCopied:
        return u"The numbers are those of an earlier result: \"%1\"."_s.arg(a);
    case ResultFindingCode::NotClosed: return u"The vote has no verdict yet."_s;
    case ResultFindingCode::SectionMissing: return u"A section of votes is missing."_s;
    case ResultFindingCode::SectionTwice: return u"A section of votes stands twice."_s;
    case ResultFindingCode::ContinuationMissing:
        return u"It does not say that the existing codebase continues."_s;
    case ResultFindingCode::MessagesUnsettled:
        return u"Messages that nobody has settled yet: %1."_s.arg(a);
    case ResultFindingCode::DecisiveUnconfirmed:
        return u"Votes that decide the outcome and that nobody confirmed: %1."_s.arg(a);
    case ResultFindingCode::ChangedSinceResult:
        return u"The record changed since its result went out; that takes a correction."_s;
    case ResultFindingCode::AccountDoesNotAddUp:
        return u"The account of the messages does not add up."_s;
    }
    return {};
}

} // namespace

QString findingWords(const ResultFinding &finding)
{
    return text::visibleLine(raw(finding));
}

} // namespace tallybook::cli
