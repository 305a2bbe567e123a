// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tallybook {

class Desk;
class PlainLabel;

/// The line above the pages: the record's title, its kind and its state.
class RecordHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(Desk *desk, QWidget *parent = nullptr);

private:
    void refresh();

    Desk *m_desk;
    PlainLabel *m_title;
    PlainLabel *m_state;
};

} // namespace tallybook
