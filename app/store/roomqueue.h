// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <vector>

namespace smartfleet {

class Database;

/// SQL " FROM …" of `d`, the delivery that each talk room with unsent ones sends next: its oldest urgent one, else its
/// oldest that isn't held. Rooms of which one is being sent aren't in it, so that nothing overtakes that. Each room
/// costs a few looks into an index, however much waits in it. Conditions follow with AND.
QString headsOfRooms();

/// What was held until an hour that has come joins the order of its room, by its id; some thousands at a time. By
/// index: costs what it releases.
Result<> releaseHeld(Database& database, const QDateTime& now);

/// The outbox by talk rooms: what waits in each, in its order, for messages that hold more than one event.
class RoomQueue
{
public:
    explicit RoomQueue(Database& database);

    /// Releases what was held until now, then gives the next delivery of each room, of those that are due at `now`;
    /// urgent ones first, then by id.
    Result<std::vector<Delivery>> heads(const QDateTime& now);
    /// That delivery and what waits behind it in its room, due or not, in order, up to `most`; without urgent ones,
    /// which go alone, and held ones. What may have arrived already stands apart: up to the first of another message of
    /// that kind.
    Result<std::vector<Delivery>> behind(const Delivery& head, int most);
    /// How many that would be, looking at no more than `most`; without an end where one may have arrived already.
    Result<int> countBehind(const Delivery& head, int most);
    /// Marks them as being sent on one message, all or none. Their state and message id are written into them.
    Result<> take(std::vector<Delivery>& deliveries, const QString& messageId);
    /// How many wait in all rooms and aren't held, looking at no more than `most`.
    Result<int> waiting(int most);
    /// The same without what rests in rooms that are known to fail: it keeps nobody from anything.
    Result<int> waitingToGo(int most);
    /// Since when the delivery has been due that should have gone first: the earliest time for which one waits that is
    /// due at `now`; null when none is. In each room the few oldest are looked at; in one that is known to fail, the
    /// next one alone.
    Result<QDateTime> oldestDue(const QDateTime& now);
    /// What waits in the room for another attempt is due now; what is held isn't.
    Result<> hurry(const ChannelId& room, const QDateTime& now);
    /// What waits for the setting in one room goes to another one, where it is due now; what is held goes at its hour.
    Result<> move(SettingId setting, const ChannelId& from, const ChannelId& to, const QDateTime& now);
    /// What waits for another attempt because LINE WORKS couldn't be reached is due now, urgent ones first, up to
    /// `most` of them. Gives how many. `countAttempt` is false where that attempt takes the place of the last one, so
    /// that the next rest becomes no longer by it. By index: costs what was tried and waits.
    Result<int> hurryUnreached(const QDateTime& now, int most, bool countAttempt);
    /// How many of that setting are unsent in the room and aren't held.
    Result<int> unsentOf(SettingId setting, const ChannelId& room);
    /// Another hour for what a setting holds.
    Result<> holdUntil(SettingId setting, const QDateTime& until);

private:
    Database& m_database;
};

} // namespace smartfleet
