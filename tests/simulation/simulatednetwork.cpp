// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatednetwork.h"

#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    default:
        return status >= 500 ? QNetworkReply::InternalServerError
            : status >= 400  ? QNetworkReply::UnknownContentError
                             : QNetworkReply::NoError;
    }
}

} // namespace

/// What the program holds in its hands of a request.
class SimulatedReply final : public QNetworkReply
{
    Q_OBJECT
public:
    SimulatedReply(Wire& wire, QNetworkAccessManager::Operation operation, const QNetworkRequest& request,
                   QObject* parent)
        : QNetworkReply(parent)
        , m_wire(&wire)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void setNumber(quint64 number) { m_number = number; }
    void write() { emit requestSent(); }
    void answer(const SimulatedAnswer& answer)
    {
        m_body = answer.body;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        for (const auto& [name, value] : answer.headers)
            setRawHeader(name, value);
        const QPointer<SimulatedReply> self(this);
        if (!m_body.isEmpty())
            emit readyRead();
        if (self && !isFinished())
            fail(errorOfStatus(answer.status));
    }
    void fail(NetworkError code)
    {
        if (isFinished())
            return;
        if (code != NoError)
            setError(code, u"simulated"_s);
        setFinished(true);
        emit finished();
    }

    void abort() override
    {
        if (isFinished())
            return;
        m_wire->drop(m_number);
        fail(OperationCanceledError);
    }
    qint64 bytesAvailable() const override { return m_body.size() - m_position + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, qint64(m_body.size()) - m_position);
        if (size <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_body.constData() + m_position, std::size_t(size));
        m_position += size;
        return size;
    }

private:
    Wire* m_wire;
    quint64 m_number = 0;
    QByteArray m_body;
    qint64 m_position = 0;
};

namespace {

/// The network of one process.
class SimulatedNetwork final : public QNetworkAccessManager
{
public:
    explicit SimulatedNetwork(Wire& wire)
        : m_wire(wire)
    {
    }

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override
    {
        auto* reply = new SimulatedReply(m_wire, operation, request, this);
        const QByteArray authorisation = request.rawHeader("Authorization"_ba);
        m_wire.carry(reply,
                     {.method = operation == GetOperation ? "GET"_ba : "POST"_ba,
                      .path = request.url().path(),
                      .bearer = authorisation.mid(QByteArrayView("Bearer ").size()),
                      .body = body ? body->readAll() : QByteArray()});
        return reply;
    }

private:
    Wire& m_wire;
};

} // namespace

bool mayBeDone(WireEnd end)
{
    return end == WireEnd::Failed || end == WireEnd::Unheard;
}

Wire::Wire(SimulatedClock& clock, SimulatedLineWorks& lineworks, WireWatcher& watcher, std::vector<Trouble> troubles,
           Dice dice)
    : m_clock(clock)
    , m_lineworks(lineworks)
    , m_watcher(watcher)
    , m_troubles(std::move(troubles))
    , m_dice(dice)
{
}

std::unique_ptr<QNetworkAccessManager> Wire::network()
{
    return std::make_unique<SimulatedNetwork>(*this);
}

const Trouble* Wire::troubleFor(const SimulatedRequest& request)
{
    const auto now = m_clock.monotonic();
    for (const Trouble& trouble : m_troubles) {
        const bool isMeant = trouble.room < 0 || (request.isMessage() && request.room() == channelOf(trouble.room));
        if (isMeant && now >= trouble.from && now < trouble.until && m_dice.happens(trouble.share))
            return &trouble;
    }
    return nullptr;
}

void Wire::carry(SimulatedReply* reply, const SimulatedRequest& request)
{
    const quint64 id = ++m_requests;
    reply->setNumber(id);
    if (m_isCut)
        return;
    m_watcher.leaves(request);
    UnderWay& underWay = m_underWay[id];
    underWay.request = request;
    const Trouble* trouble = troubleFor(request);
    const bool isSlow = trouble && trouble->kind == Trouble::Kind::Slow;
    const auto written = m_dice.time(1ms, 10ms);
    const auto there = written + (isSlow ? m_dice.time(500ms, 14s) : m_dice.time(5ms, 60ms));
    const auto back = there + (isSlow ? m_dice.time(500ms, 14s) : m_dice.time(5ms, 150ms));

    const auto fail = [this, reply, id](std::chrono::milliseconds wait, QNetworkReply::NetworkError code) {
        m_clock.after(wait, reply, [this, reply, id, code] {
            const bool isSent =
                code != QNetworkReply::ConnectionRefusedError && code != QNetworkReply::HostNotFoundError;
            end(id, isSent ? WireEnd::Unheard : WireEnd::NotSent);
            reply->fail(code);
        });
    };
    const auto leave = [this, reply, written] {
        m_clock.after(written, reply, [reply] { reply->write(); });
    };
    const auto reachThen = [this, id, there] {
        m_clock.after(there, this, [this, id] { reach(id); });
    };
    const auto giveBack = [this, reply, id, back] {
        m_clock.after(back, reply, [this, reply, id] {
            const SimulatedAnswer answer = m_answers[id];
            m_answers.erase(id);
            end(id, WireEnd::Answered);
            reply->answer(answer);
        });
    };
    const auto failServer = [this, reply, id, back] {
        m_clock.after(back, reply, [this, reply, id] {
            end(id, WireEnd::Failed);
            reply->answer({.kind = SimulatedAnswer::Kind::NotUnderstood, .status = 502, .body = "<html>"_ba});
        });
    };

    if (!trouble || isSlow) {
        underWay.isSeen = true;
        leave();
        reachThen();
        giveBack();
        return;
    }
    switch (trouble->kind) {
    case Trouble::Kind::Unreachable:
        underWay.reaches = false;
        fail(written, QNetworkReply::ConnectionRefusedError);
        break;
    case Trouble::Kind::NoName:
        underWay.reaches = false;
        fail(written, QNetworkReply::HostNotFoundError);
        break;
    case Trouble::Kind::LostBefore:
        underWay.reaches = false;
        leave();
        fail(back, QNetworkReply::RemoteHostClosedError);
        break;
    case Trouble::Kind::LostAfter:
        leave();
        reachThen();
        fail(back, QNetworkReply::RemoteHostClosedError);
        break;
    case Trouble::Kind::HangsBefore:
        underWay.reaches = false;
        leave();
        break;
    case Trouble::Kind::HangsAfter:
        leave();
        reachThen();
        break;
    case Trouble::Kind::ServerBefore:
        underWay.reaches = false;
        leave();
        failServer();
        break;
    case Trouble::Kind::ServerAfter:
        leave();
        reachThen();
        failServer();
        break;
    case Trouble::Kind::Slow:
        break;
    }
}

void Wire::reach(quint64 id)
{
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end() || !found->second.reaches || std::exchange(found->second.hasReached, true))
        return;
    const SimulatedAnswer answer = m_lineworks.take(found->second.request);
    m_watcher.reached(found->second.request, answer, found->second.isSeen);
    if (found->second.isSeen)
        m_answers[id] = answer;
}

void Wire::end(quint64 id, WireEnd how)
{
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    const UnderWay over = std::move(found->second);
    m_underWay.erase(found);
    m_answers.erase(id);
    m_watcher.ended(over.request, how);
}

void Wire::drop(quint64 request)
{
    end(request, WireEnd::Unheard);
}

void Wire::cutOff()
{
    m_isCut = true;
    while (!m_underWay.empty()) {
        const quint64 id = m_underWay.begin()->first;
        if (m_dice.happens(0.5))
            reach(id);
        end(id, WireEnd::Unheard);
    }
}

} // namespace smartfleet::test

#include "simulatednetwork.moc"
