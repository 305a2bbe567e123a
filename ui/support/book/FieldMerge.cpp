// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/FieldMerge.h"

namespace tallybook {

FieldMerge FieldMerge::of(const QJsonObject &base, const QJsonObject &typed,
                          const QJsonObject &theirs)
{
    FieldMerge merged{theirs, {}};
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        const QJsonValue before = base.value(it.key());
        if (it.value() == before)
            continue;
        const QJsonValue other = theirs.value(it.key());
        if (other != before && other != it.value())
            merged.both.append(it.key());
        merged.fields.insert(it.key(), it.value());
    }
    return merged;
}

} // namespace tallybook
