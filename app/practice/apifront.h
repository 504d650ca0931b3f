// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apiroute.h"
#include "app/practice/ratelimits.h"

#include <set>

namespace smartfleet {

/// What every call of the API passes: the route, the token, the rate limit, the scope, the body's form, and that no two
/// calls change one bot at once.
class ApiFront
{
public:
    /// An answer, and the bot that stays taken until the answer has gone out.
    struct Outcome
    {
        PracticeHttpAnswer answer = {};
        qint64 takenBot = 0; ///< 0: none
    };

    ApiFront(PracticeTenant& tenant, PracticeLimits& limits);

    /// `request` is one under /v1.0. `limitTime` is the unskewed time by which calls are counted.
    Outcome answer(const PracticeHttpRequest& request, const QDateTime& limitTime);
    /// To be called for each taken bot once its answer has gone or can't go any more.
    void release(qint64 botId) { m_taken.erase(botId); }

private:
    struct Match
    {
        const ApiRoute* route = nullptr;
        QStringList arguments = {};
        QStringList allowed = {}; ///< the methods of that path
    };
    Match match(const PracticeHttpRequest& request) const;
    Outcome handle(const Match& match, const PracticeHttpRequest& request, const PracticeToken& token);

    PracticeTenant& m_tenant;
    PracticeLimits& m_limits;
    std::vector<ApiRoute> m_routes;
    std::set<qint64> m_taken;
};

/// The token of the Authorization header; empty when it isn't written "Bearer TOKEN" with exactly one space.
QString bearerToken(const PracticeHttpRequest& request);
/// Why the token of the Authorization header isn't good; on nothing, `token` is what it stands for.
std::optional<PracticeHttpAnswer> tokenFault(const PracticeTenant& tenant, const PracticeHttpRequest& request,
                                             PracticeToken& token);
/// 401 with the cause in WWW-Authenticate as in RFC 6750.
PracticeHttpAnswer unauthorized(const QByteArray& cause, const QByteArray& sentence);

} // namespace smartfleet
