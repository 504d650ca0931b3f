// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simulatedlineworks.h"

#include "app/domain/eventtype.h"

#include <QStringList>

#include <vector>

namespace smartfleet::test {

/// One event of a plan. Its number is its name everywhere: in its id, and in the texts of messages.
struct PlannedEvent
{
    int number = 0;
    int company = -1; ///< -1: one that nobody knows
    QString type = {};
    bool urgent = false;
};

/// Which events of a company go to which room.
struct PlannedSetting
{
    int company = 0;
    int room = 0;
    QStringList types = {};
};

/// A time in which calls go wrong.
struct Trouble
{
    enum class Kind {
        Unreachable, ///< no connection
        NoName,      ///< nor an address
        LostBefore,  ///< the connection ends before the request is taken
        LostAfter,   ///< … after it took effect
        HangsBefore, ///< no answer ever, and nothing done
        HangsAfter,
        ServerBefore, ///< 5xx, nothing done
        ServerAfter,
        Slow ///< seconds instead of milliseconds
    };
    std::chrono::milliseconds from = {};
    std::chrono::milliseconds until = {};
    Kind kind = Kind::Unreachable;
    double share = 1; ///< of the calls
    int room = -1;    ///< this one's messages alone; -1: everything, tokens included
};

/// Something that happens at its time.
struct Happening
{
    enum class Kind {
        Events,     ///< a sender hands `events` in together
        Neighbours, ///< other apps of the tenant send `number` messages
        ClockError, ///< the computer's clock is `number` ms ahead from now on
        BotLeaves,  ///< room `number`
        BotReturns,
        RoomGoes,
        TokensRevoked,
        KeyReplaced, ///< the private key isn't the newest any more
        KeyRepaired,
        SendAgain,   ///< the admin has all failed ones sent again
        TestMessage, ///< the admin sends one to room `number`, in this process or in one of its own
        StoreLocked, ///< another program writes to the store for `number` ms
        Crash        ///< the process dies `number` small steps from now
    };
    std::chrono::milliseconds at = {};
    Kind kind = Kind::Events;
    int number = 0;
    std::vector<PlannedEvent> events = {};
};
QString toString(const Happening& happening);

/// What happens in one run, all of it chosen by the seed.
struct Plan
{
    quint64 seed = 0;
    QDateTime start = {};
    std::chrono::milliseconds end = {}; ///< of what happens; then everything is put right
    TenantRules rules = {};
    int assumedCallsPerMinute = 240; ///< as the program is set up
    int assumedMessagesPerDay = 20'000;
    int companies = 1;
    int rooms = 1;
    std::vector<PlannedSetting> settings = {};
    QStringList refusedWords = {};
    std::vector<Trouble> troubles = {};
    std::vector<Happening> happenings = {}; ///< by time
    int events = 0;                         ///< numbers go from 0 to this
    bool isCalm = true;                     ///< nothing goes wrong, and nobody else uses the quota
    /// How long an event may take when it is calm, and how long an urgent one.
    std::chrono::milliseconds inTime = std::chrono::minutes(5);
    std::chrono::milliseconds urgentInTime = std::chrono::minutes(3);
    std::chrono::milliseconds patience = std::chrono::hours(30); ///< after the end, until all is settled
};

/// The plan of a seed.
Plan planOf(quint64 seed, const EventCatalogue& catalogue);

/// The word in messages by which an event is known.
QString wordOf(int event);
/// The events that a message names, in the order of the text.
std::vector<int> eventsIn(const QString& text);
QString channelOf(int room);

} // namespace smartfleet::test
