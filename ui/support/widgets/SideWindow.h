// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSize;
class QWidget;

namespace tallybook {

/// What the windows beside the main one have in common: never larger than the screen, and closed by
/// the key that closes a window, which would close the book otherwise.
void makeSideWindow(QWidget *window, const QSize &wanted);

/// As large as wanted, and no larger than the screen allows.
void resizeWithinScreen(QWidget *window, const QSize &wanted);

/// Lets a screen reader take a top-level widget for a window, as it takes a dialog or the main
/// window, and so hear of it when it comes to the front. Part of `makeSideWindow`.
void speakAsWindow(QWidget *window);

/// Escape closes it, too: for windows in which nothing is typed that could be lost.
void closeOnEscape(QWidget *window);

} // namespace tallybook
