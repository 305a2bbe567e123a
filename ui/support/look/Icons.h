// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace tallybook::icons {

/// An icon by the name of its file in resources/icons, without ending. The desktop's own icon of
/// the matching freedesktop name is taken where the theme has one; otherwise ours, drawn in the
/// palette's text colour at whatever size is asked for.
[[nodiscard]] QIcon get(const QString &name);

/// Ours in a colour of its own, e.g. the vote palette's, whatever the theme.
[[nodiscard]] QIcon tinted(const QString &name, const QColor &colour);

/// The program's own icon.
[[nodiscard]] QIcon application();

} // namespace tallybook::icons
