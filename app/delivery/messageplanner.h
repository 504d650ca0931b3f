// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"
#include "app/store/eventcounts.h"
#include "app/store/store.h"

#include <span>

namespace smartfleet {

/// One message that is to be sent now, and the claimed deliveries it carries.
struct MessagePlan
{
    ChannelId room = {};
    std::vector<Delivery> deliveries = {}; ///< at least one, in event order, all of this room
    Result<QString> text = {};             ///< or why there is nothing to be sent
};

/// Chooses what is sent next.
class MessagePlanner
{
public:
    virtual ~MessagePlanner() = default;

    /// Claims and composes the next message of each of up to `rooms` rooms. Errors: the store's; then nothing is
    /// claimed.
    virtual Result<std::vector<MessagePlan>> next(const QDateTime& now, int rooms) = 0;
};

/// How many messages a talk room gets of events that come as counted: as many as OneEventPlanner makes of them.
int messageCount(std::span<const MinuteCount> arrivals);

/// A message for each event.
class OneEventPlanner final : public MessagePlanner
{
public:
    OneEventPlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale);

    /// The texts' own errors: "setting_not_found" and "setting_suspended" (args: the setting's id), "event_not_found".
    Result<std::vector<MessagePlan>> next(const QDateTime& now, int rooms) override;

private:
    Result<QString> compose(const Delivery& delivery);

    Store& m_store;
    const EventCatalogue& m_catalogue;
    MessageLocale m_locale;
};

} // namespace smartfleet
