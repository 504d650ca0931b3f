// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverywords.h"

#include <QCoreApplication>

namespace smartfleet {

QString wordFor(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return QCoreApplication::translate("DeliveryState", "Waiting");
    case DeliveryState::Sending:
        return QCoreApplication::translate("DeliveryState", "Sending");
    case DeliveryState::Sent:
        return QCoreApplication::translate("DeliveryState", "Sent");
    case DeliveryState::Failed:
        return QCoreApplication::translate("DeliveryState", "Failed");
    case DeliveryState::Cancelled:
        return QCoreApplication::translate("DeliveryState", "Cancelled");
    }
    return {};
}

QString wordFor(const Delivery& delivery)
{
    const QString word = wordFor(delivery.state);
    return delivery.possiblyRepeated ? QCoreApplication::translate("DeliveryState", "%1 (possibly repeated)").arg(word)
                                     : word;
}

Tone toneFor(const Delivery& delivery)
{
    switch (delivery.state) {
    case DeliveryState::Waiting:
        return delivery.lastError ? Tone::Warning : Tone::Busy;
    case DeliveryState::Sending:
        return Tone::Busy;
    case DeliveryState::Sent:
        return Tone::Good;
    case DeliveryState::Failed:
        return Tone::Bad;
    case DeliveryState::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace smartfleet
