// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QHeaderView;
class QMenu;
class QTableView;

namespace tallybook {

/// Makes no column narrower than its heading, in whatever language; those that are wider stay.
void giveHeadingsRoom(QHeaderView *header);

/// Makes a column wide enough for each of these texts, with the room that a cell leaves around it,
/// and for a picture before them where its cells have one.
void giveRoomFor(QTableView *table, int column, const QStringList &texts, bool picture = false);

/// Narrows the first column, not below `least` pixels, until all columns up to `last` can be seen.
void narrowFirst(QTableView *table, int last, int least);

/// Fills `menu`, whenever it opens, with the columns to show and hide; the same opens at the header
/// itself. The first column always shows: it says whose row it is.
void offerColumns(QHeaderView *header, QMenu *menu);

} // namespace tallybook
