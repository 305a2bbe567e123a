// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultReader.h"

#include "core/base/Text.h"
#include "core/check/CountScanner.h"
#include "core/mail/Words.h"

#include <QRegularExpression>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lists of votes that were not counted are no lists of the result.
constexpr QStringView uncountedWords =
        u"not counted|not count|uncounted|late|withdrawn|invalid|not included|excluded|"
        u"not been counted|did not vote|not voted|have not voted|earlier ones|thanks|thank|silent|"
        u"rejected votes|void|disregarded|ignored|changed votes|next steps|contributors";

/// Paragraphs about how is decided, not about what was.
constexpr QStringView ruleOpenings =
        u"rule|reading used|reading|all readings|the readings|readings|per the|according to|note|"
        u"messages read|requirements|criteria|voting rules|voting period";

bool isDoubleSpaced(const QList<ResultLine> &lines)
{
    int filled = 0;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].blank() || !lines[i].own)
            continue;
        ++filled;
        if (i > 0 && !lines[i - 1].blank() && lines[i - 1].own)
            return false;
    }
    return filled >= 6;
}

/// "+1: 3 (Jane Doe, John Roe, Ann Poe)" and "+1: 3 - Jane Doe, …": the number is no name.
void takeNumberBefore(QString &names, QList<int> &lineOfOffset)
{
    static const QRegularExpression number(
            u"^\\s*\\d{1,4}\\s*(?:votes?|binding|non-?binding)?\\s*(?:[-–:]\\s*|(?=\\())(.+)$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(names);
    if (!match.hasMatch())
        return;
    qsizetype start = match.capturedStart(1);
    QString rest = match.captured(1).trimmed();
    if (rest.startsWith(u'(') && rest.endsWith(u')') && rest.count(u'(') == 1) {
        rest = rest.mid(1, rest.size() - 2);
        ++start;
    }
    names = rest;
    lineOfOffset = lineOfOffset.mid(start);
}

QString lastSentence(const QString &lower)
{
    const qsizetype stop = lower.lastIndexOf(u". "_s);
    return stop < 0 ? lower : lower.mid(stop + 2);
}

} // namespace

ResultReader::ResultReader(QList<ResultLine> lines, PublishedResult &result)
    : m_lines(std::move(lines))
    , m_result(result)
    , m_doubleSpaced(isDoubleSpaced(m_lines))
{
}

void ResultReader::read()
{
    for (m_at = 0; m_at < m_lines.size(); ++m_at)
        readLine();
    flushParagraph();
    m_result.parts = m_part + 1;
}

void ResultReader::readLine()
{
    if (!line().own) {
        flushParagraph();
        closeSection();
        m_skipping = false;
        return;
    }
    if (readBlank())
        return;
    const QString lower = line().text.trimmed().toLower();
    if (m_paragraph.isEmpty() && m_section < 0 && startsWithListed(lower, ruleOpenings))
        m_skipping = true;
    if (m_skipping)
        return;
    if (readLegendLine() || readTableRow() || readHeadingLine() || readValueEntry() || readMember())
        return;
    if (withoutBullet(line().text).content.isEmpty())
        return readLoneBullet();
    if (m_section >= 0 && m_namesHere > 0 && line().text.startsWith(u"  "_s) && !m_bareNames)
        return; // a remark that goes on below a name
    closeSection();
    if (withoutBullet(line().text).bullet)
        flushParagraph();
    m_paragraph.append(line());
}

bool ResultReader::readBlank()
{
    if (!line().blank())
        return false;
    m_skipping = false;
    flushParagraph();
    // Below names that stand bare, the next bare line is the sender's own.
    if (m_section >= 0 && m_namesHere > 0 && m_bareNames && !m_doubleSpaced && !m_nameBelow)
        closeSection();
    return true;
}

int ResultReader::nextFilled() const
{
    for (int i = m_at + 1; i < m_lines.size(); ++i) {
        if (!m_lines[i].own)
            return -1;
        if (!m_lines[i].blank())
            return i;
    }
    return -1;
}

bool ResultReader::readLegendLine()
{
    const std::optional<bool> legend = readLegend(line().text.trimmed());
    if (!legend) {
        const std::optional<bool> inside = takeInlineLegend(m_lines[m_at].text);
        m_result.legend = inside ? inside : m_result.legend;
        return inside && line().blank();
    }
    // "* Binding" with names below is a heading with a bullet.
    const int next = nextFilled();
    const ListHeading heading = readHeading(withoutBullet(line().text).content);
    if (heading.found && !line().text.contains(u'=') && next >= 0
        && (withoutBullet(m_lines[next].text).bullet || next == m_at + 1)
        && readEntry(withoutBullet(m_lines[next].text).content.toString()).named())
        return false;
    flushParagraph();
    m_result.legend = legend;
    return true;
}

void ResultReader::startPartIfRepeated(const ListSection &section)
{
    // Two lists of one kind are two votes only where something is said between them.
    if (!section.side || !m_spoken)
        return;
    m_spoken = false;
    for (int i = m_partBegin; i < m_result.sections.size(); ++i) {
        const ListSection &earlier = m_result.sections.at(i);
        if (earlier.side == section.side && earlier.binding == section.binding
            && (earlier.names > 0 || earlier.none) && !(earlier.none && section.none)) {
            ++m_part;
            m_partBegin = int(m_result.sections.size());
            return;
        }
    }
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
        section.binding = heading.binding;
        section.committers = heading.committers;
        // A heading that tells only who binds, before any value, stands over the values.
        if (!m_side || m_outerBinding)
            m_outerBinding = heading.binding;
    }
    section.none = heading.none;
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

bool ResultReader::readHeadingLine()
{
    const QStringView content = withoutBullet(line().text).content;
    const ListHeading heading = readHeading(content);
    if (!heading.found)
        return false;
    QList<int> lineOfOffset;
    QString names;
    QString numberBehind;
    if (heading.rest >= 0) {
        const int offset = int(content.data() - line().text.constData());
        const int at = m_at;
        names = inlineNames(offset + heading.rest, lineOfOffset);
        const QString behind = names;
        takeNumberBefore(names, lineOfOffset);
        if (names.size() != behind.size())
            numberBehind = behind.trimmed().section(u' ', 0, 0);
        int valid = 0;
        const QList<ListPiece> pieces = splitList(names);
        for (const ListPiece &piece : pieces)
            valid += readEntry(piece.text).named() || saysNone(piece.text) ? 1 : 0;
        if (valid * 2 < pieces.size()) {
            m_at = at; // a sentence behind a colon
            return false;
        }
    }
    flushParagraph();
    const int last = m_at;
    const int headingLine = lineOfOffset.isEmpty() ? line().number : lineOfOffset.first();
    const int section = openSection(heading);
    m_result.sections[section].line = headingLine;
    const ResultLine &stated = m_lines.at(headingLine - 1);
    const QString head = heading.rest >= 0
            ? stated.text.left(stated.text.indexOf(content) + heading.rest) + numberBehind
            : stated.text;
    addCounts(withoutBullet(head).content.toString(), headingLine, m_result.sections[section].side,
              section);
    if (heading.rest >= 0) {
        const int added = addNames(names, lineOfOffset, true);
        m_namesHere += added;
        m_bareNames = true;
        // A list behind the colon is whole; what follows below is not part of it.
        if (added > 0)
            closeSection();
    }
    m_at = last;
    return true;
}

/// "Jane Doe: +1 (binding)", "+1 Jane Doe": a voter with the value beside the name.
bool ResultReader::readValueEntry()
{
    const QString content = withoutBullet(line().text).content.toString();
    if (!content.contains(u'1') && !content.contains(u'0'))
        return false;
    // A list of names behind one value: "+1 from A, B and C".
    const QList<ListPiece> pieces = splitList(content);
    const std::optional<VoteSide> side = readEntry(pieces.first().text).side;
    bool list = pieces.size() > 2 || (pieces.size() == 2 && content.contains(u" and "_s));
    for (const ListPiece &piece : pieces)
        list = list && readEntry(piece.text).named();
    const VoterEntry entry = readEntry(content);
    if (!(list && side) && (!entry.side || !entry.named()))
        return false;
    // In the middle of a sentence only a line that is nothing else is a vote.
    if (!m_paragraph.isEmpty() && !m_paragraph.text().endsWith(u':')
        && !withoutBullet(line().text).bullet && entry.remark)
        return false;
    flushParagraph();
    if (m_ignoring)
        return true;
    if (list && side) {
        ListHeading heading;
        heading.found = true;
        heading.side = side;
        openSection(heading);
        addNames(content, QList<int>(content.size(), line().number), true);
        closeSection();
        return true;
    }
    addVoter(entry, content, line().number, entry.side);
    ++m_namesHere;
    m_bareNames = !withoutBullet(line().text).bullet;
    return true;
}

/// A name under a heading.
bool ResultReader::readMember()
{
    if (m_ignoring)
        return withoutBullet(line().text).bullet;
    if (m_section < 0)
        return false;
    const BulletLine bullet = withoutBullet(line().text);
    if (bullet.content.isEmpty() || (m_impliedSection && !bullet.bullet))
        return false;
    // Below names with bullets a bare line is something else.
    if (!bullet.bullet && m_namesHere > 0 && !m_bareNames)
        return false;
    const QString content = bullet.content.toString();
    if (saysNone(content) && m_namesHere == 0) {
        m_result.sections[m_section].none = true;
        closeSection();
        return true;
    }
    const QList<ListPiece> pieces = splitList(content);
    int names = 0;
    for (const ListPiece &piece : pieces)
        names += readEntry(piece.text).named() ? 1 : 0;
    const bool single = readEntry(content).named();
    const int indent = int(line().text.indexOf(bullet.content.toString()));
    if (names == 0 && !single) {
        // Among the bullets of names: a name that is not understood, so the list cannot be counted.
        if (bullet.bullet && (m_namesHere == 0 || indent == m_indent))
            m_result.sections[m_section].incomplete = true;
        return false;
    }
    if (m_namesHere == 0)
        m_indent = indent;
    if (!bullet.bullet && names < pieces.size() && !single)
        return false;
    flushParagraph();
    const bool alone = !bullet.bullet || m_namesHere == 0;
    const int next = nextFilled();
    const bool lastOne = next < 0 || !withoutBullet(m_lines[next].text).bullet;
    m_namesHere += addNames(content, QList<int>(content.size(), line().number),
                            alone && (lastOne || !bullet.bullet) && names == pieces.size());
    m_bareNames = !bullet.bullet;
    m_nameBelow = false;
    return true;
}

/// A bullet with nothing behind it: a gap in the list, unless the name stands on the next line.
void ResultReader::readLoneBullet()
{
    flushParagraph();
    if (m_section < 0)
        return;
    const int next = nextFilled();
    const bool nameBelow = next >= 0 && !withoutBullet(m_lines[next].text).bullet
            && m_lines[next].text.startsWith(u' ')
            && readEntry(m_lines[next].text.trimmed()).named();
    const bool more = next >= 0 && withoutBullet(m_lines[next].text).bullet;
    if (nameBelow) {
        m_bareNames = true;
        m_nameBelow = true;
        return;
    }
    if (m_namesHere == 0 && !more)
        m_result.sections[m_section].none = true;
    else
        m_result.sections[m_section].emptyEntries.append(line().number);
}

void ResultReader::flushParagraph()
{
    if (m_paragraph.isEmpty())
        return;
    const QString text = m_paragraph.text();
    const QString lower = text::lowered(text);
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
    readIntroduction(lower);
    m_paragraph.clear();
}

/// "There are 5 approving votes, 3 of which are binding:" opens a list as a heading does.
void ResultReader::readIntroduction(const QString &lower)
{
    if (!lower.endsWith(u':'))
        return;
    const QString sentence = lastSentence(lower);
    if (containsListed(sentence, uncountedWords)) {
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
    openSection(heading);
    // A sentence sets no frame for the headings after it.
    m_side = side;
    m_outerBinding = outer;
    m_impliedSection = implied;
}

} // namespace tallybook::check
