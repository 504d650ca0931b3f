// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace smartfleet {

/// An identifier that can't be taken for another kind of identifier.
template <typename Tag, typename Value> struct Id
{
    Value value = {};

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CompanyId = Id<struct CompanyTag, QString>;  ///< chosen by the admin: letters, digits, - _ . up to 64
using UserId = Id<struct UserTag, QString>;        ///< likewise
using VehicleId = Id<struct VehicleTag, QString>;  ///< likewise
using ChannelId = Id<struct ChannelTag, QString>;  ///< a talk room of LINE WORKS: letters, digits, hyphens up to 100
using BotId = Id<struct BotTag, qint64>;           ///< given by LINE WORKS; 0 = none
using DomainId = Id<struct DomainTag, qint64>;     ///< of LINE WORKS; 0 = none
using SettingId = Id<struct SettingTag, qint64>;   ///< given by the store; 0 = not stored yet
using DeliveryId = Id<struct DeliveryTag, qint64>; ///< given by the store, ascending
using EventSeq = Id<struct EventSeqTag, qint64>;   ///< order of acceptance, given by the store

} // namespace smartfleet
