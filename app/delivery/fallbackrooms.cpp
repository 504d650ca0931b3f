// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/fallbackrooms.h"

#include "app/delivery/roomnotice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 ReachedForSeconds = qint64{24} * 3600; // a look alone doesn't speak against a message within these

Result<> keep(Store& store, SettingId setting, const std::optional<RoomFailure>& failure)
{
    return failure ? store.roomFailures.put(*failure) : store.roomFailures.remove(setting);
}

Result<> fails(Store& store, SettingId setting, const ChannelId& room, const Error& problem, int failed,
               const QDateTime& now)
{
    const auto watched = store.roomFailures.watchedRoom(setting);
    SMARTFLEET_TRY(watched);
    const std::optional<ChannelId>& own = *watched;
    if (!own)
        return {};
    if (*own != room) // put right while the message was under way
        return store.rooms.move(setting, room, *own, now);
    const auto found = store.roomFailures.find(setting);
    SMARTFLEET_TRY(found);
    const std::optional<RoomFailure>& known = *found;
    return store.roomFailures.put(failsOn(known ? *known : beginFailure(setting, problem, now), problem, failed));
}

/// `held` are those that waited and have arrived already.
Result<> works(Store& store, const RoomFailure& failure, int held, const QDateTime& now)
{
    if (failure.works())
        return {};
    SMARTFLEET_TRY(store.rooms.hurry(failure.room, now));
    const auto unsent = store.rooms.unsentOf(failure.setting, failure.room);
    SMARTFLEET_TRY(unsent);
    return keep(store, failure.setting, worksAgain(failure, now, held + *unsent));
}

/// Who was told what, for whoever reads the audit.
Result<> audit(Store& store, const RoomFailure& told, const DeliveryEnd& end, const QDateTime& now)
{
    if (end.kind != DeliveryEnd::Kind::Sent && end.kind != DeliveryEnd::Kind::Failed)
        return {};
    const QString outcome = end.kind == DeliveryEnd::Kind::Sent ? u"told"_s : u"not told: "_s + end.why.code;
    return store.audit.add(now, told.works() ? u"fallback.works"_s : u"fallback.fails"_s,
                           QString::number(told.setting.value),
                           u"room=%1 fallback=%2 %3"_s.arg(told.room.value, told.fallback.value, outcome));
}

} // namespace

FallbackRooms::FallbackRooms(Store& store, MessageLocale locale)
    : m_store(store)
    , m_locale(std::move(locale))
{
}

std::set<qint64> FallbackRooms::waiting(const MessagePlan& plan, const Result<void>& outcome)
{
    std::set<qint64> waiting;
    if (outcome || !isRoomProblem(outcome.error()))
        return waiting;
    std::set<qint64> others;
    for (const Delivery& delivery : plan.deliveries) {
        const qint64 setting = delivery.setting.value;
        if (waiting.contains(setting) || others.contains(setting))
            continue;
        const auto watched = m_store.roomFailures.watchedRoom(delivery.setting);
        // a store that doesn't answer makes nothing fail that might have waited
        const bool isWatched = !watched || watched->has_value();
        (isWatched ? waiting : others).insert(setting);
    }
    return waiting;
}

void FallbackRooms::note(const MessagePlan& plan, std::span<const DeliveryEnd> ends, const Result<void>& outcome,
                         const QDateTime& now)
{
    const bool hasArrived = outcome && !plan.isTold;
    if (plan.deliveries.empty() || (!hasArrived && (outcome || !isRoomProblem(outcome.error()))))
        return;
    const bool wasHeld = plan.deliveries.front().attempts > 0;
    const auto begin = std::ptrdiff_t(m_rooms.size());
    for (std::size_t i = 0; i < plan.deliveries.size(); ++i) {
        const SettingId setting = plan.deliveries[i].setting;
        auto shown = std::find_if(m_rooms.begin() + begin, m_rooms.end(),
                                  [setting](const Shown& each) { return each.setting == setting; });
        if (shown == m_rooms.end()) {
            m_rooms.push_back({.setting = setting, .room = plan.room, .at = now});
            shown = std::prev(m_rooms.end());
            if (!outcome)
                shown->problem = outcome.error();
        }
        shown->arrived += outcome ? 1 : 0;
        shown->held += outcome && wasHeld ? 1 : 0;
        shown->failed += ends[i].kind == DeliveryEnd::Kind::Failed ? 1 : 0;
    }
}

void FallbackRooms::noteNotice(const MessagePlan& plan, const Result<void>& outcome, const QDateTime& now,
                               const RetryPolicy& policy, double random)
{
    if (const std::optional<RoomFailure>& told = plan.notice)
        m_notices.push_back({.told = *told, .end = endOfNotice(*told, outcome, now, policy, random), .at = now});
}

void FallbackRooms::giveBack(const MessagePlan& plan, const QDateTime& now)
{
    if (const std::optional<RoomFailure>& told = plan.notice)
        m_notices.push_back({.told = *told, .end = {.kind = DeliveryEnd::Kind::NotTried}, .at = now});
}

Result<> FallbackRooms::write()
{
    SMARTFLEET_TRY(write(std::span(m_rooms)));
    for (const EndedNotice& notice : m_notices)
        SMARTFLEET_TRY(write(notice));
    return {};
}

Result<> FallbackRooms::write(std::span<const Shown> shown)
{
    if (shown.empty())
        return {};
    const auto any = m_store.roomFailures.any();
    SMARTFLEET_TRY(any);
    bool isAny = *any;
    for (; !shown.empty(); shown = shown.subspan(1)) {
        const Shown& next = shown.front();
        if (const std::optional<Error>& problem = next.problem) {
            SMARTFLEET_TRY(fails(m_store, next.setting, next.room, *problem, next.failed, next.at));
            isAny = true;
            continue;
        }
        if (!isAny)
            continue;
        const auto found = m_store.roomFailures.find(next.setting);
        SMARTFLEET_TRY(found);
        const std::optional<RoomFailure>& known = *found;
        if (known && known->room == next.room)
            SMARTFLEET_TRY(works(m_store, *known, next.held + arrivedBehind(shown), next.at));
    }
    return {};
}

/// What was claimed ahead with the first, and has arrived after it: that had waited for it and is sent already.
int FallbackRooms::arrivedBehind(std::span<const Shown> shown)
{
    int arrived = 0;
    for (const Shown& later : shown.subspan(1)) {
        if (later.setting != shown.front().setting || later.room != shown.front().room)
            continue;
        if (later.problem)
            break;
        arrived += later.arrived;
    }
    return arrived;
}

Result<> FallbackRooms::write(const EndedNotice& notice)
{
    const RoomFailure& told = notice.told;
    SMARTFLEET_TRY(audit(m_store, told, notice.end, notice.at));
    if (notice.end.kind == DeliveryEnd::Kind::Sent)
        SMARTFLEET_TRY(m_store.roomFailures.noteSent(told.fallback, notice.at));
    const auto found = m_store.roomFailures.find(told.setting);
    SMARTFLEET_TRY(found);
    const std::optional<RoomFailure>& current = *found;
    // the setting may have gone, or have got another fallback room
    if (!current || current->notice != NoticeState::Sending || current->fallback != told.fallback)
        return {};
    return keep(m_store, told.setting, afterNotice(*current, told, notice.end, notice.at));
}

void FallbackRooms::forget()
{
    m_rooms.clear();
    m_notices.clear();
}

Result<std::vector<MessagePlan>> FallbackRooms::next(MessagePlanner& planner, PlanRequest request)
{
    if (request.messages <= 0)
        return planner.next(request);
    const auto taken = m_store.roomFailures.take(request.now);
    SMARTFLEET_TRY(taken);
    const std::optional<RoomFailure>& notice = *taken;
    if (!notice)
        return planner.next(request);
    --request.messages;
    --request.urgent;
    MessagePlan told{.room = notice->fallback, .text = roomNoticeText(*notice, m_locale), .notice = notice};
    auto plans = planner.next(request);
    if (plans)
        plans->insert(plans->begin(), std::move(told));
    else
        giveBack(told, request.now);
    return plans;
}

Result<> noteRoomSeen(Store& store, const ChannelId& room, const std::optional<Error>& problem, const QDateTime& now)
{
    return store.database.transaction([&]() -> Result<> {
        if (!problem) {
            const auto failing = store.roomFailures.ofRoom(room);
            SMARTFLEET_TRY(failing);
            for (const RoomFailure& failure : *failing) {
                const auto unsent = store.rooms.unsentOf(failure.setting, room);
                SMARTFLEET_TRY(unsent);
                // what waits proves it better
                SMARTFLEET_TRY(*unsent > 0 ? store.rooms.hurry(room, now) : works(store, failure, 0, now));
            }
            return {};
        }
        const auto isReached = store.roomLooks.isReachedSince(room, now.addSecs(-ReachedForSeconds), now);
        SMARTFLEET_TRY(isReached);
        if (*isReached)
            return {};
        const auto watched = store.roomFailures.watched(room);
        SMARTFLEET_TRY(watched);
        for (const SettingId setting : *watched)
            SMARTFLEET_TRY(fails(store, setting, room, *problem, 0, now));
        return {};
    });
}

} // namespace smartfleet
