// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dispatcher.h"
#include "app/delivery/roomkeeper.h"
#include "app/directory/directoryservice.h"
#include "app/intake/intakeserver.h"
#include "app/intake/intakeservice.h"
#include "app/intake/silencewatch.h"
#include "app/integration/integrationservice.h"
#include "app/link/storedcallledger.h"
#include "app/session/historykeeper.h"
#include "app/session/networksetup.h"

namespace smartfleet {

/// With what a program works: its data, its secrets, its LINE WORKS.
struct SessionOptions
{
    StoreLocation location = {};
    bool secretsInMemory = false; ///< practice mode and tests; otherwise the operating system's keychain
    /// Makes, in the session's thread, what keeps the secrets in the place of both.
    std::function<std::unique_ptr<SecretStore>()> makeSecrets = {};
    LineWorksEndpoints endpoints = {};
    Checkpoint checkpoint = {};
    MessageLocale locale = {};
    NetworkSettings network = {};
    HistoryLimits history = {};                     ///< how much of what is settled is kept
    int messagesPerDay = StandardDailyMessages;     ///< that LINE WORKS takes
    bool tellsSilence = true;                       ///< of a source of events, see SilenceWatch
    std::optional<IntakeListen> httpInterface = {}; ///< where a SessionThread takes events in from its start on
};

/// The object graph that both programs build once: everything without a window, wired together. Belongs to one thread.
class Session
{
public:
    /// Opens the store and builds the rest. Errors: the store's.
    static Result<std::unique_ptr<Session>> open(const SessionOptions& options);

    SystemClock clock;
    const EventCatalogue catalogue;
    const SessionOptions options;
    Metrics metrics; ///< of this process since it began
    const std::unique_ptr<Store> store;
    const std::unique_ptr<SecretStore> secrets;
    StoredCallLedger calls;
    LineWorks lineworks;
    LinkedLineWorks link;
    IntegrationService integration;
    DirectoryService directory;
    IntakeService intake;
    Dispatcher dispatcher;
    NetworkSetup network;
    HistoryKeeper history;
    RoomKeeper roomKeeper;
    SilenceWatch silenceWatch;
    IntakeServer httpInterface; ///< wakes the dispatcher; nobody listens before it is started

    /// Sends the test notification of a setting now.
    Call<void>* sendTest(SettingId setting);

private:
    Session(const SessionOptions& options, std::unique_ptr<Store> store);
};

/// The data folder of the system's own place for application data.
QString defaultProfileFolder();

} // namespace smartfleet
