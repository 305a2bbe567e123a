// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace tallybook {

/// How our tables look and behave: whole rows, one at a time, compact and without a grid; Tab
/// leaves the table; the last column takes the room that is left.
/// One that gets the keyboard has a row chosen.
void makeCalm(QTableView *table);

} // namespace tallybook
