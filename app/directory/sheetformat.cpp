// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/sheetformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::array AllKinds{SheetKind::Companies, SheetKind::Users, SheetKind::Vehicles, SheetKind::Settings};

template <typename T> Result<std::vector<QStringList>> cellsOfAll(const Result<std::vector<T>>& things)
{
    if (!things)
        return failure(things.error());
    std::vector<QStringList> cells;
    cells.reserve(things->size());
    for (const T& thing : *things)
        cells.push_back(cellsOf(thing));
    return cells;
}

Result<std::vector<QStringList>> settingCells(Store& store)
{
    const auto rows = store.settings.list({.tab = SettingTab::Company});
    if (!rows)
        return failure(rows.error());
    std::vector<QStringList> cells;
    for (const NotificationSettingRow& row : *rows) {
        if (row.setting.system == LineWorksSystem)
            cells.push_back(cellsOf(row.setting));
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

} // namespace

const SheetFormat& formatOf(SheetKind kind)
{
    static const SheetFormat companies{.columns = {u"id"_s, u"name"_s}, .required = 2};
    static const SheetFormat users{.columns = {u"id"_s, u"name"_s, u"company"_s, u"department"_s}, .required = 3};
    static const SheetFormat vehicles{.columns = {u"id"_s, u"name"_s, u"company"_s, u"user"_s, u"device"_s, u"plate"_s},
                                      .required = 3};
    static const SheetFormat settings{.columns = {u"company"_s, u"channel"_s, u"events"_s, u"driver_name"_s, u"place"_s,
                                                  u"own_words"_s, u"own_words_at"_s, u"timing"_s, u"quiet_hours"_s,
                                                  u"quiet_mode"_s, u"days_off"_s, u"pause"_s, u"fallback"_s},
                                      .required = 3,
                                      .keys = 2};
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return users;
    case SheetKind::Vehicles:
        return vehicles;
    case SheetKind::Settings:
        return settings;
    }
    return companies;
}

std::optional<SheetKind> kindOfHeader(const QStringList& header)
{
    std::optional<SheetKind> found;
    for (const SheetKind kind : AllKinds) {
        const SheetFormat& format = formatOf(kind);
        const bool knowsAll = std::all_of(header.begin(), header.end(),
                                          [&format](const QString& name) { return format.columns.contains(name); });
        const bool hasAll = std::all_of(format.columns.begin(), format.columns.begin() + format.required,
                                        [&header](const QString& name) { return header.contains(name); });
        if (!knowsAll || !hasAll)
            continue;
        if (found)
            return std::nullopt;
        found = kind;
    }
    return found;
}

QStringList cellsOf(const Company& company)
{
    return {company.id.value, company.name};
}

QStringList cellsOf(const User& user)
{
    return {user.id.value, user.name, user.company.value, user.department};
}

QStringList cellsOf(const Vehicle& vehicle)
{
    return {vehicle.id.value, vehicle.name, vehicle.company.value, vehicle.user.value, vehicle.deviceId, vehicle.plate};
}

QStringList cellsOf(const NotificationSetting& setting)
{
    const MessageChoices& message = setting.message;
    const DeliveryTiming& timing = setting.timing;
    return {setting.company.value,        setting.channel.value,     setting.events.join(u' '),
            toString(message.driverName), toString(message.place),   message.ownWords,
            toString(message.ownWordsAt), toString(timing.schedule), toString(timing.quietHours),
            toString(timing.quietMode),   toString(timing.daysOff),  QString::number(timing.pauseMinutes),
            setting.fallback.value};
}

NotificationSetting settingOf(const QStringList& cells)
{
    return {.company = {cells.at(0)},
            .channel = {cells.at(1)},
            .events = cells.at(2).split(u' ', Qt::SkipEmptyParts),
            .message = {.driverName = driverNameFromString(cells.at(3)).value_or(DriverName::Full),
                        .place = placeDetailFromString(cells.at(4)).value_or(PlaceDetail::Address),
                        .ownWords = cells.at(5),
                        .ownWordsAt = ownWordsAtFromString(cells.at(6)).value_or(OwnWordsAt::Bottom)},
            .timing = {.schedule = parseSendSchedule(cells.at(7)).value_or(SendSchedule{}),
                       .quietHours = parseQuietHours(cells.at(8)).value_or(QuietHours{}),
                       .daysOff = daysOffFromString(cells.at(10)).value_or(DaysOff::Normal),
                       .quietMode = quietModeFromString(cells.at(9)).value_or(QuietMode::Hold),
                       .pauseMinutes = cells.at(11).toInt()},
            .fallback = {cells.at(12)}};
}

Company companyOf(const QStringList& cells)
{
    return {.id = {cells.at(0)}, .name = cells.at(1)};
}

User userOf(const QStringList& cells)
{
    return {.id = {cells.at(0)}, .name = cells.at(1), .company = {cells.at(2)}, .department = cells.at(3)};
}

Vehicle vehicleOf(const QStringList& cells)
{
    return {.id = {cells.at(0)},
            .name = cells.at(1),
            .company = {cells.at(2)},
            .user = {cells.at(3)},
            .plate = cells.at(5),
            .deviceId = cells.at(4)};
}

Result<std::vector<QStringList>> storedCells(Store& store, SheetKind kind)
{
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return cellsOfAll(store.fleet.users());
    case SheetKind::Vehicles:
        return cellsOfAll(store.fleet.vehicles());
    case SheetKind::Settings:
        return settingCells(store);
    }
    return cellsOfAll(store.fleet.companies());
}

Result<std::vector<QStringList>> sheetOf(Store& store, SheetKind kind)
{
    Result<std::vector<QStringList>> rows = storedCells(store, kind);
    if (rows)
        rows->insert(rows->begin(), formatOf(kind).columns);
    return rows;
}

QString keyOf(const SheetFormat& format, const QStringList& cells)
{
    return cells.mid(0, format.keys).join(u' '); // neither ids nor channel IDs have blanks in them
}

} // namespace smartfleet
