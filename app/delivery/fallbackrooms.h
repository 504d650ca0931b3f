// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryend.h"
#include "app/delivery/messageplanner.h"

#include <set>
#include <span>

namespace smartfleet {

/// The dispatcher's part in telling a fallback room when the room of its setting fails, and when that works again: what
/// messages show of their rooms goes into the store together with their deliveries' ends, and what is to be told by it
/// goes out as a message like others. While a room fails that is watched so, what it was to get waits.
class FallbackRooms
{
public:
    FallbackRooms(Store& store, MessageLocale locale);

    /// The settings among the message's deliveries that wait, as their room is at fault and a fallback room is told.
    std::set<qint64> waiting(const MessagePlan& plan, const Result<void>& outcome);
    /// The message has ended so, and its deliveries with it.
    void note(const MessagePlan& plan, std::span<const DeliveryEnd> ends, const Result<void>& outcome,
              const QDateTime& now);
    /// The same of a message with a notice; others are passed over.
    void noteNotice(const MessagePlan& plan, const Result<void>& outcome, const QDateTime& now,
                    const RetryPolicy& policy, double random);
    /// It wasn't tried.
    void giveBack(const MessagePlan& plan, const QDateTime& now);
    bool hasUnwritten() const { return !m_rooms.empty() || !m_notices.empty(); }
    /// Writes down what was noted; within a transaction, together with the deliveries' ends.
    Result<> write();
    /// That is committed, or nobody's affair any more.
    void forget();

    /// The next messages, claimed: what a fallback room is to be told takes one of the places, and the planner's go
    /// beside it.
    Result<std::vector<MessagePlan>> next(MessagePlanner& planner, PlanRequest request);

private:
    /// What a message showed of a setting's room.
    struct Shown
    {
        SettingId setting = {};
        ChannelId room = {};
        QDateTime at = {};
        std::optional<Error> problem = {};
        int arrived = 0; ///< deliveries
        int held = 0;    ///< of them, those that had been tried before
        int failed = 0;
    };
    struct EndedNotice
    {
        RoomFailure told = {};
        DeliveryEnd end = {};
        QDateTime at = {};
    };

    Result<> write(std::span<const Shown> shown);
    static int arrivedBehind(std::span<const Shown> shown);
    Result<> write(const EndedNotice& notice);

    Store& m_store;
    MessageLocale m_locale;
    std::vector<Shown> m_rooms;
    std::vector<EndedNotice> m_notices;
};

/// What something other than a delivery shows of a room: a look at it, or a test notification that arrived. What waits
/// for the room is tried again once it may work; nothing is told of a room that messages have reached within a day.
Result<> noteRoomSeen(Store& store, const ChannelId& room, const std::optional<Error>& problem, const QDateTime& now);

} // namespace smartfleet
