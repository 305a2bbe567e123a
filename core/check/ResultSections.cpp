// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Where a list begins: by a heading, by a sentence, and as part of which vote.
#include "core/base/Text.h"
#include "core/check/CountScanner.h"
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lists of votes that were not counted are no lists of the result.
constexpr QStringView uncountedWords =
        u"not counted|not count|uncounted|late|withdrawn|invalid|not included|excluded|"
        u"not been counted|did not vote|not voted|have not voted|earlier ones|silent|"
        u"rejected votes|void|disregarded|ignored|changed votes|next steps|contributors";

/// "Thanks to all who voted, here are the results:" introduces the votes all the same.
constexpr QStringView resultWords = u"result|results|tally|outcome|as follows";

QString lastSentence(const QString &lower)
{
    static const QRegularExpression stop(u"[.!?] "_s);
    const qsizetype at = lower.lastIndexOf(stop);
    return at < 0 ? lower : lower.mid(at + 2);
}

} // namespace

void ResultReader::startPartIfRepeated(const ListSection &section)
{
    noteKinds();
    // Two lists of one kind are two votes only where something is said between them.
    if (!section.side || !m_spoken)
        return;
    m_spoken = false;
    const KindOfList &earlier = m_kindsOfPart[kindKey(section)];
    if (earlier.named || (earlier.none && !section.none)) {
        ++m_part;
        m_kindsOfPart.clear();
    }
}

/// What the part has lists of so far; a list is whole when the next one begins.
void ResultReader::noteKinds()
{
    for (; m_kindsNoted < m_result.sections.size(); ++m_kindsNoted) {
        const ListSection &section = m_result.sections.at(m_kindsNoted);
        KindOfList &kind = m_kindsOfPart[kindKey(section)];
        kind.none = kind.none || section.none;
        kind.named = kind.named || (section.names > 0 && !section.none);
    }
}

int ResultReader::kindKey(const ListSection &section)
{
    constexpr int kinds = 3;
    const int binding = section.binding ? int(*section.binding) : 2;
    return (section.side ? int(*section.side) : kinds) * kinds + binding;
}

int ResultReader::openSection(const ListHeading &heading)
{
    ListSection section;
    section.line = line().number;
    section.text = line().text.trimmed();
    if (heading.side) {
        section.side = heading.side;
        section.binding = heading.binding ? heading.binding : m_outerBinding;
        m_side = heading.side;
    } else {
        section.side = m_side.value_or(VoteSide::For);
        section.ofAllSides = !m_side;
        section.binding = heading.binding;
        section.committers = heading.committers;
        // A heading that tells only who binds, before any value, stands over the values.
        if (!m_side || m_outerBinding)
            m_outerBinding = heading.binding;
    }
    section.none = heading.none;
    // "-1: 0": what comes below belongs to no side that nobody took.
    if (heading.none && heading.side)
        m_side.reset();
    startPartIfRepeated(section);
    section.part = m_part;
    m_result.sections.append(section);
    m_section = heading.none ? -1 : int(m_result.sections.size()) - 1;
    m_namesHere = 0;
    m_bareNames = false;
    m_impliedSection = false;
    m_ignoring = false;
    return int(m_result.sections.size()) - 1;
}

void ResultReader::flushParagraph()
{
    if (m_paragraph.isEmpty())
        return;
    const QString text = m_paragraph.text();
    const QString lower = text::lowered(text);
    startPartIfMatter(lower);
    for (const CountPhrase &phrase : scanCounts(lower)) {
        StatedCount count;
        count.side = phrase.side;
        count.binding = phrase.binding;
        count.others = phrase.others;
        count.number = phrase.number;
        count.line = m_paragraph.lineAt(phrase.start);
        count.text = text.mid(phrase.start, phrase.end - phrase.start).simplified();
        count.part = m_part;
        m_result.counts.append(count);
    }
    m_ignoring = false;
    m_outerBinding.reset();
    if (!lower.endsWith(u':'))
        m_side.reset();
    m_spoken = true;
    readCountedNames();
    if (lower.contains(u": "_s) || containsListed(lower, u"by|from|voted"))
        m_sentences.append(m_paragraph);
    readIntroduction(lower);
    m_paragraph.clear();
}

/// Whether names stand below a sentence with numbers that ends as sentences do: "The vote passed
/// with 2 binding votes." over a list whose names bear claims, or over three names or more.
bool ResultReader::listFollows(const QString &lower) const
{
    const QList<CountPhrase> counts = scanCounts(lastSentence(lower));
    if (std::ranges::none_of(counts, [](const CountPhrase &count) { return count.number > 0; })
        || m_at >= m_lines.size())
        return false;
    constexpr int enough = 3;
    int names = 0;
    for (int at = line().blank() ? nextFilled() : m_at; at >= 0 && at < m_lines.size(); ++at) {
        const BulletLine below = withoutBullet(m_lines[at].text);
        const VoterEntry entry = readEntry(below.content.toString());
        if (!m_lines[at].own || !entry.named() || entry.side)
            return false;
        if (entry.binding && (below.bullet || names > 0))
            return true;
        if (!below.bullet && !entry.binding)
            return false;
        if (!entry.name.contains(u' ') && entry.handle.isEmpty())
            return false;
        if (++names == enough)
            return true;
    }
    return false;
}

/// Whether a line of a sentence ends in a number of votes and a comma, and names stand bare on the
/// lines below: "The vote passes with 2 binding votes," / "Jane Doe" / "John Roe".
bool ResultReader::namesFollow(const QString &lower) const
{
    if (!lower.endsWith(u','))
        return false;
    const QList<CountPhrase> counts = scanCounts(lower);
    if (counts.isEmpty() || counts.last().number == 0)
        return false;
    const QString behind = lower.mid(counts.last().end);
    for (const CountToken &token : countTokens(behind)) {
        if (token.kind == CountToken::Kind::Word)
            return false;
    }
    int names = 0;
    for (int at = m_at + 1; at < m_lines.size() && m_lines[at].own && !m_lines[at].blank(); ++at) {
        const VoterEntry entry = readEntry(m_lines[at].text.trimmed());
        if (entry.name.simplified() != m_lines[at].text.simplified() || !entry.name.contains(u' '))
            break;
        ++names;
    }
    return names >= 2 || (names == 1 && counts.last().number == 1);
}

/// Whether a line ends in a login in brackets as the one above does: then it is a voter as that
/// one, whatever words stand before: "Centre for Trees, Elm University (@jdoe)".
bool ResultReader::isLikeLineAbove(const BulletLine &below) const
{
    if (m_section < 0 || m_namesHere == 0 || m_result.voters.isEmpty()
        || m_result.voters.constLast().handle.isEmpty())
        return false;
    static const QRegularExpression login(u"\\(@[\\w.-]{1,60}\\)$"_s);
    constexpr qsizetype longest = 160;
    return below.content.size() <= longest && login.match(below.content.toString()).hasMatch();
}

/// "There are 5 approving votes, 3 of which are binding:" opens a list as a heading does.
void ResultReader::readIntroduction(const QString &lower)
{
    if (!lower.endsWith(u':') && !namesFollow(lower) && !listFollows(lower))
        return;
    const QString sentence = lastSentence(lower);
    if (containsListed(sentence, uncountedWords)
        || (containsListed(sentence, u"thanks|thank") && !containsListed(sentence, resultWords))) {
        m_ignoring = true;
        return;
    }
    if (!containsListed(sentence, u"vote|votes|voted|voters|result|results|voting|tally|binding")
        && !sentence.contains(u"+1"_s))
        return;
    ListHeading heading;
    bool implied = true;
    bool tellsBinding = true;
    for (const CountPhrase &phrase : scanCounts(sentence)) {
        if (phrase.number == 0)
            continue;
        tellsBinding = tellsBinding && phrase.binding
                && (!heading.binding || heading.binding == phrase.binding);
        if (phrase.binding && !heading.binding)
            heading.binding = phrase.binding;
        if (phrase.side)
            heading.side = heading.side ? heading.side : phrase.side;
        implied = false;
    }
    if (!tellsBinding)
        heading.binding.reset();
    // "Votes came from:" can only be followed by voters.
    static const QRegularExpression voters(u"\\b(?:from|by|voters)\\s*:$"_s);
    for (const CountToken &token : countTokens(sentence)) {
        if (token.kind == CountToken::Kind::Value && !heading.side) {
            heading.side = token.side;
            implied = false;
        }
    }
    if (!heading.side && !implied)
        heading.side = VoteSide::For;
    heading.found = true;
    const std::optional<VoteSide> side = m_side;
    const std::optional<bool> outer = m_outerBinding;
    m_result.sections[openSection(heading)].sentence = true;
    // A sentence sets no frame for the headings after it.
    m_side = side;
    m_outerBinding = outer;
    m_impliedSection = implied && !voters.match(sentence).hasMatch();
}

} // namespace tallybook::check
