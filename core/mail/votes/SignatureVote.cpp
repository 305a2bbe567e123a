// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/SignatureVote.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/WithinMessageResolver.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

/// Right above stands the mark, which has neither letters nor digits.
bool isFirstOfSignature(const BodyText &body, int line)
{
    const int mark = body.previousFilled(line);
    return mark >= 0 && body.at(mark).lineClass == LineClass::Signature
            && wordsOf(body.content(mark), 1).isEmpty() && scanValues(body.content(mark)).isEmpty();
}

} // namespace

std::optional<VoteCandidate> voteInSignature(const BodyText &body, const QString &original)
{
    for (int i = 0; i < body.count(); ++i) {
        if (body.at(i).lineClass != LineClass::Signature || !isValueAlone(body.lower(i))
            || !isFirstOfSignature(body, i))
            continue;
        const ValueHit hit = scanValues(body.content(i)).front();
        if (hit.form != ValueForm::Plain)
            continue;
        FoundVote found;
        found.line = i;
        const int content = int(body.content(i).data() - body.normalised().text.constData());
        found.start = content + hit.start;
        found.end = content + hit.end;
        found.sentence = {content, content + int(body.content(i).size())};
        VoteCandidate candidate;
        candidate.value = hit.value;
        const QList<ClaimHit> claims = scanClaims(body.lower(i));
        if (!claims.isEmpty())
            candidate.claim = claims.front().claim;
        candidate.evidence = evidenceOf(found, body, original);
        candidate.reasons = {ReadingReason::InSignature};
        candidate.grade = Grade::Unclear;
        return candidate;
    }
    return std::nullopt;
}

} // namespace tallybook
