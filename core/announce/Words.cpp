// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Words.h"

#include "core/announce/VoterLabels.h"
#include "core/base/Text.h"

#include <array>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HeapWords {
    QStringView heap;
    QStringView singular;
    QStringView plural;
};

constexpr std::array heapWords = {
        // What became of the votes (eventFateName) …
        HeapWords{u"counted", u"vote counted", u"votes counted"},
        HeapWords{u"replaced", u"replaced by a later vote", u"replaced by later votes"},
        HeapWords{u"withdrawn", u"withdrawn", u"withdrawn"},
        HeapWords{u"withdrawal", u"withdrawal", u"withdrawals"},
        HeapWords{u"rejected", u"not admitted", u"not admitted"},
        HeapWords{u"removed", u"taken out by hand", u"taken out by hand"},
        // … and of the other messages (messageFateName).
        HeapWords{u"new-vote", u"new vote", u"new votes"},
        HeapWords{u"replaces", u"changed vote", u"changed votes"},
        HeapWords{u"duplicate", u"duplicate", u"duplicates"},
        HeapWords{u"no-vote", u"without a vote", u"without a vote"},
        HeapWords{u"call", u"call", u"calls"},
        HeapWords{u"result", u"result or reminder", u"results or reminders"},
        HeapWords{u"late", u"late", u"late"},
        HeapWords{u"early", u"early", u"early"},
        HeapWords{u"needs-review", u"to be reviewed", u"to be reviewed"},
        HeapWords{u"unreadable", u"unreadable", u"unreadable"},
};

QString heapCount(const AccountLine &line)
{
    for (const HeapWords &words : heapWords) {
        if (line.heap == words.heap)
            return counted(line.count, words.singular.toString(), words.plural.toString());
    }
    return u"%1 %2"_s.arg(QString::number(line.count), shownLine(line.heap));
}

/// " (NAME)" where there is a name.
QString inBrackets(const QString &name)
{
    return name.trimmed().isEmpty() ? QString() : u" (%1)"_s.arg(shownLine(name));
}

} // namespace

QString shownLine(QStringView text)
{
    constexpr qsizetype maxShown = 120;
    qsizetype end = qMin(text.size(), maxShown);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    const QString shown = text::visibleLine(text.first(end));
    return end < text.size() ? shown + u'\u2026' : shown;
}

QString counted(qint64 count, const QString &singular, const QString &plural)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? singular : plural);
}

QString momentWords(const Timestamp &moment)
{
    return moment.toUtc().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString durationWords(qint64 ms)
{
    const qint64 minutes = ms / 60'000;
    const qint64 hours = minutes / 60;
    if (minutes % 60 != 0) {
        return u"%1 %2"_s.arg(counted(hours, u"hour"_s, u"hours"_s),
                              counted(minutes % 60, u"minute"_s, u"minutes"_s));
    }
    // 72 hours is the phrase of every rule, so days begin above it.
    if (hours > 96 && hours % 24 == 0)
        return counted(hours / 24, u"day"_s, u"days"_s);
    return counted(hours, u"hour"_s, u"hours"_s);
}

QString kindWords(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Strategy: return u"Strategy: adopting a guidance-level community strategy"_s;
    case ProposalKind::NewModule: return u"New module: establishing a new module in the project"_s;
    case ProposalKind::CodebaseReplacement:
        return u"Codebase replacement: replacing the codebase of an existing, released product"_s;
    case ProposalKind::Other: return u"Proposal of another kind"_s;
    }
    return {};
}

QString electorateWords(const Record &record)
{
    const QString project = record.project.name.trimmed().isEmpty()
            ? u"the project"_s
            : shownLine(record.project.name);
    switch (record.proposal.electorate.kind) {
    case ElectorateKind::Pmc: return u"members of the PMC of "_s + project;
    case ElectorateKind::ActivePmc: return u"active members of the PMC of "_s + project;
    case ElectorateKind::Committers: return u"committers of "_s + project;
    case ElectorateKind::Ipmc: return u"members of the Incubator PMC"_s;
    case ElectorateKind::NamedList: {
        const VoterLabels labels(record);
        QStringList names;
        for (const VoterId &id : record.proposal.electorate.named)
            names += labels.label(id);
        return names.isEmpty() ? u"a list of people that is still empty"_s : names.join(u", "_s);
    }
    }
    return {};
}

QString failureWords(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Strategy: return u"The strategy is not adopted."_s;
    case ProposalKind::NewModule:
        return u"The new module%1 is not established."_s.arg(inBrackets(proposal.moduleName));
    case ProposalKind::CodebaseReplacement:
        return u"The existing codebase%1 continues."_s.arg(inBrackets(proposal.oldCodebase));
    case ProposalKind::Other: return u"The proposal is not adopted."_s;
    }
    return {};
}

QString successWords(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Strategy: return u"The strategy is adopted."_s;
    case ProposalKind::NewModule:
        return u"The new module%1 is established."_s.arg(inBrackets(proposal.moduleName));
    case ProposalKind::CodebaseReplacement:
        return u"The new codebase%1 replaces the existing one%2."_s.arg(
                inBrackets(proposal.newCodebase), inBrackets(proposal.oldCodebase));
    case ProposalKind::Other: return u"The proposal is adopted."_s;
    }
    return {};
}

QString sideWords(VoteSide side)
{
    switch (side) {
    case VoteSide::For: return u"+1"_s;
    case VoteSide::Abstain: return u"0"_s;
    case VoteSide::Against: return u"-1"_s;
    }
    return {};
}

QString accountWords(const Record &record)
{
    if (record.messagesRead == 0 && record.account.isEmpty())
        return {};
    QStringList heaps;
    for (const AccountLine &line : record.account) {
        if (line.count != 0)
            heaps += heapCount(line);
    }
    if (heaps.isEmpty())
        return QString::number(record.messagesRead);
    return u"%1 = %2"_s.arg(QString::number(record.messagesRead), heaps.join(u" + "_s));
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved: return u"approved"_s;
    case Verdict::Rejected: return u"rejected"_s;
    case Verdict::Undecided: return u"undecided"_s;
    }
    return {};
}

} // namespace tallybook::announce
