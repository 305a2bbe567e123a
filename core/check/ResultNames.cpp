// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the reader takes down names and numbers once it knows where they stand.
#include "core/base/Text.h"
#include "core/check/CountScanner.h"
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether names behind "3 binding and 1 non-binding +1 votes:" are those of both numbers: they
/// are more than the second one tells, or bear the first one's claim.
bool areOfBoth(const QString &text, const CountPhrase &first, const CountPhrase &second,
               const QString &names)
{
    const QString between =
            text.mid(first.end, std::max(0, int(second.start) - int(first.end))).simplified();
    if (!isListed(between, u"and|,|, and|plus|with|/|+|&") || first.binding == second.binding
        || (first.side && second.side && first.side != second.side))
        return false;
    const QList<ListPiece> pieces = splitList(names);
    return pieces.size() > second.number
            || std::ranges::any_of(pieces, [&second](const ListPiece &piece) {
                   const std::optional<bool> claim = readEntry(piece.text).binding;
                   return claim && second.binding && claim != second.binding;
               });
}

/// "Bo found two mistakes": it begins as a name and ends as no name does.
bool isClause(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 2 && words.first().front().isUpper() && words.last().front().isLower();
}

} // namespace

bool areNames(const QString &text)
{
    const QList<ListPiece> pieces = splitList(text);
    const bool all = std::ranges::all_of(pieces, [](const ListPiece &piece) {
        const VoterEntry entry = readEntry(piece.text);
        return entry.named() && !isClause(entry.name);
    });
    // A single word may be anything: "(2 from Foo)", "from Foo PMC members".
    const VoterEntry first = readEntry(pieces.first().text);
    return all
            && (pieces.size() > 1 || first.name.contains(u' ') || !first.handle.isEmpty()
                || !first.address.isEmpty());
}

int endOfNames(const QString &text, int end)
{
    // A clause behind a semicolon has a verb, and a verb no capital.
    static const QRegularExpression name(
            u";\\s+\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,4}(?=[.;]|$)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    constexpr int longest = 100;
    while (end < text.size() && text.at(end) == u';') {
        const QString piece = text.mid(end, longest);
        const auto match = name.match(piece, 0, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || !readEntry(match.captured().sliced(1).trimmed()).named())
            break;
        end += int(match.capturedLength());
    }
    return end;
}

QString ResultReader::inlineNames(int rest, QList<int> &lineOfOffset)
{
    QString names = line().text.mid(rest);
    lineOfOffset.fill(line().number, names.size());
    int length = int(line().text.trimmed().size());
    while (m_at + 1 < m_lines.size()) {
        const ResultLine &next = m_lines.at(m_at + 1);
        if (!next.own || next.blank() || withoutBullet(next.text).bullet
            || (readHeading(next.text.trimmed()).found && !next.text.trimmed().startsWith(u'(')))
            break;
        const QString end = names.right(16).trimmed(); // not all of a list that grows
        const bool open = end.endsWith(u',') || end.endsWith(u'&') || end.endsWith(u" and"_s);
        const QList<ListPiece> pieces = splitList(next.text.trimmed());
        bool namesOnly = true;
        for (const ListPiece &piece : pieces)
            namesOnly = namesOnly
                    && (readEntry(piece.text).named() || readEntry(piece.text).binding
                        || piece.text.trimmed().isEmpty());
        if (!open && !(length >= 52 && namesOnly))
            break;
        names += u' ' + next.text.trimmed();
        lineOfOffset.resize(names.size(), next.number);
        length = int(next.text.trimmed().size());
        ++m_at;
    }
    return names;
}

void ResultReader::addCounts(const QString &text, int lineNumber, std::optional<VoteSide> side,
                             int section)
{
    for (const CountPhrase &phrase : scanCounts(text::lowered(text), side)) {
        StatedCount count;
        count.side = phrase.side;
        count.binding = phrase.binding;
        if (section >= 0 && !count.binding && m_result.sections[section].binding)
            count.binding = m_result.sections[section].binding;
        count.others = phrase.others;
        count.number = phrase.number;
        count.line = lineNumber;
        count.text = text.mid(phrase.start, phrase.end - phrase.start).simplified();
        count.section = section;
        count.part = m_part;
        m_result.counts.append(count);
    }
}

int ResultReader::addNames(const QString &text, const QList<int> &lineOfOffset, bool splitTwo)
{
    QList<ListPiece> pieces = splitList(text);
    // "Jane Doe, Example Inc.": on a line of its own a comma most often adds a remark.
    if (pieces.size() == 2 && !splitTwo)
        pieces = {ListPiece{text, 0}};
    int added = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        ListPiece piece = pieces.at(i);
        static const QRegularExpression sentenceEnd(u"(?<=\\p{L}{3})\\.\\s+(?=\\p{Lu})"_s,
                                                    QRegularExpression::UseUnicodePropertiesOption);
        const qsizetype stop = piece.text.indexOf(sentenceEnd);
        const bool ends = stop >= 0;
        if (ends)
            piece.text.truncate(stop);
        const VoterEntry entry = readEntry(piece.text);
        const int number = lineOfOffset.value(piece.start, lineOfOffset.value(0));
        ListSection *section = m_section >= 0 ? &m_result.sections[m_section] : nullptr;
        if (entry.named()) {
            addVoter(entry, piece.text, number, entry.side);
            ++added;
        } else if (entry.binding && added > 0 && piece.text.simplified().size() < 20) {
            m_result.voters.last().ownBinding = entry.binding; // "Jane, binding"
        } else if (piece.text.trimmed().isEmpty() && section && i > 0 && i + 1 < pieces.size()) {
            section->emptyEntries.append(number);
        } else if (section && containsListed(piece.text.toLower(), u"others|more|etc|et al")) {
            section->incomplete = true;
        } else if (section && i + 1 < pieces.size() && !entry.side && !entry.binding
                   && !piece.text.trimmed().contains(u' ')) {
            section->incomplete = true; // "Ada, 360, Bo": nobody knows whether that is a voter
        }
        if (ends)
            break;
    }
    return added;
}

void ResultReader::addVoter(const VoterEntry &entry, const QString &text, int lineNumber,
                            std::optional<VoteSide> side)
{
    ListedVoter voter;
    voter.name = entry.name;
    voter.handle = entry.handle;
    voter.nick = entry.nick;
    voter.address = entry.address;
    voter.sender = entry.sender;
    voter.bracketed = entry.bracketed;
    voter.ownBinding = entry.binding;
    voter.starred = entry.starred;
    m_anyStar = m_anyStar || entry.starred;
    voter.line = lineNumber;
    voter.text = text.simplified();
    voter.section = m_section;
    if (m_section >= 0) {
        ListSection &section = m_result.sections[m_section];
        ++section.names;
        voter.headingBinding = section.binding;
        voter.side = side.value_or(section.side.value_or(VoteSide::For));
        voter.part = section.part;
    } else {
        voter.side = side.value_or(VoteSide::For);
        voter.part = m_part;
    }
    m_result.voters.append(voter);
}

/// "Ada, Bo, Cleo (binding), Dov (non-binding)" behind "3 binding and 1 non-binding +1 votes:": a
/// claim is that of all names since the claim before it.
void ResultReader::takeNamesOfBoth(const CountPhrase &of, int offset, const QString &names)
{
    CountPhrase both = of;
    both.binding.reset();
    const qsizetype first = m_result.voters.size();
    takeNames(m_paragraph, both, offset, names);
    std::optional<bool> claim;
    for (qsizetype i = m_result.voters.size() - 1; i >= first; --i) {
        ListedVoter &voter = m_result.voters[i];
        if (voter.ownBinding)
            claim = voter.ownBinding;
        voter.ownBinding = claim;
    }
}

/// "3 binding +1 votes (Jane Doe, John Roe, Ann Poe)", "… from Jane Doe and John Roe."
void ResultReader::readCountedNames()
{
    static const QRegularExpression behind(u"\\s*(?:\\(([^()]{3,2000})\\)|(?:(?:from|by):?|:)\\s+"
                                           "([^.:;]{3,2000})(?:[.;]|$))"_s);
    static const QRegularExpression joint(u"[,\\s]*(?:\\band)?\\s*$"_s);
    const QString text = m_paragraph.text();
    const QList<CountPhrase> phrases = scanCounts(text::lowered(text));
    for (qsizetype at = 0; at < phrases.size(); ++at) {
        const CountPhrase &phrase = phrases[at];
        // "3 from A, B and C, and 2 from …": the names end where the next number begins.
        const qsizetype next = at + 1 < phrases.size() ? phrases[at + 1].start : text.size();
        const QString own = text.mid(phrase.end, std::max<qsizetype>(0, next - phrase.end));
        const auto match = behind.match(own, 0, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        const int group = match.captured(1).isEmpty() ? 2 : 1;
        const int start = phrase.end + int(match.capturedStart(group));
        int end = start + int(match.capturedLength(group));
        if (group == 2)
            end = endOfNames(text, end);
        QString names = text.mid(start, end - start);
        names.truncate(joint.match(names).capturedStart());
        if (names.isEmpty() || phrase.number == 0)
            continue;
        if (!areNames(names))
            continue;
        if (at > 0 && own.startsWith(u':') && areOfBoth(text, phrases[at - 1], phrase, names)) {
            takeNamesOfBoth(phrase, start, names);
            continue;
        }
        // The paragraph's numbers are the last that were taken down.
        m_result.counts[m_result.counts.size() - phrases.size() + at].names =
                int(m_result.sections.size());
        takeNames(m_paragraph, phrase, start, names);
    }
}

/// A list of its own for names that stand in a sentence, at `offset` of it.
void ResultReader::takeNames(const Paragraph &paragraph, const CountPhrase &of, int offset,
                             const QString &names)
{
    ListSection section;
    section.side = of.side.value_or(VoteSide::For);
    section.binding = of.binding;
    section.line = paragraph.lineAt(of.start);
    section.text = paragraph.text().mid(of.start, of.end - of.start);
    section.part = m_part;
    m_result.sections.append(section);
    m_section = int(m_result.sections.size()) - 1;
    QList<int> lineOfOffset;
    for (int i = 0; i < names.size(); ++i)
        lineOfOffset.append(paragraph.lineAt(offset + i));
    (void)addNames(names, lineOfOffset, true);
    closeSection();
}

} // namespace tallybook::check
