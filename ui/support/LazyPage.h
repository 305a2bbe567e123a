// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

Q_SIGNALS:
    void made(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *(QWidget *)> m_make;
    QWidget *m_page = nullptr;
};

} // namespace tallybook
