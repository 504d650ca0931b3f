#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job at the desktop, knowing widgets by role and name alone: link LINE WORKS, register a company and its vehicle, set up its
notification, test it, let a fleet system post an event, find its delivery, delete everything."""
import datetime
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


def register_fleet(window):
    go(window, "Fleet")
    press(window, "Register a company")
    write(window, "ID", "minato")
    write(window, "Name", "みなと運輸")
    press(window, "Register")
    find(window, "label", contains="minato was registered")
    click(find(window, "page tab", "Vehicles"))
    press(window, "Register a vehicle")
    write(window, "ID", "truck-9")
    write(window, "Name", "9号車")
    write(window, "Device ID", "860000000000099")
    press(window, "Register")
    find(window, "label", contains="truck-9 was registered")
    find(window, "table cell", "860000000000099")
    print("company and vehicle registered")


def speeding():
    """As Traccar forwards it: 60.69 knots where 53.9957 are allowed."""
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")
    event = {"id": 7, "type": "deviceOverspeed", "eventTime": now, "deviceId": 9, "positionId": 1, "geofenceId": 0, "maintenanceId": 0,
             "attributes": {"speed": 60.69, "speedLimit": 53.9957}}
    position = {"id": 1, "deviceId": 9, "protocol": "osmand", "fixTime": now, "valid": True, "latitude": 35.6, "longitude": 139.7,
                "altitude": 0.0, "speed": 60.69, "course": 0.0, "accuracy": 0.0, "address": "東京都港区海岸", "network": None,
                "geofenceIds": None, "attributes": {}}
    device = {"id": 9, "name": "9号車", "uniqueId": "860000000000099", "status": "online", "attributes": {}}
    return json.dumps({"event": event, "position": position, "device": device}).encode()


def post_as_fleet_system(ctl):
    """A fleet system posts to an agent that only takes events in; the program at the desk is who delivers."""
    token = json.loads(subprocess.run(ctl + ["--json", "tokens", "add", "traccar", "--scope", "events"], check=True,
                                      stdout=subprocess.PIPE).stdout)["token"]
    agent = subprocess.Popen(ctl + ["agent", "--no-deliver", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        address = agent.stdout.readline().split()[-1]
        request = urllib.request.Request(address + "/v1/traccar", speeding(),
                                         {"Content-Type": "application/json", "Authorization": "Bearer " + token})
        with urllib.request.urlopen(request) as answer:
            assert answer.status == 202 and json.load(answer)["accepted"] == 1
    finally:
        agent.terminate()
        agent.wait(10)


def deliver(window, practice, channel, ctl):
    go(window, "Delivery history")
    find(window, "label", name="Nothing has been delivered yet")
    post_as_fleet_system(ctl)
    find(window, "table cell", "Sent")
    text = messages(practice, channel)[-1]
    for part in ("速度超過", "9号車", "東京都港区海岸", "112 km/h"):
        assert part in text, text
    choose_first_row(window, "Delivery history")
    find(window, "label", contains="Vehicle: 9号車")
    print("a real event arrived in the talk room, and its delivery is in the history")


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


def narrow(window):
    go(window, "Notification settings")
    write(window, "Filter by company", "nothing like it")
    find(window, "label", name="Nothing matches the filter")
    write(window, "Filter by company", "みなと")
    find(window, "table", "Notification settings of companies")
    print("found by part of its name")


def remove_all(window, practice):
    choose_first_row(window, "Notification settings of companies")
    press(window, "Delete")
    find(window, "label", contains="The notification setting was deleted")
    press(window, "Undo")
    find(window, "label", contains="The notification setting was restored")
    press(window, "Delete")
    find(window, "label", contains="The notification setting was deleted")
    print("deleted without a question, taken back, deleted again")
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
    environment = dict(os.environ, SMARTFLEET_LINEWORKS_API_URL=practice["apiUrl"], SMARTFLEET_LINEWORKS_AUTH_URL=practice["authUrl"])
    desktop = subprocess.Popen([program, "--profile", profile, "--lang", "en"], env=environment)
    try:
        window = application("smartfleet-connect")
        link(window, practice)
        print("linked")
        bots = state(practice)["bots"]
        assert len(bots) == 1, bots
        register_fleet(window)
        set_up(window, practice, channel)
        deliver(window, practice, channel, ctl)
        narrow(window)
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
