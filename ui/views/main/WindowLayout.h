// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;
class QWidget;

namespace tallybook {

class Settings;
class WindowState;

/// Keeps the layout of a window from one run to the next: its place, docks and toolbars, splitters,
/// and the columns of tables. A part takes part in it by having an object name.
namespace windowlayout {

void remember(const QMainWindow &window, WindowState &state);
/// Docks, splitters and columns; the place of the window is restored when it is made.
void restore(QMainWindow &window, const WindowState &state);
/// Splitters and columns of a part that was made later: a page of a record, at its first use.
void restoreParts(const QWidget &within, const WindowState &state);
/// For a window of its own, when it is made: its splitters and columns as they were, and kept when
/// it is closed. The settings must outlive the window.
void keepParts(QWidget *window, Settings &settings);

} // namespace windowlayout

} // namespace tallybook
