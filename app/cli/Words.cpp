// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Words.h"

#include "app/cli/TextTable.h"
#include "core/announce/Announcements.h"
#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

QString bindingWord(std::optional<bool> binding)
{
    if (!binding)
        return u"?"_s;
    return *binding ? u"yes"_s : u"no"_s;
}

QString whyWords(BindingReason why, bool byBareName)
{
    const QString how = byBareName ? u", matched by name only"_s : QString();
    switch (why) {
    case BindingReason::InElectorate: return u"on the roster that day"_s + how;
    case BindingReason::NotInElectorate:
        return u"on the roster in a role that does not bind"_s + how;
    case BindingReason::NotOnRoster: return u"not on the roster"_s;
    case BindingReason::RoleNotYet: return u"role begins later"_s + how;
    case BindingReason::RoleEnded: return u"role ended before"_s + how;
    case BindingReason::DecidedByHand: return u"decided by hand"_s;
    case BindingReason::NoRoster: return u"no roster"_s;
    case BindingReason::UnknownPerson: return u"name on the roster, address unknown"_s;
    }
    return {};
}

QString reviewWords(ReviewReason review)
{
    switch (review) {
    case ReviewReason::None: return {};
    case ReviewReason::Vote: return u"what is voted is not clear"_s;
    case ReviewReason::Person: return u"who it is is not sure"_s;
    case ReviewReason::NoAuthor: return u"nobody is named as its author"_s;
    case ReviewReason::NothingToWithdraw: return u"no earlier vote to withdraw"_s;
    case ReviewReason::UnknownOrder: return u"no date says which vote is the later one"_s;
    }
    return {};
}

QString problemWords(const RosterProblem &problem)
{
    const QString value = text::visibleLine(problem.value);
    QString words;
    switch (problem.kind) {
    case RosterProblem::Kind::UnknownColumn: words = u"column \"%1\" is not read"_s; break;
    case RosterProblem::Kind::TooManyCells:
        words = u"left out: one cell too many (\"%1\")"_s;
        break;
    case RosterProblem::Kind::NoPerson: words = u"left out: nobody is named"_s; break;
    case RosterProblem::Kind::UnknownRole: words = u"left out: unknown role \"%1\""_s; break;
    case RosterProblem::Kind::BadDate: words = u"left out: \"%1\" is no date YYYY-MM-DD"_s; break;
    case RosterProblem::Kind::EndsBeforeStart:
        words = u"left out: it ends (%1) before it begins"_s;
        break;
    case RosterProblem::Kind::BadAddress:
        words = u"\"%1\" is no address and was not taken"_s;
        break;
    case RosterProblem::Kind::BadHandle: words = u"\"%1\" is no handle and was not taken"_s; break;
    case RosterProblem::Kind::TakenByAnother:
        words = u"left out: \"%1\" belongs to somebody else already"_s;
        break;
    case RosterProblem::Kind::NoDate: words = u"%1: taken without a beginning"_s; break;
    }
    if (words.contains("%1"_L1))
        words = words.arg(value);
    return problem.line > 0 ? u"line %1: "_s.arg(problem.line) + words : words;
}

QString accountWords(const Account &account)
{
    struct Heap {
        MessageFate fate;
        const char16_t *one;
        const char16_t *many;
    };
    static constexpr Heap heaps[]{
            {MessageFate::NewVote, u"new vote", u"new votes"},
            {MessageFate::Replaces, u"vote that replaces another", u"votes that replace others"},
            {MessageFate::Duplicate, u"duplicate", u"duplicates"},
            {MessageFate::NoVote, u"without a vote", u"without a vote"},
            {MessageFate::Call, u"call", u"calls"},
            {MessageFate::Result, u"result or reminder", u"results or reminders"},
            {MessageFate::Late, u"late", u"late"},
            {MessageFate::Early, u"early", u"early"},
            {MessageFate::NeedsReview, u"to review", u"to review"},
            {MessageFate::Unreadable, u"unreadable", u"unreadable"},
    };
    QStringList parts;
    for (const Heap &heap : heaps) {
        if (const int count = account.of(heap.fate); count > 0)
            parts.append(u"%1 %2"_s.arg(QString::number(count),
                                        QString::fromUtf16(count == 1 ? heap.one : heap.many)));
    }
    return u"Read %1 %2 = %3"_s.arg(QString::number(account.given),
                                    account.given == 1 ? u"message"_s : u"messages"_s,
                                    parts.isEmpty() ? u"0"_s : parts.join(" + "_L1));
}

QString authorWords(const Author &author)
{
    for (const QString &shown : {author.name, author.handle, author.address}) {
        if (!shown.isEmpty())
            return text::visibleLine(shown);
    }
    return u"(nobody named)"_s;
}

QString tallyTable(const Tally &tally)
{
    TextTable table({u"Tally"_s, u"+1"_s, u"0"_s, u"-1"_s});
    const auto add = [&table](const QString &name, const SideCounts &counts) {
        table.add({name, QString::number(counts.forVotes), QString::number(counts.abstain),
                   QString::number(counts.against)});
    };
    add(u"binding"_s, tally.binding);
    add(u"non-binding"_s, tally.nonBinding);
    add(u"unknown"_s, tally.unknown);
    return table.text();
}

QString outcomeLines(const Outcome &outcome)
{
    QString lines;
    for (const ConditionResult &condition : outcome.conditions)
        lines += u"  %1  %2\n"_s.arg(condition.met ? u"met    "_s : u"not met"_s,
                                     condition.numbers());
    if (!outcome.readings.isEmpty()) {
        lines += outcome.readingsAgree ? "All readings of the rule agree:\n"_L1
                                       : "The readings of the rule do NOT agree:\n"_L1;
        for (const ReadingResult &reading : outcome.readings)
            lines += u"  %1%2: %3 (%4)\n"_s.arg(
                    reading.reading.id, reading.chosen ? u" (chosen)"_s : QString(),
                    verdictName(reading.verdict), reading.condition.numbers());
    }
    for (const Flip &flip : outcome.margin)
        lines += "Margin: "_L1 + announce::flipWords(flip) + u'\n';
    return lines;
}

} // namespace tallybook::cli
