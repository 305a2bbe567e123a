// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace tallybook::bench {

/// The median wall time of `runs` calls, in milliseconds.
[[nodiscard]] inline double medianMs(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// One line for tests/bench/run.py.
inline void print(const char *name, double ms, double referenceMs, const char *reference)
{
    std::printf("{\"name\": \"%s\", \"ms\": %.4f, \"reference_ms\": %.4f, \"reference\": \"%s\"}\n",
                name, ms, referenceMs, reference);
}

} // namespace tallybook::bench
