// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"
#include "core/mail/SubjectLine.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;
constexpr auto note = FindingSeverity::Note;

constexpr qint64 hourMs = 3600 * 1000LL;
constexpr qint64 dayMs = 24 * hourMs;

/// Places on earth differ by up to so much: a day without a zone may end that much later.
constexpr qint64 zoneSlackMs = 14 * hourMs;
/// Results are announced within weeks; a close further back is that of another vote.
constexpr qint64 longAgoMs = 45 * dayMs;

/// Version numbers and release candidates of a text.
QSet<QString> versionsIn(const QString &text)
{
    static const QRegularExpression version(
            u"(?<![\\d.])\\d+(?:\\.\\d+)+(?:[-.](?:alpha|beta|m|preview|milestone)-?\\d*)?"_s);
    QSet<QString> found;
    auto matches = version.globalMatch(text.toLower());
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

QSet<QString> candidatesIn(const QString &text)
{
    static const QRegularExpression candidate(
            u"(?:\\brc|[-_.]rc|release candidate|candidate|\\btake|\\battempt)[ .-]?#?(\\d+)"_s);
    QSet<QString> found;
    auto matches = candidate.globalMatch(text.toLower());
    while (matches.hasNext())
        found.insert(matches.next().captured(1));
    return found;
}

bool disjoint(const QSet<QString> &a, const QSet<QString> &b)
{
    return !a.isEmpty() && !b.isEmpty() && !a.intersects(b);
}

/// The words of a topic that say what it is about.
QSet<QString> topicWords(const QString &subject)
{
    QSet<QString> stems;
    QString spaced;
    for (const QChar c : readSubject(subject).topic.toLower())
        spaced += c.isLetterOrNumber() ? c : QChar(u' ');
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        if (!isListed(word,
                      u"apache|release|releases|the|a|an|of|for|to|and|version|vote|result|rc|"
                      "candidate|based|on|incubating|take|results|passed|failed")
            && !word.at(0).isDigit())
            stems.insert(stemOf(word));
    }
    return stems;
}

bool sameMatter(const QString &a, const QString &b)
{
    if (comparableTopic(readSubject(a)) == comparableTopic(readSubject(b)))
        return true;
    if (disjoint(versionsIn(a), versionsIn(b)) || disjoint(candidatesIn(a), candidatesIn(b)))
        return false;
    const QSet<QString> left = topicWords(a);
    const QSet<QString> right = topicWords(b);
    return left.isEmpty() || right.isEmpty() || left.intersects(right);
}

/// What a link is said to lead to, as far as that tells one from another.
enum class LinkKind { Unsaid, Notes, Schedule, Discussion, Proposal, Summary, Result, Vote };

LinkKind kindOf(const QString &label)
{
    struct Kind {
        QStringView words;
        LinkKind kind;
    };
    static constexpr Kind kinds[] = {
            {u"release note|release notes|changelog", LinkKind::Notes},
            {u"schedule", LinkKind::Schedule},
            {u"discuss|discussion|discussions|conversation|conversations", LinkKind::Discussion},
            {u"proposal|rfc|spip|kip|flip|design", LinkKind::Proposal},
            {u"summary", LinkKind::Summary},
            {u"result|results", LinkKind::Result},
            {u"vote|votes|voting|thread", LinkKind::Vote},
    };
    for (const Kind &kind : kinds) {
        if (containsListed(label, kind.words))
            return kind.kind;
    }
    return LinkKind::Unsaid;
}

/// One link cannot lead to both: a thread and another thread, or a thread and the notes.
bool areTwoThings(const StatedLink &a, const StatedLink &b)
{
    const LinkKind left = kindOf(a.label);
    const LinkKind right = kindOf(b.label);
    const auto isThread = [](LinkKind kind) { return kind >= LinkKind::Discussion; };
    return left != right && left != LinkKind::Unsaid && right != LinkKind::Unsaid
            && (isThread(left) || isThread(right));
}

void checkDeadline(CheckContext &context, const StatedDeadline &deadline)
{
    const PublishedResult &result = context.result;
    // A day alone stands for its last minute; the vote may have closed at any time of that day.
    const qint64 slack = zoneSlackMs + (deadline.dayOnly ? dayMs : 0);
    const auto add = [&](FindingSeverity severity) {
        context.add(Code::StaleDeadline, severity, deadline.line, deadline.text,
                    {deadline.moment.toIsoUtc()});
    };
    if (result.date && result.date->msUntil(deadline.moment) > slack)
        return add(problem);
    const std::optional<Timestamp> call =
            context.input.thread ? context.input.thread->callDate : std::nullopt;
    if (call && call->msUntil(deadline.moment) < -zoneSlackMs)
        return add(problem);
    if (!call && result.date && deadline.moment.msUntil(*result.date) > longAgoMs)
        add(problem);
    else if (call && result.date && deadline.moment.msUntil(*result.date) > longAgoMs)
        add(note);
}

} // namespace

void checkDeadlines(CheckContext &context)
{
    for (const StatedDeadline &deadline : context.result.deadlines)
        checkDeadline(context, deadline);
    if (!context.input.thread || !context.input.thread->callDate)
        return;
    // A period that began on another day than this vote.
    for (const StatedDeadline &opening : context.result.openings) {
        const qint64 apart = std::abs(opening.moment.msUntil(*context.input.thread->callDate));
        if (apart > 3 * dayMs)
            context.add(Code::StaleDeadline, problem, opening.line, opening.text,
                        {opening.moment.toIsoUtc()});
    }
}

namespace {

/// The thread of an earlier vote. An earlier result of the same vote (that is corrected, or comes
/// from the podling) links to it rightly.
void checkLinksOfEarlier(CheckContext &context)
{
    QSet<QString> threads;
    for (const PublishedResult &other : context.input.earlier) {
        if (comparableTopic(readSubject(other.subject))
            == comparableTopic(readSubject(context.result.subject)))
            continue;
        for (const StatedLink &theirs : other.links) {
            if (kindOf(theirs.label) == LinkKind::Vote)
                threads.insert(theirs.url);
        }
    }
    for (const StatedLink &link : context.result.links) {
        if (kindOf(link.label) == LinkKind::Vote && threads.contains(link.url))
            context.add(Code::LinkRepeated, problem, link.line, link.url, {link.url});
    }
}

} // namespace

void checkLinks(CheckContext &context)
{
    const QList<StatedLink> &links = context.result.links;
    QHash<QString, int> first;
    for (int i = 0; i < links.size(); ++i) {
        const StatedLink &link = links[i];
        const auto earlier = first.constFind(link.url);
        if (earlier == first.constEnd()) {
            first.insert(link.url, i);
            continue;
        }
        const StatedLink &before = links[*earlier];
        if (before.line == link.line)
            continue; // "text <link>" and Markdown write one link twice
        context.add(Code::LinkRepeated, areTwoThings(before, link) ? problem : note, link.line,
                    link.url, {link.url});
    }
    checkLinksOfEarlier(context);
}

void checkSubject(CheckContext &context)
{
    const PublishedResult &result = context.result;
    if (context.input.thread && !context.input.thread->callSubject.isEmpty()
        && !result.subject.isEmpty()) {
        if (!sameMatter(result.subject, context.input.thread->callSubject))
            context.add(Code::SubjectUnpaired, problem, 0, result.subject,
                        {result.subject, context.input.thread->callSubject});
        return;
    }
    // Without the call the sentence with the verdict says what was voted on.
    if (result.parts == 1
        && (disjoint(candidatesIn(result.subject), candidatesIn(result.verdictText))
            || disjoint(versionsIn(result.subject), versionsIn(result.verdictText))))
        context.add(Code::SubjectUnpaired, problem, result.verdictLine, result.verdictText,
                    {result.subject, result.verdictText});
}

/// Numbers that are an earlier result's and not those of the own list.
void checkCopiedCounts(CheckContext &context)
{
    const auto mismatch = std::ranges::find_if(context.findings, [](const ResultFinding &finding) {
        return finding.code == Code::CountMismatch || finding.code == Code::BindingCountMismatch;
    });
    if (mismatch == context.findings.end())
        return;
    const auto key = [](const PublishedResult &result) {
        QList<std::tuple<int, int, int>> counts;
        for (const StatedCount &count : result.counts) {
            if (count.side && !count.others)
                counts.append(
                        {int(*count.side), count.binding ? int(*count.binding) : -1, count.number});
        }
        std::sort(counts.begin(), counts.end());
        counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
        return counts;
    };
    const auto own = key(context.result);
    for (const PublishedResult &earlier : context.input.earlier) {
        if (!own.isEmpty() && own == key(earlier)) {
            const ResultFinding found = *mismatch;
            context.add(Code::CountsCopied, problem, found.line, found.text, {earlier.subject});
            return;
        }
    }
}

} // namespace tallybook::check
