// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/MailWriter.h"
#include "core/announce/TemplateData.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

Result<OutgoingMail> resultMail(const Record &record, const TemplateSource &source)
{
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(ballotData(record));
    data.insert(outcomeData(record));
    auto mail = writeMail(u"result"_s, data, record, source);
    if (mail)
        replyToCall(*mail, record);
    return mail;
}

} // namespace tallybook::announce
