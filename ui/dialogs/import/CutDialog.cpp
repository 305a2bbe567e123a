// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import/CutDialog.h"

#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

CutDialog::CutDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_count(new PlainLabel(this))
    , m_toggle(new QPushButton(tr("&Cut before this paragraph"), this))
    , m_read(new QPushButton(tr("&Read"), this))
{
    setWindowTitle(tr("Cut the text into messages"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new PlainLabel(tr("Up and Down go from paragraph to paragraph; Space puts a cut "
                                    "before one, or takes it away."),
                                 this);
    words->setWordWrap(true);
    m_text->setObjectName(u"cutText"_s);
    m_text->setAccessibleName(tr("The pasted text"));
    m_text->setPlainText(text);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->installEventFilter(this);
    m_toggle->setObjectName(u"toggleCut"_s);
    m_read->setObjectName(u"readPieces"_s);
    m_read->setDefault(true);
    bool afterBlank = true;
    for (QTextBlock line = m_text->document()->begin(); line.isValid(); line = line.next()) {
        const bool blank = QStringView(line.text()).trimmed().isEmpty();
        if (!blank && afterBlank && line.blockNumber() > 0)
            m_places.append(line.blockNumber());
        afterBlank = blank;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_read, QDialogButtonBox::AcceptRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_toggle);
    row->addWidget(m_count, 1);
    row->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    resizeWithinScreen(this, QSize(letterWidth(fontMetrics()) * 100, fontMetrics().height() * 36));
    connect(m_toggle, &QPushButton::clicked, this, &CutDialog::toggle);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &CutDialog::mark);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    mark();
}

QStringList CutDialog::pieces() const
{
    QStringList pieces;
    QString piece;
    for (QTextBlock line = m_text->document()->begin(); line.isValid(); line = line.next()) {
        if (m_cuts.contains(line.blockNumber())) {
            pieces.append(piece);
            piece.clear();
        }
        piece += line.text() + u'\n';
    }
    pieces.append(piece);
    return pieces;
}

int CutDialog::placeAt(int line) const
{
    const auto after = std::upper_bound(m_places.cbegin(), m_places.cend(), line);
    return after == m_places.cbegin() ? -1 : *std::prev(after);
}

void CutDialog::toggle()
{
    const int place = placeAt(m_text->textCursor().blockNumber());
    if (place < 0)
        return;
    if (!m_cuts.remove(place))
        m_cuts.insert(place);
    mark();
}

void CutDialog::go(int step)
{
    const int line = m_text->textCursor().blockNumber();
    const auto at = step > 0 ? std::upper_bound(m_places.cbegin(), m_places.cend(), line)
                             : std::lower_bound(m_places.cbegin(), m_places.cend(), line);
    if (step > 0 ? at == m_places.cend() : at == m_places.cbegin())
        return;
    const int place = step > 0 ? *at : *std::prev(at);
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(place)));
}

void CutDialog::mark()
{
    const int current = placeAt(m_text->textCursor().blockNumber());
    QList<QTextEdit::ExtraSelection> marks;
    const auto paint = [this, &marks](int line, QPalette::ColorRole ground,
                                      QPalette::ColorRole text) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document()->findBlockByNumber(line));
        selection.format.setBackground(palette().brush(ground));
        selection.format.setForeground(palette().brush(text));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(selection);
    };
    for (const int line : std::as_const(m_cuts))
        paint(line, QPalette::Highlight, QPalette::HighlightedText);
    if (current >= 0 && !m_cuts.contains(current))
        paint(current, QPalette::AlternateBase, QPalette::Text);
    m_text->setExtraSelections(marks);
    m_toggle->setEnabled(current >= 0);
    m_toggle->setText(m_cuts.contains(current) ? tr("&Do not cut before this paragraph")
                                               : tr("&Cut before this paragraph"));
    m_count->setText(tr("%n message(s)", nullptr, int(m_cuts.size()) + 1));
}

bool CutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space: toggle(); return true;
        case Qt::Key_Down: go(1); return true;
        case Qt::Key_Up: go(-1); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tallybook
