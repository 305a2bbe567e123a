#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""check_flatpak.py [ROOT]: whether the Flatpak manifest is sound as far as can be told without building it. Prints
each finding and exits 1; `--self-test` proves that every check can fail."""

import copy
import json
import re
import sys
from pathlib import Path

MANIFEST = "packaging/flatpak/org.tallybook.Tallybook.json"
# The display, the printer. Whatever else the sandbox is to be given is a decision, not an oversight.
ALLOWED = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri", "--socket=cups"}
# Which module brings what a find_package or pkg_check_modules of ours asks for; "" is the runtime.
BRINGS = {"Qt6": "", "PkgConfig": "", "gmime-3.0": "gmime", "tl-expected": "tl-expected", "kainjow/mustache.hpp": "mustache"}


def needed(root):
    """What the build of the programs asks for."""
    cmake = (root / "CMakeLists.txt").read_text(encoding="utf-8")
    names = set(re.findall(r"find_package\((\S+)", cmake))
    names |= {name for line in re.findall(r"pkg_check_modules\((.*)\)", cmake) for name in line.split() if "-" in name}
    for source in (root / "core").rglob("*.cpp"):
        names |= set(re.findall(r"#include <(kainjow/[^>]+)>", source.read_text(encoding="utf-8")))
    return names


def check(manifest, root):
    found = []
    app = manifest.get("id", "")
    for name in ("desktop", "metainfo.xml", "svg"):
        if not (root / f"packaging/linux/{app}.{name}").is_file():
            found.append(f"id: there is no {app}.{name}")
    metainfo = root / f"packaging/linux/{app}.metainfo.xml"
    if metainfo.is_file() and f"<binary>{manifest.get('command')}</binary>" not in metainfo.read_text(encoding="utf-8"):
        found.append("command: not the program that the metainfo names")
    for key in ("runtime", "runtime-version", "sdk"):
        if not isinstance(manifest.get(key), str) or not manifest[key]:
            found.append(f"{key}: missing")
    for extra in sorted(set(manifest.get("finish-args", [])) - ALLOWED):
        found.append(f"finish-args: {extra} gives more than the display and the printer")
    modules = {module.get("name"): module for module in manifest.get("modules", [])}
    for name, module in modules.items():
        for source in module.get("sources", []):
            if source.get("type") == "dir":
                if (root / MANIFEST).parent.joinpath(source["path"]).resolve() != root.resolve():
                    found.append(f"{name}: {source['path']} is not the source")
            elif not re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", "")) or not source["url"].startswith("https://"):
                found.append(f"{name}: a source without a checksum or over plain HTTP")
    for name in sorted(needed(root)):
        if name not in BRINGS or (BRINGS[name] and BRINGS[name] not in modules):
            found.append(f"modules: nothing brings {name}")
    return found


def self_test(manifest, root):
    """Every breach is found."""
    def broken(change):
        other = copy.deepcopy(manifest)
        change(other)
        return check(other, root)
    changes = [lambda m: m.update(id="org.example.Other"), lambda m: m.update(command="sh"), lambda m: m.pop("sdk"),
               lambda m: m["finish-args"].append("--share=network"), lambda m: m["modules"][0]["sources"][0].pop("sha256"),
               lambda m: m["modules"].pop(0), lambda m: m["modules"][-1]["sources"][0].update(path="..")]
    missed = [number for number, change in enumerate(changes) if not broken(change)]
    print(f"self-test: {len(changes)} breaches, not found: {missed}")
    return 1 if missed else 0


def main():
    arguments = [each for each in sys.argv[1:] if each != "--self-test"]
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    manifest = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
    if "--self-test" in sys.argv:
        return self_test(manifest, root)
    found = check(manifest, root)
    print("\n".join(found) if found else "Flatpak manifest: nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
