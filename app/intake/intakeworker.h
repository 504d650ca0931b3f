// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/guardedserver.h"
#include "app/intake/intakeapi.h"
#include "app/intake/intakeserver.h"

#include <QHttpServer>

namespace smartfleet {

/// The inside of IntakeServer, which lives in its thread.
class IntakeWorker : public QObject
{
    Q_OBJECT
public:
    IntakeWorker(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics);

    /// Errors as in IntakeServer::start().
    Result<quint16> listen(const IntakeListen& listen, const IntakeLimits& limits);
    /// Stops taking connections; finished() follows when the last one has ended.
    void drain();

signals:
    void accepted();
    void finished();

private:
    void take(const HttpRequest& request);
    void onAnswered(std::size_t requests);
    void drainServer();

    IntakeApi m_api;
    QHttpServer m_http;
    GuardedServer* m_server = nullptr; // owned by m_http
    std::size_t m_untilDrained = 0;    // how many requests are answered before connections are closed
};

} // namespace smartfleet
