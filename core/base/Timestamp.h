// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace tallybook {

/// A moment: milliseconds since 1970-01-01 UTC, plus the zone offset in seconds in which it was
/// written. Ordering and equality look at the moment alone.
struct Timestamp {
    qint64 utcMs = 0;
    int offsetSeconds = 0;

    [[nodiscard]] static Timestamp fromUtcMs(qint64 ms) { return {ms, 0}; }
    /// Takes over the moment and its offset; an invalid QDateTime gives std::nullopt.
    [[nodiscard]] static std::optional<Timestamp> fromDateTime(const QDateTime &dateTime);
    /// ISO 8601 with seconds and zone ("2026-03-04T00:55:51Z", "…+01:00"); without a zone it is
    /// UTC.
    [[nodiscard]] static std::optional<Timestamp> fromIso(const QString &text);

    [[nodiscard]] QDateTime toUtc() const;
    /// In the offset in which it was written.
    [[nodiscard]] QDateTime toWritten() const;
    /// "2026-03-04T00:55:51Z": always UTC, whole seconds.
    [[nodiscard]] QString toIsoUtc() const;

    /// Milliseconds from here to `later`, negative if it is earlier. Ends at the limits of qint64:
    /// dates out of mail may lie anywhere.
    [[nodiscard]] qint64 msUntil(const Timestamp &later) const;

    bool operator==(const Timestamp &other) const { return utcMs == other.utcMs; }
    std::strong_ordering operator<=>(const Timestamp &other) const { return utcMs <=> other.utcMs; }
};

} // namespace tallybook
