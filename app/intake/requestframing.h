// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/http.h"

#include <QByteArrayView>

namespace smartfleet {

/// Follows the bytes of one HTTP/1.1 connection to see where requests begin and end, and what a server must refuse
/// before it reads on. It keeps no body.
class RequestFraming
{
public:
    enum class Fault { None, Malformed, HeadTooLarge, BodyTooLarge };

    explicit RequestFraming(const IntakeLimits& limits);

    /// The next bytes from the peer. After a fault, or after a request that asked to close, everything more is ignored.
    Fault feed(QByteArrayView bytes);

    /// Part of a request has come, not all of it.
    bool isInRequest() const { return m_state != State::Head || !m_head.isEmpty(); }
    /// How many requests have come whole.
    int completed() const { return m_completed; }
    /// The last whole request is the connection's last.
    bool isLast() const { return m_last && m_state == State::Over; }
    /// Whether the peer waits for "100 Continue" before it sends its body; told once.
    bool takeExpectation();

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Over };

    Fault step(QByteArrayView& bytes);
    Fault readHead(QByteArrayView& bytes);
    Fault parseHead();
    Fault parseHeader(const QByteArray& line);
    Fault beginBody();
    Fault readBody(QByteArrayView& bytes);
    Fault readChunkSize(QByteArrayView& bytes);
    /// The line end after a chunk or after the last one.
    Fault readLineEnd(QByteArrayView& bytes);
    void complete();

    IntakeLimits m_limits;
    State m_state = State::Head;
    QByteArray m_head;      // of the request being read
    QByteArray m_line;      // a chunk's size, or a line end
    qint64 m_remaining = 0; // of the body or the chunk
    qint64 m_bodyBytes = 0; // of all chunks so far
    qint64 m_length = -1;   // Content-Length
    bool m_chunked = false;
    bool m_last = false;
    bool m_expects = false;
    bool m_tellExpectation = false;
    int m_completed = 0;
};

} // namespace smartfleet
