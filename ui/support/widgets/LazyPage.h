// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tallybook {

/// Holds the place of a page that is made when it is first shown, or asked for: a window is not
/// kept waiting for pages that nobody looks at.
class LazyPage final : public QWidget
{
    Q_OBJECT

public:
    /// `make` is called once, with this widget as the parent.
    LazyPage(std::function<QWidget *(QWidget *)> make, QWidget *parent);

    /// nullptr until it was shown or wanted.
    [[nodiscard]] QWidget *page() const { return m_page; }
    /// The page, made now if it is not there yet.
    QWidget *wanted();
    /// Instead of when it is shown, the page is made after its place was painted once, in a turn of
    /// the event loop of its own and not in the next one; with `earlier`, after that page was made.
    void waitForPaint(const LazyPage *earlier = nullptr);

Q_SIGNALS:
    void made(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSoon();

    std::function<QWidget *(QWidget *)> m_make;
    QWidget *m_page = nullptr;
    bool m_afterPaint = false;
    QPointer<const LazyPage> m_earlier;
};

} // namespace tallybook
