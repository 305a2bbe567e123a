// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

namespace tallybook {

/// Where time comes from. Nothing in the program asks the system directly, so that tests and
/// replays can set the time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The system's clock, with the local zone's offset.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
};

/// A clock that stands still until it is moved (tests, samples, screenshots).
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Timestamp start)
        : m_now(start)
    {
    }
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }
    void advanceMs(qint64 ms) { m_now.utcMs += ms; }

private:
    Timestamp m_now;
};

} // namespace tallybook
