// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/tally/LineList.h"

namespace tallybook {

class PlainLabel;

/// One line of a LineList.
class IconLine final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLine(QWidget *parent = nullptr);
    void setLine(const LineList::Line &line);

private:
    PlainLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_detail;
};

} // namespace tallybook
