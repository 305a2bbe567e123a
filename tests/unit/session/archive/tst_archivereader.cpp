// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveReader.h"

#include "core/mail/Limits.h"
#include "core/session/archive/ArchiveDraft.h"
#include "core/session/archive/ArchiveJob.h"
#include "core/session/documents/ArchiveDocument.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#include <algorithm>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A mail of an archive; `day` is of November 2026.
QByteArray mail(const QByteArray &id, int day, const QByteArray &from, const QByteArray &subject,
                const QByteArray &body, const QByteArray &answers = {},
                const QByteArray &list = "dev.example.org")
{
    const QByteArray d = QByteArray::number(day).rightJustified(2, '0');
    QByteArray mail = "From list@example.org Tue Nov " + d + " 10:00:00 2026\nMessage-ID: <" + id
            + "@example.org>\nDate: " + d + " Nov 2026 10:00:00 +0000\nFrom: " + from + " <"
            + from.toLower() + "@example.org>\nList-Id: <" + list + ">\nSubject: " + subject + '\n';
    if (!answers.isEmpty())
        mail += "In-Reply-To: <" + answers + "@example.org>\n";
    return mail + "\n" + body + "\n\n";
}

const QByteArray call = mail("call", 2, "Ada", "[VOTE] Adopt it",
                             "Please vote. The vote is open for 72 hours.\n\n[ ] +1 adopt it\n"
                             "[ ] -1 do not\n");
const QByteArray votes = mail("v1", 3, "Bo", "Re: [VOTE] Adopt it", "+1 (binding)", "call")
        + mail("v2", 3, "Cy", "Re: [VOTE] Adopt it", "+1 (non-binding)", "call")
        + mail("v3", 4, "Dee", "Re: [VOTE] Adopt it", "+1", "call");
const QByteArray result = mail("end", 6, "Ada", "[RESULT] [VOTE] Adopt it",
                               "The vote passes with 3 +1s (2 binding) and no -1s.");
const QByteArray other = mail("x1", 4, "Eva", "Nightly build", "green")
        + mail("x2", 5, "Fay", "Re: Nightly build", "+1 for that", "x1");

} // namespace

class TestArchiveReader final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static QList<ArchiveThread> read(ArchiveRequest request, ArchiveSummary *summary = nullptr)
    {
        QList<ArchiveThread> threads;
        const ArchiveSummary made = ArchiveReader::read(
                request, [&](const ArchiveThread &thread) { threads.append(thread); });
        if (summary != nullptr)
            *summary = made;
        std::sort(threads.begin(), threads.end(), [](const auto &a, const auto &b) {
            return a.opens.value_or(Timestamp()) < b.opens.value_or(Timestamp());
        });
        return threads;
    }

    QList<ArchiveThread> readBytes(const QByteArray &bytes, ArchiveSummary *summary = nullptr)
    {
        return read({{write(u"one.mbox"_s, bytes)}, {}, {}, {}, {}, 2}, summary);
    }

private Q_SLOTS:
    void aVoteIsReadAndComparedWithItsResult()
    {
        ArchiveSummary summary;
        const auto threads = readBytes(other + call + votes + other + result, &summary);
        QCOMPARE(threads.size(), 1);
        const ArchiveThread &vote = threads.first();
        QCOMPARE(vote.subject, u"[VOTE] Adopt it"_s);
        QCOMPARE(vote.state, ArchiveState::Result);
        QCOMPARE(vote.call->messageId, u"<call@example.org>"_s);
        QCOMPARE(vote.ending->messageId, u"<end@example.org>"_s);
        QCOMPARE(vote.opens->toIsoUtc(), u"2026-11-02T10:00:00Z"_s);
        QCOMPARE(vote.closes->toIsoUtc(), u"2026-11-05T10:00:00Z"_s);
        QCOMPARE(vote.messages, 5);
        QCOMPARE(vote.tally.binding.forVotes, 1);
        QCOMPARE(vote.tally.nonBinding.forVotes, 1);
        QCOMPARE(vote.tally.unknown.forVotes, 1);
        QCOMPARE(vote.published->inFavour.binding, std::optional(2));
        QCOMPARE(vote.agrees, std::optional(true));
        QCOMPARE(summary.messages, 9);
        QCOMPARE(summary.threads, 1);
    }

    void aWrongResultDisagrees()
    {
        QByteArray wrong = result;
        wrong.replace("3 +1s", "4 +1s");
        QCOMPARE(readBytes(call + votes + wrong).first().agrees, std::optional(false));
        QCOMPARE(readBytes(call + votes).first().agrees, std::optional<bool>());
        QCOMPARE(readBytes(call + votes).first().state, ArchiveState::NoResult);
        // An unclear mail may be the fourth vote.
        const QByteArray unclear =
                mail("v4", 4, "Gus", "Re: [VOTE] Adopt it", "works for me, non binding", "call");
        const auto open = readBytes(call + votes + unclear + wrong);
        QCOMPARE(open.first().toSettle, 1);
        QCOMPARE(open.first().agrees, std::optional<bool>());
    }

    void aVoteBehindTheResultIsNotCounted()
    {
        const QByteArray late = mail("v9", 20, "Hal", "Re: [VOTE] Adopt it", "-1", "call");
        const ArchiveThread vote = readBytes(call + votes + result + late).first();
        QCOMPARE(vote.tally.all().against, 0);
        QCOMPARE(vote.messages, 6);
    }

    void votesBeyondTheLimitAreLeftOutAndSaid()
    {
        QByteArray archive;
        for (int n = 0; n < 3; ++n) {
            const QByteArray id = "many" + QByteArray::number(n);
            archive += mail(id, 2 + n, "Ada", "[VOTE] Adopt " + id, "Please vote.")
                    + mail(id + "a", 2 + n, "Bo", "Re: [VOTE] Adopt " + id, "+1", id);
        }
        ArchiveRequest request;
        request.paths = {write(u"many.mbox"_s, archive)};
        for (const int most : {2, 3}) {
            request.mostVotes = most;
            int found = 0;
            int called = 0;
            const ArchiveSummary summary = ArchiveReader::read(
                    request, [&](const ArchiveThread &) { ++found; }, {},
                    [&](const ArchiveCall &) { ++called; });
            QCOMPARE(found, most);
            QCOMPARE(called, most);
            QCOMPARE(summary.threads, most);
            QCOMPARE(summary.cut, most < 3);
        }
        QCOMPARE(ArchiveRequest().mostVotes, 100'000);
    }

    void stopsInsideOfALargeMessage()
    {
        const QByteArray large =
                QByteArray("It runs well on the machines that we have here.\n").repeated(80'000);
        ArchiveRequest request;
        request.paths = {write(u"large.mbox"_s,
                               call + mail("v1", 3, "Bo", "Re: [VOTE] Adopt it", large, "call"))};
        request.threads = 1;
        // Going through the file gets on with each call; while the only vote is read nothing does.
        qint64 last = 0;
        const auto progress = [&last](qint64 done, qint64) {
            return std::exchange(last, done) != done || done == 0;
        };
        int found = 0;
        const ArchiveSummary summary = ArchiveReader::read(
                request, [&](const ArchiveThread &) { ++found; }, progress);
        QVERIFY(summary.cancelled);
        QCOMPARE(summary.messages, 2); // so the file was gone through
        QCOMPARE(found, 0);
    }

    void aCancelledVoteIsNamedSo()
    {
        const QByteArray cancel =
                mail("end", 4, "Ada", "[CANCEL] [VOTE] Adopt it", "I cancel this vote.", "call");
        const ArchiveThread vote = readBytes(call + votes + cancel).first();
        QCOMPARE(vote.state, ArchiveState::Cancelled);
        QCOMPARE(vote.ending->messageId, u"<end@example.org>"_s);
    }

    void severalFilesAreOneArchive()
    {
        // The second month repeats a vote of the first, as overlapping exports do.
        const QString first = write(u"10.mbox"_s, call + votes);
        const QString second = write(
                u"11.mbox"_s, mail("v3", 4, "Dee", "Re: [VOTE] Adopt it", "+1", "call") + result);
        ArchiveSummary summary;
        for (const QStringList &paths : {QStringList{first, second}, QStringList{second, first}}) {
            const auto threads = read({paths, {}, {}, {}, {}, 2}, &summary);
            QCOMPARE(threads.size(), 1);
            QCOMPARE(threads.first().messages, 5);
            QCOMPARE(threads.first().agrees, std::optional(true));
            QCOMPARE(summary.duplicates, 1);
        }
    }

    void answersThatTurnToSomethingElseAreLeftOut()
    {
        const QByteArray aside = mail("d1", 3, "Ivy", "[DISCUSS] the build", "+1 to that", "v1")
                + mail("d2", 3, "Jo", "Re: [DISCUSS] the build", "-1", "d1");
        const ArchiveThread vote = readBytes(call + votes + aside + result).first();
        QCOMPARE(vote.messages, 5);
        QCOMPARE(vote.agrees, std::optional(true));
        // One who only lost the tag stays.
        const QByteArray untagged = mail("d3", 3, "Kim", "Re: Adopt it", "-1", "v1");
        QCOMPARE(readBytes(call + votes + untagged).first().tally.all().against, 1);
    }

    void timeAndListNarrowTheSearch()
    {
        const QByteArray later =
                mail("c2", 20, "Ada", "[VOTE] Move on", "Please vote.\n", {}, "users.example.org");
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, call + votes + later)};
        QCOMPARE(read(request).size(), 2);
        request.since = Timestamp::fromIso(u"2026-11-10T00:00:00Z"_s);
        QCOMPARE(read(request).first().subject, u"[VOTE] Move on"_s);
        QCOMPARE(read(request).size(), 1);
        request.since = {};
        request.until = Timestamp::fromIso(u"2026-11-10T00:00:00Z"_s);
        QCOMPARE(read(request).size(), 1);
        QCOMPARE(read(request).first().subject, u"[VOTE] Adopt it"_s);
        request.until = {};
        for (const QString &list : {u"dev@example.org"_s, u"Dev.Example.org"_s}) {
            request.list = list;
            QCOMPARE(read(request).size(), 1);
            QCOMPARE(read(request).first().subject, u"[VOTE] Adopt it"_s);
        }
        request.list = u"example.org"_s;
        QCOMPARE(read(request).size(), 2);
        request.list = u"ev@example.org"_s;
        QVERIFY(read(request).isEmpty());
    }

    void aFileThatIsNoArchiveIsNamed()
    {
        ArchiveSummary summary;
        const QString page = write(u"page.html"_s, "<html>no mail</html>");
        const QString good = write(u"good.mbox"_s, call + votes);
        const auto threads = read({{page, good}, {}, {}, {}, {}, 2}, &summary);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(summary.failures.size(), 1);
        QCOMPARE(summary.failures.first().first, page);
        QCOMPARE(summary.failures.first().second.code, ErrorCode::NotUnderstood);
        QCOMPARE(archiveDocument(threads, summary)[u"complete"_s].toBool(), false);
    }

    void aVoteCanBeReadAgainForImport()
    {
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, other + call + votes + result)};
        const ArchiveThread vote = read(request).first();
        const ArchiveSelection selection{request.paths, vote.places};
        const auto content = ArchiveReader::messagesOf(selection);
        QVERIFY(content);
        QCOMPARE(content->messages.size(), 5);
        QCOMPARE(content->messages.first().messageId, u"<call@example.org>"_s);
        QVERIFY(!content->messages.first().raw.isEmpty());
        // More behind the messages does no harm; other bytes at their places do.
        write(u"one.mbox"_s, other + call + votes + result + other);
        QVERIFY(ArchiveReader::messagesOf(selection));
        QByteArray turned = other + call + votes + result;
        turned.replace("+1 (binding)", "-1 (binding)");
        write(u"one.mbox"_s, turned);
        QCOMPARE(ArchiveReader::messagesOf(selection).error().code, ErrorCode::FileChanged);
        write(u"one.mbox"_s, "gone");
        QCOMPARE(ArchiveReader::messagesOf(selection).error().code, ErrorCode::FileChanged);
        QFile::remove(request.paths.first());
        QCOMPARE(ArchiveReader::messagesOf(selection).error().code, ErrorCode::FileNotFound);
    }

    void aNewRecordKnowsWhatTheArchiveKnows()
    {
        const ArchiveThread ended = readBytes(call + votes + result).first();
        Proposal draft;
        describe(ended, draft);
        QCOMPARE(draft.title, u"Adopt it"_s);
        QCOMPARE(draft.proposer, u"Ada"_s);
        QCOMPARE(draft.callMessageId, u"<call@example.org>"_s);
        QCOMPARE(draft.period.opens->toIsoUtc(), u"2026-11-02T10:00:00Z"_s);
        QCOMPARE(draft.period.closes->toIsoUtc(), u"2026-11-06T10:00:00Z"_s); // the result's
        describe(readBytes(call + votes).first(), draft);
        QCOMPARE(draft.period.closes->toIsoUtc(), u"2026-11-05T10:00:00Z"_s); // the call's
        // A moment that the call names stands: votes between it and the result are late.
        const QByteArray untilThursday =
                mail("call", 2, "Ada", "[VOTE] Adopt it",
                     "Please vote until 2026-11-05 09:00 UTC.\n\n[ ] +1 adopt it\n[ ] -1 do not\n");
        describe(readBytes(untilThursday + votes + result).first(), draft);
        QCOMPARE(draft.period.closes->toIsoUtc(), u"2026-11-05T09:00:00Z"_s);
        const QByteArray extended =
                mail("more", 4, "Ada", "Re: [VOTE] Adopt it", "I extend the vote.", "call");
        describe(readBytes(untilThursday + votes + extended + result).first(), draft);
        QCOMPARE(draft.period.closes->toIsoUtc(), u"2026-11-06T10:00:00Z"_s);
        // What would break a header is no Message-ID, and a bare tag is all the title there is.
        ArchiveThread odd = ended;
        odd.subject = u"[VOTE]"_s;
        odd.call->messageId = u"<a b@example.org>\nBcc: all"_s;
        Proposal fresh;
        describe(odd, fresh);
        QCOMPARE(fresh.title, u"[VOTE]"_s);
        QVERIFY(fresh.callMessageId.isEmpty());
    }

    void callsAreToldBeforeTheVotesAreRead()
    {
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, other + call + votes + result),
                         write(u"two.mbox"_s, mail("c2", 20, "Ada", "[VOTE] Move on", "Vote!"))};
        QStringList told;
        QList<ArchiveCall> calls;
        const auto called = [&](const ArchiveCall &each) {
            told += each.subject;
            calls += each;
        };
        QList<ArchiveThread> threads;
        const auto found = [&](const ArchiveThread &each) {
            told += u"read"_s;
            threads += each;
        };
        (void)ArchiveReader::read(request, found, {}, called);
        QCOMPARE(told,
                 QStringList({u"[VOTE] Adopt it"_s, u"[VOTE] Move on"_s, u"read"_s, u"read"_s}));
        // Each vote has its call among its places.
        for (const ArchiveCall &each : std::as_const(calls)) {
            QVERIFY(std::any_of(threads.cbegin(), threads.cend(), [&](const ArchiveThread &vote) {
                return std::any_of(vote.places.cbegin(), vote.places.cend(),
                                   [&](const ArchivePlace &place) {
                                       return place.file == each.file && place.begin == each.begin;
                                   });
            }));
        }
        request.since = Timestamp::fromIso(u"2026-11-10T00:00:00Z"_s);
        told.clear();
        (void)ArchiveReader::read(request, found, {}, called);
        QCOMPARE(told, QStringList({u"[VOTE] Move on"_s, u"read"_s}));
    }

    void aThreadWithoutEndIsCutWithAWarning()
    {
        // The call stands last in the file and is kept all the same.
        QByteArray endless = result;
        for (int i = 0; i < limits::voteMessages + 5; ++i)
            endless += mail("w" + QByteArray::number(i), 3, "P" + QByteArray::number(i),
                            "Re: [VOTE] Adopt it", "+1 (binding)", "call");
        const ArchiveThread vote = readBytes(endless + call).first();
        QCOMPARE(vote.messages, limits::voteMessages);
        QCOMPARE(vote.leftOut, 7);
        QCOMPARE(vote.call->messageId, u"<call@example.org>"_s);
        QCOMPARE(vote.agrees, std::optional<bool>()); // nobody has read them all
        QCOMPARE(vote.places.size(), limits::voteMessages);
    }

    void largeMessagesOfAThreadAreLeftOutWithAWarning()
    {
        const QByteArray line = QByteArray(76, 'x') + '\n';
        const QByteArray body = "--b\nContent-Type: text/plain\n\n+1\n--b\nContent-Type: "
                                "application/zip\nContent-Transfer-Encoding: base64\n\n"
                + line.repeated(24 * 1024 * 1024 / 77) + "--b--\n";
        QByteArray many = call;
        for (int i = 0; i < 3; ++i) {
            QByteArray large = mail("l" + QByteArray::number(i), 3, "P" + QByteArray::number(i),
                                    "Re: [VOTE] Adopt it", body, "call");
            many += large.replace(large.indexOf("Subject:"), 0,
                                  "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n");
        }
        const ArchiveThread vote = readBytes(many + votes + result).first();
        QCOMPARE(vote.leftOut, 1);
        QCOMPARE(vote.messages, 7); // small ones behind it are read
        QVERIFY(vote.state == ArchiveState::Result);
    }

    void warningsOfMessagesAreKept()
    {
        QByteArray undated = votes;
        undated.replace("Date: 04 Nov", "Date: 99 Nov");
        const ArchiveThread vote = readBytes(call + undated + result).first();
        QVERIFY(vote.warnings.contains(MailWarning::BadDate));
        QCOMPARE(vote.tally.all().forVotes, 3);
    }

    void theJobTellsVotesAndEnds()
    {
        ArchiveJob job;
        const QSignalSpy called(&job, &ArchiveJob::called);
        QSignalSpy found(&job, &ArchiveJob::found);
        QSignalSpy finished(&job, &ArchiveJob::finished);
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, call + votes + result)};
        job.start(request);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(found.count(), 1);
        const auto threads = found.first().first().value<QList<ArchiveThread>>();
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().messages, 5);
        QCOMPARE(called.count(), 1);
        QVERIFY(!finished.first().first().value<ArchiveSummary>().cancelled);
    }

    void theJobTellsInSmallBatches()
    {
        ArchiveJob job;
        QSignalSpy called(&job, &ArchiveJob::called);
        QSignalSpy found(&job, &ArchiveJob::found);
        const QSignalSpy finished(&job, &ArchiveJob::finished);
        QByteArray many;
        constexpr int count = 1000;
        for (int i = 0; i < count; ++i) {
            many += mail("c" + QByteArray::number(i), 2, "Ada",
                         "[VOTE] Adopt " + QByteArray::number(i), "Please vote.\n");
        }
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, many)};
        job.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        qsizetype calls = 0;
        for (const QList<QVariant> &batch : std::as_const(called)) {
            const qsizetype size = batch.first().value<QList<ArchiveCall>>().size();
            QVERIFY(size > 0 && size <= ArchiveJob::mostInBatch);
            calls += size;
        }
        QCOMPARE(calls, count);
        qsizetype votes = 0;
        for (const QList<QVariant> &batch : std::as_const(found)) {
            const qsizetype size = batch.first().value<QList<ArchiveThread>>().size();
            QVERIFY(size > 0 && size <= ArchiveJob::mostInBatch);
            votes += size;
        }
        QCOMPARE(votes, count);
    }

    void theJobCanBeCancelled()
    {
        ArchiveJob job;
        QSignalSpy found(&job, &ArchiveJob::found);
        QSignalSpy finished(&job, &ArchiveJob::finished);
        QByteArray many;
        for (int i = 0; i < 3000; ++i) {
            many += mail("c" + QByteArray::number(i), 2, "Ada",
                         "[VOTE] Adopt " + QByteArray::number(i), "Please vote.\n");
        }
        ArchiveRequest request;
        request.paths = {write(u"one.mbox"_s, many)};
        job.start(request);
        job.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(finished.first().first().value<ArchiveSummary>().cancelled);
        qsizetype votes = 0;
        for (const QList<QVariant> &batch : std::as_const(found))
            votes += batch.first().value<QList<ArchiveThread>>().size();
        QVERIFY(votes < 3000);
        QVERIFY(!job.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
