#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
#
# screenshots.sh PROGRAM documents FOLDER: the pictures of the documents, of the shipped sample book.
# screenshots.sh PROGRAM all FOLDER [SET…]: every window for the eye, of a book with 60 records in every state, in
# the colours, scales, languages and directions of the sets (see the table below).
# The real windows under Xvfb with a window manager, on a fixed clock: the same sources give the same pictures.
set -euo pipefail
program=$(readlink -f "$1")
what=$2
mkdir -p "$3"
folder=$(readlink -f "$3")
here=$(dirname "$(readlink -f "$0")")
shift 3
home=$(mktemp -d)
export HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC
chmod 700 "$home"
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$home"' EXIT
# The X server chooses a free number itself, and says it when it is ready.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 2800x1800x24 -nolisten tcp 3> "$home/display" > /dev/null 2>&1 &
read -r number < "$home/display"
export DISPLAY=:$number
openbox > /dev/null 2>&1 &

# take SUBFOLDER [VARIABLE=VALUE…]
take() {
    local target=$folder/$1; shift
    mkdir -p "$target"
    env "$@" timeout 300 "$program" --screenshot "$target"
}

if [[ $what == documents ]]; then
    take . TALLYBOOK_SCHEMES="light dark"
    exit
fi
python3 "$here/../support/rich_sample.py" "$home/rich.json"
export TALLYBOOK_SAMPLE=$home/rich.json
for set in ${@:-100 200 german french chinese long right-to-left}; do
    case $set in
        100) take 100 QT_SCALE_FACTOR=1 ;;
        200) take 200 QT_SCALE_FACTOR=2 ;;
        german) take german TALLYBOOK_SCHEMES=light LC_ALL=de_DE.UTF-8 ;;
        french) take french TALLYBOOK_SCHEMES=light LC_ALL=fr_FR.UTF-8 ;;
        chinese) take chinese TALLYBOOK_SCHEMES=light LC_ALL=zh_CN.UTF-8 ;;
        # Words that are two fifths longer, in both directions.
        long) take long TALLYBOOK_SCHEMES=light TALLYBOOK_PSEUDO=ltr ;;
        right-to-left) take right-to-left TALLYBOOK_SCHEMES=light TALLYBOOK_PSEUDO=rtl ;;
        *) echo "screenshots.sh: no set $set" >&2; exit 1 ;;
    esac
done
