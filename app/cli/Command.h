// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"

#include <QList>
#include <QString>

#include <limits>

namespace tallybook::cli {

class Invocation;

/// One option of a sub-command, for the parser, `--help` and (by a test) the man page.
struct Option {
    QString name; ///< without dashes
    QString value; ///< what stands behind it in the help: "FILE"; "" for a switch
    QString help; ///< a line, beginning in lower case
};

/// How a sub-command is called.
struct CommandSpec {
    static constexpr int any = std::numeric_limits<int>::max();

    QString name; ///< the words that call it: "read", "record new"
    QString summary; ///< what it does, one line
    QString arguments; ///< as in a usage line: "INPUT…|-"; "" for none
    int leastArguments = 0;
    int mostArguments = 0;
    QList<Option> options;
};

/// One sub-command. A command makes no decision of its own: it takes words apart, calls
/// core/session and prints what comes back.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] const CommandSpec &spec() const { return m_spec; }
    [[nodiscard]] virtual ExitCode run(Invocation &call) const = 0;

protected:
    explicit Command(CommandSpec spec)
        : m_spec(std::move(spec))
    {
    }

private:
    CommandSpec m_spec;
};

} // namespace tallybook::cli
