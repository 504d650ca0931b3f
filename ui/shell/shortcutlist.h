// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace smartfleet {

/// A key and what it does.
struct ShortcutEntry
{
    QString keys = {}; ///< as the system writes them
    QString what = {};
    friend bool operator==(const ShortcutEntry&, const ShortcutEntry&) = default;
};

/// Every shortcut that exists below `root` (actions, shortcut objects, buttons with a key of their own), in the order
/// of its making, but for what lies below one of `without`. A ButtonKey is called what its button says, another
/// shortcut object by its "what's this". Mnemonics don't count: their letters are underlined where they work.
std::vector<ShortcutEntry> shortcutsOf(const QWidget& root, const std::vector<const QWidget*>& without = {});

} // namespace smartfleet
