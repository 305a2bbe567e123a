// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/LazyPage.h"

#include <QTimer>
#include <QVBoxLayout>

namespace tallybook {

LazyPage::LazyPage(std::function<QWidget *(QWidget *)> make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
}

QWidget *LazyPage::wanted()
{
    if (!m_page) {
        m_page = m_make(this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        m_page->show(); // as soon as its place is; the layout would wait for the event loop
        column->activate(); // so that what is in it stands where the next click looks for it
        Q_EMIT made(m_page);
    }
    return m_page;
}

void LazyPage::waitForPaint(const LazyPage *earlier)
{
    m_afterPaint = true;
    m_earlier = earlier;
}

void LazyPage::showEvent(QShowEvent *event)
{
    if (!m_afterPaint)
        (void)wanted();
    QWidget::showEvent(event);
}

void LazyPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_page || !m_afterPaint)
        return;
    if (m_earlier && !m_earlier->page())
        connect(m_earlier, &LazyPage::made, this, &LazyPage::makeSoon, Qt::SingleShotConnection);
    else
        makeSoon();
}

void LazyPage::makeSoon()
{
    // A whole turn between: whoever pressed a key or the mouse meanwhile goes first.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &LazyPage::wanted); });
}

} // namespace tallybook
