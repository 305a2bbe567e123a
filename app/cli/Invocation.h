// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Io.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace tallybook::cli {

/// One call of a sub-command: its options and arguments, taken apart, and the world around it.
class Invocation
{
public:
    struct Arguments {
        QHash<QString, QStringList> options; ///< by name; a switch has one empty value
        QStringList positional;
    };

    Invocation(Arguments arguments, Io &io, const Clock &clock)
        : m_arguments(std::move(arguments))
        , m_io(io)
        , m_clock(clock)
    {
    }

    [[nodiscard]] bool has(const QString &option) const
    {
        return m_arguments.options.contains(option);
    }
    /// The last value given; "" if none.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_arguments.options.value(option);
    }
    [[nodiscard]] const QStringList &positional() const { return m_arguments.positional; }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    /// A moment given by an option; nothing if it is absent. InvalidArgument if it is no ISO 8601
    /// time with its hour; without a zone it is UTC.
    [[nodiscard]] Result<std::optional<Timestamp>> moment(const QString &option) const;
    /// The whole of a file, or of the standard input for "-".
    [[nodiscard]] Result<QByteArray> contentOf(const QString &path);

    [[nodiscard]] Io &io() { return m_io; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Tells an error in words (and, with --json, as a document) and gives its exit code.
    ExitCode fail(const Error &error);
    /// A mistake in how the command was called.
    ExitCode usage(const QString &words);
    /// A refusal in words of the command's own; `name` is its stable name for --json.
    ExitCode refuse(const QString &name, const QString &words, ExitCode code);

private:
    Arguments m_arguments;
    Io &m_io;
    const Clock &m_clock;
};

} // namespace tallybook::cli
