// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Sentences.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void joinsLines_data();
    void joinsLines();
};

void TestSentences::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    row("Fine. +1 from me. Bye.", "+1 from me.");
    row("Fine! +1", "+1");
    row("Really? +1; more later", "+1;");
    row("See e.g. the docs, +1", "See e.g. the docs, +1");
    row("Version 1.2 is ok, +1.", "Version 1.2 is ok, +1.");
    row("Hi,\n+1\nThanks", "+1");
    row("I am a\n+1 on this", "I am a\n+1 on this");
    row("我看了。+1", "+1");
    row("+1.5 is odd", "+1.5 is odd");
    row("Finally... +1", "+1");
}

void TestSentences::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const BodyText body(text);
    const int position = int(body.normalised().text.indexOf(u"+1"));
    const Sentence found = sentenceAround(body, body.lineAt(position), position);
    QCOMPARE(body.normalised().text.mid(found.start, found.end - found.start).trimmed(), sentence);
}

void TestSentences::joinsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("joined");
    const QString full = u"This line was filled up by a mail program to its right margin"_s;
    QTest::newRow("a full line goes on") << full + u"\nand ends here"_s << true;
    QTest::newRow("a short line does not") << u"Short line\nand another"_s << false;
    QTest::newRow("a full stop ends") << full + u".\nand another"_s << false;
    QTest::newRow("a colon ends") << full + u":\nand another"_s << false;
    QTest::newRow("a vote alone is no tail") << full + u"\n+1"_s << false;
    QTest::newRow("a word that wants another") << u"I give my\n+1"_s << true;
    QTest::newRow("a bullet begins anew") << full + u"\n- item"_s << false;
    QTest::newRow("a number begins anew") << full + u"\n2. item"_s << false;
    QTest::newRow("a blank line between") << full + u"\n\nand another"_s << false;
}

void TestSentences::joinsLines()
{
    QFETCH(QString, text);
    QFETCH(bool, joined);
    const BodyText body(text);
    QCOMPARE(continues(body, 0, 1), joined);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
