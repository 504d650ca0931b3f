// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"
#include "app/lineworks/callledger.h"
#include "app/store/eventcounts.h"
#include "app/store/store.h"

#include <QHash>

#include <set>
#include <span>

namespace smartfleet {

/// One message that is to be sent now, and the claimed deliveries it carries.
struct MessagePlan
{
    ChannelId room = {};
    std::vector<Delivery> deliveries = {}; ///< at least one, in event order, all of this room
    Result<QString> text = {};             ///< or why there is nothing to be sent
    CallPriority priority = CallPriority::Delivery;
};

/// What may be sent now.
struct PlanRequest
{
    QDateTime now = {};
    int messages = 0;     ///< at the most
    int urgent = 0;       ///< of urgent events, at the most; `messages` are within these
    double perMinute = 0; ///< how many messages may go on average from now on
};

/// How many messages a talk room gets at the most of events that come as counted: one an event. What a storm would put
/// together isn't reckoned with.
int messageCount(std::span<const MinuteCount> arrivals);

/// Chooses what is sent next. An urgent event goes first, and alone. As long as what waits can go one by one within a
/// few seconds, each event has a message of its own; when it can't, a room's waiting events go together, as many as one
/// message holds. Of several rooms the one that has waited longest since its last message is next, so that a busy room
/// doesn't hold up the others.
class MessagePlanner
{
public:
    MessagePlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale);

    /// Claims and composes the next messages, at most one a room. Errors: the store's; then nothing is claimed. The
    /// texts' own errors: "setting_not_found" and "setting_suspended" (args: the setting's id), "event_not_found".
    Result<std::vector<MessagePlan>> next(const PlanRequest& request);
    /// LINE WORKS refused the message as it is: its events are sent one by one, so that one of them can't spoil the
    /// others.
    void separate(const std::vector<Delivery>& deliveries);

private:
    struct Content
    {
        NotificationSettingRow setting = {};
        Event event = {};
        EventNames names = {};
    };
    using Settings = QHash<qint64, Result<NotificationSettingRow>>;

    Result<NotificationSettingRow> setting(SettingId id, Settings& known);
    Result<Content> content(const Delivery& delivery, Settings& known);
    Result<QString> single(const Delivery& delivery);
    Result<bool> isCrowded(const PlanRequest& request);
    Result<> planRoom(const Delivery& head, bool together, const QDateTime& now, std::vector<MessagePlan>& plans);
    Result<> planDigest(const Delivery& head, std::vector<MessagePlan>& plans);

    Store& m_store;
    const EventCatalogue& m_catalogue;
    MessageLocale m_locale;
    QHash<QString, qint64> m_served; ///< when each room had its last message planned, ms since 1970
    std::set<qint64> m_alone;        ///< deliveries that must not be put together with others
};

} // namespace smartfleet
