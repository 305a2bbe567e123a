// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CompletionCommand.h"

#include "app/cli/Commands.h"
#include "app/cli/CompletionScripts.h"
#include "app/cli/Invocation.h"
#include "app/cli/Program.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

CompletionCommand::CompletionCommand()
    : Command({u"completion"_s,
               u"print a completion script for bash, zsh or fish"_s,
               u"bash|zsh|fish"_s,
               1,
               1,
               {}})
{
}

ExitCode CompletionCommand::run(Invocation &call) const
{
    QList<CommandSpec> commands;
    for (const auto &command : allCommands())
        commands.append(command->spec());
    const QString shell = call.positional().first();
    QString script;
    if (shell == "bash"_L1)
        script = bashCompletion(commands, Program::commonOptions());
    else if (shell == "zsh"_L1)
        script = zshCompletion(commands, Program::commonOptions());
    else if (shell == "fish"_L1)
        script = fishCompletion(commands, Program::commonOptions());
    else
        return call.usage(
                u"There is a script for bash, zsh and fish, not for \"%1\"."_s.arg(shell));
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.completion/1"_s},
                        {u"shell"_s, shell},
                        {u"script"_s, script}});
    else
        call.io().write(script.toUtf8());
    return ExitCode::Done;
}

} // namespace tallybook::cli
