// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"
#include "tests/support/Corpus.h"

#include <QRegularExpression>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// The man page says all that the program's help says, and nothing of what is not there.
class TestCliMan : public QObject
{
    Q_OBJECT

private:
    QString m_page; ///< roff with its escapes taken off
    QStringList m_commands;

    /// The text of one command's section.
    [[nodiscard]] QString section(const QString &command) const
    {
        const qsizetype start = m_page.indexOf("\n.SS "_L1 + command + u'\n');
        if (start < 0)
            return {};
        const qsizetype next = m_page.indexOf("\n.S"_L1, start + 5);
        return m_page.mid(start, next - start);
    }

    [[nodiscard]] static QStringList optionsIn(const QString &text)
    {
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
        QStringList found;
        auto match = option.globalMatch(text);
        while (match.hasNext())
            found.append(match.next().captured());
        found.removeDuplicates();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_page = QString::fromUtf8(readFile(sourcePath(u"packaging/man/tallybook-cli.1"_s)));
        m_page.replace("\\-"_L1, "-"_L1);
        const QString help = QString::fromUtf8(runCli({u"--help"_s}).out);
        const QString list = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts))
            m_commands.append(line.mid(2, 16).trimmed());
        QVERIFY2(m_commands.size() >= 17, qPrintable(help));
    }

    void everyCommandHasASection()
    {
        for (const QString &command : m_commands)
            QVERIFY2(!section(command).isEmpty(), qPrintable(command));
    }

    void noSectionOfWhatIsNotThere()
    {
        static const QRegularExpression heading(u"\n\\.SS ([a-z ]+)\n"_s);
        const QString commands = m_page.section(u"\n.SH COMMANDS"_s, 1).section(u"\n.SH "_s, 0, 0);
        auto match = heading.globalMatch(commands);
        int sections = 0;
        while (match.hasNext()) {
            const QString command = match.next().captured(1);
            QVERIFY2(m_commands.contains(command), qPrintable(command));
            ++sections;
        }
        QVERIFY(sections > 10);
    }

    void everyOptionIsDescribed()
    {
        const QString common =
                m_page.section(u"\n.SH OPTIONS OF EVERY COMMAND"_s, 1).section(u"\n.SH "_s, 0, 0);
        for (const QString &command : m_commands) {
            const QString help =
                    QString::fromUtf8(runCli(command.split(u' ') + QStringList{u"--help"_s}).out);
            const QString own = help.section(u"Options of every command:"_s, 0, 0);
            const QString all = help.section(u"Options of every command:"_s, 1);
            QVERIFY(!all.isEmpty());
            for (const QString &option : optionsIn(all))
                QVERIFY2(optionsIn(common).contains(option), qPrintable(option));
            // A section may say that its options are those of another command.
            QString text = section(command);
            static const QRegularExpression other(
                    u"the options are those of\n\\.BR \"([a-z ]+)\""_s);
            if (const auto match = other.match(text); match.hasMatch())
                text += section(match.captured(1));
            for (const QString &option : optionsIn(own))
                QVERIFY2(optionsIn(text).contains(option), qPrintable(command + u' ' + option));
        }
    }

    void exitCodesAreDescribed()
    {
        const QString codes = m_page.section(u"\n.SH EXIT STATUS"_s, 1).section(u"\n.SH "_s, 0, 0);
        for (int code = 0; code <= 5; ++code)
            QVERIFY(codes.contains(u"\n.B %1\n"_s.arg(code)));
    }

    void membersOfAReadingAreDescribed()
    {
        const QByteArray mbox = mail(1, "Ada <ada@example.org>", "Tue, 03 Nov 2026 08:00:00 +0000",
                                     "[VOTE] X", "+1\n");
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, u"-"_s}, mbox).json();
        const QString text =
                m_page.section(u"\n.SS tallybook.reading/1"_s, 1).section(u"\n.SS Others"_s, 0, 0);
        QStringList named = reading.keys();
        named += reading.value("messages"_L1).toArray().first().toObject().keys();
        named += reading.value("outcome"_L1).toObject().keys();
        named += reading.value("account"_L1).toObject().keys();
        for (const QString &member : named) {
            const QRegularExpression word(u"(^|[^\\w])%1([^\\w]|$)"_s.arg(member));
            if (member != "schema"_L1 && member != "messages"_L1)
                QVERIFY2(word.match(text).hasMatch(), qPrintable(member));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliMan)
#include "tst_climan.moc"
