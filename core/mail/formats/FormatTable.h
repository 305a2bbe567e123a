// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/formats/PasteFormat.h"

namespace tallybook {

// One function a form; each stands in the file of its name, and in the table of PasteSplitter.cpp.
[[nodiscard]] PasteFormat ponyMailPage();
[[nodiscard]] PasteFormat ponyMailPlain();
[[nodiscard]] PasteFormat gitHubPage();
[[nodiscard]] PasteFormat discoursePage();
[[nodiscard]] PasteFormat pipermailPage();
[[nodiscard]] PasteFormat mailArchivePage();
[[nodiscard]] PasteFormat mailArchiveSearch();
[[nodiscard]] PasteFormat modMboxPage();
[[nodiscard]] PasteFormat clientCopy();
[[nodiscard]] PasteFormat headedReplies();
[[nodiscard]] PasteFormat ruledReplies();

} // namespace tallybook
