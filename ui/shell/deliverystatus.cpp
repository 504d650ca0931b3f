// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deliverystatus.h"

#include "app/domain/problems.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SeveralFailures = 3; // one may be chance

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryStatus)
};

} // namespace

bool keepsFailing(const RoomHealth& room)
{
    return room.failures >= SeveralFailures;
}

int failingRooms(const DeliveryStatus& status)
{
    return int(std::ranges::count_if(status.health.rooms, keepsFailing));
}

QString wordsFor(const DeliveryStatus& status)
{
    const int failing = failingRooms(status);
    switch (status.outlook) {
    case DeliveryOutlook::Unknown:
        return {};
    case DeliveryOutlook::NotLinked:
        return Words::tr("Nothing is delivered until LINE WORKS is linked");
    case DeliveryOutlook::On:
        return failing == 0 ? Words::tr("Delivery is on")
                            : Words::tr("Delivery is on, but it keeps failing for %n talk room(s)", nullptr, failing);
    case DeliveryOutlook::Paused:
        return Words::tr("Delivery is paused: %1").arg(describe(status.cause).message);
    }
    return {};
}

Tone toneOf(const DeliveryStatus& status)
{
    if (status.outlook == DeliveryOutlook::Paused)
        return Tone::Warning;
    if (status.outlook != DeliveryOutlook::On)
        return Tone::Neutral;
    return failingRooms(status) == 0 ? Tone::Good : Tone::Warning;
}

Place placeOfCause(const DeliveryStatus& status)
{
    if (status.outlook == DeliveryOutlook::On) {
        Place place{.screen = u"deliveriesPage"_s};
        if (failingRooms(status) > 0)
            place.state = DeliveryState::Failed;
        return place;
    }
    // what the database refuses shows where its rows are, and who used the day's messages where they are counted
    const bool isInHistory = status.cause.kind == Error::Kind::Storage || status.cause.kind == Error::Kind::RateLimited;
    return {.screen = isInHistory ? u"deliveriesPage"_s : u"servicesPage"_s};
}

} // namespace smartfleet
