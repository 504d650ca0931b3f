// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <chrono>
#include <map>
#include <mutex>
#include <utility>

namespace smartfleet {

/// How a call to LINE WORKS ended.
enum class CallOutcome {
    Ok,
    Unauthorized, ///< 401
    RateLimited,  ///< 429
    Refused,      ///< any other status below 500
    Failed,       ///< 5xx
    BadReply,     ///< a redirect, or more than can be taken
    Timeout,
    Unreachable, ///< no answer for any other reason
    Cancelled    ///< by us
};

/// What one process counts for whoever watches it, by the names that docs/operations speaks of. Anything may be counted
/// from any thread. Counters begin at nought with the process.
class Metrics
{
    prometheus::Registry m_registry; // before all that is registered in it

public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    prometheus::Counter& eventsAccepted; ///< new ones, the unmatched included
    prometheus::Counter& eventsDuplicate;
    prometheus::Counter& eventsUnmatched;
    prometheus::Counter& deliveriesSent;
    prometheus::Counter& deliveriesFailed;
    prometheus::Counter& deliveriesPostponed; ///< waiting again after an attempt
    prometheus::Counter& messagesSent;
    prometheus::Counter& digestsSent;       ///< of the messages: those with more than one event
    prometheus::Histogram& deliverySeconds; ///< of each sent delivery, since its event was accepted
    prometheus::Histogram& callSeconds;     ///< of each call to LINE WORKS that was answered or given up
    prometheus::Gauge& dailyMessagesLimit;

    // how things stand, as of the last look at the store
    prometheus::Gauge& linked;
    prometheus::Gauge& deliveriesWaiting;
    prometheus::Gauge& deliveriesSending;
    prometheus::Gauge& deliveriesFailedKept; ///< in the history, to be sent again by hand
    prometheus::Gauge& lagSeconds;
    prometheus::Gauge& roomsFailing; ///< of settings with a fallback room
    prometheus::Gauge& dailyMessagesUsed;
    prometheus::Gauge& databaseBytes;
    prometheus::Gauge& databaseUsedBytes; ///< without what is free in the file
    prometheus::Gauge& httpConnections;

    void countHttpReply(int status);
    /// How many calls of this operation ended so.
    prometheus::Counter& calls(const QString& operation, CallOutcome outcome);
    /// How many calls LINE WORKS takes of an operation a minute.
    void setCallLimit(const QString& operation, int callsPerMinute);
    /// How many were made in the last minute.
    void setCallsUsed(const QString& operation, int calls);
    /// All sources of events, each with whether it fell silent; one that isn't named any more isn't told of.
    void setSources(const std::map<QString, bool>& silent);

    /// All of it in Prometheus' text format.
    QByteArray text() const;

private:
    prometheus::Family<prometheus::Counter>& m_httpReplies;
    prometheus::Family<prometheus::Counter>& m_calls;
    prometheus::Family<prometheus::Gauge>& m_callLimits;
    prometheus::Family<prometheus::Gauge>& m_callsUsed;
    prometheus::Family<prometheus::Gauge>& m_sourceSilent;
    std::mutex m_callsLock;
    std::map<std::pair<QString, CallOutcome>, prometheus::Counter*> m_counted; ///< of m_calls, which looks long for one
    std::mutex m_sourcesLock;
    std::map<QString, prometheus::Gauge*> m_sources;
};

/// What the text that Metrics::text() gives is, for a Content-Type.
inline constexpr char MetricsContentType[] = "text/plain; version=0.0.4; charset=utf-8";

/// As Prometheus counts time; nothing is less than none, whatever a clock did.
double toSeconds(std::chrono::milliseconds time);

} // namespace smartfleet
