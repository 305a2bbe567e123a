# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""What kept the window's thread for long during a walk: the file that the program writes on TALLYBOOK_STALLS
(app/StallWatch.h). Both sides count processor time, so that other work on the machine changes nothing; a reference
of this run tells how much slower this machine is at present."""

import time

MOST = 50  # milliseconds: longer, and a person notices that the window hesitates
BUILD = 1.5  # the tests run a build with less optimisation than the one that is delivered
REFERENCE = 6.5  # milliseconds of the reference below where the benchmarks were measured

# Not of Tallybook: Qt builds its own file dialog, and D-Bus serves the screen reader, which asks a test's whole tree.
FOREIGN = ("QFileDialog", "QDBus", "QSpiApplicationAdaptor", "AtSpiAdaptor")


def reference():
    """Processor time of a fixed piece of work, in milliseconds: the median of five."""
    times = []
    for _ in range(5):
        before = time.thread_time()
        sorted(str(number * 7919 % 100_003) for number in range(20_000))
        times.append((time.thread_time() - before) * 1000)
    return sorted(times)[2]


def limit(before):
    """How long an event may take here and now; `before` is the reference at the beginning."""
    return MOST * BUILD * max(1.0, max(before, reference()) / REFERENCE)


def read(path):
    """(milliseconds, what) of each line, the longest first."""
    with open(path, encoding="utf-8") as file:
        found = [line.rstrip("\n").split("\t", 1) for line in file]
    return sorted(((float(ms), what) for ms, what in found), reverse=True)


def too_long(path, most):
    """What took longer than `most`, in words."""
    return [f"{what} took {ms:.0f} ms of at most {most:.0f}" for ms, what in read(path)
            if ms > most and not any(name in what for name in FOREIGN)]
