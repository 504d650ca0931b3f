#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# at-the-desk.sh BIN LANGUAGE: the main job at the desktop by someone who sees only what a screen reader sees. A real X server and window manager, a real
# keyring, a practice LINE WORKS in a process of its own, the real program in that language; the driver knows roles and names alone.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$1
language=$2
if [ -z "${SMARTFLEET_AT_THE_DESK:-}" ]; then
    export SMARTFLEET_AT_THE_DESK=1
    exec xvfb-run -a -s "-screen 0 1440x960x24 -nolisten tcp" "$here/../support/with-keyring.sh" --display "$0" "$bin" "$language"
fi
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
openbox >/dev/null 2>&1 &
"$bin/smartfleetctl" --json demo --serve >"$HOME/practice.json" 2>"$HOME/practice.log" </dev/null &
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
exec_python=/usr/bin/python3 # the system's own: it has the accessibility bindings
"$exec_python" -W ignore "$here/at_the_desk.py" "$bin/smartfleet-connect" "$HOME/practice.json" "$HOME/profile" "$language"
