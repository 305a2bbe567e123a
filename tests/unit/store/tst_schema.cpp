// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/NamedSql.h"
#include "core/store/Schema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsDescribed()
    {
        QCOMPARE(schema::tables().size(), 7);
        for (const TableDescription &table : schema::tables()) {
            QCOMPARE(table.name, tableName(table.table));
            QCOMPARE(&schema::describe(table.table), &table);
            QCOMPARE(table.columns.first().name, u"removed"_s);
            QCOMPARE(table.columns.first().kind, ColumnKind::Flag);
            if (!table.proposalColumn.isEmpty() && table.proposalColumn != u"id"_s) {
                const auto isIt = [&](const ColumnDescription &column) {
                    return column.name == table.proposalColumn;
                };
                QVERIFY(std::any_of(table.columns.begin(), table.columns.end(), isIt));
            }
        }
    }

    void namesArePlain()
    {
        // They are put into statements as they are.
        static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
        for (const TableDescription &table : schema::tables()) {
            QVERIFY2(plain.match(table.name).hasMatch(), qPrintable(table.name));
            for (const ColumnDescription &column : table.columns)
                QVERIFY2(plain.match(column.name).hasMatch(), qPrintable(column.name));
        }
    }

    void sqlRoundTrip_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isNull");
        const auto add = [](const char *name, ColumnKind kind, const QJsonValue &value,
                            bool isNull = false) {
            QTest::newRow(name) << int(kind) << value << isNull;
        };
        add("text", ColumnKind::Text, u"+1"_s);
        add("empty text is not NULL", ColumnKind::Text, u""_s);
        add("reference", ColumnKind::Reference, u"v1"_s);
        add("no reference is NULL", ColumnKind::Reference, u""_s, true);
        add("integer", ColumnKind::Integer, -90);
        add("largest", ColumnKind::Integer, std::numeric_limits<qint64>::max());
        add("smallest", ColumnKind::Integer, std::numeric_limits<qint64>::min());
        add("beyond 2^53", ColumnKind::Integer, qint64(9'007'199'254'740'993));
        add("optional integer", ColumnKind::OptionalInteger, 0);
        add("none", ColumnKind::OptionalInteger, QJsonValue::Null, true);
        add("true", ColumnKind::Flag, true);
        add("false", ColumnKind::Flag, false);
        add("array", ColumnKind::JsonArray, QJsonArray{u"a"_s, 1, true, QJsonValue::Null});
        add("object", ColumnKind::JsonObject,
            QJsonObject{{u"a"_s, QJsonArray{1, 2}}, {u"ä\n\""_s, u"\u202E"_s}});
    }
    void sqlRoundTrip()
    {
        QFETCH(int, kind);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isNull);
        const QVariant bound = schema::toSql(ColumnKind(kind), value);
        QVERIFY(bound.isValid());
        QCOMPARE(bound.isNull(), isNull);
        QCOMPARE(schema::fromSql(ColumnKind(kind), bound), value);
    }

    void normalisedRefusesFractions()
    {
        const TableDescription &table = schema::describe(Table::VoteEvent);
        const auto row = [](const QJsonValue &value) {
            return QJsonObject{{u"value_hundredths"_s, value}};
        };
        QVERIFY(schema::normalised(table, row(-90)));
        QVERIFY(schema::normalised(table, row(-90.0)));
        QVERIFY(!schema::normalised(table, row(-90.5)));
        QVERIFY(!schema::normalised(table, row(1e300)));
        QVERIFY(!schema::normalised(table, row(QJsonValue::Null)));
        const Result<QJsonObject> bad = schema::normalised(table, row(u"-90"_s));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bad.error().detail, u"vote_event.value_hundredths"_s);
    }

    void normalisedTwiceIsTheSame()
    {
        for (const TableDescription &table : schema::tables()) {
            const Result<QJsonObject> once = schema::normalised(table, {});
            QVERIFY(once);
            QCOMPARE(once->size(), table.columns.size());
            QCOMPARE(schema::normalised(table, *once), once);
        }
    }

    void storableText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("null is empty") << QString() << u""_s;
        QTest::newRow("plain") << u"plain ä 👍"_s << u"plain ä 👍"_s;
        QTest::newRow("NUL") << QString(QChar(0)) << u"\u2400"_s;
        QTest::newRow("lone high at the end") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
        const QString swapped = QString(QChar(0xDC4D)) + QChar(0xD83D);
        QTest::newRow("swapped") << swapped << u"\uFFFD\uFFFD"_s;
        const QString doubled = QString(QChar(0xD83D)) + u"👍"_s;
        QTest::newRow("high before a pair") << doubled << u"\uFFFD👍"_s;
    }
    void storableText()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString result = schema::storableText(text);
        QCOMPARE(result, kept);
        QVERIFY(!result.isNull());
        QCOMPARE(result.size(), text.size());
        QCOMPARE(QString::fromUtf8(result.toUtf8()), result);
    }

    void namedStatements()
    {
        QVERIFY(namedSql(u"history.append").startsWith(u"INSERT INTO history"_s));
        QVERIFY(!namedSql(u"history.append").contains(u';'));
        QCOMPARE(namedSql(u"history.append").count(u'?'), 13);
        QVERIFY(!namedSql(u"history.head").contains(u"--"_s));
        QCOMPARE(namedSql(u"nothing"), QString());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
