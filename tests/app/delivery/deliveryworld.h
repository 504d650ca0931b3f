// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dispatcher.h"
#include "app/link/storedcallledger.h"
#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace smartfleet::test {

/// Ends the test program when something that a test is built on failed.
void must(const Result<void>& result);

/// One program that works on a profile: its own connection to the store, its own client, its own dispatcher.
struct DeliveringProgram
{
    DeliveringProgram(const QString& folder, const LineWorksEndpoints& endpoints, SecretStore& secrets,
                      const EventCatalogue& catalogue, Clock& clock);

    std::unique_ptr<Store> store;
    StoredCallLedger calls;
    LineWorks lineworks;
    LinkedLineWorks link;
    Dispatcher dispatcher;
};

/// A linked profile, a practice LINE WORKS with two talk rooms that the bot is in, and a clock that stands still.
class DeliveryWorld
{
public:
    DeliveryWorld();

    /// A company's setting for the room; made once for each room.
    SettingId setting(const PracticeRoom& room);
    /// A user's setting for the room.
    SettingId userSetting(const PracticeRoom& room);
    /// Accepts an event with this note and puts its delivery to the room into the outbox. The dispatcher isn't told.
    DeliveryId add(const PracticeRoom& room, const QString& note);
    DeliveryId add(const PracticeRoom& room, const QString& note, SettingId setting);

    Delivery delivery(DeliveryId id);
    /// In words, as the history says it.
    QString state(DeliveryId id) { return toString(delivery(id).state); }
    /// The notes of the messages that arrived, in order, with a "?" behind those that say they may be repeated.
    QStringList notes(const PracticeRoom& room);
    /// How many requests for messages the server has answered or dropped.
    int sends() const;
    /// Makes the next `count` messages to the room (-1: all) fail this way.
    void disturb(const PracticeRoom& room, PracticeFault::Kind kind, int count, int status = 0);

    /// Runs the event loop until nothing is being sent; fails after 20 s.
    bool settle();
    /// Settles, moves the clock on and settles again.
    bool pass(std::chrono::milliseconds time);
    /// Writes the newest secrets of the app to where the link looks, as a repair by another process does.
    void repairLink();

    FakeClock clock;
    QTemporaryDir folder;
    PracticeServer server;
    PracticeScenario scenario;
    const EventCatalogue catalogue = EventCatalogue::builtIn();
    MemorySecretStore secrets;
    LineWorksEndpoints endpoints;
    std::unique_ptr<DeliveringProgram> program;
    const PracticeRoom& roomA;
    const PracticeRoom& roomB;
    qint64 bot = 0;

    Store& store() { return *program->store; }
    Dispatcher& dispatcher() { return program->dispatcher; }
    /// Another program on the same profile.
    std::unique_ptr<DeliveringProgram> another();

private:
    void writeSecrets(int generation);

    QHash<QString, SettingId> m_settings;
    int m_events = 0;
};

} // namespace smartfleet::test
