// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ThreadBuilder.h"

#include "core/mail/MessageReading.h"
#include "core/mail/SubjectLine.h"
#include "core/mail/votes/RoleClassifier.h"
#include "core/mail/votes/Words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace tallybook {

namespace {

/// Which set an index belongs to (union-find with path halving).
class Groups
{
public:
    explicit Groups(int count)
        : m_leader(count)
    {
        std::iota(m_leader.begin(), m_leader.end(), 0);
    }
    int of(int i)
    {
        while (m_leader[i] != i) {
            m_leader[i] = m_leader[m_leader[i]];
            i = m_leader[i];
        }
        return i;
    }
    void join(int a, int b)
    {
        const int first = of(a);
        const int second = of(b);
        m_leader[std::max(first, second)] = std::min(first, second);
    }

private:
    QList<int> m_leader;
};

/// Forms in which all blocks belong to one conversation, whatever their headers say.
bool isOneConversation(InputForm form)
{
    switch (form) {
    case InputForm::PonyMailPage:
    case InputForm::GitHubPage:
    case InputForm::DiscoursePage:
    case InputForm::PlainReplies:
    case InputForm::Unknown:
    case InputForm::Html: return true;
    default: return false;
    }
}

/// What the thread as a whole says before its messages are read.
struct ThreadFacts {
    bool formal = false;
    bool discussion = false;
    int first = -1;
    int call = -1;
    int count = 0;
    bool anySubject = false;
    Organisations organisations = Organisations::Unknown;
    QStringList namingVoters; ///< who wrote "+1 from" and a name
};

/// "Please include the organization for which you are voting."
bool asksForOrganisation(const QString &text)
{
    constexpr qsizetype longestCall = 20'000; // units looked at
    return containsListed(text.left(longestCall).toLower(),
                          u"the organization for which you|the organisation for which you|the "
                          u"organization you represent|the organisation you represent|your "
                          u"organization|your organisation|organization name|organisation name|"
                          u"the name of your company");
}

/// "+1 from Example Ltd": the first line of a message.
bool votesFrom(const QString &text)
{
    constexpr qsizetype longestLine = 80; // units looked at
    const QString start = text.left(longestLine).trimmed();
    const QString line = start.left(start.indexOf(u'\n'));
    if (!line.startsWith(u"+1 from "))
        return false;
    const QString name = line.mid(8).trimmed();
    return !name.isEmpty() && name.front().isUpper();
}

QList<ThreadFacts> factsOf(const QList<MailMessage> &messages, const ThreadLinks &links,
                           InputForm form, const QString &formTitle)
{
    QList<ThreadFacts> facts(links.threads);
    const SubjectLine title = readSubject(formTitle);
    for (int i = 0; i < messages.size(); ++i) {
        ThreadFacts &thread = facts[links.thread[i]];
        const SubjectLine subject = readSubject(messages[i].subject);
        ++thread.count;
        if (thread.first < 0)
            thread.first = i;
        thread.anySubject = thread.anySubject || !subject.topic.isEmpty();
        thread.formal = thread.formal || subject.formal() || (subject.result && !subject.poll);
        if (asksForOrganisation(messages[i].text))
            thread.organisations = Organisations::AskedFor;
        else if (votesFrom(messages[i].text))
            thread.namingVoters += authorMarks(messages[i].from).value(0, messages[i].fromRaw);
        thread.discussion = thread.discussion || (subject.discuss && !subject.vote);
        if (thread.call < 0 && subject.formal() && !subject.reply && !subject.result
            && !subject.cancelled && !subject.reminder) {
            thread.call = i;
        }
    }
    for (ThreadFacts &thread : facts) {
        if (thread.organisations == Organisations::Unknown
            && QSet<QString>(thread.namingVoters.begin(), thread.namingVoters.end()).size() > 1)
            thread.organisations = Organisations::Named;
        if (form == InputForm::DiscoursePage
            || messages[thread.first].form == InputForm::DiscoursePage)
            thread.discussion = !title.formal() && !thread.formal;
        else if (form == InputForm::GitHubPage)
            thread.discussion = !title.formal() && !thread.formal && title.discuss;
        else
            thread.discussion = false;
        thread.formal = thread.formal || title.formal();
        // Text without any subject was pasted into a vote.
        if (!thread.anySubject && formTitle.isEmpty() && !thread.discussion)
            thread.formal = true;
        if (form == InputForm::GitHubPage && !thread.discussion)
            thread.formal = true;
    }
    return facts;
}

/// A vote that is announced ("will vote +1 once …") and then cast by the same person needs no
/// question any more; the words stay as support.
void settleAnnounced(QList<ReadMessage> &messages, const QList<int> &thread)
{
    QSet<std::pair<int, QString>> voted; // further down, by thread and each mark of the author
    for (int i = int(messages.size()) - 1; i >= 0; --i) {
        MessageReading &reading = messages[i].reading;
        const QStringList marks = authorMarks(messages[i].message.from);
        const bool cast = reading.settled() != nullptr;
        const bool announced = !reading.candidates.isEmpty()
                && std::all_of(reading.candidates.begin(), reading.candidates.end(),
                               [](const VoteCandidate &candidate) {
                                   return candidate.reasons.contains(ReadingReason::NotYet);
                               });
        const bool castLater = std::any_of(marks.begin(), marks.end(), [&](const QString &mark) {
            return voted.contains({thread[i], mark});
        });
        if (announced && castLater) {
            for (const VoteCandidate &candidate : std::as_const(reading.candidates))
                reading.support += {candidate.evidence, candidate.value};
            reading.candidates.clear();
            reading.voteReason.clear();
        }
        if (cast) {
            for (const QString &mark : marks)
                voted.insert({thread[i], mark});
        }
    }
}

} // namespace

ThreadLinks linkThreads(const QList<MailMessage> &messages)
{
    const int count = int(messages.size());
    ThreadLinks links;
    links.parent = QList<int>(count, -1);
    links.thread = QList<int>(count, -1);
    QHash<QString, int> byId;
    for (int i = 0; i < count; ++i) {
        if (!messages[i].messageId.isEmpty() && !byId.contains(messages[i].messageId))
            byId.insert(messages[i].messageId, i);
    }
    Groups groups(count);
    QHash<QString, int> byReference; // a message that is not here still joins its children
    QHash<QString, int> byTopic;
    int conversation = -1;
    for (int i = 0; i < count; ++i) {
        const MailMessage &message = messages[i];
        QStringList ids = message.references;
        if (!message.inReplyTo.isEmpty())
            ids += message.inReplyTo;
        for (const QString &id : std::as_const(ids)) {
            const int other = byId.value(id, -1);
            if (other >= 0 && other != i) {
                groups.join(i, other);
                links.parent[i] = other; // the last one named is the nearest
            }
            const auto seen = byReference.constFind(id);
            if (seen != byReference.constEnd())
                groups.join(i, *seen);
            else
                byReference.insert(id, i);
        }
        if (isOneConversation(message.form)) {
            if (conversation >= 0)
                groups.join(i, conversation);
            else
                conversation = i;
            continue;
        }
        const QString topic = comparableTopic(readSubject(message.subject));
        if (topic.isEmpty())
            continue;
        const auto same = byTopic.constFind(topic);
        if (same != byTopic.constEnd())
            groups.join(i, *same);
        else
            byTopic.insert(topic, i);
    }
    QHash<int, int> numbers;
    for (int i = 0; i < count; ++i) {
        const int leader = groups.of(i);
        auto number = numbers.find(leader);
        if (number == numbers.end())
            number = numbers.insert(leader, links.threads++);
        links.thread[i] = *number;
    }
    return links;
}

ThreadReading readThread(const QList<MailMessage> &messages, InputForm form,
                         const QString &formTitle, const StopFunction &stopped)
{
    ThreadReading result;
    QList<MailMessage> sorted = messages;
    // Undated messages stay behind the one they stood behind.
    QList<std::pair<qint64, int>> order;
    qint64 last = 0;
    for (int i = 0; i < sorted.size(); ++i) {
        last = sorted[i].date ? sorted[i].date->utcMs : last;
        order += {last, i};
    }
    std::stable_sort(order.begin(), order.end());
    for (int i = 0; i < order.size(); ++i)
        sorted[i] = messages[order[i].second];

    const ThreadLinks links = linkThreads(sorted);
    const QList<ThreadFacts> facts = factsOf(sorted, links, form, formTitle);
    for (int i = 0; i < sorted.size(); ++i) {
        if (isStopped(stopped))
            break;
        const ThreadFacts &thread = facts[links.thread[i]];
        ThreadContext context;
        context.stopped = stopped;
        context.formal = thread.formal;
        context.isDiscussion = thread.discussion;
        context.first = thread.first == i;
        context.organisations = thread.organisations;
        const int opener = thread.call >= 0 ? thread.call : thread.first;
        const SubjectLine opening = readSubject(sorted[opener].subject);
        const bool opens = !opening.reply && !opening.result;
        context.callSubject =
                opening.topic.isEmpty() ? readSubject(formTitle).topic : opening.topic;
        if (opens && thread.anySubject)
            context.caller = sorted[opener].from;
        context.parent = links.parent[i] >= 0 ? &sorted[links.parent[i]] : nullptr;
        result.messages += {sorted[i], readMessage(sorted[i], context), links.parent[i]};
        if (result.call < 0 && result.messages.back().reading.role == MessageRole::Call
            && thread.formal)
            result.call = i;
        result.formal = result.formal || thread.formal;
        result.isDiscussion = result.isDiscussion || thread.discussion;
    }
    settleAnnounced(result.messages, links.thread);
    return result;
}

} // namespace tallybook
