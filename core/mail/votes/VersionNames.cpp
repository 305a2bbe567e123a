// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VersionNames.h"

#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

bool isVersion(QStringView word)
{
    if (word.startsWith(u"rc") && word.size() > 2 && word[2].isDigit())
        return true;
    return word.front().isDigit() || (word.front() == u'v' && word.size() > 1 && word[1].isDigit());
}

QStringList versionsOf(QStringView text)
{
    QStringList versions;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        qsizetype dots = 0;
        while (end < text.size()
               && (text[end].isDigit()
                   || (text[end] == u'.' && end > i && end + 1 < text.size()
                       && text[end + 1].isDigit()))) {
            dots += text[end] == u'.' ? 1 : 0;
            ++end;
        }
        if (dots > 0)
            versions += text.mid(i, end - i).toString();
        i = std::max(end, i + 1);
    }
    return versions;
}

bool isOtherVersion(QStringView scope, const QStringList &subjectStems)
{
    if (!startsWithListed(scope, u"for|to"))
        return false;
    const QStringList named = versionsOf(scope);
    bool known = named.isEmpty();
    bool any = false;
    for (const QString &stem : subjectStems) {
        if (!stem.contains(u'.'))
            continue;
        any = true;
        known = known || std::any_of(named.begin(), named.end(), [&stem](const QString &version) {
                    return stem.startsWith(version) || version.startsWith(stem);
                });
    }
    return any && !known;
}

bool isOtherCandidate(QStringView word, const QStringList &subjectStems)
{
    const auto isCandidate = [](const QString &stem) {
        return stem.size() > 2 && stem.startsWith(u"rc") && stem[2].isDigit();
    };
    return isCandidate(word.toString()) && !subjectStems.contains(stemOf(word))
            && std::any_of(subjectStems.begin(), subjectStems.end(), isCandidate);
}

} // namespace tallybook
