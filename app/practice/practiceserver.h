// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apifront.h"
#include "app/practice/controlendpoint.h"
#include "app/practice/faults.h"
#include "app/practice/ratelimits.h"
#include "app/practice/tenant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>

namespace smartfleet {

class PracticeHttpConnection;

/// A LINE WORKS on loopback: the authorisation endpoint, the API, and faults on purpose. Event-driven in the thread in
/// which it lives, from which alone it may be used; it never blocks. It begins empty: see makePracticeScenario().
class PracticeServer : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(QObject* parent = nullptr);
    ~PracticeServer() override;

    /// Listens on 127.0.0.1; `port` 0 takes any free one. False: see errorString().
    bool listen(quint16 port = 0);
    /// Ends listening and all connections; what it knows stays, and it can listen again.
    void close();
    quint16 port() const { return m_tcp.serverPort(); }
    QString errorString() const { return m_tcp.errorString(); }
    QUrl apiUrl() const;
    QUrl authUrl() const;

    PracticeTenant& tenant() { return m_tenant; }
    PracticeFaults& faults() { return m_faults; }
    PracticeLimits& limits() { return m_limits; }

    /// By what time it lives (before the skew of faults()); the computer's unless set. Delays always take real time.
    void setClock(std::function<QDateTime()> now) { m_clock = std::move(now); }
    /// The server's time, as its Date headers tell it.
    QDateTime now() const { return m_clock().addSecs(m_faults.clockSkew()); }

    /// The last 10,000 requests in the order of their ends, those under /practice left out.
    std::vector<PracticeRequest> requests() const { return {m_requests.begin(), m_requests.end()}; }
    void clearRequests() { m_requests.clear(); }

signals:
    void messageReceived(const smartfleet::PracticeMessage& message);
    void requestAnswered(const smartfleet::PracticeRequest& request);
    /// Anything of the tenant but messages.
    void tenantChanged();

private:
    /// A request whose answer hasn't gone out yet.
    struct Exchange
    {
        enum class End { Answer, Half, Drop, Never };
        PracticeRequest log;
        QElapsedTimer timer;
        PracticeHttpAnswer answer;
        End end = End::Answer;
        qint64 takenBot = 0;
        bool isControl = false;
    };

    void accept();
    void serve(PracticeHttpConnection* connection, const PracticeHttpRequest& request);
    void serveFaulty(Exchange& exchange, const PracticeHttpRequest& request, const PracticeFaults::Verdict& verdict);
    ApiFront::Outcome handle(const PracticeHttpRequest& request);
    void send(PracticeHttpConnection* connection);
    void finish(PracticeHttpConnection* connection, int status);
    bool isForUs(const PracticeHttpRequest& request) const;

    QTcpServer m_tcp;
    PracticeTenant m_tenant;
    PracticeFaults m_faults;
    PracticeLimits m_limits;
    ApiFront m_api;
    ControlEndpoint m_control;
    std::function<QDateTime()> m_clock;
    std::map<PracticeHttpConnection*, Exchange> m_open;
    std::deque<PracticeRequest> m_requests;
};

} // namespace smartfleet
