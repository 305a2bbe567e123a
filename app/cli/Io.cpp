// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Io.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <unistd.h>

namespace tallybook::cli {

void Io::line(const QString &text)
{
    put(m_out, text.toUtf8() + '\n');
}

void Io::write(const QByteArray &bytes)
{
    put(m_out, bytes);
}

void Io::json(const QJsonObject &document)
{
    put(m_out, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Io::note(const QString &text)
{
    put(m_err, text.toUtf8() + '\n');
}

void Io::progress(const QString &text)
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_err);
    if (file == nullptr || isatty(file->handle()) == 0 || text == m_progress)
        return;
    m_progress = text;
    put(m_err, "\r\033[K" + text.toUtf8());
}

QByteArray Io::readAll()
{
    return m_in.readAll();
}

void Io::put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        m_good = false;
}

} // namespace tallybook::cli
