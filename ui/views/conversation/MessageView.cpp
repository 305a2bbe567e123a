// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/conversation/MessageView.h"

#include "ui/support/look/VotePalette.h"
#include "ui/views/conversation/MessageLooks.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace tallybook {

MessageView::MessageView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_looks(new MessageLooks(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Message text"));
    m_looks->setPalette(palette());
}

void MessageView::setMessage(const QString &text, const QList<BodyLine> &lines,
                             const QList<Evidence> &evidence)
{
    m_text = text;
    m_lines = lines;
    m_evidence = evidence;
    m_passages.clear();
    showMessage();
}

void MessageView::setPassages(const QStringList &passages)
{
    m_passages = passages;
    mark();
}

void MessageView::setEmpty(const QString &whatToDo)
{
    setMessage({}, {}, {});
    setPlaceholderText(whatToDo);
}

void MessageView::setQuotes(MessageText::Quotes quotes)
{
    if (quotes == m_quotes)
        return;
    m_quotes = quotes;
    showMessage();
}

void MessageView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_looks->setPalette(palette());
        m_looks->rehighlight();
        mark();
    }
}

void MessageView::showMessage()
{
    m_shown = MessageText::of(m_text, m_lines, m_evidence, m_quotes);
    m_looks->setLooks(m_shown.looks);
    setPlainText(m_shown.text);
    mark();
    if (!m_shown.marks.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(m_shown.marks.constFirst().start);
        setTextCursor(cursor);
        centerCursor();
    }
    Q_EMIT foldingChanged();
}

void MessageView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const MessageText::Mark &mark, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat passage;
    passage.setBackground(VotePalette::wash(palette().color(QPalette::Highlight), palette()));
    passage.setUnderlineStyle(QTextCharFormat::DotLine); // seen without colour too
    for (const MessageText::Mark &mark : passageMarks())
        add(mark, passage);
    QTextCharFormat evidence;
    evidence.setBackground(palette().highlight());
    evidence.setForeground(palette().highlightedText());
    evidence.setFontWeight(QFont::Bold);
    evidence.setFontUnderline(true);
    for (const MessageText::Mark &mark : std::as_const(m_shown.marks))
        add(mark, evidence);
    setExtraSelections(selections);
}

QList<MessageText::Mark> MessageView::passageMarks() const
{
    // As a selection gives it: a space for one that does not break.
    const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
    const QString shown = plain(m_shown.text);
    QList<MessageText::Mark> marks;
    for (const QString &passage : m_passages) {
        if (const qsizetype at = shown.indexOf(plain(passage)); at >= 0 && !passage.isEmpty())
            marks.append({int(at), int(passage.size())});
    }
    return marks;
}

} // namespace tallybook
