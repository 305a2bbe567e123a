// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/Passages.h"

#include "core/base/Text.h"
#include "ui/support/words/DateWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who wrote the message, and when: what stands beneath its passages.
QString attribution(const StoredMessage &message)
{
    const QString author =
            text::visibleLine(message.fromName.isEmpty() ? message.fromAddress + message.fromHandle
                                                         : message.fromName);
    return message.date ? u"\u2014 %1, %2"_s.arg(author, DateWords::utc(*message.date))
                        : u"\u2014 "_s + author;
}

} // namespace

QString passages::quoted(const QString &passage, const StoredMessage &message)
{
    QStringList lines;
    for (const QString &line : passage.split(u'\n'))
        lines += u"> "_s + line;
    lines += attribution(message);
    return lines.join(u'\n');
}

QString passages::added(const QString &summary, const QString &quoted)
{
    const QString before = summary.trimmed();
    return before.isEmpty() ? quoted : before + u"\n\n"_s + quoted;
}

QStringList passages::of(const StoredMessage &message, const QString &summary)
{
    const QString whose = attribution(message);
    QStringList found;
    QStringList quoted;
    for (const QString &line : summary.split(u'\n')) {
        if (line.startsWith(u'>')) {
            quoted += line.startsWith(u"> "_s) ? line.mid(2) : line.mid(1);
            continue;
        }
        if (!quoted.isEmpty() && line.trimmed() == whose)
            found += quoted.join(u'\n');
        quoted.clear();
    }
    return found;
}

} // namespace tallybook
