#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job at the desktop, knowing widgets by role and name alone: link LINE WORKS, register a company and its vehicle, set up its
notification, test it, edit it, let a fleet system post an event, find its delivery, delete everything. In English or Japanese."""
import datetime
import json
import os
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from accessible import application, click, find, outline, press, toggle, write  # noqa: E402
from words import Words  # noqa: E402

DELETED = "%Ln notification settings were deleted. Users' own settings are as they were."
RESTORED = "%Ln notification settings were restored."
SPEEDING = {"en": "Speeding", "ja": "速度超過"}  # names of event types are data, not translated texts


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


class Desk:
    """A person at the window, which speaks their language."""

    def __init__(self, window, practice, language):
        self.window = window
        self.practice = practice
        self.say = Words(language)
        self.speeding = SPEEDING[language]
        self.channel = practice["rooms"][0]["channelId"]

    def press(self, name):
        press(self.window, self.say(name))

    def write(self, name, text, role="text"):
        return write(self.window, self.say(name), text, role)

    def read(self, source, *arguments):
        """Waits until the window says that, perhaps with more around it."""
        return find(self.window, "label", contains=self.say(source, *arguments))

    def find(self, role, name):
        return find(self.window, role, self.say(name))

    def go(self, screen):
        """By a click on its entry in the navigation."""
        click(self.find("list item", screen))

    def choose_first_row(self, table):
        """As someone does who tabs into the list and presses the down arrow."""
        interface = self.find("table", table).get_table_iface()
        assert interface.get_n_rows() > 0, f"{table!r} is empty"
        interface.add_row_selection(0)

    def confirm(self, title):
        root = application("smartfleet-connect")
        press(find(root, "alert", self.say(title)), self.say("Delete"))

    def messages(self):
        return messages(self.practice, self.channel)


def link(desk):
    desk.find("label", "Not linked")
    desk.press("Link")
    with open(desk.practice["clientSecretFile"], encoding="utf-8") as file:
        secret = file.read().strip()
    with open(desk.practice["privateKeyFile"], encoding="utf-8") as file:
        key = file.read()
    desk.write("Client ID", desk.practice["clientId"])
    desk.write("Client Secret", secret, role="password text")
    desk.write("Service Account", desk.practice["serviceAccount"])
    desk.write("Private Key", key)
    desk.write("Domain ID", str(desk.practice["domainId"]))
    desk.write("Bot administrators", desk.practice["botAdmin"])
    desk.read("Private Key read (RSA %1 bit)", "2048")
    desk.press("Register")
    desk.find("label", "Linked")
    assert key not in outline(desk.window) and secret not in outline(desk.window), "a secret can be read from the window"
    assert len(state(desk.practice)["bots"]) == 1
    print("linked")


def register_fleet(desk):
    desk.go("Fleet")
    desk.press("Register a company")
    desk.write("ID", "minato")
    desk.write("Name", "みなと運輸")
    desk.press("Register")
    desk.read("%1 was registered.", "minato")
    click(desk.find("page tab", "Vehicles"))
    desk.press("Register a vehicle")
    desk.write("ID", "truck-9")
    desk.write("Name", "9号車")
    desk.write("Device ID", "860000000000099")
    desk.press("Register")
    desk.read("%1 was registered.", "truck-9")
    find(desk.window, "table cell", "860000000000099")
    print("company and vehicle registered")


def set_up(desk):
    desk.go("Notification settings")
    desk.press("New setting")
    desk.write("Channel ID", desk.channel)
    desk.press("All")
    desk.press("Save and send test")
    desk.read("The bot スマートフリート is not in the talk room.")  # it was not invited, and the window says so
    print("told that the bot is missing")
    invite(desk.practice, desk.channel, state(desk.practice)["bots"][0]["botId"])
    desk.choose_first_row("Notification settings of companies")
    desk.press("Test notification")
    desk.read("The test notification was sent to the talk room of %1.", "みなと運輸")
    assert len(desk.messages()) == 1
    print("test notification arrived")


def edit(desk):
    """The setting gets a line of its own wording, which the next message has."""
    desk.choose_first_row("Notification settings of companies")
    desk.press("Edit")
    desk.read("Edit the notification setting of a company")
    desk.press("None")
    toggle(desk.window, desk.speeding)
    desk.write("Own wording", "運行管理へ連絡")
    desk.press("Save")
    desk.read("The notification setting was saved.")
    desk.choose_first_row("Notification settings of companies")
    find(desk.window, "label", contains=desk.speeding)
    print("the setting was edited")


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


def deliver(desk, ctl):
    desk.go("Delivery history")
    desk.find("label", "Nothing has been delivered yet")
    post_as_fleet_system(ctl)
    desk.find("table cell", "Sent")
    text = desk.messages()[-1]
    for part in ("速度超過", "9号車", "東京都港区海岸", "112 km/h", "運行管理へ連絡"):
        assert part in text, text
    desk.choose_first_row("Delivery history")
    find(desk.window, "label", contains="9号車")
    print("a real event arrived in the talk room, and its delivery is in the history")


def narrow(desk):
    desk.go("Notification settings")
    desk.write("Filter by company", "nothing like it")
    desk.find("label", "Nothing matches the filter")
    desk.write("Filter by company", "みなと")
    desk.find("table", "Notification settings of companies")
    print("found by part of its name")


def remove_all(desk):
    desk.choose_first_row("Notification settings of companies")
    desk.press("Delete")
    desk.read(DELETED)
    desk.press("Undo")
    desk.read(RESTORED)
    desk.press("Delete")
    desk.read(DELETED)
    print("deleted without a question, taken back, deleted again")
    desk.go("Service integrations")
    desk.press("Delete")
    desk.confirm("Delete the LINE WORKS integration")
    desk.find("label", "Not linked")
    assert state(desk.practice)["bots"] == []
    print("all deleted, the bot too")


def main():
    program, practice_file, profile, language = sys.argv[1:]
    practice = practice_ready(practice_file)
    ctl = [os.path.join(os.path.dirname(program), "smartfleetctl"), "--profile", profile]
    environment = dict(os.environ, SMARTFLEET_LINEWORKS_API_URL=practice["apiUrl"], SMARTFLEET_LINEWORKS_AUTH_URL=practice["authUrl"])
    desktop = subprocess.Popen([program, "--profile", profile, "--lang", language], env=environment)
    try:
        desk = Desk(application("smartfleet-connect"), practice, language)
        link(desk)
        register_fleet(desk)
        set_up(desk)
        edit(desk)
        deliver(desk, ctl)
        narrow(desk)
        remove_all(desk)
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
