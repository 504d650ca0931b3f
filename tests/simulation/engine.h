// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dailyquota.h"
#include "app/delivery/dispatcher.h"
#include "app/intake/intakeservice.h"
#include "app/link/storedcallledger.h"

namespace smartfleet::test {

/// What the processes of a simulation share: the keychain, the catalogue, and a link as it is after registering.
class Surroundings
{
public:
    /// `privateKey`: of the app; any will do.
    explicit Surroundings(const QByteArray& privateKey);

    /// Lays a new store with a link and nothing else into `folder`.
    void makeStore(const QString& folder);

    const EventCatalogue catalogue = EventCatalogue::builtIn();
    MemorySecretStore secrets;

private:
    QByteArray m_privateKey;
    QByteArray m_store; ///< the file, made once
};

/// One process: everything between a sender and the network.
struct Engine
{
    struct Parts
    {
        QString folder = {};
        LineWorksEndpoints endpoints = {};
        int messagesPerDay = StandardDailyMessages;
        Checkpoint checkpoint = {};
        std::unique_ptr<QNetworkAccessManager> network = {};
        std::function<double()> random = {};
    };
    static Result<std::unique_ptr<Engine>> open(Parts parts, Surroundings& surroundings, Clock& clock);

    Engine(std::unique_ptr<Store> itsStore, Parts parts, Surroundings& surroundings, Clock& clock);

    std::unique_ptr<Store> store;
    IntakeService intake;
    StoredCallLedger calls;
    LineWorks lineworks;
    LinkedLineWorks link;
    Dispatcher dispatcher;
};

/// The bot of the link that makeStore() writes.
inline constexpr BotId SimulatedBot{7};

} // namespace smartfleet::test
