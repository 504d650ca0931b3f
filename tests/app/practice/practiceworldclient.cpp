// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

QByteArray encoded(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject& object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray signatureOf(const QByteArray& data, const QByteArray& privatePem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(privatePem.constData(), static_cast<int>(privatePem.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(1024, '\0');
    auto size = static_cast<size_t>(signature.size());
    EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                   reinterpret_cast<const unsigned char*>(data.constData()), static_cast<size_t>(data.size()));
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

QByteArray signedJwt(const QJsonObject& header, const QJsonObject& claims, const QByteArray& privatePem)
{
    const QByteArray data = encoded(header) + '.' + encoded(claims);
    return data + '.' + encoded(signatureOf(data, privatePem));
}

PracticeWorldClient::PracticeWorldClient()
    : scenario(makePracticeScenario(server, 1024))
{
    if (!server.listen())
        qFatal("no port on loopback");
}

QJsonObject PracticeWorldClient::header() const
{
    return {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
}

QJsonObject PracticeWorldClient::claims() const
{
    const qint64 now = server.now().toSecsSinceEpoch();
    return {{u"iss"_s, scenario.app.clientId},
            {u"sub"_s, scenario.app.serviceAccount},
            {u"iat"_s, now},
            {u"exp"_s, now + 3600}};
}

QList<std::pair<QString, QString>> PracticeWorldClient::tokenFields(const QString& scope) const
{
    return {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
            {u"assertion"_s, QString::fromLatin1(signedJwt(header(), claims(), scenario.app.privateKey))},
            {u"client_id"_s, scenario.app.clientId},
            {u"client_secret"_s, scenario.app.clientSecret},
            {u"scope"_s, scope}};
}

Reply PracticeWorldClient::requestToken(const QList<std::pair<QString, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields)
        body += (body.isEmpty() ? ""_ba : "&"_ba) + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return send("POST"_ba, u"/oauth2/v2.0/token"_s, body,
                {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}});
}

void PracticeWorldClient::earn(const QString& scope)
{
    token = requestToken(tokenFields(scope)).json.value(u"access_token").toString().toLatin1();
}

Reply PracticeWorldClient::call(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    HttpHeaders headers = {{"Content-Type"_ba, "application/json"_ba}};
    if (!token.isEmpty())
        headers.emplace_back("Authorization"_ba, "Bearer "_ba + token);
    const bool hasBody = method != "GET" && method != "DELETE";
    return send(method, u"/v1.0"_s + path, hasBody ? QJsonDocument(body).toJson() : QByteArray(), headers);
}

Reply PracticeWorldClient::control(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    return send(method, u"/practice"_s + path, bytes, {{"Content-Type"_ba, "application/json"_ba}});
}

Reply PracticeWorldClient::send(const QByteArray& method, const QString& target, const QByteArray& body,
                                const HttpHeaders& headers)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(target)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> answer(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return answer->isFinished(); }, 20'000))
        return {};
    Reply reply;
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = answer->readAll();
    reply.json = QJsonDocument::fromJson(reply.body).object();
    const auto pairs = answer->rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        reply.headers.insert(name.toLower(), value);
    return reply;
}

QJsonObject PracticeWorldClient::botBody() const
{
    return {{u"botName"_s, u"スマートフリート"_s},
            {u"photoUrl"_s, u"https://example.com/bot.png"_s},
            {u"description"_s, u"運行の知らせ"_s},
            {u"administrators"_s, QJsonArray{scenario.botAdminId}},
            {u"enableGroupJoin"_s, true}};
}

qint64 PracticeWorldClient::makeBot()
{
    return call("POST"_ba, u"/bots"_s, botBody()).json.value(u"botId").toInteger();
}

QString PracticeWorldClient::domainPath(qint64 botId) const
{
    return u"/bots/%1/domains/%2"_s.arg(botId).arg(scenario.domainId);
}

QString PracticeWorldClient::messagePath(qint64 botId) const
{
    return u"/bots/%1/channels/%2/messages"_s.arg(botId).arg(scenario.dispatchRoom.channelId);
}

QJsonObject PracticeWorldClient::textBody(const QString& text)
{
    return {{u"content"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}};
}

qint64 PracticeWorldClient::makeBotInRoom()
{
    const qint64 botId = makeBot();
    call("POST"_ba, domainPath(botId), {{u"visible"_s, true}});
    if (server.tenant().inviteBot(scenario.dispatchRoom.channelId, botId))
        return 0;
    return botId;
}

QByteArray exchangeRaw(quint16 port, const QByteArray& bytes, const QByteArray& until)
{
    QTcpSocket socket;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(bytes);
    const bool ended = QTest::qWaitFor(
        [&] {
            return socket.state() == QAbstractSocket::UnconnectedState ||
                (!until.isEmpty() && received.contains(until));
        },
        20'000);
    return ended ? received : QByteArray();
}

} // namespace smartfleet::test
