#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
"""The house rules that a compiler does not check. `check_rules.py [ROOT]` prints each breach as
file:line: rule and exits 1; `check_rules.py --self-test` proves that every rule can fail."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

CPP = (".cpp", ".h")
GUI_HEADER = re.compile(
    r'#\s*include\s*<(Qt(Widgets|Gui|Charts|Svg|PrintSupport)(/|>)'
    r"|Q(Widget|Application|GuiApplication|Dialog|Label|MainWindow|Painter|Pixmap|Image|Icon|Color|"
    r"Font|Palette|Chart|Brush|Pen|TextDocument|TextCursor|MessageBox|FileDialog|Action|Clipboard|"
    r"DesktopServices|StandardItemModel|UndoStack|PdfWriter|Window|Screen|KeySequence|Validator)\w*>)")
SQL_HEADER = re.compile(r'#\s*include\s*<(QtSql(/|>)|QSql\w*>)')
NOT_PURE = re.compile(
    r"\bQ_OBJECT\b|#\s*include\s*<Q(Object|Thread|Timer|Process|Settings|NetworkAccessManager|Dir|"
    r"SaveFile|TemporaryFile)>|\bcurrentDateTime\w*\(|\bSystemClock\b")
NOW = re.compile(r"\b(QDateTime|QDate|QTime)::current\w+\(|\bstd::time\(|system_clock::now\(")
NESTED = re.compile(r"(?<!Application)(->|\.)exec\s*\(\s*\)|\bprocessEvents\s*\(|\bQEventLoop\b")
MODAL_STATIC = re.compile(r"\bQMessageBox::(information|warning|critical|question|about)\s*\("
                          r"|\bQFileDialog::get\w+\(|\bQInputDialog::get\w+\(")
CHAINED_ARG = re.compile(r"\.arg\([^()]*(\([^()]*\)[^()]*)*\)\s*\.arg\(")
WORDS_IN_CORE = re.compile(r"\b(QObject::tr|QCoreApplication::translate|QT_TR_NOOP|\btr)\s*\(")
ABOVE_ANNOUNCE = re.compile(r'#\s*include\s*"core/(mail|check|store|session)/')
ABOVE_CHECK = re.compile(r'#\s*include\s*"core/(announce|store|session)/')
# An item's tooltip is not read out, an action's is its own words.
TOOL_TIP = re.compile(r"(?<!item->)(?<!action->)\bsetToolTip\(")
SETTINGS_FILE = re.compile(r"\bQSettings\b")
MACHINE_PATH = re.compile(r"(?<![\w.])/(root|home/\w+|work|tmp/bash_jobs)/")
AVERAGE_WIDTH = re.compile(r"\baverageCharWidth\(")
MAX_LINES = 600


def rules_for(path: str):
    """Which (name, pattern) pairs hold for a file, by the folder that it lies in."""
    rules = []
    cpp = path.endswith(CPP)
    program = cpp and path.split("/")[0] in ("core", "ui", "app")
    if program:
        if path not in ("core/base/Clock.cpp",):
            rules.append(("time comes from Clock", NOW))
        rules.append(("chained .arg().arg() lets data into formats", CHAINED_ARG))
    if cpp and path.startswith("core/"):
        rules.append(("core knows no window", GUI_HEADER))
        rules.append(("core makes no words for users", WORDS_IN_CORE))
        if not path.startswith("core/store/"):
            rules.append(("only core/store includes QtSql", SQL_HEADER))
    if cpp and path.startswith("core/announce/"):
        rules.append(("core/announce sees only core/vote", ABOVE_ANNOUNCE))
    if cpp and path.startswith("core/check/"):
        rules.append(("core/check sees only core/mail and core/vote", ABOVE_CHECK))
        rules.append(("core/check is pure", NOT_PURE))
    # The one exception lists the rules that are compiled into the program; it touches no disk.
    if cpp and path.startswith("core/vote/") and path != "core/vote/RuleCatalogue.cpp":
        rules.append(("core/vote is pure", NOT_PURE))
    if cpp and path.startswith(("ui/", "app/")):
        rules.append(("ui and app include no QtSql", SQL_HEADER))
        if not path.startswith("ui/support/widgets/PlainLabel."):
            rules.append(("a control's tooltip is set with setPlainToolTip", TOOL_TIP))
        if not path.startswith("ui/support/look/LetterWidth."):
            rules.append(("sizes are counted in letterWidth", AVERAGE_WIDTH))
        if not path.startswith("ui/support/settings/Settings."):
            rules.append(("settings are rows of ui/support/settings/SettingTable.h", SETTINGS_FILE))
    if cpp and path.startswith("app/cli/"):
        rules.append(("the command line links no window", GUI_HEADER))
    # In core/store, exec() is a query's.
    if cpp and path.startswith(("ui/", "core/")) and not path.startswith("core/store/"):
        rules.append(("no nested event loop", NESTED))
        rules.append(("no modal convenience dialog", MODAL_STATIC))
    rules.append(("no machine paths", MACHINE_PATH))
    return rules


def without_comments(text: str) -> str:
    """Blanks out // and /* */ comments, keeping line numbers."""
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def check(root: Path, files):
    found = []
    for name in files:
        full = root / name
        if not full.is_file() or full.suffix in (".png", ".svg", ".ico"):
            continue
        try:
            text = full.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # binary fixtures
        code = name.endswith(CPP + (".py", ".cmake", ".sql")) or name.endswith("CMakeLists.txt")
        if code:
            lines = text.count("\n")
            if lines > MAX_LINES:
                found.append(f"{name}:{lines}: file over {MAX_LINES} lines")
            if "SPDX-License-Identifier: Apache-2.0" not in text[:400]:
                found.append(f"{name}:1: SPDX header missing")
        if name.endswith(".h") and "#pragma once" not in text:
            found.append(f"{name}:1: #pragma once missing")
        body = without_comments(text) if name.endswith(CPP) else text
        if name == "tests/lint/check_rules.py" or name.startswith("tests/golden/"):
            continue
        for rule, pattern in rules_for(name):
            for number, line in enumerate(body.split("\n"), 1):
                if pattern.search(line):
                    found.append(f"{name}:{number}: {rule}: {line.strip()[:90]}")
    return found


BREACHES = {
    "core/mail/A.cpp": ["#include <QWidget>", "#include <QtSql/QSqlQuery>", 'tr("words")',
                        "QEventLoop loop;", 'x.arg(a).arg(b);', "QDateTime::currentDateTime()"],
    "core/vote/B.h": ["Q_OBJECT", "#include <QTimer>"],
    "core/announce/G.cpp": ['#include "core/mail/MailMessage.h"'],
    "core/check/H.cpp": ['#include "core/announce/Record.h"', "#include <QDir>"],
    "core/session/D.h": ["#include <QtGui/QIcon>"],
    "ui/views/C.cpp": ["dialog.exec();", "QMessageBox::warning(this, a, b);", "#include <QSqlQuery>",
                       "QSettings().value(key);", "QCoreApplication::processEvents();", "QFileDialog::getOpenFileName(this);", "m_save->setToolTip(words);",
                       "resize(fontMetrics().averageCharWidth() * 40, 20);"],
    "app/cli/E.cpp": ["#include <QApplication>"],
    "README.md": ["see /root/thing"],
}
ALLOWED = {
    "core/base/Clock.cpp": ["QDateTime::currentDateTime()"],
    "core/check/I.cpp": ['#include "core/mail/MailMessage.h"'],
    "core/store/S.cpp": ["#include <QSqlQuery>", "query.exec();"],
    "ui/support/settings/Settings.h": ["QSettings m_file;"],
    "ui/support/look/LetterWidth.cpp": ["return metrics.averageCharWidth();"],
    "app/main.cpp": ["return QApplication::exec();"],
    "ui/views/F.cpp": ["#include <QWidget>", "// dialog.exec() is not allowed", "x.arg(a, b)", "item->setToolTip(words);"],
}


def self_test() -> int:
    failures = 0
    head = "// SPDX-License-Identifier: Apache-2.0\n#pragma once\n"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for cases, expected in ((BREACHES, True), (ALLOWED, False)):
            for name, lines in cases.items():
                for line in lines:
                    path = root / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(head + line + "\n", encoding="utf-8")
                    if bool(check(root, [name])) != expected:
                        print(f"self-test: {name}: {line!r} should {'' if expected else 'not '}be found")
                        failures += 1
    print(f"self-test: {sum(len(v) for v in BREACHES.values())} breaches, "
          f"{sum(len(v) for v in ALLOWED.values())} allowed, {failures} wrong")
    return 1 if failures else 0


def main() -> int:
    if "--self-test" in sys.argv:
        return self_test()
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    listing = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"],
                             capture_output=True, text=True, check=True).stdout.split("\n")
    found = check(root, [name for name in listing if name])
    print("\n".join(found) if found else "house rules: nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
