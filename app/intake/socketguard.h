// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/requestframing.h"

#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <optional>

namespace smartfleet {

/// Watches over one connection for a QHttpServer: limits, time-outs, "Connection: close", "100 Continue". Must be there
/// before QHttpServer gets the socket, so that it sees the bytes first. A child of the socket.
class SocketGuard : public QObject
{
    Q_OBJECT
public:
    /// Makes one for the socket, whose child it is.
    static SocketGuard& watch(QTcpSocket& socket, const IntakeLimits& limits);

    /// To be called when QHttpServer has the socket.
    void attach();
    /// A request has come whole: gives the number by which to answer() it, now or later.
    int expectAnswer();
    /// Answers go out in the order of their requests, whichever is ready first.
    void answer(int number, const HttpReply& reply);
    /// Answers with a problem and ends the connection; what comes in after that is thrown away.
    void refuse(int status, const Error& error);
    /// Ends the connection: now, or after the request that is coming in, or after the linger time.
    void finish();

signals:
    /// Bytes have come; QHttpServer is about to read them.
    void reading();

private:
    enum class State { Open, Refused, Closing };

    SocketGuard(QTcpSocket& socket, const IntakeLimits& limits);

    void beforeServer();
    void afterServer();
    void writeAnswers();
    void closeIfDone();
    void refuseFor(RequestFraming::Fault fault);
    void throwAway();
    void onTimeout();
    void close();

    QTcpSocket& m_socket;
    IntakeLimits m_limits;
    RequestFraming m_framing;
    QTimer m_timer;
    State m_state = State::Open;
    bool m_finishing = false;
    bool m_isReading = false;                        // QHttpServer reads, and may be answering
    qint64 m_unread = 0;                             // bytes we have seen and QHttpServer has left in the socket
    std::deque<std::optional<QByteArray>> m_answers; // to requests that came, oldest first; empty where not ready yet
    int m_firstAnswer = 0;                           // the number of the first of them
};

} // namespace smartfleet
