// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/refusedhalves.h"

#include <algorithm>

namespace smartfleet {

void RefusedHalves::divide(std::span<const Delivery> deliveries)
{
    if (deliveries.size() < 2)
        return;
    const std::size_t middle = deliveries.size() / 2;
    for (const std::span<const Delivery> half : {deliveries.first(middle), deliveries.subspan(middle)}) {
        ++m_last;
        for (const Delivery& delivery : half)
            m_halves.insert(delivery.id.value, m_last);
    }
}

std::size_t RefusedHalves::together(std::span<const Delivery> waiting) const
{
    if (waiting.empty())
        return 0;
    const int half = halfOf(waiting.front().id);
    const auto other = std::find_if(waiting.begin(), waiting.end(),
                                    [this, half](const Delivery& delivery) { return halfOf(delivery.id) != half; });
    return std::size_t(std::distance(waiting.begin(), other));
}

void RefusedHalves::forget(std::span<const Delivery> deliveries)
{
    for (const Delivery& delivery : deliveries)
        m_halves.remove(delivery.id.value);
}

} // namespace smartfleet
