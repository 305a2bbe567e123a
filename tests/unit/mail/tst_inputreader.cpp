// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/InputReader.h"

#include "tests/support/Corpus.h"

#include <QDirIterator>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestInputReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAThreadFolder();
    void refusesInputWithoutText();
};

void TestInputReader::readsAThreadFolder()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    const auto content = InputReader::readPath(corpus + u"/threads/16-spark-cdc"_s);
    QVERIFY(content);
    QCOMPARE(content->messages.size(), 23);
    for (const MailMessage &message : content->messages) {
        QVERIFY2(message.date, qPrintable(message.source));
        QVERIFY2(!message.from.address.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.text.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestInputReader::refusesInputWithoutText()
{
    QCOMPARE(InputReader::readBytes("", u"-"_s).error().code, ErrorCode::NotUnderstood);
    QCOMPARE(InputReader::readText(u" \n\t\n"_s, u"-"_s).error().code, ErrorCode::NotUnderstood);
    QCOMPARE(InputReader::readPath(u"/nowhere/at/all"_s).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestInputReader)
#include "tst_inputreader.moc"
