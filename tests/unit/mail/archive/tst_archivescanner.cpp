// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/ArchiveScanner.h"

#include "core/mail/archive/MessageHead.h"
#include "core/mail/mbox/MboxScanner.h"
#include "core/mail/mbox/MboxSeparator.h"
#include "core/mail/mime/HeaderBlock.h"
#include "tests/support/Corpus.h"
#include "tests/support/Growth.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everyMessage = 1;

/// An answer to another message, so that the index keeps it.
QByteArray answer(int number, const QByteArray &body, const QByteArray &more = {})
{
    return "From a@example.org Tue Nov  3 10:00:00 2026\nFrom: a@example.org\nSubject: Re: x\n"
           "Message-ID: <m"
            + QByteArray::number(number) + "@example.org>\nIn-Reply-To: <root@example.org>\n" + more
            + "\n" + body + "\n";
}

} // namespace

class TestArchiveScanner final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"archive.mbox"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    ArchiveIndex scan(const QByteArray &bytes, qint64 window, int threads = 2)
    {
        ArchiveIndex index;
        ArchiveScanner::Options options;
        options.windowBytes = window;
        options.threads = threads;
        const Status done = ArchiveScanner::scan(write(bytes), 0, index, options);
        return done ? index : ArchiveIndex{};
    }

    /// Places and count are those that the whole file gives, wherever windows end.
    void compareWithWhole(const QByteArray &bytes, qint64 window, const QString &what)
    {
        const QList<MboxSpan> whole = MboxScanner::scan(bytes);
        const ArchiveIndex index = scan(bytes, window);
        QVERIFY2(index.messages == whole.size(), qPrintable(what));
        for (const ArchiveEntry &entry : index.entries) {
            const MboxSpan &span = whole.at(entry.number - everyMessage);
            QVERIFY2(entry.begin == span.offset, qPrintable(what));
            QVERIFY2(entry.end == span.offset + span.length, qPrintable(what));
        }
    }

private Q_SLOTS:
    void findsTheSameMessagesWhereverWindowsEnd()
    {
        QByteArray mbox;
        for (int i = 0; i < 60; ++i) {
            mbox += answer(i, QByteArray(i * 7, 'x') + "\nFrom here on it is prose\n\n");
            if (i % 5 == 0)
                mbox += answer(100 + i, "unescaped:\n\n" + answer(200 + i, "inner") + "\n",
                               "Content-Length: 20\n");
            if (i % 7 == 0)
                mbox += "\r\n\r\n\n";
        }
        for (const qint64 window : {1, 2, 63, 64, 65, 100, 1000, 4096, 1 << 20})
            compareWithWhole(mbox, window, QString::number(window));
        QVERIFY(scan(mbox, 300).entries.size() > 60);
    }

    void aFileOfNothingButSeparatorsIsCut()
    {
        QByteArray mbox;
        for (int i = 0; i < 200; ++i)
            mbox += answer(i, "x\n");
        const QString path = write(mbox);
        for (const qint64 most : {1, 5, 50, 199}) {
            ArchiveIndex index;
            ArchiveScanner::Options options;
            options.windowBytes = 1000;
            options.mostMessages = most;
            QVERIFY(ArchiveScanner::scan(path, 0, index, options));
            QVERIFY(index.cut);
            QCOMPARE(index.messages, most);
            // What is left is whole.
            const QList<MboxSpan> whole = MboxScanner::scan(mbox);
            for (const ArchiveEntry &entry : index.entries)
                QCOMPARE(entry.end,
                         whole.at(entry.number - everyMessage).offset
                                 + whole.at(entry.number - everyMessage).length);
        }
        ArchiveIndex index;
        ArchiveScanner::Options options;
        options.windowBytes = 1000;
        options.mostMessages = 200;
        QVERIFY(ArchiveScanner::scan(path, 0, index, options));
        QVERIFY(!index.cut);
        QCOMPARE(index.messages, 200);
    }

    void callsAreToldAsTheyAreComeBy()
    {
        const QByteArray call =
                "From a@example.org Tue Nov  3 10:00:00 2026\nFrom: a@example.org\n"
                "Subject: =?UTF-8?Q?[VOTE]_F=C3=B6hre?=\nMessage-ID: <c@example.org>\n"
                "Date: Tue, 3 Nov 2026 10:00:00 +0000\n\nVote!\n\n";
        QByteArray result = call;
        result.replace("[VOTE]", "[RESULT]_[VOTE]");
        const QByteArray mbox = answer(1, "x\n") + call + result;
        QList<ArchiveCall> calls;
        ArchiveIndex index;
        ArchiveScanner::Options options;
        options.threads = 1;
        options.called = [&](const ArchiveCall &each) { calls.append(each); };
        QVERIFY(ArchiveScanner::scan(write(mbox), 3, index, options));
        QCOMPARE(calls.size(), 1); // an answer and a result call nothing
        const qint64 begin = index.entries[1].begin;
        const qint64 utcMs = Timestamp::fromIso(u"2026-11-03T10:00:00Z"_s)->utcMs;
        QCOMPARE(calls.first(), (ArchiveCall{3, begin, u"[VOTE] Föhre"_s, utcMs}));
    }

    void findsTheSameMessagesInTheCorpus()
    {
        const QString corpus = test::corpusPath();
        if (corpus.isEmpty())
            QSKIP(test::corpusMissing);
        int files = 0;
        for (const QString &folder : {u"/formats/mbox"_s, u"/crafted/mbox"_s}) {
            QDirIterator all(corpus + folder, QDir::Files);
            while (all.hasNext()) {
                const QString path = all.next();
                const QByteArray bytes = test::readFile(path);
                if (!MboxScanner::looksLikeMbox(bytes))
                    continue;
                ++files;
                for (const qint64 window : {500, 5000})
                    compareWithWhole(bytes, window, path);
            }
        }
        QVERIFY(files > 15);
    }

    /// mboxo and mboxrd escape "From " lines, mboxcl2 tells lengths instead, pipermail does
    /// neither.
    void readsEveryDialect_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<int>("messages");
        const QByteArray plain = answer(1, "one\n>From the start\n") + answer(2, "two\n");
        QTest::newRow("mboxo") << plain << 2;
        QTest::newRow("mboxrd") << answer(1, "one\n>>From twice quoted\n") + answer(2, "two\n")
                                << 2;
        const QByteArray inner = "From b@example.org Tue Nov  3 10:00:00 2026\nSubject: inside\n\n";
        const auto length = [&](const QByteArray &body) {
            return "Content-Length: " + QByteArray::number(body.size()) + "\n";
        };
        QTest::newRow("mboxcl2") << answer(1, inner, length(inner)) + answer(2, "two\n") << 2;
        QTest::newRow("mboxcl2, no empty line between")
                << answer(1, inner, length(inner)).chopped(1) + answer(2, "two\n") << 2;
        QTest::newRow("a wrong length")
                << answer(1, inner, "Content-Length: 7\n") + answer(2, "") << 3;
        QTest::newRow("a huge length")
                << answer(1, inner, "Content-Length: 9223372036854775807\n") + answer(2, "") << 3;
        QTest::newRow("the last message tells its length")
                << answer(1, "one\n") + answer(2, inner, length(inner)) << 2;
        QTest::newRow("pipermail")
                << "From ada at example.org  Mon Sep 20 11:59:27 2004\n"
                   "From: ada at example.org (Ada)\nIn-Reply-To: <r@example.org>\n"
                   "\nFrom the docs: it works\nFrom me\n\n"
                        + answer(2, "two")
                << 2;
        QTest::newRow("CR LF") << QByteArray(plain).replace("\n", "\r\n") << 2;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF\n" + plain << 2;
        QTest::newRow("cut off") << plain.chopped(3) << 2;
        QTest::newRow("NUL bytes") << answer(1, QByteArray("a\0b\n", 4)) + answer(2, "") << 2;
    }
    void readsEveryDialect()
    {
        QFETCH(QByteArray, mbox);
        QFETCH(int, messages);
        for (const qint64 window : {7, 100, 1 << 20}) {
            const ArchiveIndex index = scan(mbox, window);
            QCOMPARE(index.messages, messages);
            QCOMPARE(index.entries.back().number, messages);
        }
        QCOMPARE(MboxScanner::scan(mbox).size(), messages);
    }

    void headersBehindAWindowAreSeen()
    {
        // More than is read behind a window as a rule, less than is looked at.
        const QByteArray far =
                "X-Far: " + QByteArray(20'000, 'x') + "\nReferences: <far@example.org>\n";
        const ArchiveIndex index = scan(answer(1, "body", far), 100);
        QCOMPARE(index.entries.size(), size_t(1));
        QCOMPARE(index.entries.front().references, std::int16_t(2));
        QCOMPARE(index.references.back(), idHash("<far@example.org>"));
    }

    void keepsOnlyWhatMayBelongToAVote()
    {
        const QByteArray alone = "From a@example.org Tue Nov  3 10:00:00 2026\n"
                                 "From: a@example.org\nSubject: hello\n\nbody\n\n";
        QByteArray call = alone;
        call.replace("hello", "=?UTF-8?Q?=5BVOTE=5D?= move on");
        QByteArray poll = alone;
        poll.replace("hello", "[POLL] vote for a colour");
        const ArchiveIndex index = scan(alone + call + poll + alone, 1000);
        QCOMPARE(index.messages, 4);
        QCOMPARE(index.entries.size(), size_t(1));
        QVERIFY(index.votes.front().call);
        QCOMPARE(index.entries.front().number, 2);
    }

    /// The quick reading of headers and the careful one agree on all mail that there is.
    void quickHeadersAreTheCarefulOnes()
    {
        const QString corpus = test::corpusPath();
        if (corpus.isEmpty())
            QSKIP(test::corpusMissing);
        int mails = 0;
        QDirIterator all(corpus, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = test::readFile(all.next());
            const HeaderBlock careful = HeaderBlock::scan(bytes);
            const MessageHead quick = MessageHead::scan(bytes);
            if (careful.bodyOffset() >= MboxSeparator::lookAhead)
                continue;
            ++mails;
            QVERIFY2(quick.subject == careful.value("Subject"), qPrintable(all.filePath()));
            QVERIFY2(quick.messageId == careful.value("Message-ID"), qPrintable(all.filePath()));
            QVERIFY2(quick.inReplyTo == careful.value("In-Reply-To"), qPrintable(all.filePath()));
            QVERIFY2(quick.references == careful.value("References"), qPrintable(all.filePath()));
            QVERIFY2(quick.date == careful.value("Date"), qPrintable(all.filePath()));
            QVERIFY2(quick.bodyOffset == careful.bodyOffset(), qPrintable(all.filePath()));
        }
        QVERIFY(mails > 300);
    }

    void tellsWhatItCannotRead()
    {
        ArchiveIndex index;
        const auto scanned = [&](const QString &path) {
            return ArchiveScanner::scan(path, 0, index, {});
        };
        QCOMPARE(scanned(m_folder.filePath(u"none.mbox"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(scanned(m_folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(scanned(write("Subject: a mail\n\nbody\n")).error().code,
                 ErrorCode::NotUnderstood);
        QVERIFY(scanned(write("")));
        QCOMPARE(index.messages, 0);
        const Status stopped = ArchiveScanner::scan(write(answer(1, "x")), 0, index, {},
                                                    [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(index.messages, 0);
    }

    /// Twice the input must not take much more than twice the time, whatever the input is.
    void hostileInputTakesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        const QByteArray first = answer(1, "x");
        QTest::newRow("From lines") << QByteArray("\nFrom a\nNote: b\n");
        QTest::newRow("dated From lines") << QByteArray("From a Tue Nov  3 10:00:00 2026\n");
        QTest::newRow("empty lines") << QByteArray("\n\n\n\n\n\n\n\nFrom a\n");
        QTest::newRow("separators") << QByteArray("From a Tue Nov  3 10:00:00 2026\nA: b\n");
        QTest::newRow("lengths") << QByteArray("From a Tue Nov  3 10:00:00 2026\n"
                                               "Content-Length: 100000\n\n");
        QTest::newRow("one line") << QByteArray("From a From b ");
        QTest::newRow("dated lines with a field") << QByteArray("From a Tue Nov  3 10:00:00 2026\n"
                                                                "B: b\nno field\n");
        QTest::newRow("headers without end")
                << QByteArray("From a Tue Nov  3 10:00:00 2026\n"
                              "References: <a@b> <c@d>\nSubject: vot\n");
    }
    void hostileInputTakesLinearTime()
    {
        QFETCH(QByteArray, unit);
        const test::Growth growth = test::growthOf(
                512 * 1024,
                [&unit](qsizetype bytes) {
                    return answer(1, "x") + unit.repeated(bytes / unit.size());
                },
                [this](const QByteArray &mbox) {
                    QVERIFY(scan(mbox, 256 * 1024, 1).messages > 0);
                });
        QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
    }
};

QTEST_GUILESS_MAIN(TestArchiveScanner)
#include "tst_archivescanner.moc"
