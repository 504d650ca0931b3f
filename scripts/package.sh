#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installers this system can make, from the release build: a DEB and a TGZ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build/packages
cpack --config build/release/CPackConfig.cmake -G "DEB;TGZ" -B build/packages
rm -rf build/packages/_CPack_Packages
if command -v lintian >/dev/null; then
    lintian --fail-on error build/packages/*.deb
fi
ls -l build/packages
