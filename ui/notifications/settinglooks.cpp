// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settinglooks.h"

#include "app/store/store.h"

namespace smartfleet {

namespace {

Result<> findSelected(Store& store, const SettingWish& wish, SettingLook& look)
{
    if (!wish.selected)
        return {};
    auto position = store.settings.position(look.search, wish.order, *wish.selected);
    if (position && !*position) {
        auto all = store.settings.search({.tab = wish.filter.tab});
        if (!all)
            return failure(all.error());
        position = store.settings.position(*all, wish.order, *wish.selected);
        if (position && *position)
            look.search = std::move(*all);
    }
    if (!position)
        return failure(position.error());
    look.position = *position;
    return {};
}

} // namespace

Result<SettingLook> lookAt(Store& store, const SettingWish& wish)
{
    SettingLook look;
    auto search = store.settings.search(wish.filter);
    if (!search)
        return failure(search.error());
    look.search = std::move(*search);
    SMARTFLEET_TRY(findSelected(store, wish, look));
    auto first = store.settings.page(look.search, wish.order, wish.rows);
    if (!first)
        return failure(first.error());
    look.first = std::move(*first);
    if (int(look.first.size()) < wish.rows) {
        look.count = int(look.first.size());
    } else if (wish.isCounted || look.search.isNarrow()) {
        const Result<int> count = store.settings.count(look.search);
        if (!count)
            return failure(count.error());
        look.count = *count;
    }
    return look;
}

Result<std::vector<SettingId>> idsAt(Store& store, const SettingSearch& search, const SettingOrder& order,
                                     const std::vector<int>& positions)
{
    const auto all = store.settings.ids(search, order);
    if (!all)
        return failure(all.error());
    std::vector<SettingId> ids;
    ids.reserve(positions.size());
    for (const int position : positions) {
        if (position < int(all->size()))
            ids.push_back((*all)[std::size_t(position)]);
    }
    return ids;
}

} // namespace smartfleet
