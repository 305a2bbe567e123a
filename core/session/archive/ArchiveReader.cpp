// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveReader.h"

#include "core/mail/archive/ArchiveScanner.h"
#include "core/mail/archive/VoteGroups.h"
#include "core/session/archive/ArchiveFiles.h"
#include "core/session/archive/ArchiveVoteReader.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Steps of the progress: so many for going through the files, the rest for reading the votes.
constexpr qint64 scanSteps = 700;
constexpr qint64 allSteps = 1000;
constexpr auto askEvery = std::chrono::milliseconds(20); // whether to stop inside of one vote

ArchivePlace placeOf(const ArchiveEntry &entry)
{
    return {entry.file, entry.number, entry.begin, entry.end, 0};
}

QList<ArchivePlace> placesOf(const VoteGroup &group, const ArchiveIndex &index)
{
    QList<ArchivePlace> places;
    places.reserve(qsizetype(group.entries.size()));
    for (const quint32 at : group.entries)
        places.append(placeOf(index.entries[at]));
    return places;
}

bool isInTime(const std::optional<qint64> &utcMs, const ArchiveRequest &request)
{
    // What has no date is shown: it may be of the time that is asked for.
    return !utcMs
            || ((!request.since || *utcMs >= request.since->utcMs)
                && (!request.until || *utcMs < request.until->utcMs));
}

/// Goes through the files; false if it was cancelled.
bool scanFiles(const ArchiveRequest &request, ArchiveIndex &index, ArchiveSummary &summary,
               const ProgressFunction &progress, const ArchiveReader::CallFunction &called)
{
    ArchiveScanner::Options options;
    options.threads = request.threads;
    std::mutex telling;
    int told = 0;
    if (called) {
        options.called = [&](const ArchiveCall &call) {
            if (!isInTime(call.utcMs, request))
                return;
            const std::scoped_lock lock(telling);
            if (told++ < request.mostVotes)
                called(call);
        };
    }
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
                                   const ProgressFunction &progress, const CallFunction &called)
{
    ArchiveSummary summary;
    ArchiveIndex index;
    if (!scanFiles(request, index, summary, progress, called)) {
        summary.cancelled = true;
        return summary;
    }
    const VoteGroups groups = groupVotes(index);
    summary.messages = index.messages;
    const size_t count = std::min(groups.groups.size(), size_t(qMax(0, request.mostVotes)));
    summary.cut = index.cut || count < groups.groups.size();
    summary.duplicates = groups.duplicates;

    const ArchiveVoteReader reading(request);
    std::atomic<size_t> next = 0;
    std::atomic<bool> stop = false;
    std::mutex telling;
    size_t done = 0;
    const auto goesOn = [&] { // while `telling` is held
        const auto step = qint64(done) * (allSteps - scanSteps) / qint64(count);
        if (progress && !progress(scanSteps + step, allSteps))
            stop = true;
        return !stop;
    };
    auto asked = std::chrono::steady_clock::now();
    const StopFunction stopped = [&] {
        const std::scoped_lock lock(telling);
        if (stop || std::chrono::steady_clock::now() - asked < askEvery)
            return stop.load();
        asked = std::chrono::steady_clock::now();
        return !goesOn();
    };
    const auto work = [&] {
        ArchiveFiles files(request.paths);
        for (size_t i = next++; i < count && !stop; i = next++) {
            const VoteGroup &group = groups.groups[i];
            std::optional<ArchiveThread> thread;
            if (isInTime(group.utcMs, request)) {
                const auto call = group.call ? std::optional(placeOf(index.entries[*group.call]))
                                             : std::nullopt;
                thread = reading.read(placesOf(group, index), call, files, stopped);
            }
            const std::scoped_lock lock(telling);
            ++done;
            if (stop)
                break;
            if (thread) {
                ++summary.threads;
                found(*thread);
            }
            (void)goesOn();
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

Result<InputContent> ArchiveReader::messagesOf(const ArchiveSelection &selection,
                                               const ProgressFunction &progress)
{
    InputContent content;
    content.form = InputForm::Mbox;
    ArchiveFiles files(selection.paths);
    for (const ArchivePlace &place : selection.places) {
        if (progress && !progress(content.messages.size(), selection.places.size()))
            return fail(ErrorCode::Cancelled);
        Result<MailMessage> message = files.message(place);
        if (!message)
            return tl::unexpected(message.error());
        if (ArchiveFiles::checksumOf(*message) != place.checksum) {
            const QString path = selection.paths.value(place.file);
            return fail(ErrorCode::FileChanged, path, {path});
        }
        content.messages.append(std::move(*message));
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
