// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook::test {

/// The corpus folder (TALLYBOOK_CORPUS, or ../shared/corpus beside the checkout); "" if absent.
/// A test that needs it does QSKIP with `corpusMissing`.
[[nodiscard]] QString corpusPath();
inline constexpr const char *corpusMissing =
        "the corpus is not here: set TALLYBOOK_CORPUS to its folder";

/// A file of the source tree, e.g. sourcePath("tests/golden/x.txt").
[[nodiscard]] QString sourcePath(const QString &relative);

/// Reads a whole file; fails the running test if it cannot.
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace tallybook::test
