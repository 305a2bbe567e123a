// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Corpus.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// The manual page of the window program names the options that the program has, and no others.
class TestManPage : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList optionsIn(const QString &text)
    {
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
        QStringList found;
        auto match = option.globalMatch(text);
        while (match.hasNext())
            found.append(match.next().captured());
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void namesTheOptionsOfTheProgram()
    {
        QProcess program;
        program.start(QStringLiteral(TALLYBOOK_APP), {u"--help"_s});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 0);
        QStringList has = optionsIn(QString::fromUtf8(program.readAllStandardOutput()));
        has.removeAll(u"--help-all"_s); // Qt's own options
        QString page = QString::fromUtf8(readFile(sourcePath(u"packaging/man/tallybook.1"_s)));
        page.replace(u"\\-"_s, u"-"_s);
        QCOMPARE(optionsIn(page), has);
        QVERIFY(has.size() >= 5);
    }
};

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"
