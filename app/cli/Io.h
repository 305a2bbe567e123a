// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace tallybook::cli {

/// The three streams of a run. All output is UTF-8 with LF, whatever the locale, so that what is
/// piped on does not depend on where it was made. The devices must outlive it.
class Io
{
public:
    Io(QIODevice &in, QIODevice &out, QIODevice &err)
        : m_in(in)
        , m_out(out)
        , m_err(err)
    {
    }

    /// Text and a line end to the standard output.
    void line(const QString &text = {});
    /// As it is, without a line end.
    void write(const QByteArray &bytes);
    /// A JSON document, indented.
    void json(const QJsonObject &document);
    /// Text and a line end to the error output.
    void note(const QString &text);
    /// How far a long act has come, in one line that the next one replaces; empty text takes it
    /// away. Only where a person looks on: nothing is written if the error output is no terminal.
    void progress(const QString &text);
    [[nodiscard]] QByteArray readAll();
    /// False once something could not be written (a closed pipe, a full disk).
    [[nodiscard]] bool good() const { return m_good; }

private:
    void put(QIODevice &device, const QByteArray &bytes);

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    QString m_progress; ///< the line that stands there
    bool m_good = true;
};

} // namespace tallybook::cli
