// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace tallybook {

/// One sender or recipient of an address header.
struct Mailbox {
    QString name; ///< decoded; "" if none
    QString address; ///< comparable form; "" if none was found

    bool operator==(const Mailbox &) const = default;
};

/// Reads From, Reply-To, Cc …: `Name <a@b>`, `a@b (Name)`, `"N, ame" <a@b>`, groups, and the
/// archives' `a at b`. Names are decoded after the structure is known, so that no encoded name
/// can bring an address of its own. Never fails; linear.
[[nodiscard]] QList<Mailbox> parseMailboxes(QByteArrayView raw);
/// The same for text that is decoded already (a pasted header, JSON).
[[nodiscard]] QList<Mailbox> parseMailboxText(const QString &text);

/// The comparable form of an address as archives show it: "a at b.org" is "a@b.org", ".invalid"
/// behind a domain is dropped; "" if it is no address.
[[nodiscard]] QString plainAddress(QStringView shown);

} // namespace tallybook
