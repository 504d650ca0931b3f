// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/requestframing.h"

#include <algorithm>
#include <utility>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxChunkLine = 256;

bool isToken(const QByteArray& text)
{
    constexpr QByteArrayView Others("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [Others](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || Others.contains(c);
    });
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RequestFraming::RequestFraming(const IntakeLimits& limits)
    : m_limits(limits)
{
}

RequestFraming::Fault RequestFraming::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state != State::Over) {
        if (const Fault fault = step(bytes); fault != Fault::None) {
            m_state = State::Over;
            m_last = false;
            return fault;
        }
    }
    return Fault::None;
}

bool RequestFraming::takeExpectation()
{
    return std::exchange(m_tellExpectation, false);
}

RequestFraming::Fault RequestFraming::step(QByteArrayView& bytes)
{
    switch (m_state) {
    case State::Head:
        return readHead(bytes);
    case State::Body:
    case State::ChunkData:
        return readBody(bytes);
    case State::ChunkSize:
        return readChunkSize(bytes);
    case State::ChunkEnd:
    case State::Trailer:
        return readLineEnd(bytes);
    case State::Over:
        break;
    }
    return Fault::None;
}

RequestFraming::Fault RequestFraming::readHead(QByteArrayView& bytes)
{
    // empty lines between requests are allowed
    while (m_head.isEmpty() && !bytes.isEmpty() && (bytes.front() == '\r' || bytes.front() == '\n'))
        bytes = bytes.sliced(1);
    const qsizetype before = std::max<qsizetype>(m_head.size() - 3, 0);
    const qsizetype taken = std::min<qsizetype>(bytes.size(), m_limits.headBytes + 1 - m_head.size());
    const qsizetype had = m_head.size();
    m_head.append(bytes.first(taken));
    const qsizetype end = m_head.indexOf("\r\n\r\n", before);
    if (end < 0) {
        bytes = bytes.sliced(taken);
        return m_head.size() > m_limits.headBytes ? Fault::HeadTooLarge : Fault::None;
    }
    bytes = bytes.sliced(end + 4 - had);
    m_head.truncate(end);
    return parseHead();
}

RequestFraming::Fault RequestFraming::parseHead()
{
    m_length = -1;
    m_chunked = m_last = m_expects = false;
    m_bodyBytes = 0;
    QList<QByteArray> lines;
    for (qsizetype from = 0; from <= m_head.size();) {
        qsizetype to = m_head.indexOf("\r\n", from);
        to = to < 0 ? m_head.size() : to;
        lines.append(m_head.mid(from, to - from));
        from = to + 2;
    }
    if (lines.size() > m_limits.headLines)
        return Fault::HeadTooLarge;
    const QList<QByteArray> parts = lines.constFirst().split(' ');
    const bool oldVersion = parts.size() == 3 && parts.at(2) == "HTTP/1.0"_ba;
    if (parts.size() != 3 || !isToken(parts.at(0)) || parts.at(1).isEmpty() ||
        (parts.at(2) != "HTTP/1.1"_ba && !oldVersion))
        return Fault::Malformed;
    m_last = oldVersion;
    for (const QByteArray& line : lines) {
        // a bare line end would divide the head differently for QHttpServer
        if (line.contains('\n') || line.contains('\r') || line.contains('\0'))
            return Fault::Malformed;
    }
    for (const QByteArray& line : lines.mid(1)) {
        if (const Fault fault = parseHeader(line); fault != Fault::None)
            return fault;
    }
    return beginBody();
}

RequestFraming::Fault RequestFraming::parseHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name))
        return Fault::Malformed;
    if (name == "content-length"_ba) {
        if (!isDigits(value) || m_length >= 0)
            return Fault::Malformed;
        bool fits = false;
        m_length = value.toLongLong(&fits);
        return fits && m_length <= m_limits.bodyBytes ? Fault::None : Fault::BodyTooLarge;
    }
    const QByteArray lower = value.toLower();
    if (name == "transfer-encoding"_ba) {
        if (lower != "chunked"_ba || m_chunked)
            return Fault::Malformed;
        m_chunked = true;
    } else if (name == "connection"_ba) {
        for (const QByteArray& option : lower.split(',')) {
            if (option.trimmed() == "close"_ba)
                m_last = true;
            else if (option.trimmed() == "keep-alive"_ba)
                m_last = false;
        }
    } else if (name == "expect"_ba) {
        m_expects = lower == "100-continue"_ba;
    } else if (name == "upgrade"_ba && lower.contains("websocket"_ba)) {
        return Fault::Malformed;
    }
    return Fault::None;
}

RequestFraming::Fault RequestFraming::beginBody()
{
    m_head.clear();
    if (m_chunked && m_length >= 0)
        return Fault::Malformed; // two opinions on where the request ends
    m_remaining = std::max<qint64>(m_length, 0);
    m_tellExpectation = m_expects && (m_chunked || m_remaining > 0);
    m_line.clear();
    if (m_chunked)
        m_state = State::ChunkSize;
    else if (m_remaining > 0)
        m_state = State::Body;
    else
        complete();
    return Fault::None;
}

RequestFraming::Fault RequestFraming::readBody(QByteArrayView& bytes)
{
    const qint64 taken = std::min<qint64>(bytes.size(), m_remaining);
    bytes = bytes.sliced(taken);
    m_remaining -= taken;
    m_tellExpectation = false; // it didn't wait
    if (m_remaining == 0) {
        if (m_state == State::Body)
            complete();
        else
            m_state = State::ChunkEnd;
    }
    return Fault::None;
}

RequestFraming::Fault RequestFraming::readChunkSize(QByteArrayView& bytes)
{
    m_tellExpectation = false;
    m_line.append(bytes.front());
    bytes = bytes.sliced(1);
    if (m_line.size() > MaxChunkLine)
        return Fault::Malformed;
    if (!m_line.endsWith("\r\n"))
        return Fault::None;
    const QByteArray digits = m_line.chopped(2).split(';').constFirst().trimmed();
    bool good = isToken(digits) && digits.size() <= 8;
    const qint64 size = digits.toLongLong(&good, 16);
    if (!good || size < 0 || digits.startsWith('+') || digits.startsWith('-'))
        return Fault::Malformed;
    m_line.clear();
    m_bodyBytes += size;
    if (m_bodyBytes > m_limits.bodyBytes)
        return Fault::BodyTooLarge;
    m_remaining = size;
    m_state = size == 0 ? State::Trailer : State::ChunkData;
    return Fault::None;
}

RequestFraming::Fault RequestFraming::readLineEnd(QByteArrayView& bytes)
{
    m_line.append(bytes.front());
    bytes = bytes.sliced(1);
    // trailers are refused: QHttpServer would take them for the next request
    if (!"\r\n"_ba.startsWith(m_line))
        return Fault::Malformed;
    if (m_line.size() < 2)
        return Fault::None;
    m_line.clear();
    if (m_state == State::Trailer)
        complete();
    else
        m_state = State::ChunkSize;
    return Fault::None;
}

void RequestFraming::complete()
{
    ++m_completed;
    m_state = m_last ? State::Over : State::Head;
}

} // namespace smartfleet
