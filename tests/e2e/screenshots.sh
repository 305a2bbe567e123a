#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
#
# screenshots.sh PROGRAM FOLDER: the real windows under Xvfb with a window manager, at 100 % and 200 %, on a fixed
# clock and the sample book, so that the same sources give the same pictures. TALLYBOOK_SCALES="1" and an empty
# TALLYBOOK_PSEUDO_DIRECTIONS make fewer.
set -euo pipefail
program=$(readlink -f "$1")
folder=$2
home=$(mktemp -d)
display=:$((RANDOM % 500 + 90))
export HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=xcb LC_ALL=${TALLYBOOK_LOCALE:-C.UTF-8} TZ=UTC DISPLAY=$display
chmod 700 "$home"
Xvfb "$display" -screen 0 2800x1800x24 -nolisten tcp > /dev/null 2>&1 & server=$!
trap 'kill $server 2>/dev/null; rm -rf "$home"' EXIT
for _ in $(seq 50); do xdpyinfo > /dev/null 2>&1 && break; sleep 0.1; done
openbox > /dev/null 2>&1 &
for scale in ${TALLYBOOK_SCALES:-1 2}; do
    target=$folder
    [[ $scale == 2 ]] && target=$folder/200
    mkdir -p "$target"
    QT_SCALE_FACTOR=$scale timeout 120 "$program" --screenshot "$(readlink -f "$target")"
done
# The same in words that are two fifths longer, in both directions: for the eye only, not for the documents.
for direction in ${TALLYBOOK_PSEUDO_DIRECTIONS-ltr rtl}; do
    mkdir -p "$folder/pseudo-$direction"
    TALLYBOOK_PSEUDO=$direction timeout 120 "$program" --screenshot "$(readlink -f "$folder/pseudo-$direction")"
done
ls "$folder"
