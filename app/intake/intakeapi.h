// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/decode.h"
#include "app/intake/http.h"
#include "app/intake/intakewriter.h"
#include "app/store/store.h"

#include <functional>
#include <set>

namespace smartfleet {

/// What the HTTP interface answers, whichever server carries it. In one thread, which opens its store. Events of
/// several requests are stored together, so that they share the one write to the disk that each needs before it is
/// answered; meanwhile the next ones are read.
class IntakeApi
{
public:
    using Answer = std::function<void(const HttpReply&)>;

    IntakeApi(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics);

    /// Opens the store. Errors: the store's.
    Result<> open();
    /// Answers at once; a request that brings events in, once they are stored. What comes in while others are being
    /// stored is stored together, in one transaction, as soon as they are; one that the store refuses spoils no other.
    /// While another program holds the store all that wait are refused together.
    void take(const HttpRequest& request, Answer answer);
    /// From now on a store that another program holds is waited for no longer than a second.
    void hurry();
    /// How many requests that bring events in aren't answered yet.
    std::size_t unanswered() const { return m_batches.size() + m_underWay.size(); }

    /// Called after a commit that brought new events.
    std::function<void()> onAccepted = {};
    /// Called when requests that brought events in were answered, with their number.
    std::function<void(std::size_t)> onAnswered = {};
    /// How many connections are open, for the metrics.
    std::function<int()> connections = {};

private:
    using Method = HttpReply (IntakeApi::*)(const HttpRequest&);
    using Events = tl::expected<std::vector<IncomingEvent>, HttpReply>; // or what refuses them
    using Decoder = Events (IntakeApi::*)(const HttpRequest&);
    struct Route
    {
        QString path;
        QByteArray method;
        bool isOpen; ///< needs no token
        Method answer;
        Decoder decode = nullptr; ///< in the place of `answer`, for events
    };
    static const std::vector<Route>& routes();

    void storeWaiting();
    void refuseWaitingIfLocked(const IntakeWriter::Outcomes& outcomes);
    void onStored(const IntakeWriter::Outcomes& outcomes);
    void finish(HttpReply reply, const Answer& answer);
    /// The route of a request that may be made; or the reply that refuses it.
    tl::expected<const Route*, HttpReply> findRoute(const HttpRequest& request);
    Events decodeCloudEvents(const HttpRequest& request);
    Events decodeTraccarBody(const HttpRequest& request);
    HttpReply health(const HttpRequest& request);
    HttpReply ready(const HttpRequest& request);
    HttpReply metrics(const HttpRequest& request);

    /// Error "token_missing" (none, or not a valid one), the store's.
    Result<> authorize(const HttpRequest& request);
    HttpReply accepted(const IntakeOutcome& outcome);
    /// A store that failed is opened anew before it is used again: a database server may have been restarted.
    Result<> ensureStore();
    Error noteStoreProblem(const Error& error);
    HttpReply storeProblem(const Error& error);

    StoreLocation m_location;
    const EventCatalogue& m_catalogue;
    Clock& m_clock;
    Metrics& m_metrics;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IntakeWriter> m_writer;
    std::optional<Error> m_storeError; // what the last use of the store met with
    IntakeWriter::Batches m_batches;   // of the requests that wait for others to be stored
    std::set<QByteArray> m_granted;    // hashes of the tokens that these showed: asked for once for all of them
    std::vector<Answer> m_answers;     // to them, in the same order
    std::vector<Answer> m_underWay;    // those whose events are being stored
};

} // namespace smartfleet
