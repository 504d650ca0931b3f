// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/decode.h"
#include "app/intake/http.h"
#include "app/intake/intakeservice.h"

#include <functional>
#include <map>

namespace smartfleet {

/// What the HTTP interface answers, whichever server carries it. Synchronous, in one thread, which opens its store.
class IntakeApi
{
public:
    IntakeApi(StoreLocation location, const EventCatalogue& catalogue, Clock& clock);

    /// Opens the store. Errors: the store's.
    Result<> open();
    HttpReply answer(const HttpRequest& request);

    /// Called after a commit that brought new events.
    std::function<void()> onAccepted = {};
    /// How many connections are open, for the metrics.
    std::function<int()> connections = {};

private:
    using Method = HttpReply (IntakeApi::*)(const HttpRequest&);
    struct Route
    {
        QString path;
        QByteArray method;
        bool isOpen; ///< needs no token
        Method answer;
    };
    static const std::vector<Route>& routes();

    HttpReply dispatch(const HttpRequest& request);
    HttpReply takeCloudEvents(const HttpRequest& request);
    HttpReply takeTraccar(const HttpRequest& request);
    HttpReply health(const HttpRequest& request);
    HttpReply ready(const HttpRequest& request);
    HttpReply metrics(const HttpRequest& request);

    /// Error "token_missing" (none, or not a valid one), the store's.
    Result<> authorize(const HttpRequest& request);
    HttpReply accept(const DecodedEvents& decoded);
    /// A store that failed is opened anew before it is used again: a database server may have been restarted.
    Result<> ensureStore();
    HttpReply storeProblem(const Error& error);

    StoreLocation m_location;
    const EventCatalogue& m_catalogue;
    Clock& m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IntakeService> m_service;
    std::optional<Error> m_storeError; // what the last use of the store met with
    IntakeOutcome m_totals;            // since the start
    std::map<int, qint64> m_replies;   // by status
};

} // namespace smartfleet
