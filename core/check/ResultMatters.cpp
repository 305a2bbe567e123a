// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Which of several matters a line is about: candidates with their numbers, motions one by one.
#include "core/check/CountScanner.h"
#include "core/check/ResultReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Jane Doe: five +1's, one -1", "Jane Doe: +6": nobody votes so, but so many may vote for her.
bool givesNumbersOfName(const QString &line)
{
    constexpr qsizetype longest = 200;
    const QStringView content = withoutBullet(line).content;
    const qsizetype colon = content.indexOf(u':');
    if (colon < 0 || content.size() > longest)
        return false;
    const QString name = content.first(colon).trimmed().toString();
    if (!name.contains(u' ') || !looksLikeName(name))
        return false;
    const QString behind = content.sliced(colon + 1).trimmed().toString().toLower();
    const QList<CountToken> tokens = countTokens(behind);
    if (tokens.size() == 1)
        return tokens.first().kind == CountToken::Kind::Value && tokens.first().number > 1;
    const QList<CountPhrase> counts = scanCounts(behind);
    return !counts.isEmpty() && counts.first().start == 0 && counts.first().side;
}

} // namespace

/// The lines of candidates: two or more of them, for one may be a voter who exaggerates.
void ResultReader::findCandidates()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].own && givesNumbersOfName(m_lines[i].text))
            m_candidates.insert(i);
    }
    if (m_candidates.size() < 2)
        m_candidates.clear();
}

/// "MOTION: …" and again "MOTION: …": each has numbers of its own.
void ResultReader::startPartIfMatter(const QString &lower)
{
    static const QRegularExpression matter(
            u"^\\W{0,3}(?:motion|resolution|proposal|ballot|question|amendment|item)\\b"
            u"[ #]{0,2}[a-z0-9.-]{0,12} ?:"_s);
    if (!matter.match(lower.left(80)).hasMatch())
        return;
    if (m_matters++ > 0) {
        noteKinds();
        ++m_part;
        m_kindsOfPart.clear();
    }
}

} // namespace tallybook::check
