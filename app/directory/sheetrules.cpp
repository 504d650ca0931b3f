// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/sheetrules.h"

#include "app/domain/fieldrules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

template <typename T> QSet<QString> idsOf(const std::vector<T>& things)
{
    QSet<QString> ids;
    for (const T& thing : things)
        ids.insert(thing.id.value);
    return ids;
}

Result<> mustBeThere(const QSet<QString>& ids, const QString& id, const QString& code)
{
    return ids.contains(id) ? Result<>() : failure(Error::Kind::NotFound, code, {id});
}

Result<QSet<QString>> companyIds(Store& store)
{
    const auto companies = store.fleet.companies();
    if (!companies)
        return failure(companies.error());
    return idsOf(*companies);
}

/// Spreadsheets show a long number as 3.56E+14, and save it so.
bool isShortenedNumber(const QString& text)
{
    static const QRegularExpression shortened(u"^[0-9](\\.[0-9]+)?E\\+[0-9]+$"_s);
    return shortened.match(text).hasMatch();
}

SheetRules companyRules()
{
    return {.normalized = [](const QStringList& cells) -> Result<QStringList> {
        SMARTFLEET_TRY(validate(companyOf(cells)));
        return cells;
    }};
}

Result<SheetRules> userRules(Store& store)
{
    const auto companies = companyIds(store);
    if (!companies)
        return failure(companies.error());
    return SheetRules{.normalized = [](const QStringList& cells) -> Result<QStringList> {
                          SMARTFLEET_TRY(validate(userOf(cells)));
                          return cells;
                      },
                      .check =
                          [owners = *companies](const QStringList& cells) {
                              return mustBeThere(owners, userOf(cells).company.value, u"company_not_found"_s);
                          }};
}

/// Which vehicle has which device once the file is taken: those the file doesn't name keep theirs.
QHash<QString, QString> devicesKept(const std::vector<Vehicle>& stored, const std::vector<SheetRow>& rows)
{
    QSet<QString> named;
    for (const SheetRow& row : rows)
        named.insert(row.values.value(u"id"_s));
    QHash<QString, QString> holders;
    for (const Vehicle& vehicle : stored) {
        if (!vehicle.deviceId.isEmpty() && !named.contains(vehicle.id.value))
            holders.insert(vehicle.deviceId, vehicle.id.value);
    }
    return holders;
}

Result<QStringList> normalizedVehicle(const QStringList& cells)
{
    const Vehicle vehicle = vehicleOf(cells);
    SMARTFLEET_TRY(validate(vehicle));
    if (isShortenedNumber(vehicle.deviceId))
        return failure(Error::Kind::Invalid, u"csv_number_shortened"_s, {vehicle.deviceId});
    return cells;
}

Result<SheetRules> vehicleRules(Store& store, const std::vector<SheetRow>& rows)
{
    const auto companies = companyIds(store);
    if (!companies)
        return failure(companies.error());
    const auto users = store.fleet.users();
    if (!users)
        return failure(users.error());
    const auto vehicles = store.fleet.vehicles();
    if (!vehicles)
        return failure(vehicles.error());
    return SheetRules{.normalized = normalizedVehicle,
                      .check = [owners = *companies, drivers = idsOf(*users),
                                holders = devicesKept(*vehicles, rows)](const QStringList& cells) mutable -> Result<> {
                          const Vehicle vehicle = vehicleOf(cells);
                          SMARTFLEET_TRY(mustBeThere(owners, vehicle.company.value, u"company_not_found"_s));
                          if (!vehicle.user.value.isEmpty())
                              SMARTFLEET_TRY(mustBeThere(drivers, vehicle.user.value, u"user_not_found"_s));
                          if (vehicle.deviceId.isEmpty())
                              return {};
                          if (holders.contains(vehicle.deviceId))
                              return failure(Error::Kind::Conflict, u"device_exists"_s, {vehicle.deviceId});
                          holders.insert(vehicle.deviceId, vehicle.id.value);
                          return {};
                      }};
}

/// An empty cell means the default.
template <typename Choice>
Result<> checkChoice(const QString& cell, const std::optional<Choice>& known, const QString& column,
                     const QString& allowed)
{
    if (cell.isEmpty() || known)
        return {};
    return failure(Error::Kind::Invalid, u"csv_choice"_s, {column, cell, allowed});
}

Result<> checkTiming(const QStringList& cells)
{
    if (!cells.at(7).isEmpty())
        SMARTFLEET_TRY(parseSendSchedule(cells.at(7)));
    SMARTFLEET_TRY(parseQuietHours(cells.at(8)));
    SMARTFLEET_TRY(checkChoice(cells.at(9), quietModeFromString(cells.at(9)), u"quiet_mode"_s, u"hold, drop"_s));
    SMARTFLEET_TRY(checkChoice(cells.at(10), daysOffFromString(cells.at(10)), u"days_off"_s, u"normal, quiet"_s));
    bool isNumber = cells.at(11).isEmpty();
    const int pause = isNumber ? 0 : cells.at(11).toInt(&isNumber);
    return isNumber ? validate(DeliveryTiming{.pauseMinutes = pause})
                    : failure(Error::Kind::Invalid, u"invalid_pause"_s, {u"pause"_s});
}

Result<QStringList> normalizedSetting(const QStringList& cells, const EventCatalogue& catalogue)
{
    NotificationSetting setting = settingOf(cells);
    SMARTFLEET_TRY(checkId(setting.company.value, u"company"_s));
    const Result<ChannelId> channel = parseChannelId(cells.at(1));
    if (!channel)
        return failure(channel.error());
    static const QRegularExpression between(u"[\\s;]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const Result<QStringList> events = parseEventList(QString(cells.at(2)).replace(between, u","_s), catalogue);
    if (!events)
        return failure(events.error());
    SMARTFLEET_TRY(
        checkChoice(cells.at(3), driverNameFromString(cells.at(3)), u"driver_name"_s, u"full, initial, none"_s));
    SMARTFLEET_TRY(checkChoice(cells.at(4), placeDetailFromString(cells.at(4)), u"place"_s, u"address, area, none"_s));
    SMARTFLEET_TRY(checkChoice(cells.at(6), ownWordsAtFromString(cells.at(6)), u"own_words_at"_s, u"top, bottom"_s));
    SMARTFLEET_TRY(checkTiming(cells));
    const Result<QString> words = parseOwnWords(cells.at(5));
    if (!words)
        return failure(words.error());
    const Result<ChannelId> fallback = parseFallbackId(cells.at(12));
    if (!fallback)
        return failure(fallback.error());
    setting.channel = *channel;
    setting.fallback = *fallback;
    SMARTFLEET_TRY(checkFallback(setting));
    setting.events = *events;
    setting.message.ownWords = *words;
    return cellsOf(setting);
}

Result<SheetRules> settingRules(Store& store, const EventCatalogue& catalogue)
{
    const auto companies = companyIds(store);
    if (!companies)
        return failure(companies.error());
    return SheetRules{
        .normalized = [&catalogue](const QStringList& cells) { return normalizedSetting(cells, catalogue); },
        .check =
            [owners = *companies](const QStringList& cells) {
                return mustBeThere(owners, cells.at(0), u"company_not_found"_s);
            }};
}

} // namespace

Result<SheetRules> rulesFor(Store& store, const EventCatalogue& catalogue, SheetKind kind,
                            const std::vector<SheetRow>& rows)
{
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return userRules(store);
    case SheetKind::Vehicles:
        return vehicleRules(store, rows);
    case SheetKind::Settings:
        return settingRules(store, catalogue);
    }
    return companyRules();
}

} // namespace smartfleet
