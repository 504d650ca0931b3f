// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tenant.h"

#include "app/practice/randomtext.h"

namespace smartfleet {

namespace {

constexpr int BotSecretLength = 30;
constexpr qint64 BotIdStep = 7; // so that nobody counts on neighbours

} // namespace

std::vector<PracticeBot> PracticeTenant::bots() const
{
    std::vector<PracticeBot> all;
    all.reserve(m_bots.size());
    for (const auto& [botId, bot] : m_bots)
        all.push_back(bot);
    return all;
}

std::optional<PracticeBot> PracticeTenant::bot(qint64 botId) const
{
    const auto found = m_bots.find(botId);
    if (found == m_bots.end())
        return std::nullopt;
    return found->second;
}

PracticeBot PracticeTenant::addBot(PracticeBot bot)
{
    bot.botId = m_nextBotId;
    m_nextBotId += BotIdStep;
    bot.secret = randomText(BotSecretLength);
    bot.createdAt = now();
    bot.modifiedAt = bot.createdAt;
    m_bots[bot.botId] = bot;
    emit changed();
    return bot;
}

void PracticeTenant::putBot(PracticeBot bot)
{
    bot.modifiedAt = now();
    m_bots[bot.botId] = std::move(bot);
    emit changed();
}

bool PracticeTenant::deleteBot(qint64 botId)
{
    if (m_bots.erase(botId) == 0)
        return false;
    for (PracticeRoom& room : m_rooms)
        std::erase(room.bots, botId);
    emit changed();
    return true;
}

QString PracticeTenant::reissueBotSecret(qint64 botId)
{
    const auto found = m_bots.find(botId);
    if (found == m_bots.end())
        return {};
    found->second.secret = randomText(BotSecretLength);
    found->second.modifiedAt = now();
    emit changed();
    return found->second.secret;
}

} // namespace smartfleet
