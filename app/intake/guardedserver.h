// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/http.h"
#include "app/intake/socketguard.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace smartfleet {

/// The listening side of a QHttpServer, with what that lacks in Qt 6.4: every connection has a SocketGuard, and their
/// number has a limit (beyond it: 429). With TLS when a configuration is given.
class GuardedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit GuardedServer(const IntakeLimits& limits, const std::optional<QSslConfiguration>& tls = {},
                           QObject* parent = nullptr);

    /// Connections open now.
    int connections() const { return m_open; }
    /// The connection that QHttpServer is reading from, whose request it hands over. Means nothing outside of that.
    SocketGuard* reading() const { return m_reading; }
    /// Stops listening and lets every connection end after the request it is sending, or after the linger time.
    void drain();

signals:
    /// After drain(): no connection is left.
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QTcpSocket* makeSocket(qintptr descriptor);

    IntakeLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QPointer<SocketGuard> m_reading;
    int m_open = 0;
    bool m_draining = false;
};

} // namespace smartfleet
