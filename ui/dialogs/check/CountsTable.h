// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ResultCheck.h"

#include <QTableWidget>

namespace tallybook {

/// What a result states, what it lists, and what the thread says, side by side.
class CountsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit CountsTable(QWidget *parent = nullptr);

    void setCounts(const check::ResultCheck &check);
    void clearCounts();

private:
    void setRow(int row, const check::CheckCounts &counts);
};

} // namespace tallybook
