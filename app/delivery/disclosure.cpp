// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/disclosure.h"

#include "app/domain/addressarea.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

void hideDriver(DisclosedEvent& told, const MessageChoices& choices, const MessageWords& words)
{
    const QString name = told.names.user;
    const QString initial = choices.driverName == DriverName::Initial ? initialOf(name) : QString();
    const QString stead = initial.isEmpty() ? words.line(u"someone"_s) : initial;
    told.names.user = initial;
    told.names.vehicle = withoutName(told.names.vehicle, name, stead);
    told.event.data.geofence = withoutName(told.event.data.geofence, name, stead);
    told.event.id = withoutName(told.event.id, name, stead); // a sender may make it of anything
    told.event.data.note =
        told.event.type == u"driver_changed" ? QString() : withoutName(told.event.data.note, name, stead);
}

/// "35.7, 139.8" as words, to a tenth of a degree.
QString roughly(double latitude, double longitude, const MessageWords& words)
{
    const auto rounded = [](double degrees) {
        const QString text = QString::number(degrees, 'f', 1);
        return text == u"-0.0" ? u"0.0"_s : text;
    };
    return words.line(u"near"_s).arg(rounded(latitude) + u", "_s + rounded(longitude));
}

/// A text without the address and without anything that could be coordinates or a link to a map.
QString withoutPlace(QString text, const QString& address)
{
    static const QRegularExpression links(u"https?://\\S+"_s);
    static const QRegularExpression coordinates(u"[-+]?\\d{1,3}\\.\\d{2,}\\s*°?\\s*[NS]?\\s*[,、/ ]\\s*"
                                                "[-+]?\\d{1,3}\\.\\d{2,}\\s*°?\\s*[EW]?"_s);
    if (!address.trimmed().isEmpty())
        text.remove(address.trimmed());
    return text.remove(links).remove(coordinates).trimmed();
}

bool isOnEarth(double latitude, double longitude)
{
    return std::isfinite(latitude) && std::isfinite(longitude) && std::abs(latitude) <= 90 &&
        std::abs(longitude) <= 180;
}

void hidePlace(DisclosedEvent& told, const MessageChoices& choices, const MessageWords& words)
{
    EventData& data = told.event.data;
    data.note = withoutPlace(data.note, data.address);
    told.event.id = withoutPlace(told.event.id, data.address);
    const bool isArea = choices.place == PlaceDetail::Area;
    if (!isArea || !told.event.type.startsWith(u"geofence_"))
        data.geofence.clear();
    data.address = isArea ? areaOf(data.address) : QString();
    if (isArea && data.address.isEmpty() && data.latitude && data.longitude &&
        isOnEarth(*data.latitude, *data.longitude))
        data.address = roughly(*data.latitude, *data.longitude, words);
    data.latitude.reset();
    data.longitude.reset();
}

} // namespace

DisclosedEvent disclosed(const Event& event, const EventNames& names, const MessageChoices& choices,
                         const MessageWords& words)
{
    DisclosedEvent told{event, names};
    if (choices.driverName != DriverName::Full)
        hideDriver(told, choices, words);
    if (choices.place != PlaceDetail::Address)
        hidePlace(told, choices, words);
    return told;
}

} // namespace smartfleet
