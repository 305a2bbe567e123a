// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/Lines.h"

#include <QList>
#include <QString>

namespace tallybook {

QList<QStringView> textLines(QStringView text)
{
    QList<QStringView> lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString withUnixLineEnds(const QString &text)
{
    if (!text.contains(u'\r'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\r')
            out += text[at];
        else if (at + 1 >= text.size() || text[at + 1] != u'\n')
            out += u'\n';
    }
    return out;
}

} // namespace tallybook
