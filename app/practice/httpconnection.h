// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpparser.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace smartfleet {

/// One connection: hands over one request at a time and waits for its answer before it reads the next. Deletes itself
/// when the connection ends.
class PracticeHttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    explicit PracticeHttpConnection(QTcpSocket* socket, QObject* parent = nullptr);

    /// Answers the request at hand.
    void answer(const PracticeHttpAnswer& answer, const QDateTime& date);
    /// Sends only the first half of the answer's bytes, then ends the connection.
    void answerHalf(const PracticeHttpAnswer& answer, const QDateTime& date);
    /// Ends the connection without a further byte.
    void drop();

signals:
    void requestReceived(const smartfleet::PracticeHttpRequest& request);
    /// What came was no request that could be served; the receiver answers with this status, which ends the connection.
    void requestRefused(int status);
    /// The connection ended; nothing can be answered any more.
    void ended();

private:
    void read();
    void end();
    void finish();

    QTcpSocket* m_socket;
    PracticeHttpParser m_parser;
    QByteArray m_buffer;
    QTimer m_idle;
    bool m_awaitsAnswer = false;
    bool m_closing = false;
    bool m_draining = false;
    bool m_bodyless = false;
    bool m_ended = false;
};

} // namespace smartfleet
