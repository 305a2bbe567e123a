#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""atspi.py PROGRAM: the real window under Xvfb, seen from outside as a screen reader sees it.

Every control that can take the focus has a name, the tally and the chart can be read as text, and the list of votes
has rows with words; what changes by itself is announced. Exits 1 with what was found."""

import subprocess
import sys
import time

from display import on_own_display

on_own_display()

import pyatspi  # noqa: E402  (needs the session's bus)
from gi.repository import GLib  # noqa: E402

CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_COMBO_BOX,
            pyatspi.ROLE_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST,
            pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER}


def walk(node, depth=0):
    yield node
    # Rows and cells belong to their table; a table of 10,000 votes is not walked for a name.
    if depth > 40 or node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE,
                                        pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX):
        return
    for child in node:
        if child is not None:
            yield from walk(child, depth + 1)


def application(process, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clearCache()
        for each in desktop:
            if each is not None and each.name.lower() == "tallybook" and each.childCount:
                return each
        time.sleep(0.2)
    raise SystemExit("the program did not show itself to assistive technology")


def told_after(act, words, seconds=20):
    """Whether the program tells assistive technology, by itself, something with these words after `act`."""
    told = []
    listener = lambda event: told.append(str(event.any_data))  # noqa: E731
    pyatspi.Registry.registerEventListener(listener, "object:property-change:accessible-name")
    act()
    end = time.monotonic() + seconds
    while time.monotonic() < end and not any(words in each for each in told):
        GLib.MainContext.default().iteration(False)
        time.sleep(0.01)
    pyatspi.Registry.deregisterEventListener(listener, "object:property-change:accessible-name")
    return any(words in each for each in told)


def texts(node):
    return " | ".join(filter(None, (f"{each.name} {each.description}".strip() for each in walk(node))))


def main():
    # The registry must be there before the program asks for it; asked at once, the program may go without.
    pyatspi.Registry.getDesktop(0).getChildCount()
    time.sleep(1)
    process = subprocess.Popen([sys.argv[1], "--sample"])
    findings = []
    try:
        window = application(process)[0]
        time.sleep(2)
        controls = 0
        for node in walk(window):
            state = node.getState()
            if node.getRole() not in CONTROLS or not state.contains(pyatspi.STATE_FOCUSABLE) \
                    or not state.contains(pyatspi.STATE_SHOWING):
                continue
            controls += 1
            if not node.name.strip():
                findings.append(f"no name: {node.getRoleName()} in {node.parent.getRoleName()} '{node.parent.name}'")
        if controls < 10:
            findings.append(f"only {controls} controls seen")
        seen = texts(window)
        for words in ("Approved so far", "at least twice as many +1 as -1", "Split of the votes"):
            if words not in seen:
                findings.append(f"cannot be read: {words}")
        charts = [each for each in walk(window) if each.name == "Split of the votes"]
        if not any("binding" in each.description.lower() for each in charts):
            findings.append("the chart does not tell its numbers")
        # A message in place is told, not only shown: the clipboard of a fresh display is empty.
        paste = next(each for each in walk(window)
                     if each.name == "Paste replies" and each.getRole() == pyatspi.ROLE_PUSH_BUTTON)
        if not told_after(lambda: paste.queryAction().doAction(0), "The clipboard holds no text"):
            findings.append("a message in place is not announced")
        print(f"{controls} controls, {len(seen)} characters to read, {len(findings)} findings")
    finally:
        process.terminate()
        process.wait(20)
    for finding in findings:
        print(finding, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
