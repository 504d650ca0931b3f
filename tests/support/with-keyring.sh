#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh [--locked|--display] COMMAND…: runs a command on a session bus of its own, beside a gnome-keyring that was made a moment ago and is thrown away
# afterwards. The command's exit code comes back. --locked: the keyring exists but is not unlocked. --display: the command may see the X display.
set -euo pipefail
locked= display=
case "${1:-}" in
    --locked) locked=1 && shift ;;
    --display) display=1 && shift ;;
esac
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
mkdir -p -m 700 "$home"/{data,config,cache,run}
[ -n "$display" ] || unset DISPLAY
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
export SMARTFLEET_TEST_KEYRING=${locked:+locked}
export SMARTFLEET_TEST_KEYRING=${SMARTFLEET_TEST_KEYRING:-unlocked}
start='printf %s throw-away | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
[ -z "$locked" ] || start="$start; gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock \"['/org/freedesktop/secrets/collection/login']\" >/dev/null"
dbus-run-session -- bash -c "$start; \"\$@\"" _ "$@"
