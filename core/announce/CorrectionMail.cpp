// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/MailWriter.h"
#include "core/announce/MessageIds.h"
#include "core/announce/TemplateData.h"
#include "core/announce/Words.h"

#include <array>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

const Decision *lastDecision(const Record &record)
{
    for (auto it = record.decisions.rbegin(); it != record.decisions.rend(); ++it) {
        if (!it->removed)
            return &*it;
    }
    return nullptr;
}

/// "+1: 5 votes (3 binding), was 4 votes (3 binding)" for each value that changed.
QVariantList changesBetween(const Tally &before, const Tally &after)
{
    constexpr std::array sides = {VoteSide::For, VoteSide::Abstain, VoteSide::Against};
    constexpr std::array flags = {VoteSideFlag::For, VoteSideFlag::Abstain, VoteSideFlag::Against};
    QVariantList changes;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto words = [flag = flags[i]](const Tally &tally) {
            return u"%1 (%2 binding)"_s.arg(counted(tally.all().of(flag), u"vote"_s, u"votes"_s),
                                            QString::number(tally.binding.of(flag)));
        };
        if (words(before) != words(after)) {
            changes += u"%1: %2, was %3"_s.arg(sideWords(sides[i]), words(after), words(before));
        }
    }
    return changes;
}

} // namespace

Result<OutgoingMail> correctionMail(const Record &record, const QString &reason,
                                    const TemplateSource &source)
{
    const Decision *earlier = lastDecision(record);
    if (!earlier)
        return fail(ErrorCode::NotAllowedInState, u"no result was sent"_s);
    const QVariantList changes = changesBetween(earlier->tally, record.evaluation.tally);
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(ballotData(record));
    data.insert(outcomeData(record));
    data.insert(u"earlierWhen"_s, momentWords(earlier->decidedAt));
    data.insert(u"earlierVerdict"_s, verdictWord(earlier->verdict));
    data.insert(u"outcomeHolds"_s, earlier->verdict == record.evaluation.outcome.verdict);
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
