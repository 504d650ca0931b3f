// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeworker.h"

#include <QFile>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslKey>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

HttpRequest toRequest(const QHttpServerRequest& request)
{
    const char* method =
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()));
    return {QByteArray(method).toUpper(), request.url().path(), request.headers(), request.body()};
}

void send(const HttpReply& reply, QHttpServerResponder&& responder)
{
    QHttpServerResponse response(reply.contentType, reply.body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
    for (const auto& [name, value] : reply.headers)
        response.addHeader(name, value);
    response.write(std::move(responder));
}

Result<QByteArray> readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Tls, u"certificate_unreadable"_s, {name}, file.errorString());
    return file.readAll();
}

Result<QSslKey> readKey(const QString& name)
{
    const auto pem = readFile(name);
    if (!pem)
        return failure(pem.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return failure(Error::Kind::Tls, u"certificate_unreadable"_s, {name});
}

Result<QSslConfiguration> readTls(const IntakeListen& listen)
{
    const auto pem = readFile(listen.certificateFile);
    if (!pem)
        return failure(pem.error());
    const auto chain = QSslCertificate::fromData(*pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return failure(Error::Kind::Tls, u"certificate_unreadable"_s, {listen.certificateFile});
    const auto key = readKey(listen.keyFile);
    if (!key)
        return failure(key.error());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(*key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients; they show a token
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

IntakeWorker::IntakeWorker(StoreLocation location, const EventCatalogue& catalogue, Clock& clock)
    : m_api(std::move(location), catalogue, clock)
    , m_http(this)
{
    m_api.onAccepted = [this] {
        emit accepted();
    };
    m_api.connections = [this] {
        return m_server ? m_server->connections() : 0;
    };
    // one door for all paths, so that a wrong method can be told from a wrong path
    m_http.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        send(m_api.answer(toRequest(request)), std::move(responder));
    });
}

Result<quint16> IntakeWorker::listen(const IntakeListen& listen, const IntakeLimits& limits)
{
    std::optional<QSslConfiguration> tls;
    if (!listen.certificateFile.isEmpty() || !listen.keyFile.isEmpty()) {
        auto configuration = readTls(listen);
        if (!configuration)
            return failure(configuration.error());
        tls = std::move(*configuration);
    } else if (!listen.address.isLoopback()) {
        return failure(Error::Kind::Tls, u"listen_needs_tls"_s, {listen.address.toString()});
    }
    if (const auto opened = m_api.open(); !opened)
        return failure(opened.error());
    auto server = std::make_unique<GuardedServer>(limits, tls);
    if (!server->listen(listen.address, listen.port)) {
        const QString place = u"%1:%2"_s.arg(listen.address.toString()).arg(listen.port);
        return failure(Error::Kind::Network, u"listen_failed"_s, {place, server->errorString()});
    }
    m_server = server.release();
    m_http.bind(m_server); // which makes it a child of m_http
    connect(m_server, &GuardedServer::drained, this, &IntakeWorker::finished);
    return m_server->serverPort();
}

void IntakeWorker::drain()
{
    if (m_server)
        m_server->drain();
    else
        emit finished();
}

} // namespace smartfleet
