#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""run.py BUILD [--size MB] [NAME…]: runs the benchmarks of a build and prints each figure beside its reference,
measured in the same run, and their ratio. Figures of another machine say little; ratios travel. --size is that of
the archive in megabytes (64; README.md has figures of 1024)."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("build", type=Path)
parser.add_argument("--size", type=int, default=64, metavar="MB")
parser.add_argument("names", nargs="*")
arguments = parser.parse_intermixed_args()
build = arguments.build.resolve()
wanted = arguments.names
programs = build / "tests" / "bench"


def row(name, value, reference, what):
    print(f"{name:34} {value:10.2f} ms   reference {reference:10.2f} ms   ratio {value / reference:6.2f}   ({what})")


def run_program(name):
    """A bench program prints one JSON object a line (Figure.h): medians of wall time, and of the processor time of
    the thread that did the work."""
    with tempfile.TemporaryDirectory() as home:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=home)
        with subprocess.Popen([programs / name], env=env, stdout=subprocess.PIPE, text=True) as process:
            for line in process.stdout:
                if line.startswith("{"):
                    figure = json.loads(line)
                    row(figure["name"], figure["ms"], figure["reference_ms"], figure["reference"])
                    ratio = figure["cpu_ms"] / figure["reference_cpu_ms"]
                    print(f"{'  processor time':34} {figure['cpu_ms']:10.2f} ms   reference "
                          f"{figure['reference_cpu_ms']:10.2f} ms   ratio {ratio:6.2f}   (longest "
                          f"{figure['worst_ms']:.2f} ms, processor {figure['worst_cpu_ms']:.2f} ms)", flush=True)
        if process.returncode != 0:
            raise SystemExit(f"{name} ended with {process.returncode}")


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
        grep = timed(["sh", "-c", f"LC_ALL=C grep -c '^From ' {mbox} | cat"])
        row("archive import, 5,000 messages", reading, grep, f"grep -c, {mbox.stat().st_size / 1e6:.1f} MB")


def measured(command, output=subprocess.DEVNULL, environment=None):
    """Wall time in ms, processor time in ms, and the most memory in MiB that a program took."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=output, env=dict(os.environ, LC_ALL="C", **(environment or {})))
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    wall = (time.perf_counter() - start) * 1000
    return wall, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def differences(truth, found):
    """What the votes found have otherwise than the votes made; one line each."""
    by_call = {vote["call"]["message_id"]: vote for vote in found["votes"] if vote["call"]}
    wrong = []
    if found["messages"] != truth["messages"]:
        wrong.append(f"{found['messages']} messages instead of {truth['messages']}")
    if len(found["votes"]) != len(truth["votes"]):
        wrong.append(f"{len(found['votes'])} votes instead of {len(truth['votes'])}")
    for made in truth["votes"]:
        vote = by_call.get(made["call"])
        if vote is None:
            wrong.append(f"{made['call']} is missing")
            continue
        wrong += [f"{made['call']}: {key} is {vote[key]} instead of {made[key]}"
                  for key in ("state", "messages", "tally", "agrees") if vote[key] != made[key]]
    return wrong


def archive_search():
    """The votes of a generated archive, each with its tally and result, against grep counting its From lines and
    against a full GMime parse of the same file. The truth is known, and whatever differs from it is an error."""
    maker = build / "tests/bench/tallybook-archivebench"
    program = build / "app/cli/tallybook-cli"
    with tempfile.TemporaryDirectory() as folder:
        mbox, made, found = (Path(folder) / name for name in ("archive.mbox", "truth.json", "found.json"))
        subprocess.run([maker, "generate", str(arguments.size), mbox, made], check=True)
        size = mbox.stat().st_size / 1e6
        nothing = measured([program, "--version"])[2]
        greps, searches, memory, busy, grep_busy = [], [], [], [], []
        for _ in range(5):  # by turns, so that what else the machine does hits both
            # Into a file: where nobody reads the count, GNU grep stops at the first match.
            with (Path(folder) / "count").open("wb") as output:
                wall, processor, _ = measured(["grep", "-c", "^From ", mbox], output)
            greps.append(wall)
            grep_busy.append(processor)
            with found.open("wb") as output:
                wall, processor, most = measured([program, "archive", "--json", mbox], output)
            searches.append(wall)
            busy.append(processor)
            memory.append(most)
        gmime = measured([maker, "gmime", mbox])[0]
        wrong = differences(json.loads(made.read_text()), json.loads(found.read_text()))
        search = statistics.median(searches)
        row(f"archive search, {size:.0f} MB", search, statistics.median(greps), "grep -c '^From '")
        row(f"archive search, {size:.0f} MB", search, gmime, "GMime on every message")
        print(f"{'  processor time':34} {statistics.median(busy):10.2f} ms   reference {statistics.median(grep_busy):10.2f} ms   memory {max(memory) - nothing:6.1f} MiB more than "
              f"--version   best of 5: {min(searches):.1f} ms, grep {min(greps):.1f} ms, ratio {min(searches) / min(greps):.2f}")
        votes = len(json.loads(made.read_text())["votes"])
        print(f"{'  truth':34} {votes} votes, {len(wrong)} differences")
        for line in wrong[:20]:
            print("    " + line)
        if wrong:
            raise SystemExit(1)


def start():
    """The program on a book of 1,000 records, from its start until the window is painted and the event loop has come
    round, against a window with an empty chart. By turns, so that what else the machine does hits both."""
    program = programs / "tallybook-startbench"
    with tempfile.TemporaryDirectory() as home:
        book = Path(home) / "book.tallybook"
        environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": home}
        subprocess.run([program, "make", book, "1000", "10"], check=True)
        runs = {"window": [program, book], "whole": [program, book, "whole"],
                "furnished": [programs / "tallybook-barewindow", "furnished"],
                "bare": [programs / "tallybook-barewindow"]}
        times = {name: [] for name in runs}
        for _ in range(11):
            for name, command in runs.items():
                with (Path(home) / "thread").open("w+", encoding="ascii") as said:
                    wall, processor, _ = measured(command, said, environment)
                    said.seek(0)
                    times[name].append((wall, processor, float(said.read())))
        middle = {name: [statistics.median(part) for part in zip(*each[1:])] for name, each in times.items()}
        for name, what in (("window", "start with 1,000 records"), ("whole", "  its votes and a chart painted, too"),
                           ("furnished", "  menus, docks, list of Qt alone")):
            row(what, middle[name][0], middle["bare"][0], "a bare window with an empty chart")
            for part, kind in ((1, "  processor time"), (2, "  of the window's thread")):
                print(f"{kind:34} {middle[name][part]:10.2f} ms   reference {middle['bare'][part]:10.2f} ms   "
                      f"ratio {middle[name][part] / middle['bare'][part]:6.2f}")


benches = {"import": archive_import, "archive": archive_search}
if (programs / "tallybook-startbench").exists():
    benches["start"] = start
for program in sorted(programs.glob("bench_*")):
    if os.access(program, os.X_OK) and program.is_file():
        benches[program.name.removeprefix("bench_")] = lambda name=program.name: run_program(name)
for name, bench in benches.items():
    if not wanted or name in wanted:
        bench()
