// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/lanes.h"
#include "app/lineworks/quota.h"
#include "app/lineworks/tokensource.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace smartfleet {

/// One call of LINE WORKS' API.
struct ApiRequest
{
    QByteArray method = "GET";
    QByteArray path = {}; ///< below the base, percent-encoded, with a slash in front; see apiPath()
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    QUrl uploadTo = {};     ///< instead of `path`: where LINE WORKS said that a file is to go
    QByteArray upload = {}; ///< instead of `body`, of `uploadType`
    QByteArray uploadType = {};
    QString operation = {}; ///< which quota it is counted in
    QString lane = {};      ///< calls of one lane go one after another; empty = free
    QuotaGovernor::Priority priority = QuotaGovernor::Priority::Admin;
};

/// The path made of these parts, each percent-encoded: "/bots/7/channels/a%2Fb".
QByteArray apiPath(const QStringList& parts);

/// Sends API calls: in their lane, with a token, within the quota, and once again with a new token after a 401. Any
/// other status is an answer for the caller to read, but for 429, which is the error "rate_limited".
class ApiClient : public QObject
{
    Q_OBJECT
public:
    ApiClient(Transport& transport, TokenSource& tokens, QuotaGovernor& governor, const QUrl& api, Clock& clock);

    /// As a child of `owner`, which must be gone before this object is.
    Exchange* send(const ApiRequest& request, QObject* owner, Exchange::Ended ended);
    /// How many calls of this operation wait for a token, and take a place in the quota once it is there.
    int awaitingToken(const QString& operation) const { return m_awaitingToken.value(operation, 0); }
    /// From now on a call that is called off lets no other one go: before the owners of all are taken down.
    void close() { m_closing = true; }

private:
    friend class ApiExchange;

    Transport& m_transport;
    TokenSource& m_tokens;
    QuotaGovernor& m_governor;
    QByteArray m_api; // encoded, without a slash at its end
    Clock& m_clock;
    Lanes m_lanes;
    QHash<QString, int> m_awaitingToken; // by operation
    bool m_closing = false;
};

} // namespace smartfleet
