// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Io.h"

#include <QJsonDocument>

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
