#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `./dev check` looks at. `./dev check --fast` leaves out the two that compile: clang-tidy and clazy.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0
say() { printf '\n\033[1m── %s\033[0m\n' "$*"; }
wrong() { failed=1; printf '✗ %s\n' "$*"; }

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h' 'translations/*.cpp' 'translations/*.h')
mapfile -t units < <(printf '%s\n' "${sources[@]}" | grep '\.cpp$')

say "formatting"
clang-format-19 --dry-run --Werror "${sources[@]}" || wrong "run clang-format-19 -i on these"

say "licence lines"
for file in "${sources[@]}"; do
    head -3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || wrong "$file has no SPDX lines"
done

say "lengths"
for file in "${sources[@]}"; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 600 ] || wrong "$file has $lines lines"
done

say "translations"
mkdir -p build
cmake --preset debug >build/debug.configure.log 2>&1 || { cat build/debug.configure.log; exit 1; }
before=$(cat translations/*.ts | sha256sum)
cmake --build --preset debug --target update_translations >build/lupdate.log 2>&1 || { cat build/lupdate.log; wrong "lupdate"; }
[ "$before" = "$(cat translations/*.ts | sha256sum)" ] || wrong "the .ts files were behind the sources; they are updated now"
grep -n 'type="unfinished"' translations/smartfleet_ja.ts | head -20 | grep . && wrong "Japanese texts are missing"

say "desktop file and AppStream"
desktop-file-validate installer/linux/*.desktop || wrong "desktop file"
appstreamcli validate --no-net installer/linux/*.metainfo.xml || wrong "AppStream file"

if [ "${1:-}" != --fast ]; then
    # moc's and the resource compiler's files must be there for the sources to be read
    say "building what the checkers read"
    cmake --build --preset debug --target all benches >build/check.build.log 2>&1 || { tail -30 build/check.build.log; exit 1; }
    for checker in clang-tidy clazy; do
        say "$checker"
        /usr/bin/python3 scripts/lint.py build/debug "$checker" "${units[@]}" || wrong "$checker"
    done
fi

[ $failed = 0 ] && say "clean"
exit $failed
