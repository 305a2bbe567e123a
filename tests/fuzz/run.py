#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""run.py BUILD [SECONDS]: runs every libFuzzer target for so many seconds (default 60), seeded from the
project's own fixtures; exits 1 at the first finding and leaves its input in BUILD/findings."""

import subprocess
import sys
import tempfile
from pathlib import Path

build = Path(sys.argv[1])
seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
here = Path(__file__).resolve().parent
findings = build / "findings"
findings.mkdir(parents=True, exist_ok=True)
targets = sorted(p for p in (build / "tests" / "fuzz").glob("fuzz_*") if p.is_file() and not p.suffix)
failed = []
for target in targets:
    with tempfile.TemporaryDirectory() as corpus:
        result = subprocess.run(
            [target, f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=4096", "-max_len=65536",
             f"-artifact_prefix={findings}/{target.name}-", "-print_final_stats=1", corpus,
             str(here / "seeds"), str(here.parent / "golden")],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    runs = [line for line in result.stdout.splitlines() if "number_of_executed_units" in line]
    print(f"{target.name}: {'ok' if result.returncode == 0 else 'FINDING'}; {runs[-1] if runs else ''}")
    if result.returncode != 0:
        print("\n".join(result.stdout.splitlines()[-40:]))
        failed.append(target.name)
print(f"{len(targets) - len(failed)} passed, {len(failed)} failed")
sys.exit(1 if failed or not targets else 0)
