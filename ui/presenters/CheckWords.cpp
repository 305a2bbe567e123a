// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/CheckWords.h"

#include "core/base/Text.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/words/OutcomeWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;

QString shown(const ResultFinding &finding, int arg)
{
    return text::visibleLine(finding.args.value(arg));
}

/// What a number counts: a side or all votes, of all or of some voters ("+1 binding").
QString counted(const ResultFinding &finding)
{
    const QString what = shown(finding, 0);
    const QString side = what.section(u' ', 0, 0);
    const QString votes = side == "votes"_L1 ? CheckWords::tr("votes") : side;
    if (what.endsWith(" non-binding"_L1))
        return CheckWords::tr("%1 non-binding", "+1, 0, -1 or votes").arg(votes);
    if (what.endsWith(" binding"_L1))
        return CheckWords::tr("%1 binding", "+1, 0, -1 or votes").arg(votes);
    return side == what ? votes : what;
}

/// What fails of a rule, with its numbers: "at least 3 binding +1: 2 of at least 3".
QString failed(const ResultFinding &finding)
{
    if (!finding.failing)
        return shown(finding, 1);
    const ConditionResult &result = *finding.failing;
    const QString numbers = OutcomeWords::numbers(result);
    if (result.condition.words.isEmpty())
        return CheckWords::tr("binding +1 before a close: %1", "2 of at least 3").arg(numbers);
    Rule rule;
    rule.id = finding.args.value(0);
    return CheckWords::tr("%1: %2", "condition of a rule, its numbers")
            .arg(RuleWords::of(rule, result.condition.words), numbers);
}

} // namespace

QString CheckWords::ofLists(const ResultFinding &finding)
{
    const QString a = shown(finding, 0);
    const QString b = shown(finding, 1);
    const QString c = shown(finding, 2);
    switch (finding.code) {
    case Code::CountMismatch:
    case Code::BindingCountMismatch:
        return finding.args.isEmpty()
                ? tr("A number is not that of the list or the tally.")
                : tr("%1: the text says %2, and there are %3.").arg(counted(finding), b, c);
    case Code::NameTwice: return tr("%1 is listed twice.").arg(a);
    case Code::EmptyEntry: return tr("An entry of the list names nobody.");
    case Code::VoterNotInThread:
        return tr("%1 is listed, but no vote of theirs is in the thread.").arg(a);
    case Code::VoteMissing: return tr("%1 voted %2 and is not listed.").arg(a, b);
    case Code::ValueDiffers: return tr("%1 is listed with %2, but voted %3.").arg(a, b, c);
    case Code::LateCounted:
        return tr("%1 voted at %2, after the close at %3, and is listed.").arg(a, b, c);
    case Code::ChangedVoteStale:
        return tr("%1 is listed with %2, but the last word in the thread is: %3.").arg(a, b, c);
    case Code::BindingNotOnRoster:
        return tr("%1 is listed as binding and holds no binding vote by the roster.").arg(a);
    case Code::BindingNotMarked:
        return tr("%1 is listed as not binding and holds a binding vote by the roster.").arg(a);
    case Code::BindingMarkInconsistent:
        return tr("The marks on %1 contradict each other or an earlier result.").arg(a);
    default: return {};
    }
}

QString CheckWords::ofRest(const ResultFinding &finding)
{
    const QString a = shown(finding, 0);
    const QString b = shown(finding, 1);
    switch (finding.code) {
    case Code::VerdictAgainstRule: {
        const QString why = failed(finding);
        return why.isEmpty()
                ? tr("The verdict is not what the rule “%1” gives.").arg(RuleWords::name(a))
                : tr("The verdict is not what the rule “%1” gives: %2.")
                          .arg(RuleWords::name(a), why);
    }
    case Code::VerdictWithoutNumbers:
        return tr("The verdict stands without numbers that anybody could count after.");
    case Code::StaleDeadline:
        return tr("%1 does not fit this vote: it may be left from another text.").arg(a);
    case Code::LinkRepeated:
        return finding.severity == FindingSeverity::Problem
                ? tr("%1 stands for two different things.").arg(a)
                : tr("%1 stands here twice.").arg(a);
    case Code::SubjectUnpaired: return tr("“%1” does not fit “%2”.").arg(a, b);
    case Code::CountsCopied: return tr("The numbers are those of an earlier result: “%1”.").arg(a);
    default: return resultFindingName(finding.code);
    }
}

QString CheckWords::finding(const ResultFinding &finding)
{
    const QString words = ofLists(finding);
    return words.isEmpty() ? ofRest(finding) : words;
}

QString CheckWords::severity(FindingSeverity severity)
{
    return severity == FindingSeverity::Problem ? tr("problem") : tr("note");
}

} // namespace tallybook
