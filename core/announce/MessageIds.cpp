// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/MessageIds.h"

#include "core/announce/HeaderValue.h"

#include <algorithm>

namespace tallybook {

bool isMessageId(const QString &id)
{
    if (id.size() < 5 || !id.startsWith(u'<') || !id.endsWith(u'>'))
        return false;
    const QStringView inner = QStringView(id).sliced(1, id.size() - 2);
    const bool plain = std::ranges::all_of(inner, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'<' && c != u'>';
    });
    if (!plain || HeaderValue::hidesControls(id))
        return false;
    // Any '@' may be the one between the two sides, as in the specification's pattern.
    for (qsizetype at = inner.indexOf(u'@'); at >= 0; at = inner.indexOf(u'@', at + 1)) {
        const qsizetype right = inner.size() - at - 1;
        if (at >= 1 && at <= 250 && right >= 1 && right <= 250)
            return true;
    }
    return false;
}

QStringList trimmedReferences(const QStringList &references)
{
    constexpr qsizetype maxReferences = 20;
    QStringList kept;
    for (const QString &id : references) {
        if (isMessageId(id) && !kept.contains(id))
            kept += id;
    }
    if (kept.size() > maxReferences)
        kept = kept.first(1) + kept.last(maxReferences - 1);
    return kept;
}

} // namespace tallybook
