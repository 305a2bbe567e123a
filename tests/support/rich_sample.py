#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""rich_sample.py OUT.json: the description of a book to look at (`tallybook-cli book sample --from OUT.json`):
60 records in every state and of every kind, one with 400 voters, names that are long, non-Latin, right-to-left or
hostile, claims against the roster, late, changed, conditional and unclear votes. The same each time."""

import json
import random
import sys

random.seed(7)
FIRST = ["Ada", "Bo", "Mei", "Søren", "Zoë", "Ángel", "Łukasz", "Nguyễn", "Olu", "Priya", "Ruth", "Tomáš", "Yusuf", "Ines"]
LAST = ["Voss", "Lindqvist", "Okeefe", "Navarro", "Petrović", "Kimura", "Raman", "Weber", "Adeyemi", "Sokolova", "van der Meulen"]
AWKWARD = [
    "陈思远", "김민준", "山田 太郎", "محمد عبد الله", "שרה לוי", "Ελένη Παπαδοπούλου", "สมชาย ใจดี", "Дмитрий Соколов",
    "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior of Philadelphia and Hamburg",
    "<img src=file:///etc/passwd>", "Tom & Jerry", "=cmd|' /C calc'!A0", "Bobby \u202egnp.exe", "D'Arcy O'Hara-Müller",
]
NAMES = AWKWARD + [f"{first} {last}" for first in FIRST for last in LAST]
ROLES = ["pmc"] * 3 + ["committer"] * 3 + ["none"] * 2


def people():
    shown, visitors = [], []
    for i, name in enumerate(NAMES):
        address = f"voter{i}@example.org"
        role = "pmc" if i < len(AWKWARD) and i % 2 == 0 else random.choice(ROLES)
        if role == "none":
            visitors.append({"key": f"p{i}", "name": name, "address": address})
        else:
            person = {"key": f"p{i}", "name": name, "id": f"voter{i}", "address": address, "role": role,
                      "from": f"20{random.randint(12, 24)}-0{random.randint(1, 9)}-15"}
            if random.random() < 0.06:
                person["until"] = "2025-12-31"
            shown.append(person)
    for i in range(len(NAMES), 420):
        visitors.append({"key": f"p{i}", "name": f"Reader Number {i}", "address": f"reader{i}@example.net"})
    shown.append({"key": "ada", "name": "Ada Chairwoman", "id": "ada", "address": "ada@example.org", "role": "chair",
                  "from": "2011-05-02"})
    return shown, visitors


BODIES = {
    1: ["+1 (binding)", "+1", "+1 (non-binding)\n\nThanks for driving this!", "I am +1 on this.", "+1, provided the docs come along",
        "My vote: +1\n\n-- \nsent from a phone, +49 30 5550 0000", "👍", "Works well for me, thank you all"],
    0: ["0", "-0, the timing is hard for us", "+0 (non-binding)", "+0.5, I like the direction"],
    -1: ["-1 (binding)\n\nThis breaks the readers that our users rely on, see the thread of last month.", "-1",
         "-0.9, too early", "I'd be -1 if the old format goes away"],
}


def replies(voters, hours, mood):
    result = []
    for number, key in enumerate(voters):
        side = random.choices([1, 0, -1], mood)[0]
        result.append({"who": key, "hours": round(random.uniform(0.5, hours * 1.04), 2), "body": random.choice(BODIES[side])})
        if number % 9 == 0:
            result.append({"who": key, "hours": round(hours * 0.97, 2),
                           "body": random.choice(["I change my vote to +1", "-1 now, after the report of yesterday", "Sorry, make that 0"])})
    return sorted(result, key=lambda reply: reply["hours"])


SUBJECTS = {
    "strategy": ["Adopt a direction for streaming", "Foundation models come first", "Put the embedded targets first",
                 "长期路线图：统一运行时", "Eine gemeinsame Richtung für Dokumentation, Übersetzung und Barrierefreiheit in allen Modulen des Projekts bis 2028"],
    "new-module": ["Establish the relay module", "A module for notebooks", "Establish larch-telemetry", "وحدة جديدة للتقارير", "Add a browser runtime"],
    "codebase-replacement": ["Unity as main codebase", "Replace the legacy scheduler with the event loop", "The new parser replaces the old one",
                             "Replace <b>core</b> & friends", "Move 4.x to the columnar engine"],
    "other": ["Publish a yearly report", "Change the default branch name", "Meet twice a year", "Move the list archive", "Adopt a code of reviewing"],
}


def main():
    shown, visitors = people()
    keys = [person["key"] for person in shown + visitors if person["key"] != "ada"]
    records = []
    states = ["result-sent"] * 30 + ["closed"] * 6 + ["open"] * 9 + ["draft"] * 9 + ["cancelled"] * 6
    for number, status in enumerate(states):
        kind = ["strategy", "new-module", "codebase-replacement", "other"][number % 4]
        title = SUBJECTS[kind][number // 4 % 5] + ("" if number < 20 else f", part {number // 20 + 1}")
        hours = random.choice([72, 96, 168])
        age = {"draft": 0, "open": random.randint(0, 2), "closed": 12}.get(status, 10 + number * 9)
        mood = random.choice([[8, 1, 1], [8, 1, 1], [4, 2, 4], [1, 2, 8]])
        record = {
            "kind": kind, "status": status, "title": title, "openedDaysAgo": age, "hours": hours,
            "text": f"{title}.\nThe text says what changes, who carries it, and when it is looked at again.",
            "summary": "Most speakers were in favour; two asked for a longer overlap, which the text now gives.",
            "alternatives": "Leave things as they are.",
            "conversations": [{"title": f"[DISCUSS] {title}", "link": f"https://lists.example.org/thread/{number}", "where": "dev@",
                               "when": "summer", "participants": ", ".join(random.sample(NAMES, 4))}],
        }
        if kind == "other":
            record["rule"] = "majority-approval"
        if kind == "new-module":
            record |= {"moduleName": f"larch-module-{number}", "moduleScope": "Reads, keeps and shows what others write."}
        if kind == "codebase-replacement":
            record |= {"oldCodebase": "main (2.x)", "newCodebase": f"unity-{number}"}
        if status == "cancelled":
            record["reason"] = "the candidate had a fault; a new call follows"
        if status != "draft":
            count = 400 if number == 36 else random.randint(4, 24)
            record["replies"] = replies(random.sample(keys, count), min(hours, age * 24 - 1) if status == "open" and age else hours, mood)
            if status == "open":
                record["openedDaysAgo"] = max(age, 1)
        records.append(record)
    book = {"project": {"name": "Apache Larch", "committee": "larch", "devList": "dev@larch.example.org", "chair": "Ada Chairwoman"},
            "people": shown, "visitors": visitors, "records": records}
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        json.dump(book, out, ensure_ascii=False, indent=1)


main()
