// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/apiroute.h"
#include "app/practice/botbody.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

PracticeHttpAnswer createBot(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const auto refusal = readBotBody(call.tenant, call.body, false, bot))
        return refusalAnswer(*refusal);
    if (call.tenant.isBotLimitReached())
        return refusalAnswer({403, u"LIMIT_EXCEEDED"_s, u"The tenant has as many bots as it may have."_s});
    bot.clientId = call.clientId;
    const PracticeBot created = call.tenant.addBot(bot);
    QJsonObject json = botToJson(created);
    json.insert(u"botSecret"_s, created.secret);
    return jsonAnswer(201, json);
}

PracticeHttpAnswer listBots(const PracticeApiCall& call)
{
    QJsonArray all;
    const std::vector<PracticeBot> bots = call.tenant.bots();
    for (const PracticeBot& bot : bots) {
        if (bot.clientId == call.clientId || call.tenant.listShowsOtherApps())
            all.append(botInListToJson(bot));
    }
    return listAnswer(u"bots"_s, all, listPage(call.request));
}

PracticeHttpAnswer showBot(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const auto refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    return jsonAnswer(200, botToJson(bot));
}

PracticeHttpAnswer changeBot(const PracticeApiCall& call, bool partly)
{
    PracticeBot bot;
    if (const auto refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    if (const auto refusal = readBotBody(call.tenant, call.body, partly, bot))
        return refusalAnswer(*refusal);
    call.tenant.putBot(bot);
    return showBot(call);
}

PracticeHttpAnswer replaceBot(const PracticeApiCall& call)
{
    return changeBot(call, false);
}

PracticeHttpAnswer patchBot(const PracticeApiCall& call)
{
    return changeBot(call, true);
}

PracticeHttpAnswer deleteBot(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const auto refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    call.tenant.deleteBot(bot.botId);
    return emptyAnswer(204);
}

PracticeHttpAnswer reissueSecret(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const auto refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    return jsonAnswer(200, {{u"botSecret"_s, call.tenant.reissueBotSecret(bot.botId)}});
}

} // namespace

std::vector<ApiRoute> botRoutes()
{
    const QString one = u"/bots/{botId}"_s;
    return {
        {u"POST"_s, u"/bots"_s, ApiScope::Bots, false, createBot},
        {u"GET"_s, u"/bots"_s, ApiScope::Bots, false, listBots},
        {u"GET"_s, one, ApiScope::Bots, false, showBot},
        {u"PUT"_s, one, ApiScope::Bots, true, replaceBot},
        {u"PATCH"_s, one, ApiScope::Bots, true, patchBot},
        {u"DELETE"_s, one, ApiScope::Bots, true, deleteBot},
        {u"POST"_s, one + u"/secret"_s, ApiScope::Bots, true, reissueSecret},
    };
}

} // namespace smartfleet
