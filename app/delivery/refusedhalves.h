// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QHash>

#include <span>

namespace smartfleet {

/// What was together on messages that LINE WORKS refused as they were. Each is divided into halves that are never put
/// together again, and these again where they are refused, until the event is alone that spoils it: that takes a few
/// messages, while all of them one by one could take what is left of the day's.
class RefusedHalves
{
public:
    /// What was on the refused message, in its order; one alone can't be divided.
    void divide(std::span<const Delivery> deliveries);
    bool contains(DeliveryId delivery) const { return m_halves.contains(delivery.value); }
    /// How many of these, from the first on, may be on one message.
    std::size_t together(std::span<const Delivery> waiting) const;
    /// They are on a message now, and what comes of it is seen then.
    void forget(std::span<const Delivery> deliveries);

private:
    int halfOf(DeliveryId delivery) const { return m_halves.value(delivery.value, 0); }

    QHash<qint64, int> m_halves; ///< by delivery; each half has a number of its own
    int m_last = 0;
};

} // namespace smartfleet
