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
    PracticeHttpAnswer answer(const PracticeHttpRequest& request, const std::vector<PracticeRequest>& log);

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
        PracticeHttpAnswer (ControlEndpoint::*handle)(const Call& call);
    };

    PracticeHttpAnswer state(const Call& call);
    PracticeHttpAnswer roomMessages(const Call& call);
    PracticeHttpAnswer fileContent(const Call& call);
    PracticeHttpAnswer addRoom(const Call& call);
    PracticeHttpAnswer invite(const Call& call);
    PracticeHttpAnswer uninvite(const Call& call);
    PracticeHttpAnswer addFault(const Call& call);
    PracticeHttpAnswer clearFaults(const Call& call);
    PracticeHttpAnswer setLimits(const Call& call);
    PracticeHttpAnswer setClock(const Call& call);
    PracticeHttpAnswer setScopes(const Call& call);
    PracticeHttpAnswer revokeTokens(const Call& call);
    PracticeHttpAnswer reissueKey(const Call& call);
    PracticeHttpAnswer showRequests(const Call& call);

    PracticeTenant& m_tenant;
    PracticeFaults& m_faults;
    PracticeLimits& m_limits;
    const std::vector<PracticeRequest>* m_log = nullptr; ///< only while answer() runs
    std::vector<Route> m_routes;
};

} // namespace smartfleet
