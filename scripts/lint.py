#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over the units of a build folder, and over those alone that changed since they were clean.

A unit is the same as before when its compile command, everything of the project that it includes (as ninja recorded it),
the configuration and the checkers' versions are. What was clean is remembered in <build>/lint/.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

CLAZY_CHECKS = ("level0,level1,connect-3arg-lambda,no-fully-qualified-moc-types,no-non-pod-global-static,"
                "no-range-loop-detach")
OBJECT = re.compile(r" -o (\S+)")
CLAZY_FINDING = re.compile(r"warning: .*\[-Wclazy")


def output_of(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout


class Hashes:
    def __init__(self):
        self.known = {}

    def of(self, path):
        if path not in self.known:
            try:
                self.known[path] = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
            except OSError:
                self.known[path] = "gone"
        return self.known[path]


def dependencies(build):
    """The files each object was made from, by the object's path."""
    found, current = {}, None
    for line in output_of("ninja", "-C", build, "-t", "deps").splitlines():
        if line.startswith("    "):
            found[current].append(os.path.normpath(os.path.join(build, line.strip())))
        elif ": #deps" in line:
            current = line.split(": #deps")[0]
            found[current] = []
    return found


def clang_tidy(build, unit):
    done = subprocess.run(["clang-tidy-19", "--quiet", "-p", build, unit], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, check=False)
    return (done.stdout or done.stderr) if done.returncode else ""


def clazy(build, unit):
    done = subprocess.run(["clazy-standalone", "-p", build, "--checks=" + CLAZY_CHECKS, "--header-filter=/(app|ui)/",
                           unit], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    findings = sorted({line for line in done.stdout.splitlines() if CLAZY_FINDING.search(line)})
    if done.returncode and not findings:
        return done.stdout
    return "\n".join(findings)


def main():
    build, tool, *units = sys.argv[1:]
    root = os.getcwd()
    check = {"clang-tidy": clang_tidy, "clazy": clazy}[tool]
    program = {"clang-tidy": "clang-tidy-19", "clazy": "clazy-standalone"}[tool]
    hashes = Hashes()
    ground = output_of(program, "--version") + output_of("qmake6", "--version") + CLAZY_CHECKS
    for config in (".clang-tidy", "tests/.clang-tidy", "scripts/lint.py"):
        ground += hashes.of(config)
    made_from = dependencies(build)
    commands = json.loads(pathlib.Path(build, "compile_commands.json").read_text())
    clean = pathlib.Path(build, "lint")
    clean.mkdir(exist_ok=True)

    keys = {}
    for command in commands:
        name = os.path.relpath(command["file"], root)
        if name not in units or name in keys:
            continue
        key = hashlib.sha256((ground + tool + command["command"]).encode())
        for path in sorted(made_from.get(OBJECT.search(command["command"])[1], [])):
            if not path.startswith("/usr/"):
                key.update((path + hashes.of(path)).encode())
        keys[name] = key.hexdigest()
    todo = [unit for unit in units if not (unit in keys and (clean / keys[unit]).exists())]
    print(f"{len(todo)} of {len(units)} units to look at")

    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for unit, findings in zip(todo, pool.map(lambda unit: check(build, unit), todo)):
            if findings:
                failed = True
                print(findings, flush=True)
            elif unit in keys:
                (clean / keys[unit]).touch()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
