#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""check_translations.py ROOT [--lupdate PROGRAM]: every language of translations/ is complete.

A missing or unfinished entry, another set of placeholders, a lost mnemonic or file filter is a finding. With lupdate
the sources are read anew into a copy, so that a text that no .ts file knows is found, too. Exits 1 if there is one."""

import argparse
import collections
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d+|%n")
FILTER = re.compile(r"\(\*\.[^)]*\)")
MNEMONIC = re.compile(r"&(?=[^&\s])")


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def faults(source, text, numerus):
    if not text:
        yield "empty"
        return
    wanted, found = (collections.Counter(PLACEHOLDER.findall(each)) for each in (source, text))
    if wanted != found:
        yield f"placeholders {sorted(found.elements())} instead of {sorted(wanted.elements())}"
    if FILTER.findall(source) != FILTER.findall(text):
        yield "another file filter"
    if mnemonics(source) != mnemonics(text):
        yield "mnemonic lost or slipped in"
    if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
        yield "blank at an end"


def check(path, complete):
    findings = []
    messages = 0
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            messages += 1
            source = message.findtext("source")
            where = f"{path.name}: {context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            if translation.get("type") == "unfinished":
                findings.append(f"{where}: unfinished")
                continue
            numerus = message.get("numerus") == "yes"
            if not numerus and not complete:
                continue  # English has plurals only
            forms = [form.text for form in translation.iter("numerusform")] if numerus else [translation.text]
            for form in forms or [None]:
                findings += [f"{where}: {fault}" for fault in faults(source, form, numerus)]
    return messages, findings


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=Path)
    parser.add_argument("--lupdate")
    arguments = parser.parse_args()
    paths = sorted((arguments.root / "translations").glob("*.ts"))
    findings = [] if paths else ["no .ts file"]
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            complete = not path.stem.endswith("_en")
            if arguments.lupdate:
                fresh = Path(folder) / path.name
                shutil.copy(path, fresh)
                subprocess.run([arguments.lupdate, "-I", ".", "-no-obsolete", "-locations", "none", "-silent",
                                *([] if complete else ["-pluralonly"]), "ui", "app", "-ts", str(fresh)],
                               cwd=arguments.root, check=True)
                path = fresh
            messages, found = check(path, complete)
            findings += found
            print(f"{path.name}: {messages} messages, {len(found)} findings")
    for finding in findings:
        print(finding, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
