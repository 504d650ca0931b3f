// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"

#include <vector>

namespace smartfleet {

/// The settings that are selected in a list.
struct SettingSelection
{
    /// Of more than this nobody looks at each.
    static constexpr int MostLookedAt = 1000;

    int count = 0;
    std::vector<NotificationSettingRow> rows = {}; ///< those that are here, in the list's order

    /// Every one of them is here.
    bool isWhole() const { return int(rows.size()) == count; }
    friend bool operator==(const SettingSelection&, const SettingSelection&) = default;
};

} // namespace smartfleet
