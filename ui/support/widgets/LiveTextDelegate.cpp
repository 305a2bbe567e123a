// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/LiveTextDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tallybook {

namespace {

constexpr char textBefore[] = "tallybookTextBefore"; ///< of the editor: what Escape brings back

} // namespace

QWidget *LiveTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return editor;
    line->setProperty(textBefore, index.data(Qt::EditRole));
    auto *self = const_cast<LiveTextDelegate *>(this); // signals of a delegate are not const
    connect(line, &QLineEdit::textEdited, self, [self, line] { Q_EMIT self->commitData(line); });
    return editor;
}

void LiveTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The model trims: setting its text again would eat the blank just typed and move the cursor.
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || line->text().trimmed() != index.data(Qt::EditRole).toString())
        QStyledItemDelegate::setEditorData(editor, index);
}

bool LiveTextDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        line->setText(line->property(textBefore).toString());
        Q_EMIT commitData(line);
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace tallybook
