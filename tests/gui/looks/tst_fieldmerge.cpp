// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/FieldMerge.h"
#include "ui/support/files/SaveFile.h"
#include "ui/support/files/WebLink.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// Small helpers of the forms: bringing edits together, links, files.
class tst_FieldMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedStaysTheRestFollows()
    {
        const QJsonObject base{{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}};
        const QJsonObject typed{{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 1}};
        const QJsonObject theirs{{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 1}};
        const FieldMerge merged = FieldMerge::of(base, typed, theirs);
        QCOMPARE(merged.fields, (QJsonObject{{u"a"_s, 2}, {u"b"_s, 3}, {u"c"_s, 1}}));
        QVERIFY(merged.both.isEmpty());
    }

    void sameFieldIsNamedAndKeepsWhatWasTyped()
    {
        const FieldMerge merged = FieldMerge::of({{u"a"_s, 1}}, {{u"a"_s, 2}}, {{u"a"_s, 3}});
        QCOMPARE(merged.fields.value(u"a"_s).toInt(), 2);
        QCOMPARE(merged.both, QStringList{u"a"_s});
    }

    void sameEditOnBothSidesIsNoConflict()
    {
        QVERIFY(FieldMerge::of({{u"a"_s, 1}}, {{u"a"_s, 2}}, {{u"a"_s, 2}}).both.isEmpty());
    }

    void onlyWebLinksAreOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("web");
        QTest::newRow("https") << u"https://lists.example.org/t?x#y"_s << true;
        QTest::newRow("http") << u" http://example.org "_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("fooling") << u"https://apache.org@evil.example/"_s << false;
        QTest::newRow("relative") << u"lists.example.org/t"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void onlyWebLinksAreOpened()
    {
        QFETCH(QString, link);
        QFETCH(bool, web);
        QCOMPARE(isWebLink(link), web);
        if (!web)
            QVERIFY(!openWebLink(link));
    }

    void fileNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Unity as main codebase"_s
                               << u"vote-unity-as-main-codebase.eml"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"vote-etc-passwd.eml"_s;
        QTest::newRow("accents") << u"Größe é"_s << u"vote-gro-e-e.eml"_s;
        QTest::newRow("nothing left") << u"统一"_s << u"vote.eml"_s;
    }

    void fileNamesAreHarmless()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(fileNameFor(u"vote"_s, title, u"eml"_s), name);
    }

    void longTitlesAreCut()
    {
        QVERIFY(fileNameFor(u"vote"_s, QString(500, u'a'), u"eml"_s).size() < 80);
    }

    void savedFileIsWholeOrAnError()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eml"_s);
        QVERIFY(saveFile(path, "one\r\ntwo\r\n"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\r\ntwo\r\n"));
        const Status failed = saveFile(folder.filePath(u"no/such/folder.eml"_s), "x");
        QCOMPARE(failed.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(tst_FieldMerge)
#include "tst_fieldmerge.moc"
