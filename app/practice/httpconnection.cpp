// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpconnection.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr auto IdleTime = 60s;
constexpr auto DrainTime = 1s;
constexpr qint64 ReadAhead = qint64{64} * 1024;

} // namespace

PracticeHttpConnection::PracticeHttpConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_idle(this)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead); // a sender that doesn't wait is held back by TCP
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_awaitsAnswer) // a request that is made to hang is not idle
            drop();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeHttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &PracticeHttpConnection::end);
    m_idle.start();
}

void PracticeHttpConnection::read()
{
    if (m_draining)
        m_socket->readAll();
    if (m_awaitsAnswer || m_closing)
        return;
    m_buffer += m_socket->readAll();
    m_idle.start();
    const PracticeHttpParser::State state = m_parser.feed(m_buffer);
    if (m_parser.takeContinue() && state == PracticeHttpParser::State::NeedsMore)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (state == PracticeHttpParser::State::NeedsMore)
        return;
    m_awaitsAnswer = true;
    if (state == PracticeHttpParser::State::Refused) {
        m_closing = true;
        m_draining = true;
        emit requestRefused(m_parser.refusal());
        return;
    }
    const PracticeHttpRequest request = m_parser.take();
    m_closing = !request.keepAlive;
    m_bodyless = request.method == u"HEAD";
    emit requestReceived(request);
}

void PracticeHttpConnection::answer(const PracticeHttpAnswer& answer, const QDateTime& date)
{
    if (m_ended)
        return;
    m_socket->write(serialised(answer, date, m_closing, m_bodyless));
    finish();
}

void PracticeHttpConnection::answerHalf(const PracticeHttpAnswer& answer, const QDateTime& date)
{
    if (m_ended)
        return;
    const QByteArray bytes = serialised(answer, date, false, m_bodyless);
    const qsizetype head = bytes.indexOf("\r\n\r\n") + 4;
    m_socket->write(bytes.left(head + (bytes.size() - head) / 2));
    m_closing = true;
    finish();
}

void PracticeHttpConnection::finish()
{
    m_awaitsAnswer = false;
    if (m_draining) {
        // closing on bytes that are still coming would reset the connection and take the answer with it
        read();
        QTimer::singleShot(DrainTime, m_socket, &QTcpSocket::disconnectFromHost);
        return;
    }
    if (m_closing) {
        m_socket->disconnectFromHost();
        return;
    }
    m_idle.start();
    // from the event loop, so that a stream of requests doesn't become a recursion
    QMetaObject::invokeMethod(this, &PracticeHttpConnection::read, Qt::QueuedConnection);
}

void PracticeHttpConnection::drop()
{
    m_socket->abort();
    end();
}

void PracticeHttpConnection::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_idle.stop();
    emit ended();
    deleteLater();
}

} // namespace smartfleet
