// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/InputReader.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace tallybook {

/// Text that a person pasted, with its lines as views into it.
struct PastedText {
    QString text; ///< '\n' line ends
    QList<QStringView> lines;

    explicit PastedText(const QString &pasted);
    PastedText(const PastedText &) = delete;
    PastedText &operator=(const PastedText &) = delete;
};

/// One form in which replies are pasted. To add a form: write `formats/MyForm.cpp` with a function
/// that returns one of these, and add its line to the table in PasteSplitter.cpp.
struct PasteFormat {
    InputForm form = InputForm::Unknown;
    /// How sure the recogniser is that the text has this form: 0 (not) to 100. The surest splits.
    int (*confidence)(const PastedText &text) = nullptr;
    /// Cuts the text. Fills author, date, subject, text and raw of each message; the splitter adds
    /// form, source and the warnings that hold for every form.
    InputContent (*split)(const PastedText &text) = nullptr;
};

/// From the line `first` up to but not including `end`, without blank lines at either edge.
[[nodiscard]] QString blockText(const PastedText &text, qsizetype first, qsizetype end);
/// The same lines as they were pasted, as UTF-8.
[[nodiscard]] QByteArray blockRaw(const PastedText &text, qsizetype first, qsizetype end);

/// Sets the message's date from what a heading says; a date without a year, "3 days ago" and the
/// like leave it undated, a day without a time gets its warning.
void setHeadingDate(MailMessage &message, QStringView written);

/// How a message begins on a page that gives each a heading.
struct PageHeading {
    qsizetype begin = 0; ///< the first line of the message: its subject, or the heading itself
    QString subject;
    QString from; ///< a name, with an address if the page has one
    QStringView date;
};
/// Cuts a page at its headings. `headingAt(text, at, floor)` tells whether the line `at` is one;
/// what belongs to it stands at `floor` or later. `endOfBody(text, first, end)` is the line at
/// which the page's own words begin again.
[[nodiscard]] InputContent
cutAtHeadings(const PastedText &text,
              std::optional<PageHeading> (*headingAt)(const PastedText &, qsizetype, qsizetype),
              qsizetype (*endOfBody)(const PastedText &, qsizetype, qsizetype));

/// Whether the line is a rule made of at least three of one of the characters.
[[nodiscard]] bool isRule(QStringView line, QStringView characters);

/// The "@login" mentions of a text, once each.
[[nodiscard]] QStringList mentionedHandles(QStringView text);

} // namespace tallybook
