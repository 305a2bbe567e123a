// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/MailWriter.h"
#include "core/announce/MessageIds.h"
#include "core/announce/ResultChanges.h"
#include "core/announce/TemplateData.h"
#include "core/announce/Words.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

Result<OutgoingMail> correctionMail(const Record &record, const QString &reason,
                                    const TemplateSource &source)
{
    const std::optional<ResultChanges> since = resultChanges(record);
    if (!since)
        return fail(ErrorCode::NotAllowedInState, u"no result was sent"_s);
    const Decision *earlier = &since->earlier;
    QVariantList changes;
    for (const QString &line : changeWords(*since, record))
        changes += line;
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(ballotData(record));
    data.insert(outcomeData(record));
    data.insert(u"earlierWhen"_s, momentWords(earlier->decidedAt));
    data.insert(u"earlierVerdict"_s, verdictWord(earlier->verdict));
    data.insert(u"outcomeHolds"_s, since->outcomeHolds());
    data.insert(u"changes"_s, changes);
    data.insert(u"hasChanges"_s, !changes.isEmpty());
    setBlock(data, u"reason"_s, reason);
    auto mail = writeMail(u"correction"_s, data, record, source);
    if (!mail)
        return mail;
    replyToCall(*mail, record);
    if (const QString result = earlier->resultMessageId.trimmed(); isMessageId(result)) {
        mail->references += result;
        mail->inReplyTo = result;
    }
    return mail;
}

} // namespace tallybook::announce
