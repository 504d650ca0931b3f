// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"
#include "app/session/session.h"
#include "app/session/trafficsamples.h"

#include <QTemporaryDir>

namespace smartfleet {

/// Practice mode: a LINE WORKS on loopback with a ready app registration and talk rooms, a throw-away data folder,
/// secrets in memory, sample companies, users and vehicles, and real Traccar events to send in. Nothing of it touches
/// the keychain or the real data.
class PracticeWorld : public QObject
{
    Q_OBJECT
public:
    /// Starts the practice LINE WORKS on `port` (0 = any free one) in this thread.
    static Result<std::unique_ptr<PracticeWorld>> open(quint16 port = 0);

    PracticeServer& server() { return m_server; }
    const PracticeScenario& scenario() const { return m_scenario; }
    /// For a Session that works in it.
    SessionOptions sessionOptions() const;
    /// What a person would fill in, taken from the practice app registration.
    IntegrationForm form() const;
    /// Puts the sample companies, users and vehicles into a session's store.
    static Result<> addSamples(Session& session);
    /// The bodies of Traccar's event forwarding that "send real events" sends, with their times moved to now and fresh
    /// ids.
    static std::vector<QByteArray> traccarBodies(const QDateTime& now);

private:
    PracticeWorld();
    PracticeServer m_server;
    PracticeScenario m_scenario;
    QTemporaryDir m_folder;
};

} // namespace smartfleet
