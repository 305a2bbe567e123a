// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveVoteReader.h"

#include "core/base/Text.h"
#include "core/mail/Limits.h"
#include "core/mail/archive/StatedPeriod.h"
#include "core/mail/mime/HeaderBlock.h"
#include "core/mail/mime/Mailbox.h"
#include "core/mail/votes/Words.h"
#include "core/session/intake/JudgedReading.h"

#include <QSet>

#include <algorithm>

namespace tallybook {

namespace {

/// Which list a person means: "dev@example.org", its List-Id "dev.example.org", or a part of either
/// that ends at a dot ("example.org").
class ListFilter
{
public:
    explicit ListFilter(const QString &wanted)
        : m_wanted(wanted.trimmed().toLower().replace(u'@', u'.'))
    {
    }
    [[nodiscard]] bool matches(const MailMessage &message) const
    {
        if (m_wanted.isEmpty() || isWanted(message.listId))
            return true;
        const HeaderBlock headers = HeaderBlock::scan(message.raw);
        for (const char *name : {"To", "Cc", "Delivered-To"}) {
            for (const Mailbox &mailbox : parseMailboxes(headers.value(name))) {
                if (isWanted(mailbox.address))
                    return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool isWanted(const QString &shown) const
    {
        const QString name = shown.toLower().replace(u'@', u'.');
        return name == m_wanted || name.endsWith(u'.' + m_wanted);
    }

    QString m_wanted;
};

/// Answers that went on to something else: a subject of their own, or a discussion; and what
/// answers these.
bool leavesVote(const MailMessage &message, const QString &topic, const QSet<QString> &left)
{
    if (left.contains(message.inReplyTo.isEmpty()
                              ? message.references.value(message.references.size() - 1)
                              : message.inReplyTo))
        return true;
    const SubjectLine subject = readSubject(message.subject);
    if (subject.vote || subject.result || subject.topic.isEmpty())
        return false;
    return subject.discuss || subject.poll || (!subject.reply && comparableTopic(subject) != topic);
}

ArchiveMail mailOf(const MailMessage &message)
{
    const Author &from = message.from;
    const QString who = !from.name.isEmpty() ? from.name
            : !from.handle.isEmpty()         ? from.handle
                                             : from.address;
    return {message.messageId, message.source, who, message.date};
}

/// One message of a vote. Its raw bytes are given back at once: attachments are nothing to a tally.
struct Placed {
    MailMessage message;
    ArchivePlace place;
    bool listed = false; ///< it is on the list that is wanted
};

/// The places that are read, the call first if it would not be among them; how many others are left
/// out is noted.
QList<ArchivePlace> withinLimits(const QList<ArchivePlace> &places,
                                 const std::optional<ArchivePlace> &call, ArchiveThread &thread)
{
    QList<ArchivePlace> kept;
    qint64 bytes = 0;
    const auto take = [&](const ArchivePlace &place) {
        const qint64 size = std::min<qint64>(place.end - place.begin, limits::messageBytes);
        if (kept.size() >= limits::voteMessages || bytes + size > limits::voteBytes) {
            ++thread.leftOut;
            return;
        }
        bytes += size;
        kept.append(place);
    };
    if (call)
        take(*call);
    for (const ArchivePlace &place : places) {
        if (!call || !(place == *call))
            take(place);
    }
    return kept;
}

/// The messages in order of time; those without a date stay behind the one they stood behind.
std::vector<Placed> inTime(const QList<ArchivePlace> &places, const ListFilter &filter,
                           ArchiveFiles &files, int &leftOut, const StopFunction &stopped)
{
    std::vector<Placed> all;
    std::vector<std::pair<qint64, size_t>> order;
    qint64 last = 0;
    for (const ArchivePlace &place : places) {
        if (isStopped(stopped))
            break;
        Result<MailMessage> message = files.message(place);
        if (!message) {
            ++leftOut;
            continue;
        }
        last = message->date ? message->date->utcMs : last;
        order.emplace_back(last, all.size());
        Placed placed{std::move(*message), place, false};
        placed.listed = filter.matches(placed.message);
        placed.place.checksum = ArchiveFiles::checksumOf(placed.message);
        placed.message.raw = QByteArray();
        all.push_back(std::move(placed));
    }
    std::sort(order.begin(), order.end());
    std::vector<Placed> sorted;
    sorted.reserve(all.size());
    for (const auto &[time, at] : order)
        sorted.push_back(std::move(all[at]));
    return sorted;
}

/// Whether whoever called the vote speaks of extending it.
bool extends(const MailMessage &message, const QString &ownText, const ArchiveMail &call)
{
    constexpr qsizetype looked = 2000;
    return mailOf(message).from == call.from
            && containsListed(text::lowered(message.subject + u' ' + ownText.left(looked)),
                              u"extend|extended|extending|extension|extends|prolonged|prolong");
}

/// Call, ending and period. False if nothing in it is a vote.
bool describe(const JudgedReading &judged, ArchiveThread &thread)
{
    const ReadMessage *closing = nullptr;
    bool ofVote = !judged.ballots.isEmpty();
    for (const ImportItem &item : judged.plan.items) {
        const MailMessage &message = item.read.message;
        const SubjectLine subject = readSubject(message.subject);
        ofVote = ofVote || subject.vote;
        switch (item.read.reading.role) {
        case MessageRole::Call:
            if (!thread.call && subject.formal()) {
                thread.call = mailOf(message);
                thread.subject = message.subject;
                if (message.date) {
                    const QString &text = item.read.reading.ownText;
                    thread.closes = statedClose(text, *message.date);
                    thread.announcedClose = announcedClose(text, *message.date);
                }
            } else if (thread.call && extends(message, item.read.reading.ownText, *thread.call)) {
                thread.announcedClose.reset();
            }
            break;
        case MessageRole::Result:
        case MessageRole::Closing: {
            const auto counts = publishedCounts(message);
            const bool result = item.read.reading.role == MessageRole::Result;
            // A mail that only thanks for the votes publishes nothing.
            if (!result && (!counts || thread.state == ArchiveState::Result))
                break;
            thread.state = ArchiveState::Result;
            thread.ending = mailOf(message);
            thread.published = counts ? counts : thread.published;
            closing = &item.read;
            break;
        }
        case MessageRole::Cancel:
            thread.state = ArchiveState::Cancelled;
            thread.ending = mailOf(message);
            break;
        default:
            if (thread.call && extends(message, item.read.reading.ownText, *thread.call))
                thread.announcedClose.reset();
            break;
        }
    }
    if (!ofVote && !(closing != nullptr && thread.published))
        return false;
    const MailMessage &first = judged.plan.items.first().read.message;
    if (thread.subject.isEmpty())
        thread.subject = first.subject;
    thread.opens = thread.call ? thread.call->date : first.date;
    return true;
}

void count(const JudgedReading &judged, ArchiveThread &thread)
{
    QSet<int> counted;
    for (const ReadingBallot &ballot : judged.ballots) {
        counted.insert(ballot.item);
        const ImportItem &item = judged.plan.items.at(ballot.item);
        const Claim claim = item.chosen ? item.chosen->claim : Claim::Silent;
        SideCounts &counts = claim == Claim::Binding ? thread.tally.binding
                : claim == Claim::NonBinding         ? thread.tally.nonBinding
                                                     : thread.tally.unknown;
        counts.add(ballot.value.side());
    }
    for (int i = 0; i < judged.plan.items.size(); ++i) {
        if (judged.plan.items.at(i).fate == MessageFate::NeedsReview && !counted.contains(i))
            ++thread.toSettle;
    }
    // What nobody has read may have decided it.
    if (thread.published && thread.state == ArchiveState::Result && thread.leftOut == 0)
        thread.agrees = agrees(*thread.published, thread.tally, thread.toSettle);
}

} // namespace

ArchiveVoteReader::ArchiveVoteReader(const ArchiveRequest &request)
    : m_request(request)
    , m_rule(RuleCatalogue::shipped().rules().constFirst())
{
}

std::optional<ArchiveThread> ArchiveVoteReader::read(const QList<ArchivePlace> &places,
                                                     const std::optional<ArchivePlace> &call,
                                                     ArchiveFiles &files,
                                                     const StopFunction &stopped) const
{
    ArchiveThread thread;
    const InputContent content =
            messages(withinLimits(places, call, thread), call, files, thread, stopped);
    if (thread.places.isEmpty())
        return std::nullopt;
    ReadingRequest reading;
    reading.input.addContent(content);
    reading.rule = m_rule;
    reading.now = m_request.now;
    reading.stopped = stopped;
    // A vote behind the result came too late for it; an earlier one is nobody's to refuse here.
    for (const MailMessage &message : content.messages) {
        const SubjectLine subject = readSubject(message.subject);
        if (subject.result && !subject.reply && message.date)
            reading.period.closes =
                    std::max(reading.period.closes.value_or(*message.date), *message.date);
    }
    const JudgedReading judged = readVotes(reading);
    if (!describe(judged, thread))
        return std::nullopt;
    count(judged, thread);
    return thread;
}

/// The messages that stay with the vote; nothing if none is of the list that is wanted.
InputContent ArchiveVoteReader::messages(const QList<ArchivePlace> &places,
                                         const std::optional<ArchivePlace> &call,
                                         ArchiveFiles &files, ArchiveThread &thread,
                                         const StopFunction &stopped) const
{
    InputContent content;
    content.form = InputForm::Mbox;
    std::vector<Placed> all =
            inTime(places, ListFilter(m_request.list), files, thread.leftOut, stopped);
    const auto opener = std::find_if(all.begin(), all.end(), [&](const Placed &placed) {
        return call && placed.place.file == call->file && placed.place.begin == call->begin;
    });
    const Placed *first = opener != all.end() ? &*opener : all.empty() ? nullptr : &all.front();
    const QString topic =
            first == nullptr ? QString() : comparableTopic(readSubject(first->message.subject));
    QSet<QString> left;
    bool listed = false;
    for (Placed &placed : all) {
        MailMessage &message = placed.message;
        if (&placed != first && leavesVote(message, topic, left)) {
            if (!message.messageId.isEmpty()) // what answers nobody does not answer this
                left.insert(message.messageId);
            continue;
        }
        listed = listed || placed.listed;
        if (thread.list.isEmpty())
            thread.list = message.listId;
        for (const MailWarning warning : std::as_const(message.warnings)) {
            if (!thread.warnings.contains(warning))
                thread.warnings.append(warning);
        }
        content.messages.append(std::move(message));
        thread.places.append(placed.place);
    }
    if (!listed)
        thread.places.clear();
    thread.messages = int(thread.places.size());
    return content;
}

} // namespace tallybook
