// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliverymetrics.h"

namespace smartfleet {

namespace {

/// Since when it is on its way: its event's acceptance, or when somebody had it sent again.
QDateTime beginOf(const Delivery& delivery)
{
    return delivery.retrySince.isValid() ? delivery.retrySince : delivery.createdAt;
}

} // namespace

void countEnds(Metrics& metrics, const MessagePlan& plan, std::span<const DeliveryEnd> ends)
{
    std::size_t sent = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        switch (ends[i].kind) {
        case DeliveryEnd::Kind::Sent: {
            const auto took = std::chrono::milliseconds(beginOf(plan.deliveries.at(i)).msecsTo(ends[i].at));
            metrics.deliverySeconds.Observe(toSeconds(took));
            ++sent;
            break;
        }
        case DeliveryEnd::Kind::Waiting:
            metrics.deliveriesPostponed.Increment();
            break;
        case DeliveryEnd::Kind::Failed:
            metrics.deliveriesFailed.Increment();
            break;
        case DeliveryEnd::Kind::NotTried:
            break;
        }
    }
    if (sent == 0)
        return;
    metrics.deliveriesSent.Increment(double(sent));
    if (!plan.isTold)
        metrics.messagesSent.Increment(plan.file ? 2 : 1); // a file, and the text about it
    if (sent > 1)
        metrics.digestsSent.Increment();
}

} // namespace smartfleet
