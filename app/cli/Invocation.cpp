// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Invocation.h"

#include "app/cli/ErrorWords.h"

#include <QFile>
#include <QFileInfo>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

QString Invocation::value(const QString &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<std::optional<Timestamp>> Invocation::moment(const QString &option) const
{
    if (!has(option))
        return std::optional<Timestamp>();
    const QString written = value(option).trimmed();
    const std::optional<Timestamp> parsed = Timestamp::fromIso(written);
    // A day alone does not say which of its moments is meant, and a vote can hang on it.
    if (!parsed || !written.contains(u':'))
        return tallybook::fail(ErrorCode::InvalidArgument, u"--%1 %2"_s.arg(option, written),
                               {u"--%1"_s.arg(option), written});
    return parsed;
}

Result<QByteArray> Invocation::contentOf(const QString &path)
{
    if (path == "-"_L1)
        return m_io.readAll();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return tallybook::fail(ErrorCode::FileNotFound, path, {path});
    if (!file.open(QIODevice::ReadOnly))
        return tallybook::fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    return file.readAll();
}

ExitCode Invocation::fail(const Error &error)
{
    return refuse(errorName(error.code), errorWords(error), exitCodeOf(error.code));
}

ExitCode Invocation::usage(const QString &words)
{
    return refuse(u"usage"_s, words, ExitCode::Usage);
}

ExitCode Invocation::refuse(const QString &name, const QString &words, ExitCode code)
{
    m_io.note("tallybook-cli: "_L1 + words);
    if (json())
        m_io.json(errorDocument(name, words, code));
    return code;
}

} // namespace tallybook::cli
