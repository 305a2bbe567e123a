// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

bool saysYes(const QString &cell)
{
    return isListed(cell.toLower(), u"yes|y|true|x|✓|✔|✅|binding|pmc");
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

/// "| Jane Doe | +1 | binding |"
bool ResultReader::readTableRow()
{
    const QString row = line().text.trimmed();
    if (row.count(u'|') < 2 && !(row.count(u'|') == 1 && row.size() > 3)) {
        m_tableBinding.clear();
        return false;
    }
    if (isRule(row))
        return true;
    QStringList cells = row.split(u'|');
    if (row.startsWith(u'|'))
        cells.removeFirst();
    if (row.endsWith(u'|') && !cells.isEmpty())
        cells.removeLast();
    VoterEntry voter;
    bool heading = false;
    for (int i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        const QString lower = cell.toLower();
        if (isListed(lower, u"binding|binding?|pmc|pmc?|is binding|binding vote")
            && (i > 0 || cells.size() == 1) && !voter.named()) {
            m_tableBinding.insert(i);
            heading = true;
            continue;
        }
        if (m_tableBinding.contains(i) && !heading) {
            voter.binding = saysYes(cell);
            continue;
        }
        const VoterEntry entry = readEntry(cell);
        if (!voter.side)
            voter.side = entry.side;
        if (!voter.binding)
            voter.binding = entry.binding;
        voter.starred = voter.starred || entry.starred;
        if (!voter.named() && entry.named()
            && !isListed(lower, u"name|voter|who|person|yes|no|y|n|id|login|value|status|type")) {
            voter.name = entry.name;
            voter.handle = entry.handle;
            voter.nick = entry.nick;
            voter.address = entry.address;
        }
    }
    if (heading)
        return true;
    if (!voter.named() || (!voter.side && m_section < 0))
        return isRule(row) || row.startsWith(u'|');
    flushParagraph();
    addVoter(voter, row, line().number, voter.side);
    ++m_namesHere;
    m_bareNames = false;
    return true;
}

} // namespace tallybook::check
