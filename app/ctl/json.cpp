// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "app/domain/problems.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

QJsonValue orNull(const std::optional<Error>& error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue toJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Error& error)
{
    const Problem problem = describe(error);
    return {{u"code"_s, error.code}, {u"message"_s, problem.message}, {u"hint"_s, problem.hint}};
}

QJsonObject toJson(const Company& company)
{
    return {{u"id"_s, company.id.value}, {u"name"_s, company.name}};
}

QJsonObject toJson(const User& user)
{
    return {{u"id"_s, user.id.value},
            {u"name"_s, user.name},
            {u"company"_s, user.company.value},
            {u"department"_s, orNull(user.department)}};
}

QJsonObject toJson(const Vehicle& vehicle)
{
    return {{u"id"_s, vehicle.id.value},
            {u"name"_s, vehicle.name},
            {u"company"_s, vehicle.company.value},
            {u"user"_s, orNull(vehicle.user.value)},
            {u"device"_s, orNull(vehicle.deviceId)},
            {u"plate"_s, orNull(vehicle.plate)}};
}

QJsonObject toJson(const DeletedFromFleet& deleted)
{
    return {{u"id"_s, deleted.id},
            {u"name"_s, deleted.name},
            {u"deletedUsers"_s, deleted.along.users},
            {u"deletedVehicles"_s, deleted.along.vehicles},
            {u"deletedCompanySettings"_s, deleted.along.companySettings},
            {u"deletedUserSettings"_s, deleted.along.userSettings},
            {u"vehiclesWithoutDriver"_s, deleted.along.driverlessVehicles},
            {u"cancelledDeliveries"_s, deleted.along.waitingDeliveries}};
}

QJsonObject toJson(const EventType& type)
{
    return {{u"id"_s, type.id},
            {u"name"_s, type.name},
            {u"nameJa"_s, type.nameJa},
            {u"category"_s, type.category},
            {u"severity"_s, toString(type.severity)}};
}

QJsonObject toJson(const Integration& integration)
{
    return {{u"service"_s, LineWorksSystem},
            {u"status"_s, toString(integration.state)},
            {u"clientId"_s, orNull(integration.clientId)},
            {u"serviceAccount"_s, orNull(integration.serviceAccount)},
            {u"domainId"_s, orNull(integration.domain.value)},
            {u"botAdmins"_s, QJsonArray::fromStringList(integration.botAdmins)},
            {u"botSubAdmins"_s, QJsonArray::fromStringList(integration.botSubAdmins)},
            {u"userPermission"_s, integration.userPermission},
            {u"botId"_s, orNull(integration.bot.value)},
            {u"botName"_s, orNull(integration.botName)},
            {u"linkedAt"_s, toJson(integration.linkedAt)},
            {u"problem"_s, orNull(integration.problem)}};
}

QJsonObject toJson(const NotificationSettingRow& row)
{
    const NotificationSetting& setting = row.setting;
    return {{u"id"_s, setting.id.value},
            {u"tab"_s, toString(setting.tab)},
            {u"company"_s, setting.company.value},
            {u"companyName"_s, row.companyName},
            {u"user"_s, orNull(setting.user.value)},
            {u"userName"_s, orNull(row.userName)},
            {u"system"_s, setting.system},
            {u"channelId"_s, setting.channel.value},
            {u"events"_s, QJsonArray::fromStringList(setting.events)},
            {u"driverName"_s, toString(setting.message.driverName)},
            {u"place"_s, toString(setting.message.place)},
            {u"ownWords"_s, setting.message.ownWords},
            {u"ownWordsAt"_s, toString(setting.message.ownWordsAt)},
            {u"timing"_s, toString(setting.timing.schedule)},
            {u"quietHours"_s, orNull(toString(setting.timing.quietHours))},
            {u"quietMode"_s, toString(setting.timing.quietMode)},
            {u"daysOff"_s, toString(setting.timing.daysOff)},
            {u"pauseMinutes"_s, setting.timing.pauseMinutes},
            {u"fallbackChannelId"_s, orNull(setting.fallback.value)},
            {u"suspended"_s, setting.suspended},
            {u"updatedAt"_s, toJson(setting.updatedAt)}};
}

QJsonObject toJson(const DeliveryRow& row)
{
    const Delivery& delivery = row.delivery;
    return {{u"id"_s, delivery.id.value},
            {u"eventId"_s, row.eventId},
            {u"source"_s, row.source},
            {u"type"_s, row.type},
            {u"tab"_s, toString(delivery.tab)},
            {u"channelId"_s, delivery.channel.value},
            {u"state"_s, toString(delivery.state)},
            {u"attempts"_s, delivery.attempts},
            {u"messageId"_s, orNull(delivery.messageId)},
            {u"possiblyRepeated"_s, delivery.possiblyRepeated},
            {u"lastError"_s, orNull(delivery.lastError)},
            {u"folded"_s, delivery.folded},
            {u"createdAt"_s, toJson(delivery.createdAt)},
            {u"heldUntil"_s, toJson(delivery.heldUntil)},
            {u"sentAt"_s, toJson(delivery.sentAt)}};
}

QJsonObject toJson(const EventRow& row)
{
    const Event& event = row.event;
    return {{u"id"_s, event.seq.value},
            {u"eventId"_s, event.id},
            {u"source"_s, event.source},
            {u"type"_s, event.type},
            {u"occurredAt"_s, toJson(event.occurredAt)},
            {u"receivedAt"_s, toJson(event.receivedAt)},
            {u"company"_s, orNull(event.company.value)},
            {u"companyName"_s, orNull(row.companyName)},
            {u"user"_s, orNull(event.user.value)},
            {u"userName"_s, orNull(row.userName)},
            {u"vehicle"_s, orNull(event.vehicle.value)},
            {u"vehicleName"_s, orNull(row.vehicleName)},
            {u"data"_s, QJsonDocument::fromJson(toJson(event.data)).object()},
            {u"deliveries"_s, row.deliveries},
            {u"unmatched"_s, orNull(toString(event.unmatched))},
            {u"repeats"_s, event.repeats}};
}

QJsonObject toJson(const AccessToken& token)
{
    return {{u"name"_s, token.name}, {u"scope"_s, token.scope}, {u"createdAt"_s, toJson(token.createdAt)}};
}

} // namespace smartfleet
