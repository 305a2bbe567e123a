// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ColumnLines.h"
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

bool saysYes(const QString &cell)
{
    return isListed(cell.toLower(), u"yes|y|true|x|✓|✔|✅|binding|pmc");
}

/// A cell that is a side and nothing else: "+1", "In favor", "YES".
std::optional<VoteSide> sideOf(const QString &cell)
{
    const QString lower = cell.toLower();
    if (isListed(lower, u"yes|in favor|in favour|for|approve|approved|accept|agree|yea|aye"))
        return VoteSide::For;
    if (isListed(lower, u"no|against|reject|rejected|disapprove|disagree|nay|veto|opposed"))
        return VoteSide::Against;
    if (isListed(lower, u"abstain|abstained|abstention|abstentions|neutral"))
        return VoteSide::Abstain;
    if (lower == u"0")
        return VoteSide::Abstain;
    const VoterEntry entry = readEntry(cell);
    return entry.named() || entry.binding ? std::nullopt : entry.side;
}

bool isRule(const QString &row)
{
    for (const QChar c : row) {
        if (!u"|-:+= \t"_s.contains(c))
            return false;
    }
    return true;
}

} // namespace

/// "| Yes | No | Abstain |": what stands in these columns is of these sides.
bool ResultReader::readSideColumns(const QStringList &cells)
{
    const QString first = cells.first().trimmed();
    if (!first.isEmpty() && !headsColumn(first.toLower()) && !sideOf(first))
        return false;
    QMap<int, VoteSide> sides;
    bool different = false;
    for (int i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        const std::optional<VoteSide> side = sideOf(cell);
        if (!side || (cell == u"0" && i == 0))
            continue;
        different = different || (!sides.isEmpty() && sides.first() != *side);
        sides.insert(i, *side);
    }
    if (!different)
        return false;
    m_tableSides = sides;
    return true;
}

/// Numbers below sides, and nobody's name beside them.
bool ResultReader::readNumberRow(const QStringList &cells)
{
    static const QRegularExpression number(u"^\\d{1,7}$"_s);
    for (const auto &[column, side] : m_tableSides.asKeyValueRange()) {
        if (!number.match(cells.value(column).trimmed()).hasMatch())
            return false;
    }
    for (const auto &[column, side] : m_tableSides.asKeyValueRange()) {
        StatedCount count;
        count.side = side;
        count.number = cells.at(column).trimmed().toInt();
        count.line = line().number;
        count.text = cells.at(column).trimmed();
        count.mayBeBinding = true;
        count.part = m_part;
        m_result.counts.append(count);
    }
    return true;
}

/// "| Organisation | Representative | Vote |": columns of remarks name no voter, unless nothing
/// else does.
void ResultReader::noteRemarks(const QStringList &cells)
{
    QSet<int> remarks;
    bool names = false;
    for (int i = 0; i < cells.size(); ++i) {
        const QString lower = cells[i].trimmed().toLower();
        if (headsRemarks(lower))
            remarks.insert(i);
        else if (!headsColumn(lower) && !lower.startsWith(u"binding") && !lower.startsWith(u"pmc"))
            return;
        else
            names = names
                    || isListed(lower,
                                u"name|names|voter|voters|who|person|user|member|representative|"
                                u"participant|id|login|apache id|asf id|github|github id|handle|"
                                u"account");
    }
    if (names)
        m_tableRemarks = remarks;
}

/// "| Jane Doe | +1 | binding |"
bool ResultReader::readTableRow()
{
    const QString row = line().text.trimmed();
    if (row.count(u'|') < 2 && !(row.count(u'|') == 1 && row.size() > 3)) {
        m_tableBinding.clear();
        m_tableRemarks.clear();
        m_tableSides.clear();
        return false;
    }
    if (isRule(row))
        return true;
    QStringList cells = row.split(u'|');
    if (row.startsWith(u'|'))
        cells.removeFirst();
    if (row.endsWith(u'|') && !cells.isEmpty())
        cells.removeLast();
    if (readSideColumns(cells)
        || (!m_tableSides.isEmpty() && cells.size() > m_tableSides.lastKey()
            && readNumberRow(cells)))
        return true;
    noteRemarks(cells);
    VoterEntry voter;
    std::optional<VoteSide> word; // "In favor"
    const int next = m_at + 1;
    bool heading = next < m_lines.size() && m_lines[next].text.contains(u"--"_s)
            && isRule(m_lines[next].text); // what stands above a rule
    for (int i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        const QString lower = cell.toLower();
        if (isListed(lower, u"binding|binding?|pmc|pmc?|is binding|binding vote")
            && (i > 0 || cells.size() == 1) && !voter.named()) {
            m_tableBinding.insert(i);
            heading = true;
            continue;
        }
        if (heading)
            continue;
        if (m_tableBinding.contains(i)) {
            voter.binding = saysYes(cell);
            continue;
        }
        if (m_tableRemarks.contains(i))
            continue;
        if (m_tableSides.contains(i)) {
            if (saysYes(cell) || cell == u"1")
                voter.side = m_tableSides.value(i);
            continue;
        }
        if (i > 0 && !word)
            word = sideOf(cell);
        const VoterEntry entry = readEntry(cell);
        if (!voter.side)
            voter.side = entry.side;
        if (!voter.binding)
            voter.binding = entry.binding;
        voter.starred = voter.starred || entry.starred;
        if (!voter.named() && entry.named() && !headsColumn(lower)) {
            voter.name = entry.name;
            voter.handle = entry.handle;
            voter.nick = entry.nick;
            voter.address = entry.address;
        }
    }
    if (heading)
        return true;
    if (!voter.side)
        voter.side = word;
    if (!voter.named() || (!voter.side && m_section < 0))
        return isRule(row) || row.startsWith(u'|');
    flushParagraph();
    addVoter(voter, row, line().number, voter.side);
    ++m_namesHere;
    m_bareNames = false;
    return true;
}

} // namespace tallybook::check
