// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tenant.h"

#include "app/practice/randomtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostMessages = 1'000'000;

} // namespace

PracticeTenant::PracticeTenant(QObject* parent)
    : QObject(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
{
}

void PracticeTenant::addDomain(qint64 domainId)
{
    if (!hasDomain(domainId))
        m_domains.push_back(domainId);
    emit changed();
}

bool PracticeTenant::hasDomain(qint64 domainId) const
{
    return std::find(m_domains.begin(), m_domains.end(), domainId) != m_domains.end();
}

void PracticeTenant::setPlan(PracticePlan plan)
{
    m_plan = plan;
    emit changed();
}

PracticeUser PracticeTenant::addUser(const QString& name, const QString& loginId)
{
    const PracticeUser added{randomUuid(), loginId, name};
    m_users.push_back(added);
    emit changed();
    return added;
}

std::optional<PracticeUser> PracticeTenant::user(const QString& idOrLoginId) const
{
    const auto found = std::find_if(m_users.begin(), m_users.end(), [&](const PracticeUser& candidate) {
        return candidate.userId == idOrLoginId || candidate.loginId == idOrLoginId;
    });
    if (found == m_users.end() || idOrLoginId.isEmpty())
        return std::nullopt;
    return *found;
}

PracticeRoom PracticeTenant::createRoom(const QString& title, const QStringList& members, bool oneToOne)
{
    PracticeRoom created;
    created.channelId = randomUuid();
    created.title = title;
    created.domainId = m_domains.empty() ? 0 : m_domains.front();
    created.oneToOne = oneToOne;
    for (const PracticeUser& candidate : m_users) {
        if (members.isEmpty() || members.contains(candidate.userId) || members.contains(candidate.loginId))
            created.members << candidate.userId;
    }
    m_rooms.push_back(created);
    emit changed();
    return created;
}

PracticeRoom* PracticeTenant::findRoom(const QString& channelId)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&](const PracticeRoom& candidate) { return candidate.channelId == channelId; });
    return found == m_rooms.end() ? nullptr : &*found;
}

std::optional<PracticeRoom> PracticeTenant::room(const QString& channelId) const
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&](const PracticeRoom& candidate) { return candidate.channelId == channelId; });
    if (found == m_rooms.end())
        return std::nullopt;
    return *found;
}

bool PracticeTenant::isUsable(const PracticeBot& bot, qint64 domainId, const QStringList& userIds) const
{
    const auto registration =
        std::find_if(bot.registrations.begin(), bot.registrations.end(),
                     [&](const PracticeRegistration& candidate) { return candidate.domainId == domainId; });
    if (registration == bot.registrations.end() || !registration->visible)
        return false;
    if (!registration->allowToSelectedMember)
        return true;
    return std::any_of(userIds.begin(), userIds.end(),
                       [&](const QString& userId) { return registration->members.contains(userId); });
}

std::optional<PracticeRefusal> PracticeTenant::inviteBot(const QString& channelId, qint64 botId)
{
    PracticeRoom* target = findRoom(channelId);
    if (!target)
        return PracticeRefusal{404, u"CHANNEL_NOT_EXIST"_s, u"There is no such talk room."_s};
    const auto invited = bot(botId);
    if (!invited)
        return PracticeRefusal{404, u"BOT_NOT_EXIST"_s, u"There is no such bot."_s};
    if (!isUsable(*invited, target->domainId, target->members)) {
        return PracticeRefusal{
            403, u"ACCESS_DENIED"_s,
            u"The bot isn't in the list from which this room's people invite bots: it has to be added "
            "to the domain and be visible."_s};
    }
    if (!target->oneToOne && !invited->enableGroupJoin)
        return PracticeRefusal{403, u"ACCESS_DENIED"_s, u"The bot may not be invited to rooms of several people."_s};
    if (std::find(target->bots.begin(), target->bots.end(), botId) == target->bots.end())
        target->bots.push_back(botId);
    emit changed();
    return std::nullopt;
}

bool PracticeTenant::removeBot(const QString& channelId, qint64 botId)
{
    PracticeRoom* target = findRoom(channelId);
    if (!target || std::erase(target->bots, botId) == 0)
        return false;
    emit changed();
    return true;
}

PracticeMessage PracticeTenant::addMessage(PracticeMessage message)
{
    message.id = ++m_lastMessageId;
    message.receivedAt = now();
    m_messages.push_back(message);
    if (m_messages.size() > MostMessages)
        m_messages.pop_front();
    emit messageReceived(message);
    return message;
}

std::vector<PracticeMessage>
PracticeTenant::messagesWhere(qint64 afterId, const std::function<bool(const PracticeMessage&)>& wanted) const
{
    std::vector<PracticeMessage> found;
    for (const PracticeMessage& message : m_messages) {
        if (message.id > afterId && wanted(message))
            found.push_back(message);
    }
    return found;
}

std::vector<PracticeMessage> PracticeTenant::messages() const
{
    return {m_messages.begin(), m_messages.end()};
}

std::vector<PracticeMessage> PracticeTenant::messagesInRoom(const QString& channelId, qint64 afterId) const
{
    return messagesWhere(afterId, [&](const PracticeMessage& message) { return message.channelId == channelId; });
}

std::vector<PracticeMessage> PracticeTenant::messagesToUser(const QString& idOrLoginId, qint64 afterId) const
{
    const auto receiver = user(idOrLoginId);
    if (!receiver)
        return {};
    return messagesWhere(afterId, [&](const PracticeMessage& message) { return message.userId == receiver->userId; });
}

void PracticeTenant::clearMessages()
{
    m_messages.clear();
    emit changed();
}

} // namespace smartfleet
