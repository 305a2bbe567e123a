// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <ctime>

namespace tallybook::test {

/// How much longer work takes on eight times as much. Processor time of this program, in
/// milliseconds: what else the machine does makes no difference.
struct Growth {
    double few = 0; ///< for the small input
    double many = 0; ///< for one eight times as large

    /// Three times as long as in proportion at most; a quadratic step would take 64 times as long.
    /// The constant is for work that takes hardly any time.
    [[nodiscard]] bool isLinear() const { return many < 24 * few + 200; }
    /// For the failure's message.
    [[nodiscard]] QString words() const
    {
        return QStringLiteral("%1 ms, and %2 ms for eight times as much").arg(few).arg(many);
    }
};

/// Times `run(make(size))` and `run(make(8 * size))`; making the input is not counted.
template <typename Make, typename Run>
[[nodiscard]] Growth growthOf(qsizetype size, const Make &make, const Run &run)
{
    const auto milliseconds = [&](qsizetype amount) {
        const auto input = make(amount);
        const std::clock_t start = std::clock();
        run(input);
        return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    Growth growth;
    growth.few = milliseconds(size);
    growth.many = milliseconds(8 * size);
    return growth;
}

} // namespace tallybook::test
