// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"

#include "app/practice/attachmentsendpoint.h"
#include "app/practice/faultanswer.h"
#include "app/practice/httpconnection.h"
#include "app/practice/tokenendpoint.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype MostConnections = 256;
constexpr std::size_t MostRequests = 10'000;

QUrl loopbackUrl(quint16 port, const QString& path)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    url.setPath(path);
    return url;
}

bool takesEffect(const PracticeFault& fault)
{
    return fault.afterEffect || fault.kind == PracticeFault::Kind::DropAfter ||
        fault.kind == PracticeFault::Kind::Truncated;
}

} // namespace

PracticeServer::PracticeServer(QObject* parent)
    : QObject(parent)
    , m_tcp(this)
    , m_tenant(this)
    , m_api(m_tenant, m_limits)
    , m_control(m_tenant, m_faults, m_limits)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_tenant.setClock([this] { return now(); });
    connect(&m_tcp, &QTcpServer::newConnection, this, &PracticeServer::accept);
    connect(&m_tenant, &PracticeTenant::messageReceived, this, &PracticeServer::messageReceived);
    connect(&m_tenant, &PracticeTenant::changed, this, [this] {
        m_limits.setPlan(m_tenant.plan());
        emit tenantChanged();
    });
}

PracticeServer::~PracticeServer()
{
    close();
}

bool PracticeServer::listen(quint16 port)
{
    return m_tcp.listen(QHostAddress::LocalHost, port);
}

void PracticeServer::close()
{
    m_tcp.close();
    // not deleted here: who closes may have been called by a socket that goes on reading its own members afterwards
    for (auto* connection : findChildren<PracticeHttpConnection*>(QString(), Qt::FindDirectChildrenOnly)) {
        connection->disconnect(this);
        connection->drop();
    }
    for (const auto& [connection, exchange] : m_open)
        m_api.release(exchange.takenBot);
    m_open.clear();
}

QUrl PracticeServer::apiUrl() const
{
    return loopbackUrl(port(), u"/v1.0"_s);
}

QUrl PracticeServer::authUrl() const
{
    return loopbackUrl(port(), u"/oauth2/v2.0"_s);
}

void PracticeServer::accept()
{
    while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
        if (findChildren<PracticeHttpConnection*>(QString(), Qt::FindDirectChildrenOnly).size() >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto* connection = new PracticeHttpConnection(socket, this);
        connect(connection, &PracticeHttpConnection::requestReceived, this,
                [this, connection](const PracticeHttpRequest& request) { serve(connection, request); });
        connect(connection, &PracticeHttpConnection::requestRefused, this, [this, connection](int status) {
            connection->answer(refusalAnswer({status, u"BAD_REQUEST"_s, QString::fromLatin1(reasonPhrase(status))}),
                               now());
        });
        connect(connection, &PracticeHttpConnection::ended, this, [this, connection] { finish(connection, 0); });
    }
}

bool PracticeServer::isForUs(const PracticeHttpRequest& request) const
{
    // a name that merely resolves to loopback is a web page's way in
    const QByteArray host = request.header("host"_ba).toLower();
    const QByteArray name =
        host.left(host.lastIndexOf(':') > host.lastIndexOf(']') ? host.lastIndexOf(':') : host.size());
    return host.isEmpty() || name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

void PracticeServer::serve(PracticeHttpConnection* connection, const PracticeHttpRequest& request)
{
    Exchange& exchange = m_open[connection];
    exchange.log.method = request.method;
    exchange.log.path = request.path;
    exchange.log.at = now();
    exchange.timer.start();
    exchange.isControl = request.segments.value(0) == u"practice";
    if (!isForUs(request)) {
        exchange.answer = refusalAnswer({421, u"BAD_REQUEST"_s, u"The Host is none of this server's names."_s});
        send(connection);
        return;
    }
    if (exchange.isControl) {
        exchange.answer = m_control.answer(request, requests());
        send(connection);
        return;
    }
    const PracticeFaults::Verdict verdict = m_faults.decide(request.method, request.path);
    serveFaulty(exchange, request, verdict);
    if (verdict.delay.count() > 0)
        QTimer::singleShot(verdict.delay, connection, [this, connection] { send(connection); });
    else
        send(connection);
}

void PracticeServer::serveFaulty(Exchange& exchange, const PracticeHttpRequest& request,
                                 const PracticeFaults::Verdict& verdict)
{
    if (!verdict.fault || takesEffect(*verdict.fault)) {
        const ApiFront::Outcome outcome = handle(request);
        exchange.answer = outcome.answer;
        exchange.takenBot = outcome.takenBot;
    }
    if (!verdict.fault)
        return;
    switch (verdict.fault->kind) {
    case PracticeFault::Kind::DropBefore:
    case PracticeFault::Kind::DropAfter:
        exchange.end = Exchange::End::Drop;
        break;
    case PracticeFault::Kind::Truncated:
        exchange.end = Exchange::End::Half;
        break;
    case PracticeFault::Kind::Hang:
        exchange.end = Exchange::End::Never;
        break;
    case PracticeFault::Kind::ExpiredToken:
        m_tenant.revokeToken(bearerToken(request));
        [[fallthrough]];
    default:
        exchange.answer = faultAnswer(*verdict.fault, request.path);
    }
}

ApiFront::Outcome PracticeServer::handle(const PracticeHttpRequest& request)
{
    if (request.segments.value(0) == u"v1.0")
        return m_api.answer(request, m_clock());
    if (request.segments.value(0) == u"storage")
        return {storageAnswer(m_tenant, m_limits, request, m_clock())};
    if (request.path != u"/oauth2/v2.0/token")
        return {refusalAnswer({404, u"NOT_FOUND"_s, u"There is nothing at this path."_s})};
    if (request.method == u"POST")
        return {tokenAnswer(m_tenant, request, m_faults.expiresInAsString())};
    PracticeHttpAnswer answer = oauthRefusal(405, u"invalid_request"_s, u"Only POST is served here."_s);
    answer.headers.emplace_back("Allow"_ba, "POST"_ba);
    return {answer};
}

void PracticeServer::send(PracticeHttpConnection* connection)
{
    const auto open = m_open.find(connection);
    if (open == m_open.end() || open->second.end == Exchange::End::Never)
        return;
    const Exchange& exchange = open->second;
    const PracticeHttpAnswer answer = exchange.answer;
    const Exchange::End end = exchange.end;
    if (end == Exchange::End::Drop) {
        connection->drop(); // which ends the exchange too
        return;
    }
    const QPointer<PracticeHttpConnection> guarded(connection); // who hears of the answer may close the server
    finish(connection, answer.status);
    if (!guarded)
        return;
    if (end == Exchange::End::Half)
        connection->answerHalf(answer, now());
    else
        connection->answer(answer, now());
}

void PracticeServer::finish(PracticeHttpConnection* connection, int status)
{
    const auto open = m_open.find(connection);
    if (open == m_open.end())
        return;
    const Exchange exchange = std::move(open->second);
    m_open.erase(open);
    m_api.release(exchange.takenBot);
    if (exchange.isControl)
        return;
    PracticeRequest log = exchange.log;
    log.status = status;
    log.milliseconds = exchange.timer.elapsed();
    if (status != 0)
        log.errorCode = exchange.answer.errorCode;
    m_requests.push_back(log);
    if (m_requests.size() > MostRequests)
        m_requests.pop_front();
    emit requestAnswered(log);
}

} // namespace smartfleet
