// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/MessageText.h"

#include "core/base/Text.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<BodyLine> plainLines(const QString &text)
{
    QList<BodyLine> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        lines.append({int(start), int(end - start), LineClass::Own, 0});
        start = end + 1;
    }
    return lines;
}

/// One line made visible; it stays one line in a text document, which would take some
/// noncharacters and separators for the end of a paragraph.
QString shownLine(QStringView line)
{
    QString shown = text::visibleBlock(line);
    for (QChar &c : shown) {
        if (c == u'\n')
            c = QChar(0x23CE);
        else if (c >= QChar(0xFDD0) && c <= QChar(0xFDEF))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

bool isQuotation(const BodyLine &line)
{
    return line.lineClass == LineClass::Quoted || line.lineClass == LineClass::ForwardedHeader
            || line.quoteDepth > 0;
}

MessageText::Look lookOf(const BodyLine &line)
{
    switch (line.lineClass) {
    case LineClass::Own:
    case LineClass::Blank:
    case LineClass::BallotOption:
    case LineClass::Code:
    case LineClass::Table:
        return line.quoteDepth > 0 ? MessageText::Look::Dimmed : MessageText::Look::Own;
    case LineClass::Quoted:
    case LineClass::Attribution:
    case LineClass::Signature:
    case LineClass::Footer:
    case LineClass::ForwardedHeader: break;
    }
    return MessageText::Look::Dimmed;
}

/// Builds the shown text line by line and moves the marks along.
class Writer
{
public:
    Writer(const QString &text, const QList<BodyLine> &lines, const QList<Evidence> &evidence)
        : m_text(text)
        , m_lines(lines)
        , m_evidence(evidence)
        , m_marked(lines.size(), false)
        , m_near(lines.size(), false)
    {
        for (const Evidence &proof : evidence)
            noteEvidence(proof);
    }

    MessageText write(MessageText::Quotes quotes)
    {
        for (qsizetype i = 0; i < m_lines.size();) {
            const qsizetype end = quotes == MessageText::Quotes::Folded ? endOfQuotation(i) : i;
            if (end - i >= MessageText::shortestFold) {
                const int count = int(end - i);
                writeNote(MessageText::tr("▸ %n quoted line(s)", nullptr, count));
                m_shown.foldedLines += count;
                i = end;
            } else {
                writeLine(i);
                ++i;
            }
        }
        endOmission();
        return m_shown;
    }

private:
    void noteEvidence(const Evidence &proof)
    {
        const auto after = std::upper_bound(
                m_lines.cbegin(), m_lines.cend(), proof.offset,
                [](int offset, const BodyLine &line) { return offset < line.offset; });
        const qsizetype index = std::distance(m_lines.cbegin(), after) - 1;
        if (index < 0 || proof.length <= 0)
            return;
        m_marked[index] = true;
        const qsizetype around = MessageText::linesAroundEvidence;
        const qsizetype first = std::max<qsizetype>(0, index - around);
        const qsizetype last = std::min<qsizetype>(m_lines.size() - 1, index + around);
        for (qsizetype i = first; i <= last; ++i)
            m_near[i] = true;
    }

    /// Past the last line of the quotation that begins at `start`; `start` itself if none does.
    /// Blank lines inside belong to it; a line with evidence never hides.
    qsizetype endOfQuotation(qsizetype start) const
    {
        qsizetype end = start;
        for (qsizetype i = start; i < m_lines.size() && !m_marked.at(i); ++i) {
            if (isQuotation(m_lines.at(i)))
                end = i + 1;
            else if (m_lines.at(i).lineClass != LineClass::Blank || end == start)
                break;
        }
        return end;
    }

    void writeLine(qsizetype index)
    {
        if (m_shown.looks.size() >= MessageText::maximumLines && !m_near.at(index)) {
            ++m_omitted;
            return;
        }
        endOmission();
        const BodyLine &line = m_lines.at(index);
        const QStringView whole = QStringView(m_text).mid(line.offset, line.length);
        qsizetype kept = std::min<qsizetype>(whole.size(), MessageText::maximumLineUnits);
        if (kept < whole.size() && whole.at(kept - 1).isHighSurrogate())
            --kept;
        const int start = beginLine(lookOf(line));
        m_shown.text += shownLine(whole.left(kept));
        if (kept < whole.size())
            m_shown.text +=
                    MessageText::tr(" … (%n more character(s))", nullptr, int(whole.size() - kept));
        if (m_marked.at(index))
            moveMarks(line, whole.left(kept), start);
    }

    void moveMarks(const BodyLine &line, QStringView kept, int start)
    {
        for (const Evidence &proof : m_evidence) {
            const int column = proof.offset - line.offset;
            if (column < 0 || column >= kept.size() || proof.length <= 0)
                continue;
            const qsizetype before = shownLine(kept.left(column)).size();
            const qsizetype length = shownLine(kept.mid(column, proof.length)).size();
            m_shown.marks.append({int(start + before), int(length)});
        }
    }

    int beginLine(MessageText::Look look)
    {
        if (!m_shown.looks.isEmpty())
            m_shown.text += u'\n';
        m_shown.looks.append(look);
        return int(m_shown.text.size());
    }

    void writeNote(const QString &note)
    {
        endOmission();
        beginLine(MessageText::Look::Note);
        m_shown.text += note;
    }

    void endOmission()
    {
        if (m_omitted == 0)
            return;
        const int count = std::exchange(m_omitted, 0);
        writeNote(MessageText::tr("… %n more line(s) not shown", nullptr, count));
    }

    const QString &m_text;
    const QList<BodyLine> &m_lines;
    const QList<Evidence> &m_evidence;
    QList<bool> m_marked;
    QList<bool> m_near;
    int m_omitted = 0;
    MessageText m_shown;
};

} // namespace

MessageText MessageText::of(const QString &text, const QList<BodyLine> &lines,
                            const QList<Evidence> &evidence, Quotes quotes)
{
    if (lines.isEmpty()) {
        const QList<BodyLine> own = plainLines(text);
        return Writer(text, own, evidence).write(quotes);
    }
    return Writer(text, lines, evidence).write(quotes);
}

} // namespace tallybook
