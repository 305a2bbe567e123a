// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/MailWriter.h"
#include "core/announce/TemplateData.h"
#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

Result<OutgoingMail> reminderMail(const Record &record, const TemplateSource &source)
{
    const VoterLabels labels(record);
    QVariantList silent;
    for (const VoterId &id : record.evaluation.outcome.silentHolders)
        silent += labels.label(id);
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(outcomeData(record));
    data.insert(u"silent"_s, silent);
    const qint64 left = record.evaluation.outcome.msLeft;
    data.insert(u"timeLeft"_s, left > 0 ? durationWords(left) : QString());
    auto mail = writeMail(u"reminder"_s, data, record, source);
    if (mail)
        replyToCall(*mail, record);
    return mail;
}

} // namespace tallybook::announce
