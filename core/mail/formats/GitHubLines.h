// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/formats/PasteFormat.h"

#include <optional>

namespace tallybook::github {

/// Who and when, above a comment of a copied GitHub page.
struct Heading {
    QString login;
    QString date; ///< as the page writes it; "" if it stands nowhere
    qsizetype body = 0; ///< the line behind the heading and what belongs to it
};

/// The heading that begins at line `at`. GitHub's pages have been laid out in several ways, with
/// login, verb and date on one line ("octo commented on Nov 3, 2023") or on two or three.
/// `bareDates`: a login above a date alone is a heading too (discussion pages).
[[nodiscard]] std::optional<Heading> headingAt(const PastedText &text, qsizetype at,
                                               bool bareDates);

/// "octo closed this as completed on Nov 6, 2023": what happened between comments.
[[nodiscard]] bool isEventAt(const PastedText &text, qsizetype at);

/// Where the comments end and the form for a new one, or the side bar, begins.
[[nodiscard]] bool isEndOfPage(const PastedText &text, qsizetype at);

/// "Member", "Contributor", "Author" …
[[nodiscard]] bool isBadge(QStringView line);

/// Words that the page puts around a comment: badges, buttons, "edited".
[[nodiscard]] bool isDecoration(QStringView line);

/// Reactions below a comment, with their counts: "👍 3", "👍 2 🎉 1". A thumb alone is somebody's
/// comment, not a reaction.
[[nodiscard]] bool isReactions(QStringView line);

} // namespace tallybook::github
