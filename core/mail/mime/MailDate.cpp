// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/MailDate.h"

#include <gmime/gmime.h>

#include <memory>

namespace tallybook {

std::optional<Timestamp> parseMailDate(QByteArrayView value)
{
    constexpr qsizetype longestDate = 200;
    const QByteArray text = value.trimmed().toByteArray().left(longestDate);
    if (text.isEmpty())
        return std::nullopt;
    const std::unique_ptr<GDateTime, void (*)(GDateTime *)> date(
            g_mime_utils_header_decode_date(text.constData()), g_date_time_unref);
    if (!date)
        return std::nullopt;
    constexpr qint64 usPerSecond = 1'000'000;
    return Timestamp{g_date_time_to_unix(date.get()) * 1000,
                     int(g_date_time_get_utc_offset(date.get()) / usPerSecond)};
}

} // namespace tallybook
