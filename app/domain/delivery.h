// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/event.h"
#include "app/domain/notificationsetting.h"

#include <array>

namespace smartfleet {

/// How many bot messages LINE WORKS takes a day from a tenant of up to 100 members, as far as is known; no answer tells
/// it. Larger tenants have more.
inline constexpr int StandardDailyMessages = 20'000;
/// What can be told instead.
inline constexpr int LeastDailyMessages = 100;
inline constexpr int MostDailyMessages = 10'000'000;

enum class DeliveryState { Waiting, Sending, Sent, Failed, Cancelled };
QString toString(DeliveryState state); ///< "waiting", "sending", …
std::optional<DeliveryState> deliveryStateFromString(const QString& text);

/// 配信履歴: one event on its way to one talk room.
struct Delivery
{
    DeliveryId id = {};
    EventSeq event = {};
    SettingId setting = {}; ///< may be gone by now
    SettingTab tab = SettingTab::Company;
    QString system = LineWorksSystem;
    ChannelId channel = {};
    bool urgent = false;
    DeliveryState state = DeliveryState::Waiting;
    int attempts = 0;              ///< calls made for it that failed; not those made early, as the network was back
    QString messageId = {};        ///< ours: the events on one message share it; set when it is first tried
    bool possiblyRepeated = false; ///< an answer was never seen, so the room may show it twice
    std::optional<Error> lastError = {};
    QDateTime createdAt = {};     ///< UTC
    QDateTime retrySince = {};    ///< UTC; from when the hours of retrying count: creation, or the last "send again"
    QDateTime nextAttemptAt = {}; ///< UTC; not tried before
    QDateTime sentAt = {};        ///< UTC; null until sent
    bool isHeld = false;          ///< waits for an hour that its setting names; no part of its room's order until then
    QDateTime heldUntil = {};     ///< UTC; that hour, later on as well; null when it was to go at once
    int folded = 0;               ///< earlier events of its type and vehicle that its message only counts
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

/// The kinds of errors by which LINE WORKS couldn't be reached, or wasn't heard of any more. They speak neither against
/// a message nor against its room.
inline constexpr std::array UnreachedKinds{Error::Kind::Network, Error::Kind::Timeout, Error::Kind::Tls};
bool isUnreached(const Error& error);

/// Whether its setting's timing let it never go: dropped in quiet hours, or folded into a later message.
bool isKeptBack(const Delivery& delivery);

/// A delivery with what a list shows of its event.
struct DeliveryRow
{
    Delivery delivery = {};
    QString eventId = {};
    QString source = {};
    QString type = {};
    QDateTime occurredAt = {};
    CompanyId company = {};
    QString companyName = {};
    VehicleId vehicle = {};
    QString vehicleName = {};
    friend bool operator==(const DeliveryRow&, const DeliveryRow&) = default;
};

/// Which deliveries a list shows; empty members don't restrict.
struct DeliveryFilter
{
    std::optional<DeliveryState> state = {};
    QString channelId = {};   ///< case-insensitive substring, as are company and vehicle
    int limit = 0;            ///< newest first; 0 = all
    int offset = 0;           ///< how many are passed over
    QString company = {};     ///< of the company's id or name
    QString vehicle = {};     ///< of the vehicle's id or name, or of what the sender calls it
    QString type = {};        ///< an EventType's id
    QDateTime from = {};      ///< UTC; of creation, inclusive
    QDateTime until = {};     ///< UTC; exclusive
    bool oldestFirst = false; ///< the order turned round
    DeliveryId beyond = {};   ///< only what comes after it in that order
    friend bool operator==(const DeliveryFilter&, const DeliveryFilter&) = default;
};

/// How the deliveries that were created in an interval of time stand.
struct IntervalOutcome
{
    QDateTime from = {}; ///< UTC
    int sent = 0;
    int waiting = 0; ///< or being sent
    int failed = 0;
    int cancelled = 0;
    friend bool operator==(const IntervalOutcome&, const IntervalOutcome&) = default;
};

/// How many messages a talk room was sent.
struct RoomCount
{
    ChannelId channel = {};
    int messages = 0;
    friend bool operator==(const RoomCount&, const RoomCount&) = default;
};

/// An event with what a list shows beside it.
struct EventRow
{
    Event event = {};
    QString companyName = {};
    QString userName = {};
    QString vehicleName = {}; ///< the registered name, else what the sender calls it
    int deliveries = 0;       ///< to how many talk rooms it goes or went
    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Which events a list shows; empty members don't restrict. Texts are case-insensitive substrings.
struct EventFilter
{
    QString type = {};                             ///< an EventType's id
    QString company = {};                          ///< of the company's id or name
    QString user = {};                             ///< of the user's id, name or department
    QString vehicle = {};                          ///< of the vehicle's id or name, or of what the sender calls it
    QString channelId = {};                        ///< of a talk room to which it goes or went
    std::optional<bool> matched = {};              ///< whether it went to anybody
    std::optional<UnmatchedReason> unmatched = {}; ///< why it went to nobody
    QDateTime from = {};                           ///< UTC; of receipt, inclusive
    QDateTime until = {};                          ///< UTC; exclusive
    bool oldestFirst = false;                      ///< by receipt; otherwise newest first
    int limit = 0;                                 ///< 0 = all
    int offset = 0;                                ///< how many are passed over
    EventSeq beyond = {};                          ///< only what comes after it in that order
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// What a person is told beside an event: the names of who and what it happened to.
struct EventNames
{
    QString company = {};
    QString user = {};
    QString vehicle = {}; ///< the registered name, else what the sender calls it
    QString plate = {};
    friend bool operator==(const EventNames&, const EventNames&) = default;
};

} // namespace smartfleet
