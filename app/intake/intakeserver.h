// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/eventtype.h"
#include "app/domain/metrics.h"
#include "app/intake/intakelimits.h"
#include "app/store/store.h"

#include <QHostAddress>
#include <QUrl>

#include <memory>

namespace smartfleet {

/// How the HTTP interface listens.
struct IntakeListen
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8787; ///< 0 = any free one
    QString certificateFile =
        {}; ///< PEM; both or none. Without them only loopback addresses are allowed ("listen_needs_tls")
    QString keyFile = {};
};

/// "HOST:PORT" as on the command line. Error "listen_invalid".
Result<IntakeListen> parseListen(const QString& text);

/// The HTTP interface: POST /v1/events (CloudEvents), POST /v1/traccar, GET /healthz, /readyz, /metrics. It runs on a
/// thread of its own, and stores on another, each with a connection of its own to the database. Bodies up to 1 MiB;
/// idle connections are closed after 30 s; at most 256 connections. Answers 202 only after the commit. Errors are
/// application/problem+json (RFC 9457).
class IntakeServer : public QObject
{
    Q_OBJECT
public:
    /// `metrics` are what /metrics shows, and count what comes in.
    IntakeServer(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics,
                 QObject* parent = nullptr);
    /// Stops taking connections, lets requests under way finish, ends the thread.
    ~IntakeServer() override;

    /// Other limits than the usual ones, from the next start() on.
    void setLimits(const IntakeLimits& limits);
    /// Listens; gives the address and port in use. Errors "listen_needs_tls", "listen_failed" (args: address, what the
    /// system said), "certificate_unreadable", the store's.
    Result<quint16> start(const IntakeListen& listen);
    /// What the destructor does; start() may follow.
    void stop();
    /// Where it listens, "http://127.0.0.1:8787"; empty while it doesn't.
    QUrl url() const;
    /// Why the last start() failed; nothing when it didn't, and after stop().
    std::optional<Error> problem() const;

signals:
    /// Events were accepted; deliveries may be waiting. Emitted from the server's thread.
    void accepted();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace smartfleet
