#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `./dev bench` measures. Every figure is a ratio to something measured in the same run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cmake --build --preset release --target bench_intake >/dev/null
build/release/bin/bench_intake
