// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

namespace tallybook {

class Desk;
class PlainLabel;

/// What became of every message of the record in view, whether all is saved, and which book it is.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// nullptr: no book is open.
    void setDesk(Desk *desk);
    [[nodiscard]] QString accountText() const;

private:
    void refresh();

    Desk *m_desk = nullptr;
    PlainLabel *m_account;
    PlainLabel *m_saved;
    PlainLabel *m_book;
};

} // namespace tallybook
