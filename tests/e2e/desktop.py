#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""desktop.py PROGRAM [WALK…]: the built program used with keyboard and screen reader alone, under Xvfb and openbox.

result: first start, sample book, a new codebase replacement, pasted replies, settled, closed, the result mail saved;
Python's own mail parser reads it. draft: the program is killed while somebody types; what was typed is there again.
archive: the votes of a mailbox are listed, and one of them becomes a record. In each, nothing keeps the window for long."""

import email
import email.policy
import os
import re
import sys
import time
from datetime import datetime, timezone
from email.utils import format_datetime

from display import on_own_display

on_own_display(window_manager=True)

import pyatspi  # noqa: E402  (needs the session's bus)
import stalls  # noqa: E402
from walker import Stuck, Walker, copy_text, until  # noqa: E402

TITLE = "Larch Next instead of Larch Classic"
BALLOTS = {"Ada Voss": "+1 (binding)", "Dara Okeefe": "-1 (binding)\n\nThe tests are not there yet.",
           "Eli Navarro": "+1", "Bo Lindqvist": "I would be +1 if somebody wrote the docs."}


def first_start(person):
    """The welcome page, and from it the sample book."""
    person.start()
    until("the welcome page", lambda: person.focus().name == "Look at a sample book")
    person.keys("Return")
    person.wait_says("Live tally")
    person.wait_active("Sample.tallybook")


def new_replacement(person):
    person.menu("alt+f", "New record", "Codebase replacement")
    until("the title's field", lambda: "itle" in person.focus().name)
    person.type(TITLE)


def fill_in(person):
    for field, words in (("New codebase", "Larch Next"), ("Existing codebase", "Larch Classic"),
                         ("What is decided", "The project goes on with Larch Next.")):
        person.go_to(pyatspi.ROLE_TEXT, field)
        person.type(words)
    person.go_to(pyatspi.ROLE_PUSH_BUTTON, "Add link")
    person.keys("space")  # the title's cell is open now
    until("a cell to write in", lambda: person.focus().getRole() == pyatspi.ROLE_TEXT)
    person.type("[DISCUSS] Larch Next")
    person.keys("Return")
    until("the table", lambda: person.focus().getRole() != pyatspi.ROLE_TEXT)
    person.keys("Right")
    person.type("https://lists.example.org/thread/1")
    person.keys("Return")
    until("the table", lambda: person.focus().getRole() != pyatspi.ROLE_TEXT)
    person.go_to(pyatspi.ROLE_TEXT, "Summary of them")
    person.type("Two threads, nobody objected.")
    person.keys("ctrl+s")
    person.wait_says("Saved “" + TITLE + "”.")


def open_vote(person):
    person.menu("alt+v", "Open vote")
    person.wait_says("Codebase replacement · Open")
    # Mail counts in whole seconds: a reply within the second of the opening would be an early one.
    opened = time.time()
    until("the next second", lambda: int(time.time()) > int(opened) + 1)


def reply(name, body):
    """One mail as a person copies it out of a mail program."""
    date = format_datetime(datetime.now(timezone.utc))
    return f"From: {name} <{name.split()[0].lower()}@example.org>\nDate: {date}\nSubject: Re: [VOTE] {TITLE}\n\n{body}\n\n"


def paste_replies(person):
    holder = copy_text("".join(reply(name, body) for name, body in BALLOTS.items()))
    try:
        person.keys("ctrl+shift+v")
        person.wait_active("Import into")
        person.wait_says("I would be +1")  # what is to be settled is in view
    finally:
        holder.terminate()
        holder.wait(20)
    # A condition is no vote as it stands: the person in charge takes it as a zero.
    person.shortcut("alt+u", "Value:")
    person.keys("ctrl+a")
    person.type("+0")
    until("the value typed", lambda: person.focus().name == "+0")  # a box with a list is named by what is in it
    person.keys("ctrl+Return")
    until("Import can be pressed", lambda: person.find(pyatspi.ROLE_PUSH_BUTTON, "Import").getState().contains(
        pyatspi.STATE_ENABLED))
    person.keys("alt+i")
    person.wait_active("Sample.tallybook")
    person.wait_says("Votes 4")


def close_vote(person):
    person.menu("alt+v", "Close vote")
    person.wait_active("Close the vote")
    person.type("Everybody was asked and meant it.")
    person.keys("Return")
    person.wait_active("Sample.tallybook")
    person.wait_says("Codebase replacement · Closed")


def save_result(person):
    path = os.path.join(person.home, "result.eml")
    person.keys("ctrl+r")
    person.wait_says("[RESULT]")
    person.go_to(pyatspi.ROLE_PUSH_BUTTON, "Save draft (.eml)…")
    person.keys("space")
    person.wait_active("Save")
    person.keys("ctrl+a")
    person.type(path)
    person.keys("Return")
    person.wait_active("Sample.tallybook")
    until("the saved mail", lambda: open(path, "rb").read().endswith(b"\n"))
    return path


def check_mail(path):
    """What anybody's mail program makes of it."""
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    words = " ".join(mail.get_content().split())
    expected = {
        "subject": (mail["Subject"], f"[RESULT][VOTE] {TITLE}"),
        "draft": (mail["X-Unsent"], "1"),
        "type": (mail.get_content_type(), "text/plain"),
        "defects": (list(mail.defects), []),
        # +1 Ada and Eli, 0 Bo (a committer, settled by hand), -1 Dara.
        "counts": (re.search(r"The proposal is (.*?)\.", words).group(1),
                   "approved, with 2 +1 votes (2 binding), 1 abstention (0 binding) and 1 -1 vote (1 binding)"),
        "votes": (re.findall(r"([+-]?[01]) \((\d+) votes?, (\d+) binding\)", words),
                  [("+1", "2", "2"), ("0", "1", "0"), ("-1", "1", "1")]),
        "what continues": ("The new codebase (Larch Next) replaces the existing one (Larch Classic)." in words, True),
        "account": ("Messages read: 4 = 4 votes counted" in words, True),
    }
    wrong = {what: pair for what, pair in expected.items() if pair[0] != pair[1]}
    if wrong:
        raise Stuck(f"a mail as it should be; (is, should be): {wrong}\n{words}")


def walk_result(person):
    first_start(person)
    new_replacement(person)
    fill_in(person)
    open_vote(person)
    paste_replies(person)
    close_vote(person)
    check_mail(save_result(person))
    person.close()


def walk_draft(person):
    first_start(person)
    new_replacement(person)
    person.go_to(pyatspi.ROLE_TEXT, "What is decided")
    person.type("Half a sentence that nobody has sav")
    person.wait_says("Unsaved edits, kept as a draft")
    person.kill()
    person.start()
    person.wait_active("Sample.tallybook")
    # The record has no title in the book yet: it is chosen in the list as an untitled one.
    person.palette("untitled", "Untitled")
    person.wait_says("Half a sentence that nobody has sav")
    person.wait_says("Your unsaved edits are here again.")
    if person.find(pyatspi.ROLE_TEXT, "Title").queryText().getText(0, -1) != TITLE:
        raise Stuck("the title of the draft")
    person.close()


def mailbox(path):
    """Two votes of a list: one whose result says what was counted, one whose result does not."""
    mails = []

    def mail(day, name, subject, body):
        mails.append(f"From list@example.org Tue Sep {day:02} 10:00:00 2026\nMessage-ID: <m{len(mails)}@example.org>\n"
                     f"Date: {day:02} Sep 2026 10:00:00 +0000\nFrom: {name} <{name.split()[0].lower()}@example.org>\n"
                     f"List-Id: <dev.larch.example.org>\nSubject: {subject}\n\n{body}\n\n")
    mail(1, "Ada Voss", "[VOTE] Adopt the relay", "Please vote: 72 hours.")
    mail(2, "Dara Okeefe", "Re: [VOTE] Adopt the relay", "+1 (binding)")
    mail(3, "Eli Navarro", "Re: [VOTE] Adopt the relay", "-1 (binding), too early for me.")
    mail(5, "Ada Voss", "[RESULT] [VOTE] Adopt the relay", "The vote has 1 binding +1 vote and 1 binding -1 vote.")
    mail(10, "Dara Okeefe", "[VOTE] Meet twice a year", "Please vote.")
    mail(11, "Ada Voss", "Re: [VOTE] Meet twice a year", "+1 (binding)")
    mail(14, "Dara Okeefe", "[RESULT] [VOTE] Meet twice a year", "The vote passes with 3 binding +1 votes and no -1 votes.")
    with open(path, "w", encoding="utf-8") as file:
        file.write("".join(mails))


def open_archive(person):
    path = os.path.join(person.home, "dev.mbox")
    mailbox(path)
    person.menu("alt+f", "Open archive…")
    person.wait_active("Open archives")
    person.keys("ctrl+a")
    person.type(path)
    person.keys("Return")
    person.wait_active("Votes of an archive")
    person.wait_says("7 messages gone through. 2 votes.")


def read_rows(person):
    """What the list says of both votes."""
    cells = until("the rows of both votes", lambda: (lambda all: all if len(all) >= 18 else None)(
        person.cells("Votes of the archive")))
    for words in ("[VOTE] Adopt the relay", "[VOTE] Meet twice a year", "agrees", "differs"):
        if not any(words in each for each in cells):
            raise Stuck(f"a row that says '{words}': {cells}")


def import_thread(person):
    person.press_until("Down", "the older vote", lambda: "Adopt the relay" in person.current_row_words())
    person.keys("alt+i")  # into which record: the last choice is a new one
    until("the choice of the record", lambda: person.focus().getRole() == pyatspi.ROLE_COMBO_BOX)
    person.keys("End")
    person.keys("alt+t")
    person.wait_active("Import into the new record “Adopt the relay”")
    until("Import can be pressed", lambda: person.find(pyatspi.ROLE_PUSH_BUTTON, "Import").getState().contains(
        pyatspi.STATE_ENABLED))
    person.keys("alt+i")
    person.wait_gone("Import into")


def walk_archive(person):
    first_start(person)
    open_archive(person)
    read_rows(person)
    import_thread(person)
    # The list stays, for the next vote; closed, the new record is in view behind it.
    person.wait_active("Votes of an archive")
    person.keys("Escape")  # a list that took long to read is not thrown away
    person.wait_active("Votes of an archive")
    person.keys("ctrl+w")
    person.wait_active("Adopt the relay")
    person.wait_says("Votes 2")
    person.keys("ctrl+z")
    until("the record gone again", lambda: "Adopt the relay" not in person.window().name)
    person.close()


WALKS = {"result": walk_result, "draft": walk_draft, "archive": walk_archive}


def main():
    for name in sys.argv[2:] or WALKS:
        person = Walker(sys.argv[1])
        began = time.monotonic()
        reference = stalls.reference()
        try:
            WALKS[name](person)
            if hesitated := stalls.too_long(person.stalls, stalls.limit(reference)):
                raise Stuck("a window that always answers: " + "; ".join(hesitated))
        except Stuck as stuck:
            print(f"{name}: {stuck}", file=sys.stderr)
            return 1
        finally:
            person.end()
        print(f"{name}: {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
