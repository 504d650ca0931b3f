// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"
#include "app/practice/tenant.h"

#include <QJsonArray>

namespace smartfleet {

class PracticeLimits;

/// One call of the API that got as far as its handler: the caller is known, may make it, and its body is JSON.
struct PracticeApiCall
{
    PracticeTenant& tenant;
    PracticeLimits& limits;
    const PracticeHttpRequest& request;
    QString clientId;
    QStringList arguments; ///< what stood for the {…} of the route
    QJsonObject body;
};

/// Which scope words let a call through; `bot` always does.
enum class ApiScope { Bots, Messages };

/// One operation of the API.
struct ApiRoute
{
    QString method;
    QString path; ///< after /v1.0, with {…} for arguments
    ApiScope scope = ApiScope::Bots;
    bool changesBot = false; ///< never two at once on the bot that is the first argument
    PracticeHttpAnswer (*handle)(const PracticeApiCall& call) = nullptr;
};

std::vector<ApiRoute> botRoutes();
std::vector<ApiRoute> domainRoutes();
std::vector<ApiRoute> messageRoutes();
std::vector<ApiRoute> attachmentRoutes();

/// What stands for the {…} of `pattern` in a path whose first segment (the version) is left out; nothing when the path
/// isn't of that form.
std::optional<QStringList> pathArguments(const QString& pattern, const QStringList& segments);

/// The bot that the call's first argument names, when it may be used by the caller; else the refusal.
std::optional<PracticeRefusal> findOwnBot(const PracticeApiCall& call, PracticeBot& bot);

/// Which part of a list was asked for.
struct ListPage
{
    qsizetype from = 0;
    qsizetype count = 50;
    std::optional<PracticeRefusal> refusal = {};
};

/// From count=1…100 and cursor.
ListPage listPage(const PracticeHttpRequest& request);
/// The answer `{name: […], "responseMetaData": {"nextCursor"}}` with that part of `all`.
PracticeHttpAnswer listAnswer(const QString& name, const QJsonArray& all, const ListPage& page);

} // namespace smartfleet
