// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"

namespace smartfleet {

/// Reads HTTP/1.1 requests out of a stream, strictly: whatever two servers could read differently is refused.
class PracticeHttpParser
{
public:
    static constexpr qsizetype MaxHead = qsizetype{16} * 1024;   ///< bytes of request line and headers
    static constexpr qsizetype MaxHeaders = 100;                 ///< their number
    static constexpr qsizetype MaxBody = qsizetype{1024} * 1024; ///< bytes of a body
    static constexpr qsizetype MaxUpload = 20 * MaxBody;         ///< the same of a form with files
    static constexpr qsizetype MaxChunkLine = 256;               ///< bytes of a chunk's size line or a trailer

    enum class State { NeedsMore, Ready, Refused };

    /// Takes what it can use from the front of `buffer`. After Ready, take() gives the request and the next one begins;
    /// after Refused, refusal() gives the status to answer, and the connection has to end.
    State feed(QByteArray& buffer);
    PracticeHttpRequest take();
    int refusal() const { return m_refusal; }
    /// Whether the sender waits for "100 Continue"; true once a request.
    bool takeContinue();
    /// Whether a part of a request has been read.
    bool isInside() const { return m_phase != Phase::Head; }

private:
    enum class Phase { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };

    bool step(QByteArray& buffer);
    bool readHead(QByteArray& buffer);
    bool readBody(QByteArray& buffer);
    bool readChunkSize(QByteArray& buffer);
    bool readChunkData(QByteArray& buffer);
    bool readTrailer(QByteArray& buffer);
    bool readLine(QByteArray& buffer, QByteArray& line);
    bool parseRequestLine(const QByteArray& line);
    bool parseTarget(const QByteArray& target);
    bool parseHeader(const QByteArray& line);
    bool decideFraming();
    bool refuse(int status);
    qsizetype longestBody() const;
    qsizetype count(const QByteArray& name) const;

    Phase m_phase = Phase::Head;
    PracticeHttpRequest m_request;
    bool m_http10 = false;
    bool m_continue = false;
    qsizetype m_expected = 0; ///< bytes still to come of the body or chunk
    qsizetype m_trailers = 0;
    int m_refusal = 0;
};

} // namespace smartfleet
