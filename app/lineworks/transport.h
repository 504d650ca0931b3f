// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/core/checkpoint.h"
#include "app/core/clock.h"
#include "app/core/deadlines.h"
#include "app/domain/metrics.h"
#include "app/lineworks/exchange.h"
#include "app/lineworks/wayout.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace smartfleet {

/// How far a request came before its answer.
struct WireProgress
{
    bool isEncrypted = false;
    bool isWritten = false;
};

/// One request as it goes on the wire.
struct WireRequest
{
    QByteArray method = {};
    QUrl url = {};
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray bearer = {};                      ///< the access token; empty = none
    bool mutating = true;                        ///< whether the other side may change something by it
    std::shared_ptr<WireProgress> progress = {}; ///< written while it is under way, for who wants to know
    QString operation = QStringLiteral("other"); ///< what it is counted as in the metrics
};

/// The one place that speaks HTTP. Sends a request once and gives the whole answer, whatever its status; what keeps it
/// from an answer is an error (see LineWorks). Refuses redirects and answers over 4 MiB; keeps no cookies and no cache.
/// Secrets stay out of log and errors.
class Transport : public QObject
{
    Q_OBJECT
public:
    Transport(std::unique_ptr<QNetworkAccessManager> network, const QList<QSslCertificate>& extraCertificates,
              std::chrono::milliseconds timeout, Clock& clock, Checkpoint checkpoint);
    ~Transport() override;

    Call<WireAnswer>* send(const WireRequest& request);
    /// The same as a child of `owner`, which must be gone before this object is.
    Exchange* send(const WireRequest& request, QObject* owner, Exchange::Ended ended);
    /// Through which proxy, and trusting whom, requests go out from now on; those under way stay as they are. Without
    /// it the system's proxy is used.
    void setWayOut(const WayOut& way);
    /// The proxies that a request would try, best first; never empty.
    QList<QNetworkProxy> proxiesFor(const QUrl& url) const { return smartfleet::proxiesFor(m_way, url); }
    /// The difference of the other side's clock to ours as the last answer told it, seconds.
    std::optional<int> clockSkewSeconds() const { return m_skewSeconds; }
    /// What counts the requests; must outlive this object. Nothing is counted without.
    void setMetrics(Metrics* metrics) { m_metrics = metrics; }
    Metrics* metrics() const { return m_metrics; }

private:
    friend class WireExchange;

    /// What all requests have in common. Made with the first one: the whole of TLS is loaded for it, which no start
    /// should wait for.
    const QNetworkRequest& pattern();

    std::unique_ptr<QNetworkAccessManager> m_network;
    QList<QSslCertificate> m_extraCertificates;
    WayOut m_way;
    std::optional<QNetworkRequest> m_pattern;
    Clock& m_clock;
    Deadlines m_deadlines; // by which answers must have come
    Checkpoint m_checkpoint;
    QByteArray m_idStart; // of requests' ids
    quint64 m_lastId = 0;
    std::optional<int> m_skewSeconds;
    QByteArray m_lastDate; // header of an answer, and what it says: many come within one second
    QDateTime m_lastDateRead;
    Metrics* m_metrics = nullptr;
};

/// The largest answer that is taken, bytes.
inline constexpr qint64 MaxAnswerSize = qint64{4} * 1024 * 1024;

} // namespace smartfleet
