// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultReader.h"

#include "core/base/Text.h"
#include "core/check/CountScanner.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// "+1 (binding) Jane Doe, John Roe", but not "+1 Jane Doe, Example Inc" nor "Jane Doe, +1".
bool areTwoPeople(const QList<ListPiece> &pieces, const QString &content)
{
    constexpr QStringView companies = u"inc|ltd|llc|gmbh|corp|corporation|company|co|ag|foundation|"
                                      u"university|institute|labs|group|team|project";
    const VoterEntry second = readEntry(pieces.last().text);
    const bool valueFirst =
            content.startsWith(u'+') || content.startsWith(u'-') || content.startsWith(u'0');
    return valueFirst && readEntry(pieces.first().text).name.contains(u' ')
            && second.name.contains(u' ') && !second.side && !second.binding
            && !containsListed(second.name.toLower(), companies);
}

/// "-----" or "=====".
bool isRule(const QString &line)
{
    const QString text = line.trimmed();
    return text.size() > 2
            && std::ranges::all_of(text, [&text](QChar c) { return c == text.front(); })
            && u"-=~_"_s.contains(text.front());
}

/// "[3] +1 Release it" as "+1 (3):": an option of the ballot with the number in its box; and
/// "+1 (3 -- A, B and C)" as "+1 (3): A, B and C".
void takeNamesOut(QString &line)
{
    static const QRegularExpression option(
            u"^\\s*\\[ {0,2}(\\d{1,4}) {0,2}\\]\\s*([+-][01]|[+-]?0)(?:\\s.{0,200})?$"_s);
    if (const auto match = option.match(line); match.hasMatch())
        line = u"%1 (%2):"_s.arg(match.captured(2), match.captured(1));
    static const QRegularExpression inside(
            u"^(\\s*[+-]?[01]\\s*)\\(\\s*(\\d{1,4})\\s*(?:--|[-–—:])\\s*([^()]{3,2000})\\)\\s*$"_s);
    if (const auto match = inside.match(line); match.hasMatch())
        line = u"%1(%2): %3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
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
    findCandidates();
    for (m_at = 0; m_at < m_lines.size(); ++m_at)
        readLine();
    flushParagraph();
    readSpokenNames();
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
    // A rule under a heading is no end of its list.
    if (m_section >= 0 && m_namesHere == 0 && isRule(line().text))
        return;
    takeNamesOut(m_lines[m_at].text);
    const QString lower = line().text.trimmed().toLower();
    if (m_paragraph.isEmpty() && m_section < 0 && startsWithListed(lower, ruleOpenings))
        m_skipping = true;
    if (m_skipping || m_candidates.contains(m_at))
        return;
    if (readLegendLine() || readTableRow() || readHeadingLine() || readValueEntry() || readMember())
        return;
    if (withoutBullet(line().text).content.isEmpty())
        return readLoneBullet();
    if (m_section >= 0 && m_namesHere > 0 && line().text.startsWith(u"  "_s) && !m_bareNames)
        return; // a remark that goes on below a name
    closeSection();
    if (withoutBullet(line().text).bullet) {
        flushParagraph();
        // The sentence above may have opened a list.
        if (m_section >= 0 && readMember())
            return;
        closeSection();
    }
    m_paragraph.append(line());
    // What a colon announces begins with the next line.
    if (lower.endsWith(u':') || namesFollow(lower))
        flushParagraph();
}

bool ResultReader::readBlank()
{
    if (!line().blank())
        return false;
    m_skipping = false;
    m_tableSides.clear();
    flushParagraph();
    if (m_at > 0 && m_lines[m_at - 1].blank())
        return true;
    // Below names that stand bare, the next bare line is the sender's own.
    if (m_section >= 0 && m_namesHere > 0 && m_bareNames && !m_doubleSpaced && !m_nameBelow
        && !listGoesOn())
        closeSection();
    return true;
}

/// Whether the name below the gap stands there as the one above does: alone, and with a login, an
/// address or a claim like it.
bool ResultReader::listGoesOn() const
{
    const int next = nextFilled();
    const int behind = next + 1;
    if (next < 0 || (behind < m_lines.size() && m_lines[behind].own && !m_lines[behind].blank()))
        return false;
    const VoterEntry entry = readEntry(m_lines[next].text);
    const ListedVoter &above = m_result.voters.constLast();
    return entry.named()
            && ((!entry.handle.isEmpty() && !above.handle.isEmpty())
                || (!entry.address.isEmpty() && !above.address.isEmpty())
                || (entry.binding && above.ownBinding));
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
    std::optional<bool> legend = readLegend(line().text.trimmed());
    // "* Juniper PMC" below names with stars tells what the stars mean.
    static const QRegularExpression ofProject(
            u"^\\*{1,3} ?(?:[\\w.-]+ ){0,3}(?:i?pmc|binding)(?: members?| votes?)?\\.?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (!legend && m_anyStar && ofProject.match(line().text.trimmed().left(80)).hasMatch())
        legend = true;
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

/// "Other: Dov Katz" right beside a list of those who bind: they voted alike, without binding.
ListHeading ResultReader::headingOfOthers(QStringView content) const
{
    ListHeading heading;
    static const QRegularExpression others(u"^(?:The )?others?\\s*: +(?=\\S)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match =
            others.match(content.first(std::min<qsizetype>(content.size(), 40)).toString());
    if (!match.hasMatch() || !m_paragraph.isEmpty() || m_result.voters.isEmpty()
        || !areNames(content.sliced(match.capturedEnd()).toString()))
        return heading;
    const ListedVoter &above = m_result.voters.constLast();
    constexpr int nearby = 2; // lines: a blank one may stand between
    if (above.section < 0 || line().number - above.line > nearby)
        return heading;
    const ListSection &section = m_result.sections[above.section];
    if (section.binding != true)
        return heading;
    heading.found = true;
    heading.binding = false;
    if (!section.ofAllSides)
        heading.side = section.side;
    heading.rest = int(match.capturedEnd());
    return heading;
}

bool ResultReader::readHeadingLine()
{
    const int begin = m_at;
    const QStringView content = withoutBullet(line().text).content;
    ListHeading heading = readHeading(content);
    if (!heading.found)
        heading = headingOfOthers(content);
    // Names must prove that "Votes:" is no other word of the text.
    if (!heading.found || (heading.votersOnly && heading.rest < 0))
        return false;
    // "… and 1" or "… 2 +1" above: its number, and so the sentence, goes on here.
    static const QRegularExpression cutOff(
            u"(?<![+\\-\\d])\\b(?:\\d{1,3}(?: [+-][01])?|and|one|two|three)$"_s);
    if (!m_paragraph.isEmpty()
        && (heading.goesOn
            || (content.front().isLower()
                && cutOff.match(m_lines[m_at - 1].text.trimmed().right(12)).hasMatch())))
        return false;
    QList<int> lineOfOffset;
    QString names;
    QString numberBehind;
    if (heading.rest >= 0) {
        const int offset = int(content.data() - line().text.constData());
        names = inlineNames(offset + heading.rest, lineOfOffset);
        const QString behind = names;
        takeNumberBefore(names, lineOfOffset);
        if (names.size() != behind.size())
            numberBehind = behind.trimmed().section(u' ', 0, 0);
        int valid = 0;
        const QList<ListPiece> pieces = splitList(names);
        for (const ListPiece &piece : pieces)
            valid += readEntry(piece.text).named() || saysNone(piece.text) ? 1 : 0;
        const bool proven = !heading.votersOnly || (valid > 1 && valid == pieces.size());
        if (valid * 2 < pieces.size() || !proven) {
            m_at = begin; // a sentence behind a colon
            return false;
        }
    }
    flushParagraph();
    const int last = m_at;
    const int headingLine = lineOfOffset.isEmpty() ? line().number : lineOfOffset.first();
    const int section = openSection(heading);
    m_result.sections[section].line = headingLine;
    const ResultLine &stated = m_lines.at(begin);
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
    bool list = pieces.size() > 2
            || (pieces.size() == 2
                && (content.contains(u" and "_s) || areTwoPeople(pieces, content)));
    // "+1 Ada Voss - read 2 of 3 parts, as last time": the comma is one of the remark.
    static const QRegularExpression dash(u"\\s[-–—]+\\s"_s);
    list = list && !(readEntry(pieces.first().text).remark && pieces.first().text.contains(dash));
    for (const ListPiece &piece : pieces)
        list = list && readEntry(piece.text).named();
    const VoterEntry entry = readEntry(content);
    if (!(list && side) && (!entry.side || !entry.named()))
        return false;
    // In the middle of a sentence only a line that is nothing else is a vote.
    if (!m_paragraph.isEmpty() && !m_paragraph.text().endsWith(u':')
        && !withoutBullet(line().text).bullet && entry.remark)
        return false;
    // "Sorry, I wrote that there were 4 +1 votes": words between name and value are no entry.
    static const QRegularExpression value(u"[+-][01]\\b"_s);
    const qsizetype at = content.indexOf(value);
    if (!withoutBullet(line().text).bullet && !(list && side) && at > 0
        && readEntry(content.left(at)).remark)
        return false;
    flushParagraph();
    if (m_ignoring)
        return true;
    if (list && side) {
        ListHeading heading;
        heading.found = true;
        heading.side = side;
        // "+1 (non-binding) A, B": what stands before the first name is said of all.
        const VoterEntry first = readEntry(pieces.first().text);
        const qsizetype name = content.indexOf(first.name);
        if (!first.name.isEmpty() && readEntry(content.left(name)).binding)
            heading.binding = first.binding;
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
    if (bullet.content.isEmpty())
        return false;
    // A sentence that may introduce anything: a bare line must show that it names a voter.
    if (m_impliedSection && !bullet.bullet) {
        const VoterEntry entry = readEntry(bullet.content.toString());
        if (entry.handle.isEmpty() && entry.address.isEmpty() && !entry.binding
            && !isLikeLineAbove(bullet))
            return false;
    }
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
    const bool like = isLikeLineAbove(bullet);
    const bool single = like || readEntry(content).named();
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
    if (like && !readEntry(content).named()) {
        addVoter(readEntry(content.mid(content.lastIndexOf(u'('))), content, line().number, {});
        ++m_namesHere;
        m_bareNames = !bullet.bullet;
        return true;
    }
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

} // namespace tallybook::check
