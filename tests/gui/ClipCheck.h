// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QWidget>

namespace tallybook::test {

/// Rounding of fonts and fractions of a pixel.
constexpr int slack = 2;

/// How many pixels of a line are painted when there is room for all. What is measured is less where
/// a letter is underlined: QLabel paints it for itself, without the kerning of its pair.
[[nodiscard]] inline int paintedWidth(const QLabel *label)
{
    const QString &text = label->text();
    QImage paper(2 * label->fontMetrics().horizontalAdvance(text) + 20,
                 label->fontMetrics().height(), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setFont(label->font());
    painter.drawText(paper.rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, text);
    painter.end();
    for (int x = paper.width() - 1; x >= 0; --x) {
        for (int y = 0; y < paper.height(); ++y) {
            if (qGray(paper.pixel(x, y)) < 128)
                return x + 1;
        }
    }
    return 0;
}

/// Whether a label shows all of its text, or may cut it because its tooltip has the whole.
[[nodiscard]] inline bool labelFits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    if (!label->toolTip().isEmpty() && !label->wordWrap())
        return true;
    if (label->wordWrap()) {
        const int width = label->width();
        int widest = 0;
        // A line may end after a word, and after any ideograph.
        QTextBoundaryFinder ends(QTextBoundaryFinder::Line, label->text());
        for (qsizetype start = 0, end = ends.toNextBoundary(); end > 0;
             start = end, end = ends.toNextBoundary()) {
            const QString word = label->text().mid(start, end - start).trimmed();
            widest = qMax(widest, label->fontMetrics().horizontalAdvance(word));
        }
        const QMargins margins = label->contentsMargins();
        return label->heightForWidth(width) <= label->height() + slack
                && widest <= width - margins.left() - margins.right() + slack;
    }
    if (label->buddy() && paintedWidth(label) > label->contentsRect().width())
        return false;
    const int how = label->buddy() ? Qt::TextShowMnemonic : Qt::TextExpandTabs;
    const QSize text = label->fontMetrics().size(how, label->text());
    const QSize room = label->contentsRect().size();
    return text.width() <= room.width() + slack && text.height() <= room.height() + slack;
}

/// Whether a closed box shows all of its entry, or may cut it because its tooltip has the whole.
[[nodiscard]] inline bool comboFits(const QComboBox *box)
{
    if (box->isEditable() || box->currentIndex() < 0 || !box->toolTip().isEmpty()
        || !box->currentData(Qt::ToolTipRole).toString().isEmpty())
        return true;
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, box);
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    return box->fontMetrics().horizontalAdvance(box->currentText()) + icon <= room.width() + slack;
}

[[nodiscard]] inline bool buttonFits(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return true;
    if (qobject_cast<const QCommandLinkButton *>(button))
        return button->heightForWidth(button->width()) <= button->height() + slack;
    return button->sizeHint().width() <= button->width() + slack
            && button->fontMetrics().height() <= button->height() + slack;
}

/// Every text of the window that does not fit where it stands: labels, buttons, tabs, headings of
/// columns and groups, and parts that stand out of their parent. One line each, for the words of a
/// failure; empty if all is well.
[[nodiscard]] inline QStringList clippedTexts(const QWidget *window)
{
    QStringList found;
    const auto tell = [&found](const char *what, const QWidget *widget, const QString &text) {
        found += QStringLiteral("%1 %2 “%3” (%4 × %5 of %6 × %7 px)")
                         .arg(QLatin1String(what), widget->objectName(), text.left(60),
                              QString::number(widget->width()), QString::number(widget->height()),
                              QString::number(widget->sizeHint().width()),
                              QString::number(widget->sizeHint().height()));
    };
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !labelFits(label))
            tell("label", label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !buttonFits(button))
            tell("button", button, button->text());
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !comboFits(box))
            tell("box", box, box->currentText());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget);
            group && group->fontMetrics().horizontalAdvance(group->title()) > group->width())
            tell("group", group, group->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(i))
                    > tabs->tabRect(i).width())
                    tell("tab", tabs, tabs->tabText(i));
            }
            if (tabs->sizeHint().width() > tabs->width() + slack && !tabs->usesScrollButtons())
                tell("tabs", tabs, tabs->tabText(tabs->count() - 1));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i)
                    && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i))
                    tell("column", header->parentWidget(), text);
            }
        }
        // Where nothing scrolls sideways, what is wider is cut.
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width() + slack)
            tell("panel", area->widget(), area->accessibleName());
        // What scrolls may be larger than its window on it; nothing else may.
        const QWidget *parent = widget->parentWidget();
        const bool scrolls = parent->objectName() == u"qt_scrollarea_viewport"
                || qobject_cast<const QAbstractScrollArea *>(parent);
        const bool words = qobject_cast<const QLabel *>(widget)
                || qobject_cast<const QAbstractButton *>(widget);
        if (words && !scrolls
            && !parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            tell("outside its parent", widget,
                 qobject_cast<const QLabel *>(widget)
                         ? qobject_cast<const QLabel *>(widget)->text()
                         : qobject_cast<const QAbstractButton *>(widget)->text());
    }
    return found;
}

} // namespace tallybook::test
