// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/roomkeeper.h"

#include "app/core/clock.h"
#include "app/core/logging.h"
#include "app/delivery/fallbackrooms.h"
#include "app/link/roomlookup.h"

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr int RoomsAtOnce = 200; // that are fetched from the store
constexpr auto PauseBetweenLooks = 2s;
constexpr auto PauseBetweenFetches = 20ms; // in which delivery has its turn
constexpr auto PauseBetweenRounds = 10min;
constexpr auto PauseAfterFailure = 5min;
constexpr qint64 GoodForSeconds = qint64{24} * 3600;
constexpr qint64 BadForSeconds = 3600;

} // namespace

RoomKeeper::RoomKeeper(Store& store, LinkedLineWorks& link, Clock& clock)
    : m_store(store)
    , m_link(link)
    , m_clock(clock)
{
}

void RoomKeeper::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    stepAfter(PauseBetweenLooks);
}

void RoomKeeper::stepAfter(std::chrono::milliseconds pause)
{
    m_clock.after(pause, this, [this] { step(); });
}

bool RoomKeeper::isDue(const RoomLook& look) const
{
    if (!look.lookedAt.isValid())
        return true;
    const qint64 age = look.lookedAt.secsTo(m_clock.now());
    return age < 0 || age >= (look.problem ? BadForSeconds : GoodForSeconds); // below 0: by a clock that was wrong
}

Result<bool> RoomKeeper::fetch()
{
    auto rooms = m_store.roomLooks.after(m_tab, m_last, RoomsAtOnce);
    SMARTFLEET_TRY(rooms);
    if (!rooms->empty()) {
        m_last = rooms->back().channel;
        m_next.assign(rooms->begin(), rooms->end());
        return true;
    }
    m_last = {};
    m_tab = m_tab == SettingTab::Company ? SettingTab::User : SettingTab::Company;
    return m_tab == SettingTab::User;
}

void RoomKeeper::step()
{
    while (!m_next.empty()) {
        const RoomLook next = m_next.front();
        m_next.pop_front();
        if (isDue(next)) {
            look(next.channel);
            return;
        }
    }
    const Result<bool> isMore = fetch();
    if (!isMore)
        qCWarning(logDelivery) << "the talk rooms could not be read:" << isMore.error().code;
    stepAfter(!isMore       ? std::chrono::milliseconds(PauseAfterFailure)
                  : *isMore ? std::chrono::milliseconds(PauseBetweenFetches)
                            : std::chrono::milliseconds(PauseBetweenRounds));
}

void RoomKeeper::look(const ChannelId& channel)
{
    lookUpRoom(m_link, channel, this)->onFinished(this, [this, channel](const Result<Channel>& seen) {
        if (!seen && !isRoomProblem(seen.error())) { // it says nothing of the room
            m_next.push_front({.channel = channel});
            stepAfter(PauseAfterFailure);
            return;
        }
        const Result<> noted = note(channel, seen ? std::nullopt : std::optional(seen.error()));
        if (!noted)
            qCWarning(logDelivery) << "what a talk room showed could not be kept:" << noted.error().code;
        else
            emit looked(channel.value);
        stepAfter(PauseBetweenLooks);
    });
}

Result<> RoomKeeper::note(const ChannelId& channel, const std::optional<Error>& problem)
{
    return m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.roomLooks.note(channel, m_clock.now(), problem));
        return noteRoomSeen(m_store, channel, problem, m_clock.now());
    });
}

} // namespace smartfleet
