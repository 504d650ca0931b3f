# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a program: roles, names, texts and actions, nothing else."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20.0  # seconds a person would wait before calling it broken


class NotFound(Exception):
    pass


def application(name):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == name and child.get_child_count():
                return child
        time.sleep(0.05)
    raise NotFound(f"no program named {name!r}")


def walk(node, limit=300):
    yield node
    for i in range(min(node.get_child_count(), limit)):
        child = node.get_child_at_index(i)
        if child:
            yield from walk(child, limit)


def shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING)


def enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def alternatives(texts):
    return (texts,) if isinstance(texts, str) else texts


def look(root, role, name=None, contains=None):
    """The first shown node of that role and name (or one of these names), or None."""
    root.clear_cache()
    for node in walk(root):
        if node.get_role_name() != role or not shown(node):
            continue
        own = node.get_name() or ""
        if name is not None and own not in alternatives(name):
            continue
        if contains is not None and not any(part in own for part in alternatives(contains)):
            continue
        return node
    return None


def find(root, role, name=None, contains=None, ready=False):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            node = look(root, role, name, contains)
            if node is not None and (not ready or enabled(node)):
                return node
        except gi.repository.GLib.GError:
            pass  # the tree changed while it was read
        time.sleep(0.05)
    raise NotFound(f"{role} {name or contains!r}; there is:\n" + outline(root))


def gone(root, role, name):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if look(root, role, name) is None:
            return
        time.sleep(0.05)
    raise NotFound(f"{role} {name!r} is still there")


def outline(root):
    lines = []
    for node in walk(root):
        if shown(node) and (node.get_name() or node.get_role_name() in ("text", "password text")):
            lines.append(f"  {node.get_role_name()}: {node.get_name()!r}")
    return "\n".join(lines[:200])


def act(node, action):
    interface = node.get_action_iface()
    names = [Atspi.Action.get_action_name(interface, i) for i in range(Atspi.Action.get_n_actions(interface))]
    if action not in names:
        raise NotFound(f"{node.get_role_name()} {node.get_name()!r} can't {action}, only {names}")
    return Atspi.Action.do_action(interface, names.index(action))


def press(root, name, role="push button"):
    act(find(root, role, name, ready=True), "Press")


def toggle(root, name):
    act(find(root, "check box", name, ready=True), "Toggle")


def read(node):
    interface = node.get_text_iface()
    return Atspi.Text.get_text(interface, 0, -1) if interface else ""


def write(root, name, text, role="text"):
    node = find(root, role, name, ready=True)
    Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)
    return node


def keys(*words):
    subprocess.run(["xdotool", "key", *words], check=True)


def click(node):
    extents = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(extents.x + extents.width // 2), str(extents.y + extents.height // 2), "click", "1"], check=True)
