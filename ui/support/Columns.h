// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QHeaderView;
class QMenu;

namespace tallybook {

/// Makes no column narrower than its heading, in whatever language; those that are wider stay.
void giveHeadingsRoom(QHeaderView *header);

/// Fills `menu`, whenever it opens, with the columns to show and hide; the same opens at the header
/// itself. The first column always shows: it says whose row it is.
void offerColumns(QHeaderView *header, QMenu *menu);

} // namespace tallybook
