// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HtmlText.h"

#include "core/mail/mime/HtmlEntities.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deeper quotations are marked as this deep: the marks must not outgrow the text.
constexpr int deepestQuote = 20;
constexpr int mostBlankLines = 2;
constexpr qsizetype longestPictureText = 8;

/// Writes text with collapsed blanks, line breaks only where they are wanted, and quote marks.
class TextWriter
{
public:
    void character(QStringView c)
    {
        if (m_cellBegins) {
            m_cellBegins = false;
            m_breaks = 0;
            m_blank = false;
            m_rowJoined = true;
            m_out += u" | ";
        }
        if (m_breaks > 0 || m_out.isEmpty() || m_out.endsWith(u'\n'))
            beginLine();
        else if (m_blank && !m_out.endsWith(u' '))
            m_out += u' ';
        m_blank = false;
        m_rowFollows = false;
        m_out += c;
        m_lineEmpty = false;
    }
    void blank()
    {
        if (!m_lineEmpty)
            m_blank = true;
    }
    /// The first cell of a row of a table follows.
    void rowBegins()
    {
        if (m_rowJoined) { // lines of a table, however its cells begin and end
            m_rowFollows = true;
            m_breaks = qMin(m_breaks, 1);
        }
        m_rowStart = m_out.size();
        m_rowJoined = false;
        m_cellBegins = false;
    }
    /// A cell goes on in the line of the one before, if that is one line.
    void cellBegins()
    {
        if (m_rowStart < 0)
            return;
        while (m_rowStart < m_out.size() && !m_out[m_rowStart].isLetterOrNumber())
            ++m_rowStart;
        if (m_rowStart == m_out.size()) // nothing yet in the row: a margin
            return;
        m_cellBegins = m_lineStart <= m_rowStart;
        if (!m_cellBegins)
            blockEdge(1);
    }
    void tableEdge()
    {
        m_rowStart = -1;
        m_rowJoined = false;
        m_rowFollows = false;
        m_cellBegins = false;
    }
    /// A <br>: every one counts.
    void lineBreak() { addBreaks(m_breaks + 1); }
    /// The edge of a block: at least so many line ends lie here, however many blocks meet.
    void blockEdge(int breaks)
    {
        if (m_cellBegins)
            return; // the edge of the cell's first block
        if (!m_out.isEmpty())
            addBreaks(qMax(m_breaks, breaks));
        m_blank = false;
    }
    void quote(int change)
    {
        m_cellBegins = false; // a quotation has lines of its own
        blockEdge(1);
        m_depth = qMax(0, m_depth + change);
        m_breakDepth = qMin(m_breakDepth, m_depth);
    }
    [[nodiscard]] QString take()
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
        return std::move(m_out);
    }

private:
    void addBreaks(int breaks)
    {
        if (m_breaks == 0)
            m_breakDepth = m_depth;
        m_breaks = m_rowFollows ? qMin(breaks, 1) : breaks;
        m_blank = false;
    }
    void beginLine()
    {
        // Blank lines between two quotations are marked as deep as the shallower one.
        const int breaks = m_out.isEmpty() ? 0 : qMin(m_breaks, mostBlankLines + 1);
        for (int written = 0; written < breaks; ++written)
            m_out += written == 0 ? u"\n"_s
                                  : QString(qMin(m_breakDepth, deepestQuote), u'>') + u'\n';
        m_breaks = 0;
        m_lineStart = m_out.size();
        if (m_depth > 0)
            m_out += QString(qMin(m_depth, deepestQuote), u'>') + u' ';
        m_lineEmpty = true;
    }

    QString m_out;
    int m_breaks = 0; ///< line ends that the next character will write
    int m_breakDepth = 0;
    int m_depth = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_rowStart = -1; ///< from where on the text of the table row is looked at, or -1
    bool m_rowJoined = false; ///< the row has several cells in one line
    bool m_rowFollows = false; ///< nothing was written since such a row
    bool m_cellBegins = false; ///< the next character opens a further cell of the row
    bool m_blank = false;
    bool m_lineEmpty = true;
};

struct Tag {
    QString name; ///< lower case
    bool closing = false;
    QStringView attributes;
    qsizetype end = 0; ///< behind the ">"
};

/// How an element shows in the text.
enum class Element { Inline, Block, Paragraph, Break, Rule, Quote, Item, Cell, Pre, Skipped };

Element elementOf(const QString &name)
{
    static const QHash<QString, Element> elements = [] {
        QHash<QString, Element> built;
        const auto add = [&](const char *names, Element element) {
            const auto words = QString::fromLatin1(names).split(u' ');
            for (const QString &word : words)
                built.insert(word, element);
        };
        add("div table tr ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer nav form "
            "fieldset address center option figure main aside details summary thead tbody "
            "caption body html button legend",
            Element::Block);
        add("p", Element::Paragraph);
        add("br", Element::Break);
        add("hr", Element::Rule);
        add("blockquote", Element::Quote);
        add("li", Element::Item);
        add("td th", Element::Cell);
        add("pre listing xmp", Element::Pre);
        add("script style title template noscript svg textarea object iframe", Element::Skipped);
        return built;
    }();
    return elements.value(name, Element::Inline);
}

/// One pass over the page. Searches that found nothing are remembered, so that a page made of
/// openings takes no longer than another.
class HtmlReader
{
public:
    HtmlReader(const QString &html, bool honourHidden)
        : m_html(html)
        , m_lastClose(m_html.lastIndexOf(u'>'))
        , m_honourHidden(honourHidden)
    {
    }

    void read()
    {
        for (qsizetype at = 0; at < m_html.size();) {
            const QChar c = m_html[at];
            if (c == u'<')
                at = readMarkup(at);
            else if (c == u'&')
                at = readEntity(at);
            else
                at = readCharacter(at);
        }
    }
    [[nodiscard]] bool endedHidden() const { return m_hiddenDepth > 0; }
    [[nodiscard]] QString take() { return m_writer.take(); }

private:
    qsizetype readCharacter(qsizetype at)
    {
        emitCharacter(m_html.sliced(at, 1));
        return at + 1;
    }
    qsizetype readEntity(qsizetype at)
    {
        const HtmlEntity entity = htmlEntity(m_html.sliced(at));
        if (entity.length == 0)
            return readCharacter(at);
        emitCharacter(entity.text);
        return at + entity.length;
    }
    void emitCharacter(QStringView c)
    {
        if (m_hiddenDepth > 0)
            return;
        const char16_t unit = c.front().unicode();
        if (unit == u'\n' && m_preDepth > 0)
            m_writer.lineBreak();
        else if (unit == 0xA0 || (m_preDepth > 0 && (unit == u' ' || unit == u'\t')))
            m_writer.character(u" "); // a blank that is meant
        else if (unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f')
            m_writer.blank();
        else
            m_writer.character(c);
    }

    qsizetype readMarkup(qsizetype at)
    {
        if (at + 1 >= m_html.size() || at > m_lastClose)
            return readCharacter(at);
        const QChar next = m_html[at + 1];
        if (next == u'!' || next == u'?')
            return behindDeclaration(at);
        const bool closing = next == u'/';
        const qsizetype nameAt = at + (closing ? 2 : 1);
        if (nameAt >= m_html.size() || !isLetter(m_html[nameAt]))
            return readCharacter(at);
        const Tag tag = readTag(at, nameAt, closing);
        if (!tag.closing && elementOf(tag.name) == Element::Skipped && !isSelfClosed(tag))
            return behindClosing(tag);
        apply(tag);
        return tag.end;
    }
    [[nodiscard]] qsizetype behindDeclaration(qsizetype at) const
    {
        if (m_html.sliced(at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", at + 4);
            return end < 0 ? m_html.size() : end + 3;
        }
        return m_html.indexOf(u'>', at) + 1;
    }
    /// Behind "</name>" of an element whose inside is no text.
    [[nodiscard]] qsizetype behindClosing(const Tag &tag) const
    {
        const qsizetype close = m_html.indexOf(u"</"_s + tag.name, tag.end, Qt::CaseInsensitive);
        if (close < 0)
            return m_html.size();
        const qsizetype end = m_html.indexOf(u'>', close);
        return end < 0 ? m_html.size() : end + 1;
    }
    Tag readTag(qsizetype at, qsizetype nameAt, bool closing)
    {
        Tag tag;
        tag.closing = closing;
        qsizetype end = nameAt;
        while (end < m_html.size() && end - nameAt < 32 && isNameUnit(m_html[end]))
            ++end;
        tag.name = m_html.sliced(nameAt, end - nameAt).toString().toLower();
        const qsizetype close = closeOfTag(end);
        Q_ASSERT(close >= at);
        tag.attributes = m_html.sliced(end, qMax<qsizetype>(0, close - end));
        tag.end = close + 1;
        return tag;
    }
    /// The ">" that ends a tag; one inside of quotes does not count, unless quotes are broken.
    qsizetype closeOfTag(qsizetype from)
    {
        QChar quote;
        for (qsizetype at = from; at < m_html.size() && !m_quotesBroken; ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return at;
            }
        }
        m_quotesBroken = true;
        const qsizetype close = m_html.indexOf(u'>', from);
        return close < 0 ? m_html.size() - 1 : close;
    }

    void apply(const Tag &tag)
    {
        if (m_hiddenDepth > 0) {
            if (tag.name == m_hiddenName && !isSelfClosed(tag))
                m_hiddenDepth += tag.closing ? -1 : 1;
            return;
        }
        const Element element = elementOf(tag.name);
        if (!tag.closing && m_honourHidden && isHidden(tag) && !isVoid(tag.name)) {
            m_hiddenName = tag.name;
            m_hiddenDepth = 1;
            return;
        }
        switch (element) {
        case Element::Block:
            if (tag.name == u"tr"_s)
                m_writer.rowBegins();
            else if (tag.name == u"table"_s)
                m_writer.tableEdge();
            m_writer.blockEdge(1);
            break;
        case Element::Paragraph: m_writer.blockEdge(2); break;
        case Element::Break: m_writer.lineBreak(); break;
        case Element::Rule:
            m_writer.blockEdge(1);
            m_writer.character(u"-----");
            m_writer.blockEdge(1);
            break;
        case Element::Quote: m_writer.quote(tag.closing ? -1 : 1); break;
        case Element::Item:
            m_writer.blockEdge(1);
            if (!tag.closing)
                m_writer.character(u"• ");
            break;
        case Element::Cell:
            if (tag.closing)
                m_writer.blank();
            else
                m_writer.cellBegins();
            break;
        case Element::Pre:
            m_writer.blockEdge(1);
            m_preDepth = qMax(0, m_preDepth + (tag.closing ? -1 : 1));
            break;
        case Element::Skipped: break;
        case Element::Inline: applyInline(tag); break;
        }
    }
    void applyInline(const Tag &tag)
    {
        if (tag.name == u"img"_s) {
            // Emoji are pictures in mail of some web clients; their text is the vote.
            const QString alternative = attribute(tag, u"alt");
            if (!alternative.isEmpty() && alternative.size() <= longestPictureText
                && alternative.front().unicode() > 0x7F)
                m_writer.character(alternative);
        } else if (tag.name == u"input"_s
                   && attribute(tag, u"type").compare(u"checkbox", Qt::CaseInsensitive) == 0) {
            m_writer.character(tag.attributes.contains(u"checked", Qt::CaseInsensitive) ? u"[x] "
                                                                                        : u"[ ] ");
        } else if (tag.name == u"s"_s || tag.name == u"strike"_s || tag.name == u"del"_s) {
            m_writer.character(u"~~"); // as Markdown has it, so that it is seen as taken back
        }
    }
    /// The value of an attribute of the tag; "" without it.
    [[nodiscard]] static QString attribute(const Tag &tag, QStringView name)
    {
        qsizetype at = tag.attributes.indexOf(name, 0, Qt::CaseInsensitive);
        if (at <= 0 || !tag.attributes[at - 1].isSpace())
            return {};
        at += name.size();
        if (at + 1 >= tag.attributes.size() || tag.attributes[at] != u'=')
            return {};
        const QChar quote = tag.attributes[++at];
        if (quote != u'"' && quote != u'\'')
            return tag.attributes.sliced(at).split(u' ').first().toString();
        const qsizetype end = tag.attributes.indexOf(quote, at + 1);
        return end < 0 ? QString() : tag.attributes.sliced(at + 1, end - at - 1).toString();
    }
    [[nodiscard]] static bool isHidden(const Tag &tag)
    {
        const QString style = attribute(tag, u"style").toLower().remove(u' ');
        return style.contains(u"display:none");
    }
    [[nodiscard]] static bool isSelfClosed(const Tag &tag) { return tag.attributes.endsWith(u'/'); }
    [[nodiscard]] static bool isVoid(const QString &name)
    {
        return name == u"img"_s || name == u"br"_s || name == u"hr"_s || name == u"input"_s
                || name == u"meta"_s || name == u"link"_s || name == u"col"_s || name == u"area"_s;
    }
    [[nodiscard]] static bool isLetter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    }
    [[nodiscard]] static bool isNameUnit(QChar c)
    {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':';
    }

    QStringView m_html;
    qsizetype m_lastClose;
    bool m_honourHidden;
    bool m_quotesBroken = false;
    int m_preDepth = 0;
    int m_hiddenDepth = 0;
    QString m_hiddenName;
    TextWriter m_writer;
};

} // namespace

QString htmlToText(const QString &html)
{
    HtmlReader reader(html, true);
    reader.read();
    if (!reader.endedHidden())
        return reader.take();
    // A hidden element that never ends would swallow the mail: show too much rather than too
    // little.
    HtmlReader plain(html, false);
    plain.read();
    return plain.take();
}

} // namespace tallybook
