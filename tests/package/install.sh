#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
#
# install.sh PACKAGE.deb: installs the package in a bare Debian 12 root, runs the command line and the window (under
# Xvfb) there, removes it, and looks that nothing of it is left. Needs root and Debian's package archive.
set -euo pipefail
package=$(readlink -f "$1")
[[ $(id -u) -eq 0 ]] || { echo "install.sh: debootstrap and chroot need root" >&2; exit 1; }
root=$(mktemp -d)
cleanup() { umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap cleanup EXIT
mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 || true)  # either may be missing
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" > "$root.log" 2>&1 \
    || { tail -20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp "$package" "$root/tmp/tallybook.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

inside apt-get update -q > /dev/null
inside apt-get install -y -q --no-install-recommends /tmp/tallybook.deb xvfb xauth > /dev/null
inside tallybook-cli --version
inside tallybook-cli book sample --book /tmp/sample.tallybook
inside tallybook-cli record list --book /tmp/sample.tallybook
inside test -f /usr/share/man/man1/tallybook.1.gz -o -f /usr/share/man/man1/tallybook.1
inside test -f /usr/share/bash-completion/completions/tallybook-cli
mkdir "$root/tmp/pictures"
inside xvfb-run -a -s "-screen 0 2800x1800x24" tallybook --screenshot /tmp/pictures
test -s "$root/tmp/pictures/votes-light.png"
inside dpkg --purge tallybook > /dev/null
left=$(inside find /usr /etc -name '*tallybook*' -not -path '*/dpkg/*')
[[ -z $left ]] || { echo "left behind: $left" >&2; exit 1; }
echo "package test: installed, both programs ran, removed without a trace"
