// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/PublishedResult.h"

#include "core/check/NameMatch.h"
#include "core/check/ResultReader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tallybook::check {

namespace {

/// Of a voter under no heading that binds: what the kind of marks used elsewhere makes of silence.
std::optional<bool> silentBinding(const PublishedResult &result)
{
    bool marksBinding = false;
    bool marksOthers = false;
    for (const ListedVoter &voter : result.voters) {
        const std::optional<bool> own = voter.ownBinding;
        marksBinding = marksBinding || own == true;
        marksOthers = marksOthers || own == false;
    }
    // Where only the binding votes bear the word, the others do not bind; and the other way round.
    if (marksBinding && !marksOthers)
        return false;
    if (marksOthers && !marksBinding)
        return true;
    return std::nullopt;
}

} // namespace

QString ListedVoter::shown() const
{
    if (!name.isEmpty())
        return name;
    if (!handle.isEmpty())
        return u'@' + handle;
    return address;
}

bool PublishedResult::empty() const
{
    return voters.isEmpty() && counts.isEmpty() && sections.isEmpty()
            && verdict == StatedVerdict::None;
}

bool PublishedResult::tellsBinding() const
{
    return std::ranges::any_of(voters,
                               [](const ListedVoter &voter) { return voter.binding.has_value(); });
}

void settleBinding(PublishedResult &result)
{
    bool pmcHeading = false;
    for (const ListSection &section : std::as_const(result.sections))
        pmcHeading = pmcHeading || section.binding == true;
    const std::optional<bool> silent = silentBinding(result);
    for (ListedVoter &voter : result.voters) {
        const bool committers = voter.section >= 0 && result.sections.at(voter.section).committers;
        if (committers && pmcHeading && !voter.headingBinding)
            voter.headingBinding = false;
        if (result.legend)
            voter.binding = voter.ownBinding ? voter.ownBinding
                                             : (voter.starred ? *result.legend : !*result.legend);
        else if (voter.ownBinding)
            voter.binding = voter.ownBinding;
        else
            voter.binding = voter.headingBinding ? voter.headingBinding : silent;
        // Under a heading that binds, marks and silence mean what the heading says.
        if (result.legend && voter.headingBinding && !voter.starred && !voter.ownBinding)
            voter.binding = voter.headingBinding;
        result.marksUnexplained = result.marksUnexplained || (voter.starred && !result.legend);
    }
}

namespace {

/// "Ada Voss (producer)", "Bo Lind (producer)": a word behind the names of different people is no
/// login.
void dropSharedRemarks(PublishedResult &result)
{
    QHash<QString, QSet<QString>> words; ///< of all names with that handle
    QSet<QString> shared;
    for (const ListedVoter &voter : std::as_const(result.voters)) {
        if (!voter.bracketed || voter.name.isEmpty())
            continue;
        const QStringList own = plainName(voter.name).split(u' ', Qt::SkipEmptyParts);
        QSet<QString> &known = words[voter.handle];
        const bool like = std::ranges::any_of(
                own, [&known](const QString &word) { return known.contains(word); });
        if (!known.isEmpty() && !like)
            shared.insert(voter.handle);
        known.unite(QSet<QString>(own.cbegin(), own.cend()));
    }
    for (ListedVoter &voter : result.voters) {
        if (voter.bracketed && shared.contains(voter.handle))
            voter.handle.clear();
    }
}

PublishedResult readNumbers(const MailMessage &message, const QList<ResultLine> &lines)
{
    PublishedResult result;
    result.subject = message.subject;
    result.sender = message.from;
    result.date = message.date;
    result.inReplyTo = message.inReplyTo;
    result.references = message.references;
    ResultReader(lines, result).read();
    settleBinding(result);
    dropSharedRemarks(result);
    for (ListedVoter &voter : result.voters) {
        if (!voter.sender)
            continue;
        // "me" is whoever signs.
        if (voter.name.isEmpty())
            voter.name = message.from.name;
        if (voter.address.isEmpty())
            voter.address = message.from.address;
        if (voter.shown().isEmpty())
            voter.name = voter.text;
    }
    return result;
}

} // namespace

PublishedResult readAsOne(const MailMessage &message)
{
    const QList<ResultLine> lines = resultLines(message);
    PublishedResult result = readNumbers(message, lines);
    readFacts(lines, result);
    return result;
}

PublishedResult readPublishedResult(const MailMessage &message)
{
    PublishedResult result = readAsOne(message);
    if (result.parts > 1)
        readParts(message, result);
    return result;
}

PublishedResult readPublishedNumbers(const MailMessage &message)
{
    return readNumbers(message, resultLines(message));
}

} // namespace tallybook::check
