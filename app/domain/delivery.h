// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/event.h"
#include "app/domain/notificationsetting.h"

namespace smartfleet {

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
    int attempts = 0;       ///< calls made for it that reached, or may have reached, LINE WORKS and were not sent
    QString messageId = {}; ///< ours: the events on one message share it; set when it is first tried
    bool possiblyRepeated = false; ///< an answer was never seen, so the room may show it twice
    std::optional<Error> lastError = {};
    QDateTime createdAt = {};     ///< UTC
    QDateTime retrySince = {};    ///< UTC; from when the hours of retrying count: creation, or the last "send again"
    QDateTime nextAttemptAt = {}; ///< UTC; not tried before
    QDateTime sentAt = {};        ///< UTC; null until sent
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

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
    QString channelId = {}; ///< case-insensitive substring
    int limit = 0;          ///< newest first; 0 = all
    friend bool operator==(const DeliveryFilter&, const DeliveryFilter&) = default;
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
