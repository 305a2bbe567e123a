// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace tallybook::bench {

/// What each run of a piece of work took, in milliseconds.
struct Times {
    QList<double> wall;
    QList<double> processor; ///< of this thread: what others do on the machine is not in it

    [[nodiscard]] static double median(QList<double> times)
    {
        std::sort(times.begin(), times.end());
        return times.isEmpty() ? 0 : times.at(times.size() / 2);
    }
};

/// Processor time of the calling thread, in milliseconds.
[[nodiscard]] inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

[[nodiscard]] inline Times measure(int runs, const std::function<void()> &work)
{
    Times times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        work();
        times.processor.append(threadMs() - before);
        times.wall.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

[[nodiscard]] inline Times together(const QList<Times> &runs)
{
    Times all;
    for (const Times &run : runs) {
        all.wall += run.wall;
        all.processor += run.processor;
    }
    return all;
}

/// One line for tests/bench/run.py: medians, and the longest run.
inline void print(const char *name, const Times &times, const Times &reference, const char *what)
{
    std::printf("{\"name\": \"%s\", \"ms\": %.4f, \"cpu_ms\": %.4f, \"worst_ms\": %.4f, "
                "\"worst_cpu_ms\": %.4f, \"reference_ms\": %.4f, \"reference_cpu_ms\": %.4f, "
                "\"reference\": \"%s\"}\n",
                name, Times::median(times.wall), Times::median(times.processor),
                *std::max_element(times.wall.cbegin(), times.wall.cend()),
                *std::max_element(times.processor.cbegin(), times.processor.cend()),
                Times::median(reference.wall), Times::median(reference.processor), what);
    std::fflush(stdout);
}

} // namespace tallybook::bench
