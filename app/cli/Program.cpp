// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Program.h"

#include "app/cli/Commands.h"
#include "app/cli/Invocation.h"
#include "core/base/Text.h"

#include <QCommandLineParser>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        QString left = "--"_L1 + option.name;
        if (!option.value.isEmpty())
            left += u' ' + option.value;
        lines += u"  %1 %2\n"_s.arg(left.leftJustified(26), option.help);
    }
    return lines;
}

QString version()
{
    return QString::fromLatin1(TALLYBOOK_VERSION);
}

} // namespace

Program::Program()
    : m_commands(allCommands())
{
}

QList<Option> Program::commonOptions()
{
    return {{u"book"_s, u"FILE"_s, u"the book to work on (or set TALLYBOOK_BOOK)"_s},
            {u"actor"_s, u"NAME"_s, u"who does this, for the history (or set TALLYBOOK_ACTOR)"_s},
            {u"json"_s, {}, u"print one JSON document instead of text"_s},
            {u"help"_s, {}, u"show this help"_s},
            {u"version"_s, {}, u"show the version"_s}};
}

const Command *Program::command(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->spec().name == name)
            return command.get();
    }
    return nullptr;
}

bool Program::isGroup(const QString &word) const
{
    return std::any_of(m_commands.cbegin(), m_commands.cend(), [&word](const auto &command) {
        return command->spec().name.startsWith(word + u' ');
    });
}

Program::Called Program::find(const QStringList &arguments) const
{
    Called called;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isWord = !argument.startsWith(u'-') && !called.command
                && (called.words.isEmpty() || isGroup(called.words));
        if (!isWord) {
            called.rest.append(argument);
            // The common options that take a value may stand before the command's name.
            if ((argument == "--book"_L1 || argument == "--actor"_L1) && i + 1 < arguments.size())
                called.rest.append(arguments.at(++i));
            continue;
        }
        called.words = called.words.isEmpty() ? argument : called.words + u' ' + argument;
        called.command = command(called.words);
    }
    return called;
}

QString Program::overview(const QString &group) const
{
    QString text = u"Usage: tallybook-cli COMMAND [OPTION…] [ARGUMENT…]\n\n"
                   "Reads votes out of mail, judges them by a project's rule, and keeps the record."
                   "\n\nCommands:\n"_s;
    for (const auto &command : m_commands) {
        if (group.isEmpty() || command->spec().name.startsWith(group + u' '))
            text += u"  %1 %2\n"_s.arg(command->spec().name.leftJustified(16),
                                       command->spec().summary);
    }
    text += "\nOptions of every command:\n"_L1 + optionLines(commonOptions());
    text += u"\n\"tallybook-cli COMMAND --help\" shows the options of a command.\n"_s;
    return text;
}

QString Program::helpOf(const Command &command)
{
    QString text = u"Usage: tallybook-cli %1 [OPTION…]"_s.arg(command.spec().name);
    if (!command.spec().arguments.isEmpty())
        text += u' ' + command.spec().arguments;
    text += "\n\n"_L1 + command.spec().summary + u'\n';
    if (!command.spec().options.isEmpty())
        text += "\nOptions:\n"_L1 + optionLines(command.spec().options);
    text += "\nOptions of every command:\n"_L1 + optionLines(commonOptions());
    return text;
}

ExitCode Program::run(const QStringList &arguments, Io &io, const Clock &clock) const
{
    const Called called = find(arguments);
    const bool json = called.rest.contains("--json"_L1);
    if (called.rest.contains("--version"_L1)) {
        if (json)
            io.json({{u"schema"_s, u"tallybook.version/1"_s}, {u"version"_s, version()}});
        else
            io.line(u"tallybook-cli %1"_s.arg(version()));
        return ExitCode::Done;
    }
    if (called.rest.contains("--help"_L1) || called.rest.contains("-h"_L1)) {
        if (called.command) {
            io.write(helpOf(*called.command).toUtf8());
            return ExitCode::Done;
        }
        if (called.words.isEmpty() || isGroup(called.words)) {
            io.write(overview(called.words).toUtf8());
            return ExitCode::Done;
        }
    }
    if (called.command)
        return runCommand(*called.command, called.rest, io, clock);

    Invocation::Arguments noted;
    if (json)
        noted.options.insert(u"json"_s, {QString()});
    const QString words = called.words.isEmpty()
            ? u"No command was given."_s
            : u"There is no command \"%1\"."_s.arg(text::visibleLine(called.words));
    return Invocation(noted, io, clock)
            .usage(words + u" Nothing was done. \"tallybook-cli --help\" lists the commands."_s);
}

ExitCode Program::runCommand(const Command &command, const QStringList &rest, Io &io,
                             const Clock &clock) const
{
    QCommandLineParser parser;
    const QList<Option> options = command.spec().options + commonOptions();
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));
    const bool parsed = parser.parse(QStringList{u"tallybook-cli"_s} + rest);

    Invocation::Arguments taken;
    for (const Option &option : options) {
        if (parser.isSet(option.name))
            taken.options.insert(option.name,
                                 option.value.isEmpty() ? QStringList{QString()}
                                                        : parser.values(option.name));
    }
    taken.positional = parser.positionalArguments();
    Invocation call(taken, io, clock);
    const QString hint = u" Nothing was done. \"tallybook-cli %1 --help\" shows the options."_s.arg(
            command.spec().name);
    if (!parsed)
        return call.usage(text::visibleLine(parser.errorText()) + hint);
    if (taken.positional.size() < command.spec().leastArguments)
        return call.usage(u"An argument is missing: %1."_s.arg(command.spec().arguments) + hint);
    if (taken.positional.size() > command.spec().mostArguments)
        return call.usage(
                u"One argument too many: %1."_s.arg(text::visibleLine(taken.positional.last()))
                + hint);
    const ExitCode code = command.run(call);
    if (!io.good())
        return call.fail(Error{ErrorCode::FileUnwritable, {}, {u"the output"_s}});
    return code;
}

} // namespace tallybook::cli
