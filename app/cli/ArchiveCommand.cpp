// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ArchiveCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/Invocation.h"
#include "app/cli/TextTable.h"
#include "core/session/documents/ArchiveDocument.h"

#include <algorithm>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day, from its first moment (or, with `wholeDay`, to the first of the next), or a moment; UTC
/// where no zone is written.
Result<std::optional<Timestamp>> boundOf(const Invocation &call, const QString &option,
                                         bool wholeDay)
{
    const QDate day = QDate::fromString(call.value(option).trimmed(), Qt::ISODate);
    const bool isDay = day.isValid() && !call.value(option).contains(u':');
    if (!isDay)
        return call.moment(option);
    return Timestamp::fromDateTime(
            QDateTime(wholeDay ? day.addDays(1) : day, QTime(0, 0), Qt::UTC));
}

QString sideText(const SideCounts &counts)
{
    return u"%1/%2/%3"_s.arg(QString::number(counts.forVotes), QString::number(counts.abstain),
                             QString::number(counts.against));
}

QString sideText(const PublishedSide &side)
{
    if (side.binding && side.nonBinding)
        return u"%1+%2"_s.arg(QString::number(*side.binding), QString::number(*side.nonBinding));
    if (side.binding)
        return u"%1b"_s.arg(QString::number(*side.binding));
    return side.all ? QString::number(*side.all) : u"-"_s;
}

QString publishedText(const ArchiveThread &thread)
{
    if (!thread.published)
        return u"-"_s;
    const PublishedCounts &counts = *thread.published;
    return sideText(counts.inFavour) + u'/' + sideText(counts.abstain) + u'/'
            + sideText(counts.against);
}

QString agreesText(const std::optional<bool> &agrees)
{
    return !agrees ? u"?"_s : *agrees ? u"yes"_s : u"NO"_s;
}

QString dayText(const std::optional<Timestamp> &time)
{
    return time ? time->toIsoUtc().left(10) : u"-"_s;
}

QString stateText(ArchiveState state)
{
    switch (state) {
    case ArchiveState::NoResult: return u"no result"_s;
    case ArchiveState::Cancelled: return u"cancelled"_s;
    case ArchiveState::Result: break;
    }
    return u"result"_s;
}

QString archiveText(const QList<ArchiveThread> &threads, const ArchiveSummary &summary)
{
    TextTable table({u"OPENED"_s, u"CLOSES"_s, u"STATE"_s, u"MAILS"_s, u"BINDING"_s,
                     u"NON-BINDING"_s, u"UNSAID"_s, u"TO SETTLE"_s, u"PUBLISHED"_s, u"AGREE"_s,
                     u"SUBJECT"_s});
    for (const ArchiveThread &thread : threads) {
        table.add({dayText(thread.opens), dayText(thread.closes), stateText(thread.state),
                   QString::number(thread.messages), sideText(thread.tally.binding),
                   sideText(thread.tally.nonBinding), sideText(thread.tally.unknown),
                   QString::number(thread.toSettle), publishedText(thread),
                   agreesText(thread.agrees),
                   thread.subject.isEmpty() ? u"(no subject)"_s : thread.subject});
    }
    QString text = table.text();
    if (!text.isEmpty())
        text += u"\nVotes are given as +1/0/-1; binding is what the voters say themselves.\n"_s;
    text += u"Read %1 messages, found %2 votes"_s.arg(QString::number(summary.messages),
                                                      QString::number(threads.size()));
    if (summary.duplicates > 0)
        text += u"; %1 mails were there twice"_s.arg(summary.duplicates);
    text += u".\n"_s;
    if (summary.cut)
        text += u"There are more messages or votes than can be read; the rest was left out.\n"_s;
    for (const ArchiveThread &thread : threads) {
        if (thread.leftOut > 0)
            text += u"%1 messages were left out of the thread “%2”, which is too long.\n"_s.arg(
                    QString::number(thread.leftOut), thread.subject);
    }
    return text;
}

} // namespace

ArchiveCommand::ArchiveCommand()
    : Command({u"archive"_s,
               u"list the votes of mail archives, each with its tally and result"_s,
               u"FILE.mbox…"_s,
               1,
               CommandSpec::any,
               {{u"since"_s, u"DAY"_s, u"votes opened on this day (UTC) or later"_s},
                {u"until"_s, u"DAY"_s, u"votes opened on this day (UTC) or earlier"_s},
                {u"list"_s, u"LIST"_s, u"votes on this mailing list: its address or List-Id"_s}}})
{
}

ExitCode ArchiveCommand::run(Invocation &call) const
{
    ArchiveRequest request;
    request.paths = call.positional();
    request.list = call.value(u"list"_s);
    request.now = call.clock().now();
    const auto since = boundOf(call, u"since"_s, false);
    if (!since)
        return call.fail(since.error());
    const auto until = boundOf(call, u"until"_s, true);
    if (!until)
        return call.fail(until.error());
    request.since = *since;
    request.until = *until;

    QList<ArchiveThread> threads;
    const auto progress = [&call](qint64 done, qint64 total) {
        constexpr qint64 percent = 100;
        call.io().progress(u"Reading: %1 %"_s.arg(done * percent / total));
        return true;
    };
    const ArchiveSummary summary = ArchiveReader::read(
            request, [&threads](const ArchiveThread &thread) { threads.append(thread); }, progress);
    call.io().progress({});
    std::sort(threads.begin(), threads.end(), [](const ArchiveThread &a, const ArchiveThread &b) {
        const auto key = [](const ArchiveThread &thread) {
            const auto first = thread.places.constFirst();
            return std::tuple(thread.opens ? thread.opens->utcMs : 0, first.file, first.number);
        };
        return key(a) < key(b);
    });

    if (call.json())
        call.io().json(archiveDocument(threads, summary));
    else
        call.io().write(archiveText(threads, summary).toUtf8());
    for (const auto &[path, error] : summary.failures)
        call.io().note("tallybook-cli: "_L1 + errorWords(error));
    return summary.failures.isEmpty() ? ExitCode::Done
                                      : exitCodeOf(summary.failures.constFirst().second.code);
}

} // namespace tallybook::cli
