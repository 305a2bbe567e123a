#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""run.py BUILD [NAME…]: runs the benchmarks of a build and prints each figure beside its reference, measured
in the same run, and their ratio. Figures of another machine say little; ratios travel."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

build = Path(sys.argv[1]).resolve()
wanted = sys.argv[2:]
programs = build / "tests" / "bench"


def row(name, value, reference, what):
    print(f"{name:34} {value:10.2f} ms   reference {reference:10.2f} ms   ratio {value / reference:6.2f}   ({what})")


def run_program(name):
    """A bench program prints one JSON object a line: name, ms, reference_ms, reference."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    output = subprocess.run([programs / name], env=env, check=True, capture_output=True, text=True).stdout
    for line in output.splitlines():
        if line.startswith("{"):
            figure = json.loads(line)
            row(figure["name"], figure["ms"], figure["reference_ms"], figure["reference"])


def timed(command, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env=dict(os.environ, LC_ALL="C.UTF-8"))
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def archive_import():
    """Reading a generated mbox whole (split, decode, thread, read) against grep counting its From lines."""
    with tempfile.TemporaryDirectory() as folder:
        mbox = Path(folder) / "archive.mbox"
        with mbox.open("w", encoding="utf-8") as out:
            for n in range(5000):
                vote = n % 200 == 1
                subject = "Re: [VOTE] A direction" if vote else f"Re: build {n // 10}"
                body = "+1 (binding)\n" if vote else "The nightly build is green again.\n" * 40
                out.write(f"From - Mon Nov  2 10:00:00 2026\nFrom: Person {n % 300} <p{n % 300}@example.org>\n"
                          f"Date: Mon, 2 Nov 2026 10:{n % 60:02}:00 +0000\nSubject: {subject}\n"
                          f"Message-ID: <{n}@example.org>\n\n{body}\n")
        reading = timed([build / "app/cli/tallybook-cli", "read", "--json", mbox])
        grep = timed(["sh", "-c", f"LC_ALL=C grep -c '^From ' {mbox}"])
        row("archive import, 5,000 messages", reading, grep, f"grep -c, {mbox.stat().st_size / 1e6:.1f} MB")


benches = {"archive": archive_import}
for program in sorted(programs.glob("bench_*")):
    if os.access(program, os.X_OK) and program.is_file():
        benches[program.name.removeprefix("bench_")] = lambda name=program.name: run_program(name)
for name, bench in benches.items():
    if not wanted or name in wanted:
        bench()
