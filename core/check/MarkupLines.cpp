// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/MarkupLines.h"

#include "core/mail/mime/HtmlEntities.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook::check {

namespace {

/// What a tag does to the text.
enum class Effect { None, Plain, Break, Block, Gap, Item, Row, Cell };

struct Tag {
    Effect effect = Effect::None; ///< None: it is no tag of HTML
    bool closing = false;
    qsizetype length = 0;
};

Effect effectOf(QStringView name)
{
    struct Row {
        QStringView names;
        Effect effect;
    };
    static constexpr Row rows[] = {
            {u"b|i|u|s|a|em|strong|span|font|code|tt|small|big|sub|sup|mark|del|ins|kbd|img|input|"
             u"label|tbody|thead|tfoot|html|body|head|meta|link|cite|abbr|samp|var|q|colgroup|col",
             Effect::Plain},
            {u"br|hr", Effect::Break},
            {u"div|pre|section|article|header|footer|main|title|dt|dd|blockquote|details|summary",
             Effect::Block},
            {u"p|h1|h2|h3|h4|h5|h6|ul|ol|dl|table", Effect::Gap},
            {u"li", Effect::Item},
            {u"tr", Effect::Row},
            {u"td|th", Effect::Cell},
    };
    for (const Row &row : rows) {
        if (isListed(name, row.names))
            return row.effect;
    }
    return Effect::None;
}

/// The tag that begins at `at`, with its ">" in the same line.
Tag tagAt(QStringView text, qsizetype at)
{
    Tag tag;
    qsizetype end = at + 1;
    tag.closing = end < text.size() && text[end] == u'/';
    end += tag.closing ? 1 : 0;
    const qsizetype name = end;
    constexpr qsizetype longestName = 12;
    while (end < text.size() && end - name < longestName && text[end].isLetterOrNumber())
        ++end;
    if (end == name || end >= text.size()
        || !(text[end].isSpace() || text[end] == u'/' || text[end] == u'>'))
        return tag;
    const Effect effect = effectOf(text.sliced(name, end - name).toString().toLower());
    constexpr qsizetype longestTag = 2000;
    const qsizetype close = text.sliced(end, std::min(longestTag, text.size() - end)).indexOf(u'>');
    if (effect == Effect::None || close < 0)
        return tag;
    tag.effect = effect;
    tag.length = end + close + 1 - at;
    return tag;
}

bool hasMarkup(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (tagAt(text, at).effect != Effect::None)
            return true;
    }
    return false;
}

class Writer
{
public:
    void read(const ResultLine &line)
    {
        m_number = line.number;
        const QStringView text = line.text;
        for (qsizetype at = 0; at < text.size();) {
            if (text[at] == u'<') {
                const Tag tag = tagAt(text, at);
                if (tag.effect != Effect::None) {
                    apply(tag);
                    at += tag.length;
                    continue;
                }
            } else if (text[at] == u'&') {
                const HtmlEntity entity = htmlEntity(text.sliced(at));
                if (entity.length > 0) {
                    write(entity.text);
                    at += entity.length;
                    continue;
                }
            }
            write(QString(text[at]));
            ++at;
        }
        // The source ends its line where it likes: inside of a row, and before an item's words.
        if (m_inRow || m_bulletOnly)
            m_text += u' ';
        else
            endLine(line.blank());
    }
    void append(const ResultLine &line)
    {
        endLine(false);
        m_lines.append(line);
    }
    [[nodiscard]] QList<ResultLine> take()
    {
        endLine(false);
        return std::move(m_lines);
    }

private:
    void write(const QString &text)
    {
        if (m_text.isEmpty())
            m_begin = m_number;
        m_text += text == QChar(QChar::Nbsp) ? QStringLiteral(" ") : text;
        m_bulletOnly = m_bulletOnly && text.trimmed().isEmpty();
    }

    void apply(const Tag &tag)
    {
        switch (tag.effect) {
        case Effect::None:
        case Effect::Plain: break;
        case Effect::Break:
        case Effect::Block:
            if (!m_inRow)
                endLine(tag.effect == Effect::Break);
            break;
        case Effect::Gap:
            if (m_inRow)
                break;
            endLine(false);
            if (!m_lines.isEmpty() && !m_lines.last().blank())
                m_lines.append({QString(), m_number, true});
            break;
        case Effect::Item:
            endLine(false);
            if (!tag.closing) {
                write(QStringLiteral("- "));
                m_bulletOnly = true;
            }
            break;
        case Effect::Row:
            endLine(false);
            m_inRow = !tag.closing;
            break;
        case Effect::Cell:
            if (!tag.closing)
                write(QStringLiteral("| "));
            break;
        }
    }

    /// An empty line is kept if it is meant (`blank`).
    void endLine(bool blank)
    {
        m_inRow = false;
        m_bulletOnly = false;
        if (!m_text.trimmed().isEmpty())
            m_lines.append({m_text, m_begin, true});
        else if (blank)
            m_lines.append({QString(), m_number, true});
        m_text.clear();
    }

    QList<ResultLine> m_lines;
    QString m_text;
    int m_number = 0; ///< of the line that is read
    int m_begin = 0; ///< of the line that the text began on
    bool m_inRow = false;
    bool m_bulletOnly = false; ///< the text is a bullet that waits for its words
};

} // namespace

QList<ResultLine> withoutMarkup(const QList<ResultLine> &lines)
{
    if (std::ranges::none_of(
                lines, [](const ResultLine &line) { return line.own && hasMarkup(line.text); }))
        return lines;
    Writer writer;
    for (const ResultLine &line : lines) {
        if (line.own)
            writer.read(line);
        else
            writer.append(line);
    }
    return writer.take();
}

} // namespace tallybook::check
