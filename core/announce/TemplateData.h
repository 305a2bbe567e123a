// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QVariantMap>

namespace tallybook::announce {

/// What templates can say, by the names that they use (listed in
/// resources/templates/README.md). Every text is
/// safe to show; a text of many lines NAME also comes as the list NAMELines. Every name is always
/// there, "" or false or an empty list where the record has nothing.

/// What is decided: title, kind, texts, conversations, links, sender.
[[nodiscard]] QVariantMap proposalData(const Record &record);
/// How it is decided: rule, readings, electorate, period.
[[nodiscard]] QVariantMap ruleData(const Record &record);
/// Who voted what: sections by value, and the votes that do not count.
[[nodiscard]] QVariantMap ballotData(const Record &record);
/// What came of it: sentences, conditions with their numbers, notes, account.
[[nodiscard]] QVariantMap outcomeData(const Record &record);

/// Sets NAME to the text and NAMELines to its lines.
void setBlock(QVariantMap &data, const QString &name, const QString &text);
/// A link for templates: `url` as text and `href`, "" unless it may be clicked.
void setLink(QVariantMap &data, const QString &prefix, const QString &link);

} // namespace tallybook::announce
