// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/MailWriter.h"
#include "core/announce/TemplateData.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

Result<OutgoingMail> cancelMail(const Record &record, const QString &reason,
                                const TemplateSource &source)
{
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(outcomeData(record));
    setBlock(data, u"reason"_s, reason);
    auto mail = writeMail(u"cancel"_s, data, record, source);
    if (mail)
        replyToCall(*mail, record);
    return mail;
}

} // namespace tallybook::announce
