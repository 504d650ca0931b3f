// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/httppeer.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>

namespace smartfleet::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000; // milliseconds

qsizetype contentLength(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

HttpPeer::HttpPeer(quint16 port)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(Patience);
}

HttpPeer::HttpPeer(quint16 port, const QSslCertificate& trusted)
{
    auto secure = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({trusted});
    secure->setSslConfiguration(configuration);
    secure->connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
    secure->waitForEncrypted(Patience);
    m_socket = std::move(secure);
}

bool HttpPeer::isConnected() const
{
    const auto* secure = qobject_cast<const QSslSocket*>(m_socket.get());
    return m_socket->state() == QAbstractSocket::ConnectedState && (!secure || secure->isEncrypted());
}

void HttpPeer::write(const QByteArray& bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(Patience)) { }
}

PeerReply HttpPeer::read(int patience)
{
    QElapsedTimer since;
    since.start();
    while (true) {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end >= 0) {
            const QByteArray head = m_received.left(end);
            const qsizetype length = head.startsWith("HTTP/1.1 100") ? 0 : contentLength(head);
            if (m_received.size() >= end + 4 + length) {
                PeerReply reply{head.split(' ').value(1).toInt(), head, m_received.mid(end + 4, length)};
                m_received.remove(0, end + 4 + length);
                return reply;
            }
        }
        if (m_socket->bytesAvailable() == 0 && (since.hasExpired(patience) || !m_socket->waitForReadyRead(patience)))
            return {};
        m_received += m_socket->readAll();
    }
}

bool HttpPeer::isEnded()
{
    return m_socket->state() == QAbstractSocket::UnconnectedState || m_socket->waitForDisconnected(Patience);
}

PeerReply HttpPeer::send(const QByteArray& method, const QByteArray& path, const QByteArray& headers,
                         const QByteArray& body)
{
    write(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers +
          "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return read();
}

} // namespace smartfleet::test
