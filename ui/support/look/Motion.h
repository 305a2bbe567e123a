// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tallybook {

/// Switches what slides, fades and blinks in the whole program: effects of menus and lists, and the
/// text cursor. Back to what the system wants with `false`.
void reduceMotion(bool reduced);

} // namespace tallybook
