#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `./dev bench` measures. Every figure is a ratio to something measured in the same run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
benches=(bench_intake bench_delivery bench_quiet bench_storm bench_start bench_lists)
cmake --build --preset release --target "${benches[@]}" >/dev/null
failed=0
for bench in "${benches[@]}"; do
    build/release/bin/"$bench" || failed=1 # the others' figures are wanted all the same
done
exit $failed
