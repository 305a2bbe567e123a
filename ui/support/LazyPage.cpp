// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/LazyPage.h"

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

void LazyPage::showEvent(QShowEvent *event)
{
    (void)wanted();
    QWidget::showEvent(event);
}

} // namespace tallybook
