// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace tallybook::test {

/// What a run of the program gave.
struct CliRun {
    int code = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    /// The document on the standard output; fails the test if it is none.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            QTest::qFail(qPrintable(error.errorString() + QString::fromUtf8(out.left(400))),
                         __FILE__, __LINE__);
        return document.object();
    }
};

/// Runs the built program as a person or a script would.
inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {},
                     const QStringList &environment = {})
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    QStringList variables = QProcess::systemEnvironment();
    variables.removeIf([](const QString &variable) {
        return variable.startsWith(QLatin1StringView("TALLYBOOK_"));
    });
    process.setEnvironment(variables + environment);
    process.start(QStringLiteral(TALLYBOOK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    const bool ended = process.waitForFinished(patienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

/// A mail as an archive keeps it.
inline QByteArray mail(int number, const QByteArray &from, const QByteArray &date,
                       const QByteArray &subject, const QByteArray &body)
{
    QByteArray eml = "Message-ID: <m" + QByteArray::number(number) + "@example.org>\n";
    if (number > 1)
        eml += "In-Reply-To: <m1@example.org>\n";
    if (!date.isEmpty())
        eml += "Date: " + date + "\n";
    return eml + "From: " + from + "\nTo: dev@larch.example.org\nSubject: " + subject
            + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body;
}

} // namespace tallybook::test
