// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

namespace smartfleet::test {

/// What came back of one call; status 0 when nothing did.
struct Reply
{
    int status = 0;
    QByteArray body = {};
    QJsonObject json = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case

    QString code() const { return json.value(u"code").toString(); }
};

/// A JWT with the given parts, signed RS256 with the key.
QByteArray signedJwt(const QJsonObject& header, const QJsonObject& claims, const QByteArray& privatePem);

/// A practice world and a plain client in it that shares nothing with the program's own.
class PracticeWorldClient
{
public:
    PracticeWorldClient();

    PracticeServer server;
    PracticeScenario scenario;
    QByteArray token; ///< sent with every call unless empty

    QJsonObject header() const;
    /// Claims that the server takes at its time now.
    QJsonObject claims() const;
    /// The fields of a token request that is granted.
    QList<std::pair<QString, QString>> tokenFields(const QString& scope = QStringLiteral("bot")) const;
    Reply requestToken(const QList<std::pair<QString, QString>>& fields);
    /// Earns a token with that scope and uses it from now on.
    void earn(const QString& scope = QStringLiteral("bot"));

    /// A call of the API; `path` comes after /v1.0.
    Reply call(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    /// A call under /practice.
    Reply control(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    Reply send(const QByteArray& method, const QString& target, const QByteArray& body, const HttpHeaders& headers);

    /// A body that makes a bot.
    QJsonObject botBody() const;
    qint64 makeBot();
    /// A bot that is added to the domain, visible, and in the first room.
    qint64 makeBotInRoom();
    QString domainPath(qint64 botId) const;
    QString messagePath(qint64 botId) const;
    static QJsonObject textBody(const QString& text);

private:
    QNetworkAccessManager m_network;
};

/// Sends bytes over a new connection and gives all that came back until the server closed it or `until` is in it.
QByteArray exchangeRaw(quint16 port, const QByteArray& bytes, const QByteArray& until = {});

} // namespace smartfleet::test
