// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/recordingproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace smartfleet::test {

RecordingProxy::RecordingProxy(QByteArray answer)
    : m_answer(std::move(answer))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head = QByteArray()]() mutable {
            head += socket->readAll();
            if (!head.contains("\r\n\r\n"))
                return;
            m_heads += QString::fromLatin1(head);
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
    });
}

} // namespace smartfleet::test
