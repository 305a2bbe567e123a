#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""run.py BUILD [SECONDS|RUNSx [TARGET…]]: runs every libFuzzer target (or those named) for so many seconds each
(default 60), two at once, seeded from the project's own fixtures; exits 1 if there was a finding and leaves its input
in BUILD/findings. "1000x" is 1,000 inputs of a fixed random seed instead: the same ones each time, for CI, where a change
must not fail by chance. libFuzzer puts numbers that it saw compared into its inputs, addresses among them, and Qt seeds its hashes
at random: so these runs have fixed addresses (setarch -R, where it is at hand) and a fixed hash seed."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

build = Path(sys.argv[1])
amount = sys.argv[2] if len(sys.argv) > 2 else "60"
fixed = amount.endswith("x")
length = [f"-runs={amount[:-1]}", "-seed=1"] if fixed else [f"-max_total_time={amount}"]
here = Path(__file__).resolve().parent
findings = build / "findings"
findings.mkdir(parents=True, exist_ok=True)
named = set(sys.argv[3:])
targets = sorted(p for p in (build / "tests" / "fuzz").glob("fuzz_*")
                 if p.is_file() and not p.suffix and (not named or p.name in named))


# libFuzzer goes through what it starts from before it looks at the clock, and all fixtures would take minutes: all
# seeds, the forms and results as they are, and every so many-th of the rest.
golden = here.parent / "golden"
fixtures = [path for path in sorted(golden.rglob("*.*")) if path.suffix in (".txt", ".eml", ".mbox", ".html", ".md")]
whole = [path for path in fixtures if path.relative_to(golden).parts[0] in ("paste", "check")]
rest = [path for path in fixtures if path not in whole]
start = sorted((here / "seeds").iterdir()) + whole + rest[::max(1, len(rest) // 150)]


def run(target):
    with tempfile.TemporaryDirectory() as corpus:
        for number, path in enumerate(start):
            shutil.copy(path, f"{corpus}/{number}")
        return subprocess.run(
            [*fixed_addresses, target, *length, "-timeout=30", "-rss_limit_mb=4096", "-max_len=65536",
             f"-artifact_prefix={findings}/{target.name}-", "-print_final_stats=1", corpus],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            env={**os.environ, **({"QT_HASH_SEED": "0"} if fixed else {})})


fixed_addresses = ["setarch", "-R"] if fixed and shutil.which("setarch") else []
failed = []
with ThreadPoolExecutor(max_workers=2) as pool:
    for target, result in zip(targets, pool.map(run, targets)):
        runs = re.search(r"number_of_executed_units:\s*(\d+)", result.stdout)
        print(f"{target.name}: {'ok' if result.returncode == 0 else 'FINDING'}, "
              f"{runs[1] if runs else 'no'} runs ({amount if fixed else amount + ' s'})", flush=True)
        if result.returncode != 0:
            print("\n".join(result.stdout.splitlines()[-40:]), flush=True)
            failed.append(target.name)
print(f"{len(targets) - len(failed)} passed, {len(failed)} failed")
sys.exit(1 if failed or not targets or named - {t.name for t in targets} else 0)
