// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/settingsearch.h"

namespace smartfleet {

class Store;

/// What a list of settings is to show.
struct SettingWish
{
    SettingFilter filter = {};
    SettingOrder order = {};
    int rows = 0;                           ///< from the beginning
    bool isCounted = false;                 ///< the count is wanted at once, whatever it costs
    std::optional<SettingId> selected = {}; ///< where this one stands is wanted as well
};

/// One look at it.
struct SettingLook
{
    SettingSearch search = {}; ///< without the filters where the one that is to be selected isn't among what they show
    std::vector<NotificationSettingRow> first = {};
    std::optional<int> count = {}; ///< nothing where counting takes longer than a look
    std::optional<int> position = {};
};

Result<SettingLook> lookAt(Store& store, const SettingWish& wish);

/// Those at these places of a list.
Result<std::vector<SettingId>> idsAt(Store& store, const SettingSearch& search, const SettingOrder& order,
                                     const std::vector<int>& positions);

} // namespace smartfleet
