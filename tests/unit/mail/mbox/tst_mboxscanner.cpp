// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mbox/MboxScanner.h"

#include "core/mail/intake/InputReader.h"
#include "tests/support/Corpus.h"
#include "tests/support/Growth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestMboxScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCraftedMessages();
    void keepsProseThatLooksLikeASeparator();
    void givesTheBytesBetweenSeparators();
    void unescapesFromLines();
    void readsEveryMessageOfAnArchive_data();
    void readsEveryMessageOfAnArchive();
    void staysLinear();
};

void TestMboxScanner::findsTheCraftedMessages()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    const QString folder = corpus + u"/crafted/mbox/"_s;
    const QJsonArray cases =
            QJsonDocument::fromJson(test::readFile(folder + u"expected.json"_s)).array();
    QVERIFY(cases.size() > 15);
    for (const QJsonValue &value : cases) {
        const QString name = value[u"file"_s].toString();
        const QByteArray bytes = test::readFile(folder + name);
        const QList<MboxSpan> spans = MboxScanner::scan(bytes);
        if (value[u"messages"_s].isNull())
            QVERIFY2(spans.size() == 2 || spans.size() == 3, qPrintable(name));
        else
            QVERIFY2(spans.size() == value[u"messages"_s].toInt(), qPrintable(name));
        const auto content = InputReader::readBytes(bytes, name);
        QVERIFY2(content, qPrintable(name));
        QCOMPARE(content->form, InputForm::Mbox);
        for (const MailMessage &message : content->messages) {
            QVERIFY2(message.date, qPrintable(name));
            QVERIFY2(!message.subject.isEmpty(), qPrintable(name));
            QVERIFY2(message.from.address.contains(u'@'), qPrintable(name));
        }
    }
}

void TestMboxScanner::keepsProseThatLooksLikeASeparator()
{
    const QByteArray mbox = "From a@example.org Mon Jan  1 00:00:00 2024\n"
                            "From: a@example.org\n"
                            "Subject: x\n"
                            "\n"
                            "From all for know the time 10:30 on Jan 5 2024\n"
                            "we have: nothing\n"
                            "\n"
                            "From now on\n"
                            "Note: one header is not enough\n";
    QCOMPARE(MboxScanner::scan(mbox).size(), 1);
}

void TestMboxScanner::givesTheBytesBetweenSeparators()
{
    const QByteArray mbox = "From a@example.org Mon Jan  1 00:00:00 2024\n"
                            "Subject: one\n\nfirst\n\n"
                            "From a@example.org Mon Jan  1 00:00:00 2024\n"
                            "Subject: two\n\nsecond";
    const QList<MboxSpan> spans = MboxScanner::scan(mbox);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(mbox.mid(spans[0].offset, spans[0].length), QByteArray("Subject: one\n\nfirst\n"));
    QCOMPARE(mbox.mid(spans[1].offset, spans[1].length), QByteArray("Subject: two\n\nsecond"));
    QVERIFY(MboxScanner::scan("Subject: one\n\nFrom here\n").isEmpty());
    QVERIFY(MboxScanner::scan("").isEmpty());
}

void TestMboxScanner::unescapesFromLines()
{
    QCOMPARE(MboxScanner::unescaped(">From me\n>>From you\n> From a quote\nFrom\n"),
             QByteArray("From me\n>From you\n> From a quote\nFrom\n"));
}

void TestMboxScanner::readsEveryMessageOfAnArchive_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("messages");
    // Counted with `grep -ci '^Message-ID:'`.
    QTest::newRow("httpd") << u"httpd-users-2020-07.mbox"_s << 108;
    QTest::newRow("httpd, asf") << u"httpd-users-2020-07.asf.mbox"_s << 108;
    QTest::newRow("pipermail") << u"pipermail-twisted-python-2004-September.txt"_s << 452;
}

void TestMboxScanner::readsEveryMessageOfAnArchive()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    QFETCH(QString, file);
    QFETCH(int, messages);
    const QByteArray bytes = test::readFile(corpus + u"/formats/mbox/"_s + file);
    QCOMPARE(MboxScanner::scan(bytes).size(), messages);
}

void TestMboxScanner::staysLinear()
{
    const test::Growth growth = test::growthOf(
            50'000,
            [](qsizetype lines) {
                return "From a@example.org Mon Jan  1 00:00:00 2024\nSubject: x\n\n"
                        + QByteArray("\nFrom a\nNote: b\nNote: c\n").repeated(lines);
            },
            [](const QByteArray &mbox) { QCOMPARE(MboxScanner::scan(mbox).size(), 1); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(TestMboxScanner)
#include "tst_mboxscanner.moc"
