// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/delivery.h"

#include "app/domain/namedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<DeliveryState> StateNames[] = {{DeliveryState::Waiting, "waiting"},
                                                    {DeliveryState::Sending, "sending"},
                                                    {DeliveryState::Sent, "sent"},
                                                    {DeliveryState::Failed, "failed"},
                                                    {DeliveryState::Cancelled, "cancelled"}};

} // namespace

QString toString(DeliveryState state)
{
    return nameOf(StateNames, state);
}

std::optional<DeliveryState> deliveryStateFromString(const QString& text)
{
    return valueOf(StateNames, text);
}

bool isUnreached(const Error& error)
{
    return std::find(UnreachedKinds.begin(), UnreachedKinds.end(), error.kind) != UnreachedKinds.end();
}

bool isKeptBack(const Delivery& delivery)
{
    return delivery.state == DeliveryState::Cancelled && delivery.lastError &&
        (delivery.lastError->code == u"quiet_hours"_s || delivery.lastError->code == u"folded"_s);
}

} // namespace smartfleet
