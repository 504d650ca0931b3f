// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <memory>

namespace smartfleet::test {

struct PeerReply
{
    int status = 0; ///< 0 = the connection ended, or the time was up, without a whole answer
    QByteArray head = {};
    QByteArray body = {};
};

/// A client that writes HTTP byte by byte as a test wants it. Blocks; the server must be on another thread.
class HttpPeer
{
public:
    explicit HttpPeer(quint16 port);
    /// With TLS, trusting only this certificate.
    HttpPeer(quint16 port, const QSslCertificate& trusted);

    bool isConnected() const;
    void write(const QByteArray& bytes);
    /// The next answer on this connection, waiting for so many milliseconds.
    PeerReply read(int patience = 10'000);
    /// Whether the server ends the connection within 10 s; what it still sends is thrown away.
    bool isEnded();
    /// Writes one request with its length and reads the answer.
    PeerReply send(const QByteArray& method, const QByteArray& path, const QByteArray& headers = {},
                   const QByteArray& body = {});

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

} // namespace smartfleet::test
