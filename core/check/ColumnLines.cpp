// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ColumnLines.h"

#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestRow = 400;
constexpr QStringView voteWords =
        u"vote|votes|value|choice|ballot|binding|binding?|pmc|pmc?|is binding|binding vote";

struct Cell {
    QString text;
    qsizetype start = 0;
};

/// The parts of a line between tabs or two blanks and more.
QList<Cell> cellsOf(const ResultLine &line)
{
    static const QRegularExpression gap(u"\\t+| {2,}"_s);
    QList<Cell> cells;
    if (!line.own || line.blank() || line.text.size() > longestRow || line.text.contains(u'|'))
        return cells;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        const QString text = line.text.mid(start, end - start).trimmed();
        if (!text.isEmpty())
            cells.append({text, start});
    };
    auto found = gap.globalMatch(line.text);
    while (found.hasNext()) {
        const auto match = found.next();
        add(match.capturedStart());
        start = match.capturedEnd();
    }
    add(line.text.size());
    return cells;
}

bool isRule(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return u"-=_ \t"_s.contains(c); });
}

bool isHeading(const QList<Cell> &cells)
{
    bool votes = false;
    for (const Cell &cell : cells) {
        const QString lower = cell.text.toLower();
        const bool ofVotes = isListed(lower, voteWords);
        if (!ofVotes && !headsColumn(lower) && !headsRemarks(lower))
            return false;
        votes = votes || ofVotes;
    }
    return votes && cells.size() >= 2;
}

/// The cells in the order of the headings; empty if they cannot be told apart.
QStringList underHeadings(const QList<Cell> &heading, const QList<Cell> &cells)
{
    QStringList row(heading.size());
    if (cells.size() < 2 || cells.size() > heading.size())
        return {};
    qsizetype column = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        qsizetype nearest = i;
        if (cells.size() < heading.size()) {
            const qsizetype start = cells[i].start;
            const auto nearer = [start](const Cell &a, const Cell &b) {
                return std::abs(a.start - start) < std::abs(b.start - start);
            };
            nearest = std::ranges::min_element(heading, nearer) - heading.cbegin();
        }
        if (nearest <= column)
            return {};
        column = nearest;
        row[column] = cells[i].text;
    }
    return row;
}

QString withBars(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |"_s;
}

} // namespace

bool headsColumn(QStringView lower)
{
    return isListed(lower,
                    u"name|names|voter|voters|who|person|user|member|members|organisation|"
                    u"organization|yes|no|y|n|id|login|value|status|type|vote|votes|representative|"
                    u"participant|apache id|asf id|github|github id|handle|account|choice|ballot");
}

bool headsRemarks(QStringView lower)
{
    return isListed(lower,
                    u"organisation|organization|company|affiliation|employer|team|role|comment|"
                    u"comments|remark|remarks|note|notes|reason|date|time|timestamp|#|no.|nr.");
}

QList<ResultLine> withColumns(const QList<ResultLine> &lines)
{
    QList<ResultLine> made = lines;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const QList<Cell> heading = cellsOf(made[i]);
        if (!isHeading(heading))
            continue;
        qsizetype next = i + 1;
        while (next < made.size() && made[next].own && !made[next].blank()
               && isRule(made[next].text))
            ++next;
        const qsizetype first = next;
        for (; next < made.size(); ++next) {
            const QStringList row = underHeadings(heading, cellsOf(made[next]));
            if (row.isEmpty())
                break;
            made[next].text = withBars(row);
        }
        if (next == first)
            continue;
        QStringList titles;
        for (const Cell &cell : heading)
            titles.append(cell.text);
        made[i].text = withBars(titles);
        for (qsizetype rule = i + 1; rule < first; ++rule)
            made[rule].text = u"|---|"_s;
        i = next - 1;
    }
    return made;
}

} // namespace tallybook::check
