// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/socketguard.h"

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

/// A peer that asks on and on and reads no answer is cut off.
constexpr qint64 MaxUnsentBytes = 1024LL * 1024;

} // namespace

SocketGuard& SocketGuard::watch(QTcpSocket& socket, const IntakeLimits& limits)
{
    return *new SocketGuard(socket, limits); // the socket's child
}

SocketGuard::SocketGuard(QTcpSocket& socket, const IntakeLimits& limits)
    : QObject(&socket)
    , m_socket(socket)
    , m_limits(limits)
    , m_framing(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SocketGuard::onTimeout);
    connect(&m_socket, &QIODevice::readyRead, this, &SocketGuard::beforeServer);
    m_timer.start(m_limits.idle);
}

void SocketGuard::attach()
{
    connect(&m_socket, &QIODevice::readyRead, this, &SocketGuard::afterServer);
}

void SocketGuard::beforeServer()
{
    m_isReading = true;
    emit reading();
    if (m_state != State::Open) {
        throwAway();
        return;
    }
    const qint64 available = m_socket.bytesAvailable();
    if (available <= m_unread)
        return;
    const QByteArray bytes = m_socket.peek(available);
    if (m_framing.isLast()) {
        throwAway();
        if (m_answers.empty())
            close(); // nothing may follow its last request
        return;
    }
    const bool wasInRequest = m_framing.isInRequest();
    const int completed = m_framing.completed();
    const auto fault = m_framing.feed(QByteArrayView(bytes).sliced(m_unread));
    if (fault != RequestFraming::Fault::None) {
        refuseFor(fault);
        return;
    }
    if (m_framing.takeExpectation())
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    // counted from a request's first byte, so that one that trickles in can't hold the connection
    if (!m_finishing && (m_framing.completed() != completed || (!wasInRequest && m_framing.isInRequest())))
        m_timer.start(m_limits.idle);
}

void SocketGuard::afterServer()
{
    m_isReading = false;
    m_unread = m_socket.bytesAvailable();
    if (m_state != State::Open)
        return;
    if (m_socket.bytesToWrite() > MaxUnsentBytes) {
        m_socket.abort();
        return;
    }
    closeIfDone();
}

int SocketGuard::expectAnswer()
{
    m_answers.emplace_back();
    return m_firstAnswer + int(m_answers.size()) - 1;
}

void SocketGuard::answer(int number, const HttpReply& reply)
{
    m_answers.at(std::size_t(number - m_firstAnswer)) = wireBytes(reply);
    writeAnswers();
    if (m_isReading || m_state != State::Open)
        return;
    if (m_finishing)
        m_timer.start(m_limits.linger); // for the peer to get it
    closeIfDone();
}

void SocketGuard::writeAnswers()
{
    for (; !m_answers.empty(); m_answers.pop_front(), ++m_firstAnswer) {
        const auto& next = m_answers.front();
        if (!next)
            return;
        m_socket.write(*next);
    }
}

void SocketGuard::closeIfDone()
{
    if (m_answers.empty() && m_socket.bytesAvailable() == 0 &&
        (m_framing.isLast() || (m_finishing && !m_framing.isInRequest())))
        close();
}

void SocketGuard::refuseFor(RequestFraming::Fault fault)
{
    switch (fault) {
    case RequestFraming::Fault::None:
        break;
    case RequestFraming::Fault::Malformed:
        refuse(400, Error{Error::Kind::Invalid, u"request_malformed"_s});
        break;
    case RequestFraming::Fault::HeadTooLarge:
        refuse(431, Error{Error::Kind::Invalid, u"request_head_too_large"_s});
        break;
    case RequestFraming::Fault::BodyTooLarge:
        refuse(413, Error{Error::Kind::Invalid, u"request_body_too_large"_s});
        break;
    }
}

void SocketGuard::refuse(int status, const Error& error)
{
    m_state = State::Refused;
    throwAway();
    m_answers.emplace_back(wireBytes(problemReply(status, error), true));
    writeAnswers();
    // not closed yet: a peer that is still sending would lose the answer
    m_timer.start(m_limits.linger);
}

void SocketGuard::finish()
{
    m_finishing = true;
    if (m_state == State::Open && m_answers.empty() && !m_framing.isInRequest() && m_socket.bytesAvailable() == 0)
        close();
    else
        m_timer.start(m_limits.linger);
}

void SocketGuard::throwAway()
{
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction(); // else the socket would keep what was read
    m_socket.readAll();
}

void SocketGuard::onTimeout()
{
    if (m_state == State::Closing || m_finishing)
        m_socket.abort();
    else if (m_state == State::Open && m_framing.isInRequest())
        refuse(408, Error{Error::Kind::Timeout, u"request_timeout"_s});
    else
        close();
}

void SocketGuard::close()
{
    m_state = State::Closing;
    m_timer.start(m_limits.linger);
    m_socket.disconnectFromHost();
}

} // namespace smartfleet
