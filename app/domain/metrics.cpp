// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/metrics.h"

#include "app/domain/namedvalues.h"

#include <prometheus/text_serializer.h>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr NamedValue<CallOutcome> Outcomes[] = {
    {CallOutcome::Ok, "ok"},
    {CallOutcome::Unauthorized, "unauthorized"},
    {CallOutcome::RateLimited, "rate_limited"},
    {CallOutcome::Refused, "refused"},
    {CallOutcome::Failed, "failed"},
    {CallOutcome::BadReply, "bad_reply"},
    {CallOutcome::Timeout, "timeout"},
    {CallOutcome::Unreachable, "unreachable"},
    {CallOutcome::Cancelled, "cancelled"},
};

// from a message that leaves at once to one that waited for a day
const prometheus::Histogram::BucketBoundaries DeliveryBuckets{0.02, 0.05, 0.1, 0.25, 0.5, 1,    2.5,   5,    10,
                                                              30,   60,   120, 300,  900, 3600, 21600, 86400};
const prometheus::Histogram::BucketBoundaries CallBuckets{0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

prometheus::Counter& counter(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Gauge& gauge(prometheus::Registry& registry, const char* name, const char* help,
                         const prometheus::Labels& labels = {})
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add(labels);
}

prometheus::Gauge& deliveries(prometheus::Registry& registry, const char* state)
{
    return gauge(registry, "smartfleet_deliveries", "Deliveries in the store, by state; what was sent is not counted.",
                 {{"state", state}});
}

prometheus::Histogram& histogram(prometheus::Registry& registry, const char* name, const char* help,
                                 const prometheus::Histogram::BucketBoundaries& buckets)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, buckets);
}

} // namespace

Metrics::Metrics()
    : eventsAccepted(
          counter(m_registry, "smartfleet_events_accepted_total", "New events accepted, the unmatched included."))
    , eventsDuplicate(counter(m_registry, "smartfleet_events_duplicates_total", "Events that were accepted before."))
    , eventsUnmatched(
          counter(m_registry, "smartfleet_events_unmatched_total", "Accepted events of which nobody is told."))
    , deliveriesSent(counter(m_registry, "smartfleet_deliveries_sent_total", "Deliveries that reached a talk room."))
    , deliveriesFailed(counter(m_registry, "smartfleet_deliveries_failed_total", "Deliveries that were given up."))
    , deliveriesPostponed(counter(m_registry, "smartfleet_deliveries_postponed_total",
                                  "Attempts after which a delivery waits for another one."))
    , messagesSent(counter(m_registry, "smartfleet_messages_sent_total", "Messages that LINE WORKS took."))
    , digestsSent(counter(m_registry, "smartfleet_digests_sent_total",
                          "Messages that LINE WORKS took and that held more than one event."))
    , deliverySeconds(histogram(m_registry, "smartfleet_delivery_latency_seconds",
                                "From an event's acceptance until LINE WORKS took its message.", DeliveryBuckets))
    , callSeconds(histogram(m_registry, "smartfleet_lineworks_call_duration_seconds",
                            "From a call to LINE WORKS to its answer, or until it was given up.", CallBuckets))
    , dailyMessagesLimit(gauge(m_registry, "smartfleet_daily_messages_limit",
                               "Messages that LINE WORKS takes from the tenant a day, as set."))
    , linked(gauge(m_registry, "smartfleet_linked", "1 while LINE WORKS is linked and accepts the credentials."))
    , deliveriesWaiting(deliveries(m_registry, "waiting"))
    , deliveriesSending(deliveries(m_registry, "sending"))
    , deliveriesFailedKept(deliveries(m_registry, "failed"))
    , lagSeconds(gauge(m_registry, "smartfleet_delivery_lag_seconds",
                       "How long the oldest delivery that is due has been due; 0 when none is."))
    , roomsFailing(gauge(m_registry, "smartfleet_rooms_failing",
                         "Talk rooms that fail, of settings with a fallback room; what they are to get waits."))
    , dailyMessagesUsed(gauge(m_registry, "smartfleet_daily_messages_used",
                              "Messages of today, in Japan, that the history tells of."))
    , databaseBytes(gauge(m_registry, "smartfleet_database_bytes", "Size of the database file."))
    , databaseUsedBytes(
          gauge(m_registry, "smartfleet_database_used_bytes", "The same without what is free within the file."))
    , httpConnections(gauge(m_registry, "smartfleet_http_connections", "Connections open now."))
    , m_httpReplies(prometheus::BuildCounter()
                        .Name("smartfleet_http_requests_total")
                        .Help("Requests answered, by status.")
                        .Register(m_registry))
    , m_calls(prometheus::BuildCounter()
                  .Name("smartfleet_lineworks_calls_total")
                  .Help("Calls to LINE WORKS, by operation and by how they ended.")
                  .Register(m_registry))
    , m_callLimits(prometheus::BuildGauge()
                       .Name("smartfleet_lineworks_quota_limit")
                       .Help("Calls that LINE WORKS takes a minute, by operation.")
                       .Register(m_registry))
    , m_callsUsed(prometheus::BuildGauge()
                      .Name("smartfleet_lineworks_quota_used")
                      .Help("Calls of the last minute, by operation, of all programs that use the database.")
                      .Register(m_registry))
    , m_sourceSilent(prometheus::BuildGauge()
                         .Name("smartfleet_source_silent")
                         .Help("1 while a source of events is silent for longer than ever in its working hours.")
                         .Register(m_registry))
{
    gauge(m_registry, "smartfleet_up", "1 while the process serves.").Set(1);
    gauge(m_registry, "smartfleet_build_info", "1; what the program is made of is in the labels.",
          {{"version", SMARTFLEET_VERSION}, {"qt", qVersion()}})
        .Set(1);
    gauge(m_registry, "process_start_time_seconds", "When the process began to count, since 1970.").SetToCurrentTime();
}

Metrics::~Metrics() = default;

void Metrics::countHttpReply(int status)
{
    m_httpReplies.Add({{"status", std::to_string(status)}}).Increment();
}

prometheus::Counter& Metrics::calls(const QString& operation, CallOutcome outcome)
{
    const std::lock_guard guard(m_callsLock);
    prometheus::Counter*& counter = m_counted[{operation, outcome}];
    if (!counter) {
        counter = &m_calls.Add(
            {{"operation", operation.toStdString()}, {"outcome", nameOf(Outcomes, outcome).toStdString()}});
    }
    return *counter;
}

void Metrics::setCallLimit(const QString& operation, int callsPerMinute)
{
    m_callLimits.Add({{"operation", operation.toStdString()}}).Set(callsPerMinute);
}

void Metrics::setCallsUsed(const QString& operation, int calls)
{
    m_callsUsed.Add({{"operation", operation.toStdString()}}).Set(calls);
}

void Metrics::setSources(const std::map<QString, bool>& silent)
{
    const std::lock_guard guard(m_sourcesLock);
    std::erase_if(m_sources, [&](const auto& known) {
        const bool isGone = !silent.contains(known.first);
        if (isGone)
            m_sourceSilent.Remove(known.second);
        return isGone;
    });
    for (const auto& [source, isSilent] : silent) {
        prometheus::Gauge*& known = m_sources[source];
        if (!known)
            known = &m_sourceSilent.Add({{"source", source.toStdString()}});
        known->Set(isSilent ? 1 : 0);
    }
}

QByteArray Metrics::text() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_registry.Collect()));
}

double toSeconds(std::chrono::milliseconds time)
{
    return double(std::max(time, std::chrono::milliseconds(0)).count()) / 1000;
}

} // namespace smartfleet
