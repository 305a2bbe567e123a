# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""A display, a window manager and a session bus of a test's own, and the calling script run again on them."""

import os
import subprocess
import sys
import tempfile

MARK = "TALLYBOOK_ATSPI"


def _under_xvfb(home, window_manager):
    # The X server chooses a free number itself: choosing one for it is a race between tests.
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    manager = None
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            print("no X server", file=sys.stderr)
            return 1
        environment = {**os.environ, MARK: "1", "HOME": home, "XDG_RUNTIME_DIR": home,
                       "DISPLAY": f":{number}", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        for name in ("WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            environment.pop(name, None)
        if window_manager:
            manager = subprocess.Popen(["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL)
        # Debian's own Python has pyatspi.
        return subprocess.call(["dbus-run-session", "--", "/usr/bin/python3", *sys.argv], env=environment)
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(20)


def on_own_display(window_manager=False):
    """Returns at once in the run that has them; else makes them, runs the script again there, and ends with its
    code. Without a window manager no window ever becomes active, and no key arrives."""
    if MARK in os.environ:
        return
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        code = _under_xvfb(home, window_manager)
    sys.exit(code)
