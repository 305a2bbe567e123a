// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

#include <initializer_list>

namespace tallybook {

/// One word of a line or sentence: letters, digits and inner apostrophes.
struct Word {
    QStringView text; ///< lower case if the words were taken from lower-case text
    int start = 0; ///< offset in the text given
    int end = 0;
    bool afterBreak = false; ///< punctuation (not only blanks) stands before it
};

/// The words of a text, at most `limit` of them (the rest is not looked at).
[[nodiscard]] QList<Word> wordsOf(QStringView text, int limit = 400);

/// Whether the word is one of those named.
[[nodiscard]] bool isOneOf(QStringView word, std::initializer_list<QStringView> names);
/// The same for a table row: names separated by '|'.
[[nodiscard]] bool isListed(QStringView word, QStringView list);
/// Whether any of a table row's phrases ('|' between them) occurs in the text, at word boundaries.
[[nodiscard]] bool containsListed(QStringView text, QStringView list);
/// Whether the text begins with one of a table row's phrases.
[[nodiscard]] bool startsWithListed(QStringView text, QStringView list);
/// The length of the longest phrase of a table row that the text begins with, or 0.
[[nodiscard]] int listedPrefixLength(QStringView text, QStringView list);
/// Whether the text ends with one of a table row's phrases.
[[nodiscard]] bool endsWithListed(QStringView text, QStringView list);
/// Whether any of the names occurs in the text, at word boundaries (names may hold blanks).
[[nodiscard]] bool containsPhrase(QStringView text, std::initializer_list<QStringView> phrases);
/// Whether `phrase` occurs in `text` at word boundaries.
[[nodiscard]] bool containsPhrase(QStringView text, QStringView phrase);
/// Whether the text begins with the phrase and a word boundary follows.
[[nodiscard]] bool startsWithPhrase(QStringView text, QStringView phrase);
[[nodiscard]] bool startsWithPhrase(QStringView text, std::initializer_list<QStringView> phrases);

/// The piece of `text` between two places; empty if they are the wrong way round.
[[nodiscard]] QStringView slice(const QString &text, int from, int to);

/// A crude English stem for comparing words of a subject with words of a reply ("dropping",
/// "dropped", "drops" and "drop" agree).
[[nodiscard]] QString stemOf(QStringView word);

/// A letter or digit of an alphabet that separates words by blanks; CJK text does not, so that
/// "+1" may touch it.
[[nodiscard]] bool isWordCharacter(QChar c);

} // namespace tallybook
