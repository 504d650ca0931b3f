// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"

namespace smartfleet {

class PracticeFaults;
class PracticeLimits;
class PracticeTenant;

/// The hands of a person or a script in the practice world, over HTTP under /practice: rooms, invitations, faults,
/// limits, clock. It gives no secret away, and does nothing for web pages.
class ControlEndpoint
{
public:
    ControlEndpoint(PracticeTenant& tenant, PracticeFaults& faults, PracticeLimits& limits);

    /// `log` is what GET /practice/requests shows.
    HttpAnswer answer(const HttpRequest& request, const std::vector<PracticeRequest>& log);

private:
    struct Call
    {
        QStringList arguments = {};
        QJsonObject body = {};
    };
    struct Route
    {
        QString method;
        QString path;
        HttpAnswer (ControlEndpoint::*handle)(const Call& call);
    };

    HttpAnswer state(const Call& call);
    HttpAnswer roomMessages(const Call& call);
    HttpAnswer addRoom(const Call& call);
    HttpAnswer invite(const Call& call);
    HttpAnswer uninvite(const Call& call);
    HttpAnswer addFault(const Call& call);
    HttpAnswer clearFaults(const Call& call);
    HttpAnswer setLimits(const Call& call);
    HttpAnswer setClock(const Call& call);
    HttpAnswer setScopes(const Call& call);
    HttpAnswer revokeTokens(const Call& call);
    HttpAnswer reissueKey(const Call& call);
    HttpAnswer showRequests(const Call& call);

    PracticeTenant& m_tenant;
    PracticeFaults& m_faults;
    PracticeLimits& m_limits;
    const std::vector<PracticeRequest>* m_log = nullptr; ///< only while answer() runs
    std::vector<Route> m_routes;
};

} // namespace smartfleet
