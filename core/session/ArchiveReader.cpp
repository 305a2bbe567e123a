// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/ArchiveReader.h"

#include "core/mail/HeaderBlock.h"
#include "core/mail/Limits.h"
#include "core/mail/Mailbox.h"
#include "core/mail/MboxScanner.h"
#include "core/mail/MessageReader.h"
#include "core/mail/archive/ArchiveScanner.h"
#include "core/mail/archive/StatedPeriod.h"
#include "core/mail/archive/VoteGroups.h"
#include "core/session/JudgedReading.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <mutex>
#include <thread>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Steps of the progress: so many for going through the files, the rest for reading the votes.
constexpr qint64 scanSteps = 700;
constexpr qint64 allSteps = 1000;

/// The bytes of a message, as far as any of them are looked at.
Result<QByteArray> bytesOf(QFile &file, qint64 begin, qint64 end)
{
    if (!file.seek(begin))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {file.fileName()});
    QByteArray bytes = file.read(qMin<qint64>(end - begin, limits::messageBytes + 1));
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {file.fileName()});
    return MboxScanner::unescaped(bytes);
}

/// Files that one thread reads from; each is opened at its first use.
class OpenFiles
{
public:
    explicit OpenFiles(const QStringList &paths)
        : m_paths(paths)
        , m_files(size_t(paths.size()))
    {
    }
    [[nodiscard]] Result<MailMessage> message(const ArchivePlace &place)
    {
        std::unique_ptr<QFile> &file = m_files[size_t(place.file)];
        if (!file) {
            file = std::make_unique<QFile>(m_paths.at(place.file));
            if (!file->exists())
                return fail(ErrorCode::FileNotFound, file->fileName());
            if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return fail(ErrorCode::FileUnreadable, file->errorString(), {file->fileName()});
        }
        const Result<QByteArray> bytes = bytesOf(*file, place.begin, place.end);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString source =
                u"%1#%2"_s.arg(m_paths.at(place.file), QString::number(place.number));
        return MessageReader::read(*bytes, source, InputForm::Mbox);
    }

private:
    const QStringList &m_paths;
    std::vector<std::unique_ptr<QFile>> m_files;
};

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

/// The own words of a mail with its lists of votes, which are none of its writer's.
QString publishedText(const ReadMessage &read)
{
    QString text;
    for (const BodyLine &line : read.reading.lines) {
        switch (line.lineClass) {
        case LineClass::Quoted:
        case LineClass::Attribution:
        case LineClass::Signature:
        case LineClass::Footer:
        case LineClass::ForwardedHeader: continue;
        default: break;
        }
        text += QStringView(read.message.text).sliced(line.offset, line.length);
        text += u'\n';
    }
    return text;
}

ArchiveMail mailOf(const MailMessage &message)
{
    const Author &from = message.from;
    const QString who = !from.name.isEmpty() ? from.name
            : !from.handle.isEmpty()         ? from.handle
                                             : from.address;
    return {message.messageId, message.source, who, message.date};
}

/// Reads one vote out of its messages.
class VoteReading
{
public:
    VoteReading(const ArchiveRequest &request, const Rule &rule)
        : m_request(request)
        , m_rule(rule)
        , m_filter(request.list)
    {
    }

    /// std::nullopt if it turns out to be no vote, or on another list than wanted.
    [[nodiscard]] std::optional<ArchiveThread> read(const QList<ArchivePlace> &places,
                                                    std::optional<ArchivePlace> call,
                                                    OpenFiles &files) const
    {
        ArchiveThread thread;
        const InputContent content = messages(places, call, files, thread);
        if (thread.places.isEmpty())
            return std::nullopt;
        ReadingRequest reading;
        reading.input.addContent(content);
        reading.rule = m_rule;
        reading.now = m_request.now;
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

private:
    struct Placed {
        MailMessage message;
        ArchivePlace place;
    };

    /// The messages in order of time; those without a date stay behind the one they stood behind.
    [[nodiscard]] static std::vector<Placed> inTime(const QList<ArchivePlace> &places,
                                                    OpenFiles &files)
    {
        std::vector<Placed> all;
        std::vector<std::pair<qint64, size_t>> order;
        qint64 last = 0;
        for (const ArchivePlace &place : places) {
            const Result<MailMessage> message = files.message(place);
            if (!message)
                continue;
            last = message->date ? message->date->utcMs : last;
            order.emplace_back(last, all.size());
            all.push_back({*message, place});
        }
        std::sort(order.begin(), order.end());
        std::vector<Placed> sorted;
        sorted.reserve(all.size());
        for (const auto &[time, at] : order)
            sorted.push_back(std::move(all[at]));
        return sorted;
    }

    /// The messages that stay with the vote; nothing if none is of the list that is wanted.
    [[nodiscard]] InputContent messages(const QList<ArchivePlace> &places,
                                        std::optional<ArchivePlace> call, OpenFiles &files,
                                        ArchiveThread &thread) const
    {
        InputContent content;
        content.form = InputForm::Mbox;
        std::vector<Placed> all = inTime(places, files);
        const auto opener = std::find_if(all.begin(), all.end(), [&](const Placed &placed) {
            return call && placed.place == *call;
        });
        const Placed *first = opener != all.end() ? &*opener : all.empty() ? nullptr : &all.front();
        const QString topic =
                first == nullptr ? QString() : comparableTopic(readSubject(first->message.subject));
        QSet<QString> left;
        bool listed = false;
        for (Placed &placed : all) {
            MailMessage &message = placed.message;
            if (&placed != first && leavesVote(message, topic, left)) {
                left.insert(message.messageId);
                continue;
            }
            listed = listed || m_filter.matches(message);
            for (const MailWarning warning : std::as_const(message.warnings)) {
                if (!thread.warnings.contains(warning))
                    thread.warnings.append(warning);
            }
            // The text is what is read from here on.
            message.raw = QByteArray();
            content.messages.append(std::move(message));
            thread.places.append(placed.place);
        }
        if (!listed)
            thread.places.clear();
        thread.messages = int(thread.places.size());
        return content;
    }

    /// Call, ending and period. False if nothing in it is a vote.
    [[nodiscard]] bool describe(const JudgedReading &judged, ArchiveThread &thread) const
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
                    if (message.date)
                        thread.closes = statedClose(item.read.reading.ownText, *message.date);
                }
                break;
            case MessageRole::Result:
            case MessageRole::Closing: {
                const auto counts = publishedCounts(publishedText(item.read));
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
            default: break;
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

    void count(const JudgedReading &judged, ArchiveThread &thread) const
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
        if (thread.published && thread.state == ArchiveState::Result)
            thread.agrees = agrees(*thread.published, thread.tally, thread.toSettle);
    }

    const ArchiveRequest &m_request;
    const Rule &m_rule;
    ListFilter m_filter;
};

ArchivePlace placeOf(const ArchiveEntry &entry)
{
    return {entry.file, entry.number, entry.begin, entry.end};
}

QList<ArchivePlace> placesOf(const VoteGroup &group, const ArchiveIndex &index)
{
    QList<ArchivePlace> places;
    places.reserve(qsizetype(group.entries.size()));
    for (const quint32 at : group.entries)
        places.append(placeOf(index.entries[at]));
    return places;
}

bool isInTime(const VoteGroup &group, const ArchiveRequest &request)
{
    // What has no date is shown: it may be of the time that is asked for.
    return !group.utcMs
            || ((!request.since || *group.utcMs >= request.since->utcMs)
                && (!request.until || *group.utcMs < request.until->utcMs));
}

/// Goes through the files; false if it was cancelled.
bool scanFiles(const ArchiveRequest &request, ArchiveIndex &index, ArchiveSummary &summary,
               const ProgressFunction &progress)
{
    qint64 total = 0;
    for (const QString &path : request.paths)
        total += QFileInfo(path).size();
    for (int file = 0; file < request.paths.size(); ++file) {
        const QString &path = request.paths.at(file);
        const qint64 before = summary.bytes;
        const auto step = [&](qint64 done, qint64) {
            return !progress
                    || progress((before + done) * scanSteps / qMax<qint64>(1, total), allSteps);
        };
        ArchiveScanner::Options options;
        options.threads = request.threads;
        const Status scanned = ArchiveScanner::scan(path, file, index, options, step);
        summary.bytes += QFileInfo(path).size();
        if (scanned)
            continue;
        if (scanned.error().code == ErrorCode::Cancelled)
            return false;
        summary.failures.append({path, scanned.error()});
    }
    return true;
}

} // namespace

ArchiveSummary ArchiveReader::read(const ArchiveRequest &request, const ThreadFunction &found,
                                   const ProgressFunction &progress)
{
    ArchiveSummary summary;
    ArchiveIndex index;
    if (!scanFiles(request, index, summary, progress)) {
        summary.cancelled = true;
        return summary;
    }
    const VoteGroups groups = groupVotes(index);
    summary.messages = index.messages;
    summary.cut = index.cut;
    summary.duplicates = groups.duplicates;

    const Rule rule = RuleCatalogue::shipped().rules().constFirst();
    const VoteReading reading(request, rule);
    const size_t count = groups.groups.size();
    std::atomic<size_t> next = 0;
    std::atomic<bool> stop = false;
    std::mutex telling;
    size_t done = 0;
    const auto work = [&] {
        OpenFiles files(request.paths);
        for (size_t i = next++; i < count && !stop; i = next++) {
            const VoteGroup &group = groups.groups[i];
            std::optional<ArchiveThread> thread;
            if (isInTime(group, request)) {
                const auto call = group.call ? std::optional(placeOf(index.entries[*group.call]))
                                             : std::nullopt;
                thread = reading.read(placesOf(group, index), call, files);
            }
            const std::scoped_lock lock(telling);
            ++done;
            if (stop)
                break;
            if (thread) {
                ++summary.threads;
                found(*thread);
            }
            const auto step = qint64(done) * (allSteps - scanSteps) / qint64(count);
            if (progress && !progress(scanSteps + step, allSteps))
                stop = true;
        }
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < size_t(request.threads) && i < count; ++i)
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();
    summary.cancelled = stop;
    return summary;
}

Result<InputContent> ArchiveReader::messagesOf(const ArchiveThread &thread,
                                               const QStringList &paths)
{
    InputContent content;
    content.form = InputForm::Mbox;
    OpenFiles files(paths);
    for (const ArchivePlace &place : thread.places) {
        Result<MailMessage> message = files.message(place);
        if (!message)
            return tl::unexpected(message.error());
        if (message->from.name.isEmpty() && message->from.address.isEmpty()
            && message->subject.isEmpty() && message->messageId.isEmpty())
            return fail(ErrorCode::NotUnderstood, paths.value(place.file));
        content.messages.append(*message);
    }
    return content;
}

QString archiveStateName(ArchiveState state)
{
    switch (state) {
    case ArchiveState::NoResult: return u"no-result"_s;
    case ArchiveState::Cancelled: return u"cancelled"_s;
    case ArchiveState::Result: break;
    }
    return u"result"_s;
}

} // namespace tallybook
