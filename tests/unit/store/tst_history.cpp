// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/History.h"
#include "core/store/HistoryJson.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

HistoryLine sample()
{
    HistoryLine line;
    line.sequence = 12;
    line.at = {1'770'000'000'123, -3600};
    line.mode = u"undo"_s;
    line.reverts = 11;
    line.actor = u"Ännä"_s;
    line.act = u"vote.change"_s;
    line.actArgs = u"[\"Bo\"]"_s;
    line.proposalId = u"p1"_s;
    line.changes = u"[]"_s;
    line.blobs = u"[\"ab\"]"_s;
    line.previousHash = u"00ff"_s;
    return line;
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsAsDocumented()
    {
        // Written out by hand: another program can check a book without this one.
        const QByteArray bytes = "tallybook history 1\n"
                                 "2:12,13:1770000000123,5:-3600,4:undo,2:11,6:\xC3\x84nn\xC3\xA4,"
                                 "11:vote.change,6:[\"Bo\"],2:p1,2:[],6:[\"ab\"],4:00ff,";
        const QByteArray expected =
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(sample().computeHash(), QString::fromLatin1(expected));
    }

    void hashCoversEveryColumn()
    {
        const QString whole = sample().computeHash();
        QSet<QString> hashes{whole};
        const auto vary = [&](auto change) {
            HistoryLine line = sample();
            change(line);
            hashes.insert(line.computeHash());
        };
        vary([](HistoryLine &line) { line.sequence = 13; });
        vary([](HistoryLine &line) { line.at.utcMs += 1; });
        vary([](HistoryLine &line) { line.at.offsetSeconds = 0; });
        vary([](HistoryLine &line) { line.mode = u"do"_s; });
        vary([](HistoryLine &line) { line.reverts = 0; });
        vary([](HistoryLine &line) { line.actor += u'x'; });
        vary([](HistoryLine &line) { line.act += u'x'; });
        vary([](HistoryLine &line) { line.actArgs += u'x'; });
        vary([](HistoryLine &line) { line.proposalId += u'x'; });
        vary([](HistoryLine &line) { line.changes += u'x'; });
        vary([](HistoryLine &line) { line.blobs += u'x'; });
        vary([](HistoryLine &line) { line.previousHash += u'x'; });
        // Text that moves from one column into the next is a difference too.
        vary([](HistoryLine &line) {
            line.act = u"e.change"_s;
            line.actor += u"vot"_s;
        });
        QCOMPARE(hashes.size(), 14);
        HistoryLine other = sample();
        other.hash = u"does not count"_s;
        QCOMPARE(other.computeHash(), whole);
    }

    void lineBecomesEntry()
    {
        HistoryLine line = sample();
        line.changes = historyjson::fromChanges(
                {{Table::Voter, u"v1"_s, std::nullopt, {{u"name"_s, u"Bo"_s}}, 0}});
        const std::optional<HistoryEntry> entry = line.toEntry();
        QVERIFY(entry);
        QCOMPARE(entry->mode, ActMode::Undo);
        QCOMPARE(entry->reverts, 11);
        QCOMPARE(entry->changes.rows.first().id, u"v1"_s);
        QCOMPARE(line.blobHashes(), std::optional(QStringList(u"ab"_s)));
    }

    void brokenLineBecomesNothing_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("args");
        QTest::addColumn<QString>("changes");
        QTest::newRow("mode") << u"redone"_s << u"[]"_s << u"[]"_s;
        QTest::newRow("args no JSON") << u"do"_s << u"["_s << u"[]"_s;
        QTest::newRow("args no strings") << u"do"_s << u"[1]"_s << u"[]"_s;
        QTest::newRow("args an object") << u"do"_s << u"{}"_s << u"[]"_s;
        QTest::newRow("changes no JSON") << u"do"_s << u"[]"_s << u""_s;
        QTest::newRow("changes no objects") << u"do"_s << u"[]"_s << u"[7]"_s;
        QTest::newRow("unknown table")
                << u"do"_s << u"[]"_s << u"[{\"table\":\"x\",\"before\":null,\"after\":{}}]"_s;
        QTest::newRow("no after") << u"do"_s << u"[]"_s
                                  << u"[{\"table\":\"voter\",\"before\":null}]"_s;
        QTest::newRow("before a text")
                << u"do"_s << u"[]"_s << u"[{\"table\":\"voter\",\"before\":\"\",\"after\":{}}]"_s;
    }
    void brokenLineBecomesNothing()
    {
        QFETCH(QString, mode);
        QFETCH(QString, args);
        QFETCH(QString, changes);
        HistoryLine line = sample();
        line.mode = mode;
        line.actArgs = args;
        line.changes = changes;
        QVERIFY(!line.toEntry());
    }

    void changesSurviveJson()
    {
        const QList<RowChange> rows{
                {Table::Voter, u"v1"_s, std::nullopt, {{u"name"_s, u"ä\u202E\"\n"_s}}, 0},
                {Table::VoteEvent,
                 u"e1"_s,
                 QJsonObject{{u"cast_at"_s, qint64(9'007'199'254'740'993)}},
                 {{u"cast_at"_s, QJsonValue::Null}, {u"removed"_s, true}},
                 7}};
        QCOMPARE(historyjson::toChanges(historyjson::fromChanges(rows)), std::optional(rows));
        // The same rows always give the same text.
        QCOMPARE(historyjson::fromChanges({rows.first()}),
                 u"[{\"after\":{\"name\":\"ä\u202E\\\"\\n\"},\"base\":0,\"before\":null,"
                 u"\"id\":\"v1\",\"table\":\"voter\"}]"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
