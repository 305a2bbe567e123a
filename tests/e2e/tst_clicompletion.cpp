// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// The completion script of bash, run by bash.
class TestCliCompletion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_script;

    /// What bash offers behind the words; the last is the one being typed.
    [[nodiscard]] QStringList offered(const QStringList &words) const
    {
        QStringList line{u"tallybook-cli"_s};
        line += words;
        QString array;
        for (const QString &word : std::as_const(line))
            array += u'\'' + word + u"' "_s;
        QProcess bash;
        bash.setWorkingDirectory(m_folder.path());
        bash.start(
                u"bash"_s,
                {u"--norc"_s, u"-c"_s,
                 u"source ./script; COMP_WORDS=(%1); COMP_CWORD=%2; _tallybook_cli; "
                 "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(array, QString::number(words.size()))});
        if (!bash.waitForFinished(20'000) || bash.exitCode() != 0)
            qWarning("%s", bash.readAllStandardError().constData());
        return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const CliRun run = runCli({u"completion"_s, u"bash"_s});
        QCOMPARE(run.code, 0);
        for (const QString &name : {u"script"_s, u"pmc.csv"_s, u"thread.mbox"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(run.out);
        }
    }

    void offersCommandsThenTheirWords()
    {
        const QStringList first = offered({u"re"_s});
        QCOMPARE(first, (QStringList{u"read"_s, u"record"_s}));
        QVERIFY(offered({u"record"_s, u""_s}).contains(u"settle"_s));
        QVERIFY(!offered({u"record"_s, u""_s}).contains(u"read"_s));
        // Options before the command do not hide it.
        QVERIFY(offered({u"--book"_s, u"b"_s, u"record"_s, u"cl"_s}).contains(u"close"_s));
    }

    void offersOptionsAndFiles()
    {
        QCOMPARE(offered({u"read"_s, u"--ros"_s}), QStringList{u"--roster"_s});
        QCOMPARE(offered({u"read"_s, u"--roster"_s, u"pm"_s}), QStringList{u"pmc.csv"_s});
        QCOMPARE(offered({u"read"_s, u"thr"_s}), QStringList{u"thread.mbox"_s});
        QVERIFY(offered({u"read"_s, u"--rule"_s, u"th"_s}).isEmpty());
        QVERIFY(offered({u"record"_s, u"list"_s, u"--j"_s}).contains(u"--json"_s));
    }

    void everyCommandIsInEveryScript()
    {
        const QString help = QString::fromUtf8(runCli({u"--help"_s}).out);
        const QString list = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const QString script = QString::fromUtf8(runCli({u"completion"_s, shell}).out);
            for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
                for (const QString &word : line.mid(2, 16).trimmed().split(u' '))
                    QVERIFY2(script.contains(word), qPrintable(shell + u' ' + word));
            }
        }
        QCOMPARE(runCli({u"completion"_s, u"tcsh"_s}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
