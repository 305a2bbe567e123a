// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/StruckVotes.h"

#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// "~~+1 (binding)~~": the struck words begin with a value.
bool strikesValue(QStringView piece)
{
    const NormalisedText inside = normaliseText(piece.mid(2, piece.size() - 4));
    const QList<ValueHit> hits = scanValues(inside.lower);
    return !hits.isEmpty()
            && wordsOf(QStringView(inside.lower).left(hits.front().start), 1).isEmpty();
}

/// The piece stands among the writer's own words: a line that is struck whole is blank now.
bool isOwn(const BodyText &body, int line)
{
    if (line >= body.count())
        return false;
    if (!body.isBlank(line))
        return body.isOwn(line);
    const int before = body.previousFilled(line);
    return before < 0 || body.isOwn(before);
}

} // namespace

void accountForStruckVotes(QList<VoteCandidate> &candidates, const BodyText &body,
                           const QString &original)
{
    const QList<StruckPiece> &struck = body.normalised().struck;
    const auto piece =
            std::find_if(struck.begin(), struck.end(), [&](const StruckPiece &candidate) {
                return strikesValue(QStringView(original).mid(candidate.offset, candidate.length))
                        && isOwn(body, body.lineAt(candidate.position));
            });
    if (piece == struck.end())
        return;
    if (candidates.isEmpty()) {
        VoteCandidate taken;
        taken.kind = VoteKind::Withdraw;
        taken.grade = Grade::Unclear;
        taken.reasons = {ReadingReason::Withdrawn};
        taken.evidence.offset = piece->offset;
        taken.evidence.length = piece->length;
        taken.evidence.line = body.lineAt(piece->position) + 1;
        taken.evidence.text = original.mid(piece->offset, piece->length);
        candidates += taken;
    } else if (candidates.size() == 1 && candidates.front().grade != Grade::Unclear
               && candidates.front().kind == VoteKind::Cast) {
        candidates.front().kind = VoteKind::Change;
        candidates.front().reasons += ReadingReason::Changed;
    }
}

} // namespace tallybook
