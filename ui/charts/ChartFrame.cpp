// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/ChartFrame.h"

#include "ui/charts/ChartPicture.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/files/SaveFile.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ErrorWords.h"

#include <QAbstractAxis>
#include <QAccessible>
#include <QAction>
#include <QChart>
#include <QDir>
#include <QEvent>
#include <QFontMetricsF>
#include <QLegend>
#include <QLegendMarker>
#include <QTimer>
#include <QValueAxis>
#include <QWheelEvent>
#include <QtMath>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ChartFrame::ChartFrame(const QString &title, QWidget *parent)
    : QChartView(parent)
    , m_ask(&dialogFileAsk())
{
    // Qt Charts takes a title for markup; ours is our own text, and the escape keeps it so.
    chart()->setTitle(title.toHtmlEscaped());
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    makeMenu();
    setMinimumHeight(fontMetrics().height() * 13);
}

void ChartFrame::makeMenu()
{
    setContextMenuPolicy(Qt::ActionsContextMenu); // the menu key opens it, too
    const auto add = [this](const QString &text, const QString &ending, const QString &filter) {
        auto *action = new QAction(icons::get(u"save"_s), text, this);
        action->setObjectName(u"save-"_s + ending);
        addAction(action);
        connect(action, &QAction::triggered, this,
                [this, ending, filter] { askSave(ending, filter); });
    };
    add(tr("Save chart as &picture…"), u"png"_s, tr("Picture (*.png)"));
    add(tr("Save chart as &drawing…"), u"svg"_s, tr("Drawing (*.svg)"));
}

void ChartFrame::askSave(const QString &ending, const QString &filter)
{
    const auto write = [this, ending](const QString &path) {
        if (ending != u"svg"_s)
            return keep(path, ChartPicture::png(this));
        m_drawing = true;
        applyPalette();
        // Qt Charts hands new brushes on to its items a little later.
        QTimer::singleShot(0, this, [this, path] {
            keep(path, ChartPicture::svg(this, accessibleName(), accessibleDescription()));
            m_drawing = false;
            applyPalette();
        });
    };
    m_ask->toSave(this, tr("Save chart"), fileNameFor(u"chart"_s, accessibleName(), ending), filter,
                  write);
}

void ChartFrame::keep(const QString &path, const QByteArray &bytes)
{
    const Status saved = saveFile(path, bytes);
    Q_EMIT told(saved ? tr("Saved the chart in %1.").arg(QDir::toNativeSeparators(path))
                      : ErrorWords::of(saved.error(), tr("Saving the chart")).sentence());
}

QSize ChartFrame::sizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 14};
}

void ChartFrame::setNumbers(const QString &words)
{
    if (words == accessibleDescription())
        return;
    placeLegend(); // it may have an entry more or less
    setPlainToolTip(this, words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int ChartFrame::stepFor(int highest)
{
    // Longer numbers need more room.
    const int most = highest < 10 ? 10 : highest < 100 ? 5 : 4;
    int step = 1;
    for (int digits = 1; highest > step * most; digits *= 10) {
        for (const int times : {1, 2, 5}) {
            step = digits * times;
            if (highest <= step * most)
                break;
        }
    }
    return step;
}

void ChartFrame::setTicks(QValueAxis *axis, double highest, double interval)
{
    if (interval > axis->tickInterval())
        axis->setTickInterval(interval);
    axis->setRange(0, highest);
    axis->setTickInterval(interval);
}

void ChartFrame::styleAxis(QAbstractAxis *axis) const
{
    const QPalette colours = palette();
    QColor grid = colours.color(QPalette::WindowText);
    grid.setAlphaF(0.15F);
    axis->setLabelsBrush(colours.brush(QPalette::WindowText));
    axis->setTitleBrush(colours.brush(QPalette::WindowText));
    axis->setGridLineColor(grid);
    axis->setLinePenColor(colours.color(QPalette::Mid));
    axis->setLabelsFont(font());
}

void ChartFrame::applyPalette()
{
    const QPalette colours = palette();
    setBackgroundBrush(colours.brush(QPalette::Window));
    chart()->setBackgroundBrush(colours.brush(QPalette::Window));
    chart()->setTitleBrush(colours.brush(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelBrush(colours.brush(QPalette::WindowText));
    chart()->legend()->setFont(font());
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes)
        styleAxis(axis);
}

void ChartFrame::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void ChartFrame::fitTitle()
{
    constexpr int around = 30; // pixels that Qt Charts keeps free
    const QString words = accessibleName();
    const bool fits =
            QFontMetrics(chart()->titleFont()).horizontalAdvance(words) + around < width();
    qsizetype middle = -1;
    for (qsizetype at = words.indexOf(u' '); at >= 0 && !fits; at = words.indexOf(u' ', at + 1)) {
        if (middle < 0 || qAbs(at - words.size() / 2) < qAbs(middle - words.size() / 2))
            middle = at;
    }
    const QString title = middle < 0 ? words.toHtmlEscaped()
                                     : words.left(middle).toHtmlEscaped() + u"<br>"_s
                    + words.mid(middle + 1).toHtmlEscaped();
    if (title != chart()->title())
        chart()->setTitle(title);
}

void ChartFrame::placeLegend()
{
    // What Qt Charts puts around the words of an entry: its mark, and room on all sides.
    constexpr double aroundWords = 40;
    QLegend *legend = chart()->legend();
    const QFontMetricsF metrics(legend->font());
    QList<double> entries;
    const QList<QLegendMarker *> markers = legend->markers();
    for (const QLegendMarker *marker : markers) {
        if (marker->isVisible())
            entries += metrics.horizontalAdvance(marker->label()) + aroundWords;
    }
    int rows = 1;
    double used = 0;
    for (const double entry : std::as_const(entries)) {
        if (used > 0 && used + entry > width()) {
            ++rows;
            used = 0;
        }
        used += entry;
    }
    if (rows == 1) {
        if (!legend->isAttachedToChart()) {
            chart()->setMargins({0, 0, 0, 0});
            legend->attachToChart();
        }
        return;
    }
    const int high = qCeil(metrics.height() * 1.8) * rows;
    const QRectF place(0, height() - high, width(), high);
    if (!legend->isAttachedToChart() && legend->geometry() == place)
        return;
    legend->detachFromChart();
    chart()->setMargins({0, 0, 0, high});
    legend->setGeometry(place);
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitTitle();
    placeLegend();
}

void ChartFrame::wheelEvent(QWheelEvent *event)
{
    // The panel around scrolls; a chart that swallowed the wheel would stop it.
    event->ignore();
}

} // namespace tallybook
