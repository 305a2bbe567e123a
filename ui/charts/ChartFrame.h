// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChartView>

class QAbstractAxis;
class QValueAxis;

namespace tallybook {

class FileAsk;

/// A chart that follows the palette, never animates, and tells a screen reader its numbers: Qt's
/// chart shows it nothing. Subclasses fill the view's own chart and change its values in place.
class ChartFrame : public QChartView
{
    Q_OBJECT

public:
    /// The step of an axis from 0 to `highest` that a person counts in (1, 2, 5, 10, 20, …), with
    /// at most so many steps that the numbers beneath stay apart.
    [[nodiscard]] static int stepFor(int highest);
    explicit ChartFrame(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Who is asked where a picture goes; the program's dialogs unless another is given.
    void setFileAsk(FileAsk *ask) { m_ask = ask; }

Q_SIGNALS:
    /// A picture was saved, or could not be; `words` say which, for the status line.
    void told(const QString &words);

protected:
    /// What the chart shows, in words with all numbers.
    void setNumbers(const QString &words);
    /// Takes over colours of the palette; called at the end of construction and on a change.
    virtual void applyPalette();
    /// While it is written as a drawing, which knows no pixels.
    [[nodiscard]] bool isDrawing() const { return m_drawing; }
    /// An axis of numbers from 0 to `highest` with a tick at each `interval`. At no moment between
    /// the two does it have more ticks than before or after: each is several items to lay out, and
    /// thousands of votes at the interval of a few would hold the window for minutes.
    static void setTicks(QValueAxis *axis, double highest, double interval);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void makeMenu();
    /// Breaks the title where it is too long for one line.
    void fitTitle();
    /// Breaks the legend into rows where it is too long for one: Qt would cut its words instead.
    void placeLegend();
    void askSave(const QString &ending, const QString &filter);
    void keep(const QString &path, const QByteArray &bytes);
    void styleAxis(QAbstractAxis *axis) const;

    FileAsk *m_ask;
    bool m_drawing = false;
};

} // namespace tallybook
