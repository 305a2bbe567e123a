// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ErrorWords.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::cli;
using namespace Qt::Literals::StringLiterals;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsOfItsOwn()
    {
        QHash<QString, int> said;
        for (int code = 1; code <= int(ErrorCode::TemplateBroken); ++code) {
            const QString words = errorWords(Error{ErrorCode(code), u"detail"_s, {}});
            QVERIFY2(!words.startsWith("Something went wrong"_L1),
                     qPrintable(errorName(ErrorCode(code))));
            QVERIFY2(words.endsWith(u'.'), qPrintable(words));
            // What happened, and what was kept or what to do.
            QVERIFY2(words.count(u". "_s) >= 1, qPrintable(words));
            QVERIFY2(!said.contains(words), qPrintable(words));
            said.insert(words, code);
        }
    }

    void unknownCodeIsStillSaid() { QVERIFY(errorWords(Error{}).contains("ok"_L1)); }

    void exitCodes_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        const auto row = [](ErrorCode error, ExitCode code) {
            QTest::newRow(qPrintable(errorName(error))) << int(error) << int(code);
        };
        row(ErrorCode::Ok, ExitCode::Done);
        row(ErrorCode::InvalidArgument, ExitCode::Usage);
        row(ErrorCode::NoSuchRow, ExitCode::Usage);
        row(ErrorCode::NotUnderstood, ExitCode::NotUnderstood);
        row(ErrorCode::InvalidCsv, ExitCode::NotUnderstood);
        row(ErrorCode::FileNotFound, ExitCode::NotUnderstood);
        row(ErrorCode::NeedsOverride, ExitCode::NeedsReview);
        row(ErrorCode::Conflict, ExitCode::Conflict);
        row(ErrorCode::NotAllowedInState, ExitCode::Conflict);
        row(ErrorCode::UndoObsolete, ExitCode::Conflict);
        row(ErrorCode::NotABook, ExitCode::BookError);
        row(ErrorCode::NewerSchema, ExitCode::BookError);
        row(ErrorCode::BookLocked, ExitCode::BookError);
        row(ErrorCode::HistoryBroken, ExitCode::BookError);
        row(ErrorCode::FileChanged, ExitCode::NotUnderstood);
        row(ErrorCode::DiskFull, ExitCode::BookError);
    }

    void exitCodes()
    {
        QFETCH(int, error);
        QFETCH(int, code);
        QCOMPARE(int(exitCodeOf(ErrorCode(error))), code);
    }

    void csvSaysWhere()
    {
        const QString words =
                errorWords(Error{ErrorCode::InvalidCsv, {}, {u"3"_s, u"7"_s, u"after-quote"_s}});
        QVERIFY(words.contains("line 3, column 7: text follows a closing quotation mark"_L1));
    }

    void whatIsLeftToSettleIsCounted()
    {
        const QString words = errorWords(
                Error{ErrorCode::NeedsOverride, {}, {u"unsettled:2"_s, u"decisive:0"_s}});
        QVERIFY(words.contains("messages to settle: 2."_L1));
        QVERIFY(!words.contains("decide"_L1));
        QVERIFY(errorWords(Error{ErrorCode::NeedsOverride, {}, {u"conversations"_s}})
                        .contains("conversations"_L1));
    }

    void hostileTextIsShownAsMarks()
    {
        const QString words =
                errorWords(Error{ErrorCode::FileNotFound, {}, {u"a\n\u202Eb\x1b[31m"_s}});
        QVERIFY(!words.contains(u'\n'));
        QVERIFY(!words.contains(QChar(0x202E)));
        QVERIFY(!words.contains(QChar(0x1b)));
    }

    void documentHasASchema()
    {
        const QJsonObject document =
                errorDocument(u"not-a-book"_s, u"Words."_s, ExitCode::BookError);
        QCOMPARE(document.value("schema"_L1).toString(), u"tallybook.error/1"_s);
        QCOMPARE(document.value("exit_code"_L1).toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
