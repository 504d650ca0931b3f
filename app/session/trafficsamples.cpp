// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/trafficsamples.h"

#include "app/directory/directoryservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr double KnotsPerKmh = 1 / 1.852;

struct SampleVehicle
{
    const char16_t* id;
    const char16_t* name;
    const char16_t* plate;
    const char16_t* company;
    const char16_t* user;
    const char16_t* device;
    int traccarId;
};

constexpr SampleVehicle Vehicles[] = {
    {u"minato-1", u"1号車", u"品川 330 あ 10-01", u"minato", u"sato", u"860000000000011", 1},
    {u"minato-2", u"2号車", u"品川 330 あ 10-02", u"minato", u"suzuki", u"860000000000012", 2},
    {u"sakura-1", u"さくら1号", u"横浜 500 さ 20-01", u"sakura", u"takahashi", u"860000000000021", 3},
};

struct SamplePlace
{
    double latitude;
    double longitude;
    const char16_t* address;
};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

QString traccarTime(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"+00:00"_s;
}

QByteArray body(const SampleVehicle& vehicle, const QDateTime& at, const QString& type, const QJsonObject& attributes,
                const SamplePlace& place, double speedKmh, const QJsonObject& geofence = {})
{
    // Traccar's ids are positive and only ever go up; a random start keeps two practice runs apart
    static qint64 nextId = QRandomGenerator::global()->bounded(1'000'000'000, 2'000'000'000);
    const qint64 positionId = ++nextId;
    const QJsonObject event{{u"id"_s, ++nextId},
                            {u"attributes"_s, attributes},
                            {u"deviceId"_s, vehicle.traccarId},
                            {u"type"_s, type},
                            {u"eventTime"_s, traccarTime(at)},
                            {u"positionId"_s, positionId},
                            {u"geofenceId"_s, geofence.value(u"id"_s).toInt()},
                            {u"maintenanceId"_s, 0}};
    const QJsonObject position{{u"id"_s, positionId},
                               {u"attributes"_s, QJsonObject{{u"ignition"_s, true}, {u"motion"_s, speedKmh > 0}}},
                               {u"deviceId"_s, vehicle.traccarId},
                               {u"protocol"_s, u"osmand"_s},
                               {u"serverTime"_s, traccarTime(at.addSecs(1))},
                               {u"deviceTime"_s, traccarTime(at)},
                               {u"fixTime"_s, traccarTime(at)},
                               {u"valid"_s, true},
                               {u"latitude"_s, place.latitude},
                               {u"longitude"_s, place.longitude},
                               {u"altitude"_s, 5.0},
                               {u"speed"_s, speedKmh * KnotsPerKmh},
                               {u"course"_s, 90.0},
                               {u"address"_s, text(place.address)},
                               {u"accuracy"_s, 0.0},
                               {u"network"_s, QJsonValue::Null},
                               {u"geofenceIds"_s, QJsonValue::Null}};
    const QJsonObject device{{u"id"_s, vehicle.traccarId},    {u"attributes"_s, QJsonObject()},
                             {u"name"_s, text(vehicle.name)}, {u"uniqueId"_s, text(vehicle.device)},
                             {u"status"_s, u"online"_s},      {u"disabled"_s, false}};
    QJsonObject whole{{u"event"_s, event}, {u"position"_s, position}, {u"device"_s, device}};
    if (!geofence.isEmpty())
        whole.insert(u"geofence"_s, geofence);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace

Result<> addSampleFleet(DirectoryService& directory)
{
    const Company companies[] = {{.id = {u"minato"_s}, .name = u"みなと運輸株式会社"_s},
                                 {.id = {u"sakura"_s}, .name = u"さくら急便株式会社"_s}};
    for (const Company& company : companies)
        SMARTFLEET_TRY(directory.addCompany(company));
    const User users[] = {
        {.id = {u"sato"_s}, .name = u"佐藤 健一"_s, .company = {u"minato"_s}, .department = u"配送1課"_s},
        {.id = {u"suzuki"_s}, .name = u"鈴木 美咲"_s, .company = {u"minato"_s}, .department = u"配送2課"_s},
        {.id = {u"takahashi"_s}, .name = u"髙橋 翔"_s, .company = {u"sakura"_s}, .department = u"横浜営業所"_s}};
    for (const User& user : users)
        SMARTFLEET_TRY(directory.addUser(user));
    for (const SampleVehicle& vehicle : Vehicles) {
        SMARTFLEET_TRY(directory.addVehicle({.id = {text(vehicle.id)},
                                             .name = text(vehicle.name),
                                             .company = {text(vehicle.company)},
                                             .user = {text(vehicle.user)},
                                             .plate = text(vehicle.plate),
                                             .deviceId = text(vehicle.device)}));
    }
    return {};
}

std::vector<QByteArray> sampleTraccarBodies(const QDateTime& now)
{
    const SamplePlace expressway{35.4902, 139.6741, u"神奈川県横浜市神奈川区 首都高速横羽線"};
    const SamplePlace crossing{35.6590, 139.7593, u"東京都港区海岸1丁目"};
    const SamplePlace depot{35.6231, 139.7710, u"東京都品川区東八潮"};
    return {body(Vehicles[0], now.addSecs(-40), u"deviceOverspeed"_s,
                 {{u"speed"_s, 112.4 * KnotsPerKmh}, {u"speedLimit"_s, 100 * KnotsPerKmh}}, expressway, 112.4),
            body(Vehicles[1], now.addSecs(-25), u"alarm"_s, {{u"alarm"_s, u"hardBraking"_s}}, crossing, 38),
            body(Vehicles[0], now.addSecs(-12), u"geofenceExit"_s, {}, depot, 24,
                 {{u"id"_s, 1}, {u"name"_s, u"本社車庫"_s}}),
            body(Vehicles[1], now.addSecs(-3), u"alarm"_s, {{u"alarm"_s, u"sos"_s}}, crossing, 0)};
}

} // namespace smartfleet
