// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/guardedserver.h"

#include <QSslSocket>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

/// How many connections beyond the limit are told so; any more are just closed.
constexpr int MaxRefusals = 64;

} // namespace

GuardedServer::GuardedServer(const IntakeLimits& limits, const std::optional<QSslConfiguration>& tls, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_tls(tls)
{
    setListenBacklogSize(128);
}

void GuardedServer::drain()
{
    m_draining = true;
    close();
    const auto guards = findChildren<SocketGuard*>();
    for (SocketGuard* guard : guards)
        guard->finish();
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &GuardedServer::drained, Qt::QueuedConnection);
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = makeSocket(descriptor);
    if (!socket)
        return;
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] {
        if (--m_open == 0 && m_draining)
            emit drained();
    });
    SocketGuard& guard = SocketGuard::watch(*socket, m_limits);
    connect(&guard, &SocketGuard::reading, this, [this, &guard] { m_reading = &guard; });
    if (m_open <= m_limits.connections) {
        addPendingConnection(socket);
        guard.attach();
        return;
    }
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (m_open > m_limits.connections + MaxRefusals || m_tls)
        socket->abort();
    else
        guard.refuse(
            429, Error{Error::Kind::RateLimited, u"too_many_connections"_s, {}, {}, 0, false, std::chrono::seconds(1)});
}

QTcpSocket* GuardedServer::makeSocket(qintptr descriptor)
{
    QTcpSocket* socket = nullptr;
    if (m_tls) {
        auto* secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return nullptr;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto* secure = qobject_cast<QSslSocket*>(socket))
        secure->startServerEncryption();
    return socket;
}

} // namespace smartfleet
