// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/event.h"

#include "app/domain/namedvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace smartfleet {

namespace {

constexpr NamedValue<UnmatchedReason> ReasonNames[] = {{UnmatchedReason::UnknownVehicle, "unknownVehicle"},
                                                       {UnmatchedReason::UnknownUser, "unknownUser"},
                                                       {UnmatchedReason::UnknownCompany, "unknownCompany"},
                                                       {UnmatchedReason::NoSetting, "noSetting"},
                                                       {UnmatchedReason::EventOff, "eventOff"},
                                                       {UnmatchedReason::NotLinked, "notLinked"},
                                                       {UnmatchedReason::Suspended, "suspended"}};

// the members of `data` as they are written, each with where it lies
struct NumberMember
{
    const char* name;
    std::optional<double> EventData::* member;
};
constexpr NumberMember Numbers[] = {{"latitude", &EventData::latitude},
                                    {"longitude", &EventData::longitude},
                                    {"speedKmh", &EventData::speedKmh},
                                    {"limitKmh", &EventData::limitKmh},
                                    {"value", &EventData::value}};
struct TextMember
{
    const char* name;
    QString EventData::* member;
};
constexpr TextMember Texts[] = {{"address", &EventData::address},
                                {"unit", &EventData::unit},
                                {"note", &EventData::note},
                                {"geofence", &EventData::geofence}};

} // namespace

QString toString(UnmatchedReason reason)
{
    return nameOf(ReasonNames, reason);
}

UnmatchedReason unmatchedReasonFromString(const QString& text)
{
    return valueOf(ReasonNames, text).value_or(UnmatchedReason::None);
}

QByteArray toJson(const EventData& data)
{
    QJsonObject object;
    for (const NumberMember& number : Numbers) {
        if (const std::optional<double>& value = data.*number.member)
            object.insert(QLatin1StringView(number.name), *value);
    }
    for (const TextMember& text : Texts) {
        if (const QString& value = data.*text.member; !value.isEmpty())
            object.insert(QLatin1StringView(text.name), value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

EventData eventDataFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EventData data;
    for (const NumberMember& number : Numbers) {
        if (const QJsonValue value = object.value(QLatin1StringView(number.name)); value.isDouble())
            data.*number.member = value.toDouble();
    }
    for (const TextMember& text : Texts)
        data.*text.member = object.value(QLatin1StringView(text.name)).toString();
    return data;
}

} // namespace smartfleet
