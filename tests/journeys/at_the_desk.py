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
from accessible import application, click, find, outline, press, write  # noqa: E402


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


def choose_first_row(window, table):
    """As someone does who tabs into the list and presses the down arrow."""
    act_on = find(window, "table", table)
    interface = act_on.get_table_iface()
    assert interface.get_n_rows() > 0, f"{table!r} is empty"
    interface.add_row_selection(0)


def set_up(window, practice, channel):
    go(window, "Notification settings")
    press(window, "New setting")
    write(window, "Channel ID", channel)
    press(window, "All")
    press(window, "Save and send test")
    find(window, "label", contains="is not in the talk room")  # the bot was not invited, and the window says so
    print("told that the bot is missing")
    invite(practice, channel, state(practice)["bots"][0]["botId"])
    choose_first_row(window, "Notification settings of companies")
    press(window, "Test notification")
    find(window, "label", contains="was sent to the talk room")
    assert len(messages(practice, channel)) == 1
    print("test notification arrived")


def narrow(window, channel):
    write(window, "Filter by company", "nothing like it")
    find(window, "label", name="Nothing matches the filter")
    write(window, "Filter by company", "みなと")
    find(window, "table", "Notification settings of companies")
    print("found by part of its name")


def remove_all(window, practice):
    choose_first_row(window, "Notification settings of companies")
    press(window, "Delete")
    confirm(window, "Delete the notification setting")
    find(window, "label", contains="The notification setting was deleted")
    go(window, "Service integrations")
    press(window, "Delete")
    confirm(window, "Delete the LINE WORKS integration")
    find(window, "label", name="Not linked")
    assert state(practice)["bots"] == []
    print("all deleted, the bot too")


def confirm(window, title):
    root = application("smartfleet-connect")
    dialog = find(root, "alert", title)
    press(dialog, "Delete")


def go(window, screen):
    """By a click on its entry in the navigation."""
    click(find(window, "list item", screen))


def main():
    program, practice_file, profile = sys.argv[1:]
    practice = practice_ready(practice_file)
    channel = practice["rooms"][0]["channelId"]
    ctl = [os.path.join(os.path.dirname(program), "smartfleetctl"), "--profile", profile]
    subprocess.run(ctl + ["companies", "add", "minato", "みなと運輸"], check=True, stdout=subprocess.DEVNULL)
    environment = dict(os.environ, SMARTFLEET_LINEWORKS_API_URL=practice["apiUrl"], SMARTFLEET_LINEWORKS_AUTH_URL=practice["authUrl"])
    desktop = subprocess.Popen([program, "--profile", profile, "--lang", "en"], env=environment)
    try:
        window = application("smartfleet-connect")
        link(window, practice)
        print("linked")
        bots = state(practice)["bots"]
        assert len(bots) == 1, bots
        set_up(window, practice, channel)
        narrow(window, channel)
        remove_all(window, practice)
    except BaseException:
        if desktop.poll() is not None:
            print(f"the program ended with status {desktop.returncode}", file=sys.stderr)
            raise
        print(outline(application("smartfleet-connect")), file=sys.stderr)
        raise
    finally:
        desktop.terminate()
        desktop.wait(10)


if __name__ == "__main__":
    main()
