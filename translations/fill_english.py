#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""Fills the English plural forms of tallybook_en.ts: "%n vote(s)" becomes "%n vote" and "%n votes". Forms that
are not made by an s stand in IRREGULAR. Exits 1 if a source with "(s)" is left without both forms."""

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

IRREGULAR = {
    "%n person(s) in the file": ("%n person in the file", "%n people in the file"),
    "%n new person(s)": ("%n new person", "%n new people"),
    "%n person(s) gain data": ("%n person gains data", "%n people gain data"),
    "%n role(s) gain dates": ("%n role gains dates", "%n roles gain dates"),
    "%n entries, all intact": ("%n entry, intact", "%n entries, all intact"),
    "%n result or reminder": ("%n result or reminder", "%n results or reminders"),
    "%n message(s) wait to be settled on the votes page.":
        ("%n message waits to be settled on the votes page.",
         "%n messages wait to be settled on the votes page."),
    "Nobody can tell yet whether %n vote(s) bind":
        ("Nobody can tell yet whether %n vote binds", "Nobody can tell yet whether %n votes bind"),
    "%n vote(s) whose doubt decides": ("%n vote whose doubt decides", "%n votes whose doubt decides"),
    "Settle %n message(s) first, or leave them out.":
        ("Settle %n message first, or leave it out.", "Settle %n messages first, or leave them out."),
}


def forms(source: str):
    if source in IRREGULAR:
        return IRREGULAR[source]
    return source.replace("(s)", ""), source.replace("(s)", "s")


path = Path(sys.argv[1])
tree = ET.parse(path)
for message in tree.iter("message"):
    if message.get("numerus") != "yes":
        continue
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for old in list(translation):
        translation.remove(old)
    for form in forms(message.findtext("source")):
        ET.SubElement(translation, "numerusform").text = form
ET.indent(tree, "    ")
body = ET.tostring(tree.getroot(), encoding="unicode")
path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
left = [m.findtext("source") for m in tree.iter("message")
        if any("(s)" in (f.text or "") for f in m.iter("numerusform"))]
print(f"{path.name}: {sum(1 for _ in tree.iter('message'))} plural messages, {len(left)} unfinished")
sys.exit(1 if left else 0)
