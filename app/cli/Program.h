// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/Io.h"
#include "core/base/Clock.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tallybook::cli {

/// The whole command line: finds the sub-command, takes its options apart, and runs it.
class Program
{
public:
    /// With every sub-command.
    Program();

    /// `arguments` without the program's name. Everything is said through `io`.
    [[nodiscard]] ExitCode run(const QStringList &arguments, Io &io, const Clock &clock) const;

    /// Options that every sub-command takes.
    [[nodiscard]] static QList<Option> commonOptions();

private:
    struct Called {
        const Command *command = nullptr;
        QString words; ///< what was understood of the command's name
        QStringList rest; ///< everything that is not the command's name
    };

    [[nodiscard]] Called find(const QStringList &arguments) const;
    [[nodiscard]] const Command *command(const QString &name) const;
    [[nodiscard]] bool isGroup(const QString &word) const;
    /// All commands, or those of a group.
    [[nodiscard]] QString overview(const QString &group) const;
    [[nodiscard]] static QString helpOf(const Command &command);
    [[nodiscard]] ExitCode runCommand(const Command &command, const QStringList &rest, Io &io,
                                      const Clock &clock) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace tallybook::cli
