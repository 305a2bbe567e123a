// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"
#include "core/mail/mime/SenderCheck.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallybook {

/// The form in which a message came to us.
enum class InputForm {
    Eml,
    Mbox,
    PonyMailPage, ///< lists.apache.org thread page, select-all-copy: quotations are folded away
    PonyMailJson,
    PonyMailPlain, ///< api/plain?thread=
    GitHubPage, ///< issue or discussion page
    DiscoursePage,
    PipermailPage,
    MailArchivePage,
    PlainReplies, ///< replies with or without a few headers, separated by rules or blank lines
    Html, ///< a saved page, made text first
    Unknown, ///< one message, nothing recognised
};

/// Who a message says it is from, after seeing through list and mirror addresses.
struct Author {
    QString name; ///< decoded, "" if none (a Discourse copy)
    QString address; ///< comparable form; "" if none or unusable
    QString handle; ///< "github:octo"; "" if none
    bool munged =
            false; ///< the From address is the list's (DMARC); `address` is then a guess or ""
    bool shortened = false; ///< "ab...@domain": `address` holds that form

    bool operator==(const Author &) const = default;
};

enum class MailWarning {
    NoDate,
    BadDate,
    DayOnly, ///< the form shows the day alone; the time is noon UTC
    CharsetGuessed,
    BrokenMime,
    TooLarge, ///< cut at Limits
    TooDeep,
    LongLine,
    BidiControls,
    NulBytes,
    NoText, ///< no text part was found
    NoAuthor,
    MungedAuthor,
    SenderCheckFailed, ///< the list's host could not confirm the author's domain: a hint
    Truncated,
};

/// One message of whatever form. `text` is what stages after this look at; `raw` is kept once.
struct MailMessage {
    QByteArray raw; ///< bytes as given (the block of a pasted page as UTF-8)
    QString source; ///< path of the file with "#n" (1-based) inside an mbox or paste; "-" for a
                    ///< paste
    InputForm form = InputForm::Unknown;
    QString messageId; ///< with angle brackets; "" if none
    QString inReplyTo;
    QStringList references;
    Author from;
    QString fromRaw; ///< the decoded From header or heading as it stood
    std::optional<Timestamp> date;
    QString subject; ///< decoded
    QString listId;
    QString text; ///< decoded body: '\n' line ends, HTML made text (blockquotes as "> "), unwrapped
    bool quotesFolded = false; ///< the form hides quotations (a copied page)
    QStringList attachments; ///< names of parts that were not read; for display
    QStringList handlesMentioned; ///< nothing is read into these; for display
    QList<MailWarning> warnings;
    SenderCheck senderCheck = SenderCheck::Unknown; ///< for display; nothing is decided by it

    /// SHA-256 of `raw`, hex: the key under which the bytes are kept.
    [[nodiscard]] QByteArray hash() const;
    /// How the same mail is recognised across forms: by Message-ID, or else by author, minute and
    /// text.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// "eml", "ponymail-page", … for JSON.
[[nodiscard]] QString inputFormName(InputForm form);
[[nodiscard]] QString mailWarningName(MailWarning warning);

} // namespace tallybook
