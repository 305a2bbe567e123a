// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/ArchiveScanner.h"

#include "core/mail/archive/MessageHead.h"
#include "core/mail/mbox/MboxAssembler.h"
#include "core/mail/mbox/MboxScanner.h"
#include "core/mail/mime/HeaderBlock.h"
#include "core/mail/mime/HeaderDecoder.h"
#include "core/mail/mime/MailDate.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace tallybook {

namespace {

/// Read behind a window, so that the headers of its last message are seen as a rule.
constexpr qint64 usualHeaders = 8 * 1024;
constexpr auto progressEvery = std::chrono::milliseconds(40);

/// A message of interest, before it is known whether its separator counts.
struct Noted {
    size_t separator = 0; ///< index in the window
    quint64 id = 0;
    std::int16_t references = 0;
    bool ofVote = false;
};

/// What one window holds.
struct WindowNotes {
    std::vector<MboxSeparator> separators;
    std::vector<StatedEnd> stated;
    std::vector<Noted> noted;
    std::vector<quint64> references; ///< of the noted messages, in order
    std::vector<VoteSubject> votes; ///< of those of a vote, in order
};

VoteSubject subjectOf(const SubjectLine &line, const MessageHead &head, QByteArrayView message)
{
    VoteSubject vote;
    vote.ends = line.result || line.cancelled;
    vote.call = line.formal() && !line.reply && !line.forward && !vote.ends && !line.reminder;
    const QString topic = comparableTopic(line);
    vote.topic = topic.isEmpty() ? 0 : qHash(topic, QHashSeed::globalSeed());
    const QByteArray list =
            HeaderBlock::scan(message.first(head.bodyOffset)).value("List-Id").toByteArray();
    const QByteArray bare = list.mid(list.lastIndexOf('<') + 1).toLower().trimmed();
    vote.list = bare.isEmpty() ? 0 : idHash(bare);
    if (const std::optional<Timestamp> date = parseMailDate(head.date))
        vote.utcMs = date->utcMs;
    return vote;
}

/// Reads the windows of one file; one of these a thread.
class WindowReader
{
public:
    WindowReader(const QString &path, int number, qint64 size,
                 const ArchiveScanner::Options &options)
        : m_file(path)
        , m_number(number)
        , m_size(size)
        , m_window(options.windowBytes)
        , m_called(options.called)
    {
    }

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    /// False if the file could not be read.
    [[nodiscard]] bool read(qint64 number, WindowNotes &notes)
    {
        const qint64 start = number * m_window;
        const qint64 ownEnd = qMin(m_size, start + m_window);
        m_base = qMax<qint64>(0, start - MboxSeparator::longestRun);
        if (!fill(m_bytes, m_base, qMin(m_size, ownEnd + usualHeaders)))
            return false;
        const qsizetype end = qMin<qsizetype>(m_bytes.size(), ownEnd - m_base);
        // The file was looked at before: its first line is a separator.
        qsizetype at = number == 0 ? MboxScanner::firstLine(m_bytes)
                                   : nextFromLine(m_bytes, start - m_base, end);
        for (; at >= 0 && at < end; at = nextFromLine(m_bytes, at + 1, end)) {
            if (!seesHeaders(at)
                && !fill(m_bytes, m_base, qMin(m_size, ownEnd + MboxSeparator::lookAhead)))
                return false;
            if (at >= m_bytes.size())
                break; // the file was made shorter meanwhile
            note(m_bytes, at, m_base, notes);
        }
        return true;
    }

private:
    [[nodiscard]] bool fill(QByteArray &buffer, qint64 begin, qint64 end)
    {
        buffer.resize(end - begin);
        if (!m_file.seek(begin))
            return false;
        qint64 got = 0;
        while (got < buffer.size()) {
            const qint64 more = m_file.read(buffer.data() + got, buffer.size() - got);
            if (more < 0)
                return false;
            if (more == 0)
                break; // the file was made shorter meanwhile
            got += more;
        }
        buffer.truncate(got);
        return true;
    }

    /// Whether all is there that decides about the line at `at`: as far as is ever looked, or the
    /// headers to their end.
    [[nodiscard]] bool seesHeaders(qsizetype at) const
    {
        const QByteArrayView ahead = QByteArrayView(m_bytes).sliced(at);
        if (ahead.size() >= MboxSeparator::lookAhead || m_base + m_bytes.size() >= m_size)
            return true;
        const QByteArrayView near = ahead.first(qMin<qsizetype>(ahead.size(), usualHeaders));
        return near.indexOf("\n\n") >= 0 || near.indexOf("\n\r\n") >= 0;
    }

    void note(QByteArrayView bytes, qsizetype at, qint64 base, WindowNotes &notes) const
    {
        MboxSeparator separator;
        if (!readSeparator(bytes, at, base, separator))
            return;
        const size_t index = notes.separators.size();
        const QByteArrayView message = bytes.sliced(separator.begin() - base);
        const MessageHead head = MessageHead::scan(message);
        notes.separators.push_back(separator);
        if (head.contentLength)
            notes.stated.push_back(
                    {index, separator.begin() + head.bodyOffset + *head.contentLength});
        const std::optional<SubjectLine> subject = voteSubject(head.subject);
        if (!subject && head.inReplyTo.isEmpty() && head.references.isEmpty())
            return;
        const std::vector<quint64> references = referenceHashes(head.inReplyTo, head.references);
        if (!subject && references.empty())
            return;
        notes.noted.push_back({index, head.messageId.isEmpty() ? 0 : idHash(head.messageId),
                               std::int16_t(references.size()), subject.has_value()});
        notes.references.insert(notes.references.end(), references.begin(), references.end());
        if (!subject)
            return;
        const VoteSubject vote = subjectOf(*subject, head, message);
        notes.votes.push_back(vote);
        if (vote.call && m_called)
            m_called({m_number, separator.begin(), decodeHeader(head.subject), vote.utcMs});
    }

    QFile m_file;
    int m_number; ///< in the list of files
    qint64 m_size;
    qint64 m_window;
    const ArchiveScanner::CallFunction &m_called;
    qint64 m_base = 0; ///< offset of m_bytes in the file
    QByteArray m_bytes;
};

/// How much of a file was gone through.
struct Extent {
    qint64 end = 0; ///< offset behind what was seen
    qint64 tailBlanks = 0; ///< bytes of line ends that the file closes with
    bool whole = true; ///< `end` is the file's end
};

/// Moves what the windows hold into the index, without the messages that turn out to be none.
void addToIndex(std::vector<WindowNotes> &windows, int file, const Extent &extent,
                qint64 mostMessages, ArchiveIndex &index)
{
    std::vector<MboxSeparator> separators;
    std::vector<StatedEnd> stated;
    for (WindowNotes &window : windows) {
        for (const StatedEnd &end : window.stated)
            stated.push_back({separators.size() + end.separator, end.end});
        separators.insert(separators.end(), window.separators.begin(), window.separators.end());
    }
    std::vector<MboxPlace> places = assembleMbox(separators, stated, extent.end, extent.tailBlanks);
    if (!extent.whole) {
        // Where the last one ends was not seen.
        if (!places.empty())
            places.pop_back();
        index.cut = true;
    }
    const auto room = size_t(qMax<qint64>(0, mostMessages - index.messages));
    if (places.size() > room) {
        places.resize(room);
        index.cut = true;
    }
    index.messages += qint64(places.size());

    auto place = places.cbegin();
    size_t firstSeparator = 0;
    for (WindowNotes &window : windows) {
        auto reference = window.references.cbegin();
        auto vote = window.votes.cbegin();
        for (const Noted &noted : window.noted) {
            const size_t separator = firstSeparator + noted.separator;
            while (place != places.cend() && place->separator < separator)
                ++place;
            if (place != places.cend() && place->separator == separator) {
                ArchiveEntry entry;
                entry.begin = place->begin;
                entry.end = place->end;
                entry.id = noted.id;
                entry.firstReference = qint32(index.references.size());
                entry.references = noted.references;
                entry.file = std::int16_t(file);
                entry.number = qint32(place - places.cbegin()) + 1;
                if (noted.ofVote) {
                    entry.vote = qint32(index.votes.size());
                    index.votes.push_back(*vote);
                }
                index.references.insert(index.references.end(), reference,
                                        reference + noted.references);
                index.entries.push_back(entry);
            }
            reference += noted.references;
            vote += noted.ofVote ? 1 : 0;
        }
        firstSeparator += window.separators.size();
        window = {};
    }
}

/// The first bytes decide whether it is an mbox at all; the last ones say how it closes.
Status checkEnds(QFile &file, const QString &path, qint64 &tailBlanks)
{
    const QByteArray start = file.read(2 * MboxSeparator::lookAhead);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    if (!MboxScanner::looksLikeMbox(start))
        return fail(ErrorCode::NotUnderstood, path);
    file.seek(qMax<qint64>(0, file.size() - MboxSeparator::longestRun));
    tailBlanks = MboxScanner::tailBlanks(file.read(MboxSeparator::longestRun));
    return {};
}

} // namespace

Status ArchiveScanner::scan(const QString &path, int file, ArchiveIndex &index,
                            const Options &options, const ProgressFunction &progress)
{
    QFile device(path);
    if (!device.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || device.isSequential())
        return fail(ErrorCode::FileUnreadable, device.errorString(), {path});
    const qint64 size = device.size();
    if (size == 0)
        return {};
    qint64 tailBlanks = 0;
    if (const Status checked = checkEnds(device, path, tailBlanks); !checked)
        return checked;

    const qint64 count = (size + options.windowBytes - 1) / options.windowBytes;
    std::vector<WindowNotes> windows{size_t(count)};
    std::atomic<qint64> next = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> stop = false;
    std::atomic<bool> failed = false;
    // Not all separators count, but a file with twice as many is not read for the few that do.
    const qint64 most = 2 * qMax<qint64>(0, options.mostMessages - index.messages);
    std::atomic<qint64> separators = 0;
    std::vector<char> seen(size_t(count), 0);
    const auto work = [&](bool tells) {
        WindowReader reader(path, file, size, options);
        auto told = std::chrono::steady_clock::now() - progressEvery;
        if (!reader.open())
            failed = true;
        for (qint64 window = next++; window < count && !stop && !failed && separators <= most;
             window = next++) {
            WindowNotes &notes = windows[size_t(window)];
            if (!reader.read(window, notes))
                failed = true;
            separators += qint64(notes.separators.size());
            seen[size_t(window)] = 1;
            ++done;
            if (tells && progress && std::chrono::steady_clock::now() - told >= progressEvery) {
                told = std::chrono::steady_clock::now();
                stop = stop || !progress(qMin(size, done * options.windowBytes), size);
            }
        }
    };
    std::vector<std::thread> others;
    for (qint64 i = 1; i < options.threads && i < count; ++i)
        others.emplace_back(work, false);
    work(true);
    for (std::thread &other : others)
        other.join();
    if (stop)
        return fail(ErrorCode::Cancelled, path);
    if (failed)
        return fail(ErrorCode::FileUnreadable, path);
    const auto firstUnseen = std::find(seen.cbegin(), seen.cend(), 0);
    Extent extent{size, tailBlanks, firstUnseen == seen.cend()};
    if (!extent.whole) {
        windows.resize(size_t(firstUnseen - seen.cbegin()));
        extent.end = qint64(windows.size()) * options.windowBytes;
        extent.tailBlanks = 0;
    }
    addToIndex(windows, file, extent, options.mostMessages, index);
    return {};
}

} // namespace tallybook
