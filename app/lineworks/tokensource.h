// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/core/clock.h"
#include "app/lineworks/credentials.h"
#include "app/lineworks/transport.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace smartfleet {

/// Earns access tokens by the service account's assertion and keeps the newest one until a minute before it expires.
/// Only one is asked for at a time; whoever wants it meanwhile waits for it. The token is kept in memory only.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    TokenSource(Transport& transport, const QUrl& auth, Clock& clock, QObject* parent = nullptr);
    ~TokenSource() override;

    /// From now on tokens are earned with these; those who wait get one of the new app. Without credentials,
    /// "not_linked".
    void setCredentials(const std::optional<LineWorksCredentials>& credentials);
    bool hasCredentials() const { return m_credentials.has_value(); }

    /// The token at hand; empty when there is none or it is about to expire.
    QByteArray current() const;
    /// A usable token, earned first if need be. Errors: see LineWorks.
    Call<QByteArray>* token();
    /// Drops this token, which LINE WORKS refused; does nothing when there is a newer one already.
    void forget(const QByteArray& token);

private:
    void earn(const LineWorksCredentials& credentials);
    void onAnswer(const Result<WireAnswer>& answer);
    Result<> accept(const WireAnswer& answer);
    void settle(const Result<>& end);

    Transport& m_transport;
    QUrl m_tokenUrl;
    Clock& m_clock;
    std::optional<LineWorksCredentials> m_credentials;
    QByteArray m_token;
    QDateTime m_goodUntil;                               // by the wall clock, which goes on while the computer sleeps
    std::chrono::milliseconds m_goodUntilMonotonic = {}; // by the other one, which can't be set back
    LatestJob m_request;
    std::chrono::milliseconds m_clockAhead = {}; // of the one that can't be set back, when the request was made
    quint64 m_requestNumber = 0;                 // an answer to any but the newest request is of no interest
    bool m_earning = false;
    std::vector<QPointer<Call<QByteArray>>> m_waiting;
};

} // namespace smartfleet
