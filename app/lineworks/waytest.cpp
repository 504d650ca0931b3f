// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/waytest.h"

#include "app/lineworks/replyerrors.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Where a request ended that got no answer of LINE WORKS.
WayStep endOf(const Error& error, const WireProgress& progress, bool isSecure, bool hasProxy)
{
    if (error.code.startsWith(u"proxy_"_s))
        return WayStep::Proxy;
    if (error.kind == Error::Kind::Tls)
        return WayStep::Tls;
    if (error.kind == Error::Kind::BadReply || error.kind == Error::Kind::Server || progress.isWritten)
        return WayStep::Answer;
    if (error.code == u"name_not_found"_s)
        return hasProxy ? WayStep::Connection : WayStep::Name;
    if (isSecure && progress.isEncrypted)
        return WayStep::Answer;
    // what is cut off at once after it was open is cut off by what looks into it
    return isSecure && error.code == u"connection_lost"_s ? WayStep::Tls : WayStep::Connection;
}

/// What makes an answer one that can't be LINE WORKS'.
std::optional<Error> strangenessOf(const WireAnswer& answer)
{
    if (answer.status >= 500)
        return errorOfAnswer(answer, {});
    const bool isPage = answer.status < 300 && answer.header("content-type"_ba).startsWith("text/html");
    return isPage ? std::optional<Error>(badReply(answer)) : std::nullopt;
}

WayReport beginReport(const Transport& transport, const QUrl& url)
{
    WayReport report;
    report.host = url.host();
    const QNetworkProxy proxy = transport.proxiesFor(url).constFirst();
    const bool hasProxy = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    if (hasProxy)
        report.proxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    report.steps = {hasProxy ? WayStep::Proxy : WayStep::Name, WayStep::Connection};
    if (url.scheme() == u"https"_s)
        report.steps.push_back(WayStep::Tls);
    report.steps.push_back(WayStep::Answer);
    return report;
}

/// Whether the proxy itself may be what can't be reached. Qt doesn't always tell it from the server.
bool mayBeTheProxy(const WayReport& report)
{
    return !report.proxy.isEmpty() && (report.failed == WayStep::Proxy || report.failed == WayStep::Connection) &&
        report.error && report.error->code != u"proxy_sign_in"_s;
}

/// Ends the call, but first asks the proxy whether it is there at all where it may be the one that isn't.
void finishBeside(const QNetworkProxy& proxy, Call<WayReport>* call, const WayReport& report)
{
    if (!mayBeTheProxy(report)) {
        call->finish(report);
        return;
    }
    auto* socket = new QTcpSocket(call);
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, call, [call, report] { call->finish(report); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, call, [call, report](QAbstractSocket::SocketError error) {
        WayReport atTheProxy = report;
        atTheProxy.failed = WayStep::Proxy;
        if (error == QAbstractSocket::ConnectionRefusedError)
            atTheProxy.error->code = u"proxy_refused"_s;
        else if (error == QAbstractSocket::HostNotFoundError)
            atTheProxy.error->code = u"proxy_not_found"_s;
        else
            atTheProxy.error->code = u"proxy_failed"_s;
        call->finish(atTheProxy);
    });
    call->setCanceller([socket] { socket->abort(); });
    socket->connectToHost(proxy.hostName(), proxy.port());
}

} // namespace

Call<WayReport>* testWay(Transport& transport, const QUrl& url, QObject* owner)
{
    auto* call = new Call<WayReport>(owner);
    WayReport report = beginReport(transport, url);
    const bool isSecure = url.scheme() == u"https"_s;
    auto progress = std::make_shared<WireProgress>();
    WireRequest request{.method = "GET"_ba, .url = url, .mutating = false, .progress = progress};
    Call<WireAnswer>* sent = transport.send(request);
    call->setCanceller([sent = QPointer<Job>(sent)] {
        if (sent)
            sent->cancel();
    });
    sent->onFinished(call,
                     [call, report, progress, isSecure,
                      proxy = transport.proxiesFor(url).constFirst()](const Result<WireAnswer>& answer) mutable {
                         report.error = answer ? strangenessOf(*answer) : std::optional<Error>(answer.error());
                         if (report.error && report.error->kind == Error::Kind::Cancelled) {
                             call->finish(failure(*report.error));
                             return;
                         }
                         if (report.error && answer)
                             report.failed = WayStep::Answer;
                         else if (report.error)
                             report.failed = endOf(*report.error, *progress, isSecure, !report.proxy.isEmpty());
                         finishBeside(proxy, call, report);
                     });
    return call;
}

} // namespace smartfleet
