// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace tallybook {

/// The value of one mail header, safe to write: nothing in it can end the header's line, neither as
/// it stands nor after RFC 2047 decoding. The only way by which text from outside reaches a header.
class HeaderValue final
{
public:
    /// Text in one line: control characters, line separators and bidi controls become blanks
    /// (replaced, so that removing them cannot join two halves), runs of blanks become one.
    [[nodiscard]] static QString cleaned(QStringView text);
    /// Whether the text holds an encoded word that a reader would decode to control characters.
    [[nodiscard]] static bool hidesControls(const QString &text);

    /// Free text (Subject). InvalidHeader if it hides control characters.
    [[nodiscard]] static Result<HeaderValue> text(const QString &value);
    /// `Name <address>`; the name may be empty. InvalidHeader if the address is none.
    [[nodiscard]] static Result<HeaderValue> mailbox(const QString &name, const QString &address);
    /// A list of bare addresses.
    [[nodiscard]] static Result<HeaderValue> addresses(const QStringList &addresses);
    /// Message-IDs. InvalidHeader if one is not of the form that `MessageIds` accepts.
    [[nodiscard]] static Result<HeaderValue> messageIds(const QStringList &ids);

    /// The whole header, folded so that no line is longer than 76 bytes unless a single address or
    /// Message-ID is, with CRLF at the end of each line.
    [[nodiscard]] QByteArray line(const QByteArray &field) const;

private:
    explicit HeaderValue(QByteArrayList tokens);

    QByteArrayList m_tokens; ///< what a fold may stand between; joined by one blank
};

} // namespace tallybook
