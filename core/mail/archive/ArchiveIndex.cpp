// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/ArchiveIndex.h"

#include "core/mail/mime/HeaderDecoder.h"

#include <QHashFunctions>

#include <algorithm>

namespace tallybook {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Whether the lower-case word begins at `at`; ASCII.
bool wordAt(QByteArrayView text, qsizetype at, QByteArrayView word)
{
    if (text.size() - at < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if ((text[at + i] | 0x20) != word[i])
            return false;
    }
    return true;
}

/// What every subject has that readSubject() can take for one of a vote or result; and what may
/// hide it: encoded words and characters beyond ASCII (full-width ones are made plain).
bool mayNameVote(QByteArrayView subject)
{
    for (qsizetype at = 0; at < subject.size(); ++at) {
        const char c = subject[at];
        if ((c & 0x80) != 0)
            return true;
        switch (c | 0x20) {
        case 'v':
            if (wordAt(subject, at, "vot"))
                return true;
            break;
        case 'r':
            if (wordAt(subject, at, "result"))
                return true;
            break;
        case 'c':
            if (wordAt(subject, at, "cfv"))
                return true;
            break;
        case 'm':
            if (wordAt(subject, at, "motion"))
                return true;
            break;
        case 'b':
            if (wordAt(subject, at, "ballot"))
                return true;
            break;
        case '=' | 0x20:
            if (at + 1 < subject.size() && c == '=' && subject[at + 1] == '?')
                return true;
            break;
        default: break;
        }
    }
    return false;
}

} // namespace

quint64 idHash(QByteArrayView id)
{
    QByteArrayView bare = id.trimmed();
    if (bare.startsWith('<'))
        bare = bare.sliced(1);
    if (bare.endsWith('>'))
        bare.chop(1);
    QByteArray joined;
    if (std::any_of(bare.begin(), bare.end(), isBlank)) {
        for (const char c : bare) {
            if (!isBlank(c))
                joined += c;
        }
        bare = joined;
    }
    const quint64 hash = qHashBits(bare.data(), size_t(bare.size()), QHashSeed::globalSeed());
    return hash == 0 ? 1 : hash;
}

std::vector<quint64> referenceHashes(QByteArrayView inReplyTo, QByteArrayView references)
{
    std::vector<quint64> hashes;
    const auto add = [&](QByteArrayView value, qsizetype open) {
        const qsizetype close = open < 0 ? -1 : value.indexOf('>', open);
        if (close < 0)
            return;
        const quint64 hash = idHash(value.sliced(open, close - open + 1));
        if (std::find(hashes.begin(), hashes.end(), hash) == hashes.end())
            hashes.push_back(hash);
    };
    add(inReplyTo, inReplyTo.indexOf('<'));
    qsizetype open = references.isEmpty() ? -1 : references.lastIndexOf('<');
    while (open >= 0 && hashes.size() + 1 < mostReferences) {
        add(references, open);
        open = open == 0 ? -1 : references.lastIndexOf('<', open - 1);
    }
    if (open > 0)
        add(references, references.indexOf('<'));
    return hashes;
}

std::optional<SubjectLine> voteSubject(QByteArrayView rawSubject)
{
    if (!mayNameVote(rawSubject))
        return std::nullopt;
    const SubjectLine line = readSubject(decodeHeader(rawSubject));
    const bool ofVote = line.vote || line.result;
    if (!ofVote || line.poll || line.discuss)
        return std::nullopt;
    return line;
}

} // namespace tallybook
