// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/TemplateData.h"

#include "core/announce/Announcements.h"
#include "core/announce/RecordIndex.h"
#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sides = {VoteSide::For, VoteSide::Abstain, VoteSide::Against};

/// The written form where it says more than the section: "wrote +0.5", "wrote -0".
QString writtenNote(const VoteValue &value)
{
    QString written = shownLine(value.written.trimmed());
    if (written.isEmpty())
        written = value.canonical();
    const bool plain = written == sideWords(value.side())
            || (value.side() == VoteSide::Abstain && written == u"+0"_s);
    return plain ? QString() : u"wrote %1"_s.arg(written);
}

QStringList notesOn(const Ballot &ballot, const VoteEvent *event)
{
    QStringList notes;
    if (const QString note = writtenNote(ballot.value); !note.isEmpty())
        notes += note;
    if (ballot.claimDiffers) {
        notes += ballot.claim == Claim::Binding ? u"wrote \"binding\""_s
                                                : u"wrote \"non-binding\""_s;
    }
    if (event && event->bindingOverride != BindingOverride::None)
        notes += u"status decided by hand: %1"_s.arg(shownLine(event->bindingReason));
    if (ballot.admittedLate && event)
        notes += u"late, admitted: %1"_s.arg(shownLine(event->admissionReason));
    if (ballot.admittedEarly && event)
        notes += u"early, admitted: %1"_s.arg(shownLine(event->admissionReason));
    if (event && event->carriedObject == CarriedObject::Same)
        notes += u"carried over from %1, where it was cast for the same"_s.arg(
                shownLine(event->carriedFrom));
    if (event && !event->condition.trimmed().isEmpty())
        notes += u"on the condition: %1"_s.arg(shownLine(event->condition));
    return notes;
}

enum class Group { Binding, NonBinding, Unknown };

Group groupOf(const Ballot &ballot)
{
    if (!ballot.binding)
        return Group::Unknown;
    return *ballot.binding ? Group::Binding : Group::NonBinding;
}

/// A record with what is looked up in it again and again.
struct Lookup {
    explicit Lookup(const Record &of)
        : record(of)
        , index(of)
        , labels(of)
    {
    }
    const Record &record;
    const RecordIndex index;
    const VoterLabels labels;
};

QVariantMap groupData(const Lookup &lookup, VoteSide side, Group group, const QString &name)
{
    QVariantList voters;
    for (const Ballot &ballot : lookup.record.evaluation.box.ballots) {
        if (ballot.value.side() != side || groupOf(ballot) != group)
            continue;
        QStringList parts{lookup.labels.label(ballot.voterId)};
        parts += notesOn(ballot, lookup.index.event(ballot.eventId));
        voters += parts.join(u"; "_s);
    }
    return {{u"groupName"_s, name}, {u"voters"_s, voters}};
}

QVariantMap sectionData(const Lookup &lookup, VoteSide side)
{
    QVariantMap binding = groupData(lookup, side, Group::Binding, u"Binding"_s);
    QVariantMap other = groupData(lookup, side, Group::NonBinding, u"Non-binding"_s);
    QVariantMap unknown = groupData(lookup, side, Group::Unknown, u"Binding status unknown"_s);
    const auto countOf = [](const QVariantMap &group) {
        return group.value(u"voters"_s).toList().size();
    };
    const qsizetype total = countOf(binding) + countOf(other) + countOf(unknown);
    QVariantList groups;
    if (total > 0)
        groups << binding << other;
    if (countOf(unknown) > 0)
        groups << unknown;
    return {{u"value"_s, sideWords(side)},
            {u"votes"_s, counted(total, u"vote"_s, u"votes"_s)},
            {u"bindingVotes"_s, u"%1 binding"_s.arg(countOf(binding))},
            {u"groups"_s, groups}};
}

/// What replaced or took back an event: the voter's effective vote, in words.
QString laterWords(const Lookup &lookup, const VoteEvent &event)
{
    if (const Ballot *ballot = lookup.index.ballotOf(event.voterId))
        return u"now %1 of %2"_s.arg(ballot->value.canonical(), momentWords(ballot->castAt));
    return u"taken back later"_s;
}

QString uncountedLine(const Lookup &lookup, const VoteEvent &event, EventFate fate)
{
    const QString vote =
            event.kind == VoteKind::Withdraw ? u"withdrawal"_s : event.value.canonical();
    QString line = u"%1: %2 of %3"_s.arg(lookup.labels.label(event.voterId), vote,
                                         momentWords(event.castAt));
    if (fate == EventFate::Replaced)
        line += u", "_s + laterWords(lookup, event);
    if (!event.carriedFrom.isEmpty())
        line += u", carried over from "_s + shownLine(event.carriedFrom);
    if (event.carriedObject == CarriedObject::Other)
        line += u", where it was cast for something else"_s;
    if (fate == EventFate::Rejected && !event.admissionReason.trimmed().isEmpty())
        line += u", because: "_s + shownLine(event.admissionReason);
    return line;
}

/// The heaps of votes that do not count, those with something in them.
QVariantList uncounted(const Lookup &lookup)
{
    struct Heap {
        EventFate fate;
        QString heading;
    };
    const std::array heaps = {
            Heap{EventFate::Late, u"Late votes, not counted"_s},
            Heap{EventFate::Early, u"Early votes, not counted"_s},
            Heap{EventFate::Replaced, u"Changed votes, earlier ones not counted"_s},
            Heap{EventFate::Withdrawn, u"Withdrawn votes, not counted"_s},
            Heap{EventFate::Rejected, u"Rejected votes, not counted"_s},
    };
    QList<VoteEvent> events = lookup.record.events;
    std::ranges::stable_sort(events, [](const VoteEvent &a, const VoteEvent &b) {
        return a.castAt != b.castAt ? a.castAt < b.castAt : a.id < b.id;
    });
    QVariantList list;
    for (const Heap &heap : heaps) {
        QVariantList lines;
        for (const VoteEvent &event : events) {
            if (lookup.record.evaluation.box.fates.value(event.id, EventFate::Counted) == heap.fate)
                lines += uncountedLine(lookup, event, heap.fate);
        }
        if (!lines.isEmpty())
            list += QVariantMap{{u"heading"_s, heap.heading}, {u"lines"_s, lines}};
    }
    return list;
}

QVariantMap voteRow(const Lookup &lookup, const Ballot &ballot)
{
    const VoteEvent *event = lookup.index.event(ballot.eventId);
    QVariantMap row;
    row.insert(u"voter"_s, lookup.labels.label(ballot.voterId));
    row.insert(u"vote"_s, ballot.value.canonical());
    row.insert(u"status"_s, bindingWords(ballot));
    row.insert(u"when"_s, momentWords(ballot.castAt));
    row.insert(u"evidence"_s, event ? shownLine(event->evidence.text.trimmed()) : QString());
    row.insert(u"messageId"_s, event ? shownLine(event->messageId) : QString());
    row.insert(u"notes"_s, notesOn(ballot, event).join(u"; "_s));
    return row;
}

/// Each -1 with its reason and how that was answered.
QVariantList dissent(const Lookup &lookup)
{
    QVariantList list;
    for (const Ballot &ballot : lookup.record.evaluation.box.ballots) {
        if (ballot.value.side() != VoteSide::Against)
            continue;
        const VoteEvent *event = lookup.index.event(ballot.eventId);
        QVariantMap item;
        item.insert(u"dissenter"_s, lookup.labels.label(ballot.voterId));
        item.insert(u"dissentVote"_s, ballot.value.canonical());
        item.insert(u"dissentStatus"_s, bindingWords(ballot));
        setBlock(item, u"dissentReason"_s, event ? event->reason : QString());
        setBlock(item, u"dissentAnswer"_s, event ? event->answer : QString());
        list += item;
    }
    return list;
}

} // namespace

QVariantMap ballotData(const Record &record)
{
    const Lookup lookup(record);
    QVariantList sections;
    for (const VoteSide side : sides)
        sections += sectionData(lookup, side);
    QVariantList rows;
    for (const Ballot &ballot : record.evaluation.box.ballots)
        rows += voteRow(lookup, ballot);
    const QVariantList against = dissent(lookup);
    QVariantMap data;
    data.insert(u"sections"_s, sections);
    data.insert(u"uncounted"_s, uncounted(lookup));
    data.insert(u"votesCast"_s, rows);
    data.insert(u"hasVotes"_s, !rows.isEmpty());
    data.insert(u"dissent"_s, against);
    data.insert(u"hasDissent"_s, !against.isEmpty());
    return data;
}

} // namespace tallybook::announce
