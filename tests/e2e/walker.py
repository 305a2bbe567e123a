# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""A person at the window who has a keyboard and a screen reader, and nothing else. Keys go through the X server as a
keyboard's do; what is on the screen is read over AT-SPI. Waiting is for a condition, never for a time."""

import os
import signal
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds until a condition that never comes true ends the test
MENU_ITEMS = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_CHECK_MENU_ITEM)
CLOSED = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX)


class Stuck(Exception):
    """What was waited for did not happen."""


def hear():
    """Takes in what the program has told meanwhile."""
    while GLib.MainContext.default().iteration(False):
        pass


def until(what, condition):
    """The first true answer of the condition. A control that goes away while it is looked at is only a no."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        hear()
        try:
            answer = condition()
        except Exception:  # noqa: BLE001  (pyatspi raises whatever D-Bus said)
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise Stuck(f"never happened: {what}")


def within(seconds, condition):
    """Whether the condition comes true in so long; for what may be tried again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        hear()
        if condition():
            return True
        time.sleep(0.05)
    return False


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, into_tables=False, depth=0):
    """The node and all that can be seen in it. Rows belong to their table; a closed menu is not on the screen."""
    yield node
    if depth > 40 or (node.getRole() in CLOSED and not into_tables):
        return
    for child in node:
        if child is not None and showing(child):
            yield from walk(child, into_tables, depth + 1)


class Walker:
    def __init__(self, program):
        self.program = program
        self.process = None
        self.home = tempfile.mkdtemp(dir=os.environ["HOME"])  # nothing of another walk is there
        self.stalls = os.path.join(self.home, "stalls.txt")  # see stalls.py
        self.told = None  # what the program said last that it has the focus
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")

    def _on_focus(self, event):
        if event.detail1 == 1:
            self.told = event.source

    # --- the program -------------------------------------------------------------------------
    def start(self, *arguments):
        """Starts it, and waits until its window has the focus."""
        # The registry must be there before the program asks for it.
        until("the registry", lambda: pyatspi.Registry.getDesktop(0) is not None)
        self.process = subprocess.Popen([self.program, *arguments], env={
            **os.environ, "HOME": self.home, "TALLYBOOK_STALLS": self.stalls})
        until("the program's window", self.window)
        self.wait_active()

    def application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clearCache()
        for each in desktop:
            if each is not None and each.get_process_id() == self.process.pid and each.childCount:
                return each
        return None

    def window(self):
        """The top window that has the keyboard, or else the first."""
        windows = [each for each in self.application() if each is not None and showing(each)]
        # What is kept of a window that came to the front before anybody asked for its events is out of date.
        for each in windows:
            each.clearCache()
        active = [each for each in windows if each.getState().contains(pyatspi.STATE_ACTIVE)]
        return (active or windows or [None])[0]

    def wait_active(self, title=""):
        until(f"an active window '{title}'",
              lambda: self.window().getState().contains(pyatspi.STATE_ACTIVE) and title in self.window().name)

    def wait_gone(self, title):
        until(f"no window '{title}'", lambda: not any(
            title in each.name for each in self.application() if each is not None and showing(each)))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)

    def close(self):
        """Quits as a person does."""
        self.keys("ctrl+q")
        self.process.wait(PATIENCE)

    def end(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)

    # --- the keyboard ------------------------------------------------------------------------
    @staticmethod
    def keys(*names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)

    def press_until(self, key, what, condition, most=50):
        """Presses a key again and again, as one does to reach something, each time waiting for its effect."""
        for _ in range(most):
            if condition():
                return
            before = self.focus_words()
            self.keys(key)
            end = time.monotonic() + 2
            while time.monotonic() < end and self.focus_words() == before and not condition():
                time.sleep(0.03)
        raise Stuck(f"{key} never led to {what}; the focus is on {self.focus_words()}")

    def shortcut(self, key, label):
        """Goes by its letter to the control with that label."""
        def there():
            labels = [relation.getTarget(n).name for relation in self.focus().getRelationSet()
                      if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
                      for n in range(relation.getNTargets())]
            return label in labels
        # A key that comes while the window manager hands the keyboard over goes nowhere: then once more, as one does.
        until(f"{label} by {key}", lambda: self.keys(key) or within(4, there))

    def menu(self, menu_key, *items):
        """Opens a menu by its mnemonic and goes down to each item in turn."""
        # As in shortcut().
        until(f"a menu by {menu_key}", lambda: self.keys(menu_key) or within(4, self.chosen_item))
        for item in items:
            self.press_until("Down", item, lambda item=item: self.chosen_item() == item)
            self.keys("Return")

    def palette(self, words, entry):
        """Ctrl+K, some words, and Return when the entry stands first."""
        self.keys("ctrl+k")
        until("the palette", lambda: self.focus() and self.focus().getRole() == pyatspi.ROLE_TEXT
              and self.window().getRole() == pyatspi.ROLE_DIALOG)
        self.type(words)
        until(f"{entry} in the palette", lambda: self.current_row_words().startswith(entry))
        self.keys("Return")

    # --- the screen reader -------------------------------------------------------------------
    def focus(self):
        """The control that has the focus, or None."""
        hear()
        if self.told is not None and self.told.getState().contains(pyatspi.STATE_FOCUSED):
            return self.told
        # What hands its focus on to a part says that it has it, too, and the page in view always does: the innermost
        # one is meant.
        found = None
        for node in walk(self.window()):
            if node.getState().contains(pyatspi.STATE_FOCUSED) \
                    and (found is None or node.getRole() != pyatspi.ROLE_PAGE_TAB):
                found = node
        return found

    def focus_words(self):
        try:
            node = self.focus()
            return f"{node.getRoleName()} '{node.name}'" if node else "nothing"
        except Exception:  # noqa: BLE001
            return "?"

    def chosen_item(self):
        """The menu item that Return would choose."""
        node = self.focus()
        if node is not None and node.getRole() in MENU_ITEMS:
            return node.name
        # While a menu is open, the control behind it says that it has the focus, too.
        bar = next((each for each in self.window() if each.getRole() == pyatspi.ROLE_MENU_BAR), [])
        for menu in bar:
            for each in walk(menu):
                if each is not menu and each.getState().contains(pyatspi.STATE_FOCUSED):
                    return each.name
        return ""

    def find(self, role, name):
        for node in walk(self.window()):
            if node.getRole() == role and node.name == name and showing(node):
                return node
        return None

    def go_to(self, role, name, key="Tab"):
        """Goes on with the keyboard until the control has the focus."""
        def there():
            node = self.focus()
            return node is not None and node.getRole() == role and node.name == name
        self.press_until(key, name, there)

    def cells(self, name):
        """What the cells of the table of that name say, row by row."""
        table = next(each for each in walk(self.window()) if each.name == name and each.getRole() in CLOSED)
        return [cell.name for cell in walk(table, into_tables=True) if cell.getRole() == pyatspi.ROLE_TABLE_CELL]

    def current_row_words(self):
        """The chosen row of the list that is open."""
        for node in walk(self.window(), into_tables=True):
            if node.getRole() in (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL) \
                    and node.getState().contains(pyatspi.STATE_SELECTED):
                return node.name
        return ""

    def texts(self):
        """All that the active window says."""
        words = []
        for node in walk(self.window()):
            if not showing(node):
                continue
            words += [node.name, node.description]
            try:
                words.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return "\n".join(filter(None, words))

    def says(self, words):
        return words in self.texts()

    def wait_says(self, words):
        until(f"'{words}' on the screen", lambda: self.says(words))


def copy_text(text):
    """Into the clipboard, by a program that keeps it there. Returns that program."""
    holder = subprocess.Popen(["xclip", "-selection", "clipboard", "-in", "-quiet"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    holder.stdin.write(text.encode())
    holder.stdin.close()
    until("the clipboard", lambda: subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True,
                                                  check=False).stdout == text.encode())
    return holder
