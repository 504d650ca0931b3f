// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpparser.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
        QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

PracticeHttpParser::State PracticeHttpParser::feed(QByteArray& buffer)
{
    while (m_refusal == 0 && m_phase != Phase::Done && step(buffer)) { }
    if (m_refusal != 0)
        return State::Refused;
    return m_phase == Phase::Done ? State::Ready : State::NeedsMore;
}

PracticeHttpRequest PracticeHttpParser::take()
{
    PracticeHttpRequest request = std::move(m_request);
    *this = PracticeHttpParser();
    return request;
}

bool PracticeHttpParser::takeContinue()
{
    return std::exchange(m_continue, false);
}

bool PracticeHttpParser::step(QByteArray& buffer)
{
    switch (m_phase) {
    case Phase::Head:
        return readHead(buffer);
    case Phase::Body:
        return readBody(buffer);
    case Phase::ChunkSize:
        return readChunkSize(buffer);
    case Phase::ChunkData:
        return readChunkData(buffer);
    case Phase::ChunkEnd: {
        QByteArray line;
        if (!readLine(buffer, line))
            return false;
        m_phase = Phase::ChunkSize;
        return line.isEmpty() || refuse(400);
    }
    case Phase::Trailer:
        return readTrailer(buffer);
    case Phase::Done:
        break;
    }
    return false;
}

bool PracticeHttpParser::refuse(int status)
{
    m_refusal = status;
    return false;
}

bool PracticeHttpParser::readHead(QByteArray& buffer)
{
    if (buffer.startsWith("\r\n")) // RFC 9112 2.2: an empty line before a request is let pass
        buffer.remove(0, 2);
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > MaxHead ? refuse(431) : false;
    if (end > MaxHead)
        return refuse(431);
    const QByteArray head = buffer.left(end);
    buffer.remove(0, end + 4);
    if (head.contains('\0'))
        return refuse(400);
    qsizetype from = head.indexOf("\r\n");
    if (!parseRequestLine(from < 0 ? head : head.left(from)))
        return false;
    while (from >= 0) {
        const qsizetype start = from + 2;
        from = head.indexOf("\r\n", start);
        if (!parseHeader(from < 0 ? head.mid(start) : head.mid(start, from - start)))
            return false;
    }
    return decideFraming();
}

bool PracticeHttpParser::parseRequestLine(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]))
        return refuse(400);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return refuse(words[2].startsWith("HTTP/") ? 505 : 400);
    m_http10 = words[2] == "HTTP/1.0";
    m_request.method = QString::fromLatin1(words[0]);
    return parseTarget(words[1]);
}

bool PracticeHttpParser::parseTarget(const QByteArray& target)
{
    const bool printable = std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!target.startsWith('/') || !printable)
        return refuse(400);
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    m_request.path = QString::fromLatin1(path);
    const QList<QByteArray> segments = path.mid(1).split('/');
    for (const QByteArray& segment : segments)
        m_request.segments << QUrl::fromPercentEncoding(segment);
    if (mark >= 0)
        m_request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    return true;
}

bool PracticeHttpParser::parseHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.left(colon)) || line.contains('\r') || line.contains('\n'))
        return refuse(400);
    if (std::ssize(m_request.headers) >= MaxHeaders)
        return refuse(431);
    m_request.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return true;
}

qsizetype PracticeHttpParser::count(const QByteArray& name) const
{
    const auto& headers = m_request.headers;
    return std::count_if(headers.begin(), headers.end(), [&](const auto& entry) { return entry.first == name; });
}

qsizetype PracticeHttpParser::longestBody() const
{
    return m_request.contentType() == "multipart/form-data" ? MaxUpload : MaxBody;
}

bool PracticeHttpParser::decideFraming()
{
    const qsizetype hosts = count("host"_ba);
    if (hosts > 1 || (hosts == 0 && !m_http10))
        return refuse(400);
    const QByteArray connection = m_request.header("connection"_ba).toLower();
    m_request.keepAlive = m_http10 ? connection.contains("keep-alive") : !connection.contains("close");
    const qsizetype lengths = count("content-length"_ba);
    const qsizetype codings = count("transfer-encoding"_ba);
    if (lengths + codings > 1) // the ways in which requests are smuggled
        return refuse(400);
    if (codings == 1) {
        if (m_http10 || m_request.header("transfer-encoding"_ba).toLower() != "chunked")
            return refuse(501);
        m_phase = Phase::ChunkSize;
    } else if (lengths == 1) {
        const QByteArray length = m_request.header("content-length"_ba);
        if (!isDigits(length))
            return refuse(400);
        if (length.size() > 9 || length.toLongLong() > longestBody())
            return refuse(413);
        m_expected = length.toLongLong();
        m_phase = m_expected > 0 ? Phase::Body : Phase::Done;
    } else {
        m_phase = Phase::Done;
    }
    m_continue = m_phase != Phase::Done && m_request.header("expect"_ba).toLower() == "100-continue";
    return true;
}

bool PracticeHttpParser::readBody(QByteArray& buffer)
{
    const qsizetype taken = std::min(m_expected, buffer.size());
    m_request.body += buffer.left(taken);
    buffer.remove(0, taken);
    m_expected -= taken;
    if (m_expected > 0)
        return false;
    m_phase = Phase::Done;
    return true;
}

bool PracticeHttpParser::readLine(QByteArray& buffer, QByteArray& line)
{
    const qsizetype end = buffer.indexOf("\r\n");
    if (end > MaxChunkLine || (end < 0 && buffer.size() > MaxChunkLine))
        return refuse(400);
    if (end < 0)
        return false;
    line = buffer.left(end);
    buffer.remove(0, end + 2);
    return true;
}

bool PracticeHttpParser::readChunkSize(QByteArray& buffer)
{
    QByteArray line;
    if (!readLine(buffer, line))
        return false;
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.left(extension)).trimmed();
    const bool wellFormed = !digits.isEmpty() && digits.size() <= 8 &&
        std::all_of(digits.begin(), digits.end(),
                    [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    if (!wellFormed)
        return refuse(400);
    m_expected = digits.toLongLong(nullptr, 16);
    if (m_request.body.size() + m_expected > longestBody())
        return refuse(413);
    m_phase = m_expected > 0 ? Phase::ChunkData : Phase::Trailer;
    return true;
}

bool PracticeHttpParser::readChunkData(QByteArray& buffer)
{
    if (!readBody(buffer))
        return false;
    m_phase = Phase::ChunkEnd;
    return true;
}

bool PracticeHttpParser::readTrailer(QByteArray& buffer)
{
    QByteArray line;
    if (!readLine(buffer, line))
        return false;
    if (line.isEmpty())
        m_phase = Phase::Done;
    else if (++m_trailers > MaxHeaders)
        return refuse(431);
    return true;
}

} // namespace smartfleet
