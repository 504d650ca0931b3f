// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageplanner.h"

#include "app/delivery/messageparts.h"
#include "app/delivery/stormsummary.h"
#include "app/domain/filemessage.h"

#include <QUuid>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr double InTimeSeconds = 10;      // how long what waits may take, one by one, and still go one by one
constexpr int ManyWaiting = 2000;         // more needn't be counted
constexpr std::size_t MostTogether = 400; // more never fit onto one message
constexpr int MostBacklog = 100'000;      // in a storm; more needn't be counted
constexpr int MostFileAttempts = 3;       // then it goes without
constexpr qint64 FilePauseSeconds = qint64{10} * 60;

} // namespace

int messageCount(std::span<const MinuteCount> arrivals)
{
    int messages = 0;
    for (const MinuteCount& minute : arrivals)
        messages += minute.events;
    return messages;
}

MessagePlanner::MessagePlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_locale(std::move(locale))
    , m_idStart(QUuid::createUuid().toString(QUuid::WithoutBraces) + u'-')
{
}

Result<std::vector<MessagePlan>> MessagePlanner::next(const PlanRequest& request)
{
    std::vector<MessagePlan> plans;
    m_events.clear();
    m_settings.clear();
    // claimed all or none, so that an error leaves nothing marked as being sent
    const Result<> planned = m_store.database.transaction([&]() -> Result<> {
        auto heads = m_store.rooms.heads(request.now);
        SMARTFLEET_TRY(heads);
        if (heads->empty())
            return {};
        const auto crowded = isCrowded(request);
        SMARTFLEET_TRY(crowded);
        // of two that have waited equally long, the one that had no message yet; a time to come was given by a clock
        // that was set back since, and so lies before all others
        const auto past = [now = request.now.toMSecsSinceEpoch()](qint64 time) {
            return time > now ? 0 : time;
        };
        const auto waitsSince = [this, &past](const Delivery& head) {
            const qint64 served = past(m_served.value(head.channel.value, 0));
            const QDateTime& since = head.heldUntil.isValid() ? head.heldUntil : head.createdAt;
            return std::pair(std::max(served, past(since.toMSecsSinceEpoch())), served);
        };
        std::stable_sort(heads->begin(), heads->end(), [&waitsSince](const Delivery& a, const Delivery& b) {
            return a.urgent != b.urgent ? a.urgent : waitsSince(a) < waitsSince(b);
        });
        const Round round{
            .now = request.now, .rooms = int(heads->size()), .perMinute = request.perMinute, .isCrowded = *crowded};
        const int ahead = *crowded ? 0 : request.ahead;
        int urgent = request.urgent > 0 ? std::max(request.urgent, ahead) : 0;
        int others = request.messages > 0 ? std::max(request.messages, ahead) : 0;
        for (const Delivery& head : *heads) {
            if ((head.urgent ? urgent : others) <= 0)
                continue;
            --urgent;
            --others;
            SMARTFLEET_TRY(planRoom(head, round, plans));
        }
        return planAhead(ahead - int(plans.size()), request.now, plans);
    });
    SMARTFLEET_TRY(planned);
    return plans;
}

void MessagePlanner::avoidFiles(const QDateTime& now)
{
    m_filesFrom = now.addSecs(FilePauseSeconds);
}

Result<bool> MessagePlanner::isCrowded(const PlanRequest& request)
{
    const auto waiting = m_store.rooms.waitingToGo(ManyWaiting);
    SMARTFLEET_TRY(waiting);
    return *waiting > request.messages + request.perMinute * InTimeSeconds / 60;
}

Result<> MessagePlanner::planRoom(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans)
{
    m_served.insert(head.channel.value, round.now.toMSecsSinceEpoch());
    const bool isRepeat = head.possiblyRepeated && !head.messageId.isEmpty();
    const bool isTogether = round.isCrowded || isRepeat || head.heldUntil.isValid() || m_halves.contains(head.id);
    if (isTogether && !head.urgent)
        return planDigest(head, round, plans);
    return planSingle(head, plans);
}

/// Where messages go fast, one write to the disk has to serve many of them.
Result<> MessagePlanner::planAhead(int most, const QDateTime& now, std::vector<MessagePlan>& plans)
{
    if (most <= 0 || plans.empty())
        return {};
    const int each = std::max(1, most / int(plans.size()));
    std::vector<std::vector<Delivery>> rooms;
    for (const MessagePlan& plan : plans) {
        const Delivery& last = plan.deliveries.back();
        if (last.urgent || last.possiblyRepeated)
            continue;
        auto waiting = m_store.rooms.behind(last, each);
        SMARTFLEET_TRY(waiting);
        const auto early = std::find_if(waiting->begin(), waiting->end(), [this, &now](const Delivery& delivery) {
            // what was held until its hour goes together
            return delivery.nextAttemptAt > now || delivery.heldUntil.isValid() || m_halves.contains(delivery.id);
        });
        waiting->erase(early, waiting->end());
        SMARTFLEET_TRY(readAhead(*waiting));
        rooms.push_back(std::move(*waiting));
    }
    std::set<qint64> joined; // that went along with the one before
    for (std::size_t place = 0; place < std::size_t(each); ++place) {
        for (const std::vector<Delivery>& room : rooms) {
            if (place >= room.size() || joined.contains(room[place].id.value))
                continue;
            SMARTFLEET_TRY(planSingle(room[place], plans));
            for (const Delivery& delivery : plans.back().deliveries)
                joined.insert(delivery.id.value);
        }
    }
    return {};
}

Result<> MessagePlanner::planSingle(const Delivery& delivery, std::vector<MessagePlan>& plans)
{
    MessagePlan plan{.room = delivery.channel,
                     .deliveries = {delivery},
                     .text = single(delivery),
                     .priority = delivery.urgent ? CallPriority::Urgent : CallPriority::Delivery};
    const bool isRepeat = delivery.possiblyRepeated && !delivery.messageId.isEmpty();
    QString messageId = isRepeat ? delivery.messageId : newMessageId();
    if (plan.text && !delivery.urgent && !delivery.possiblyRepeated)
        SMARTFLEET_TRY(joinSameIncident(plan, messageId));
    SMARTFLEET_TRY(m_store.rooms.take(plan.deliveries, messageId));
    plans.push_back(std::move(plan));
    return {};
}

/// What Traccar reports under two names is told once, and says so: with the other report when that waits right behind,
/// or by the message that has told of it.
Result<> MessagePlanner::joinSameIncident(MessagePlan& plan, QString& messageId)
{
    const Delivery head = plan.deliveries.front();
    const auto reported = report(head);
    SMARTFLEET_TRY(reported);
    const std::optional<Report>& own = *reported;
    if (!own)
        return {};
    if (const std::optional<Report> earlier = m_told.takeTwin(*own)) {
        const auto found = m_store.deliveries.find(earlier->delivery);
        SMARTFLEET_TRY(found);
        const std::optional<DeliveryRow>& row = *found;
        if (row && row->delivery.state == DeliveryState::Sent) {
            plan.isTold = true;
            messageId = row->delivery.messageId;
            return {};
        }
    }
    const auto waiting = m_store.rooms.behind(head, 2);
    SMARTFLEET_TRY(waiting);
    if (waiting->size() == 2 && !m_halves.contains(waiting->back().id)) {
        const auto reportedNext = report(waiting->back());
        SMARTFLEET_TRY(reportedNext);
        const std::optional<Report>& next = *reportedNext;
        if (next && isSameIncident(*own, *next)) {
            const QString line = MessageWords::of(m_locale.language)
                                     .line(u"sameIncident"_s)
                                     .arg(oneLine(own->name, LongestName), oneLine(next->name, LongestName));
            plan.text = elided(*plan.text, MaxMessageLength - line.size() - 1) + u'\n' + line;
            plan.deliveries.push_back(waiting->back());
            return {};
        }
    }
    m_told.remember(*own);
    return {};
}

Result<std::optional<Report>> MessagePlanner::report(const Delivery& delivery)
{
    const auto found = event(delivery.event);
    SMARTFLEET_TRY(found);
    const std::optional<NamedEvent>& known = *found;
    if (!known || !known->event.source.startsWith(u"traccar:"))
        return std::optional<Report>();
    const auto raw = m_store.events.raw(delivery.event);
    SMARTFLEET_TRY(raw);
    return reportOf(delivery, known->event, *raw);
}

/// What may go on one message with the head of the room, in order, and what is told of it: up to one that must
/// not go with it, or of which nothing can be told, and which has its turn as the head of the room.
Result<MessagePlanner::Backlog> MessagePlanner::backlog(const Delivery& head, std::size_t most)
{
    auto waiting = m_store.rooms.behind(head, int(most));
    SMARTFLEET_TRY(waiting);
    const auto apart = waiting->begin() + std::ptrdiff_t(m_halves.together(*waiting));
    waiting->erase(apart, waiting->end());
    Backlog known{.deliveries = std::move(*waiting)};
    known.entries.reserve(known.deliveries.size());
    const std::span<const Delivery> all = known.deliveries;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % MostTogether == 0) {
            m_events.clear(); // a summary tells of more than should be held at once
            SMARTFLEET_TRY(readAhead(all.subspan(i, std::min(MostTogether, all.size() - i))));
        }
        auto told = content(all[i]);
        if (!told && told.error().kind == Error::Kind::Storage)
            return failure(told.error());
        if (!told) {
            known.obstacle = told.error();
            break;
        }
        const MessageChoices& choices = told->setting.setting.message;
        known.entries.push_back({disclosed(told->event, told->names, choices, MessageWords::of(m_locale.language)),
                                 choices, all[i].folded});
    }
    known.deliveries.resize(known.entries.size());
    return known;
}

/// Marks what is on the plan as being sent. What may be a repeat keeps its name; others may be put together anew, and
/// halves are other messages than the whole, which the day has besides.
Result<> MessagePlanner::claim(MessagePlan plan, const Delivery& head, std::vector<MessagePlan>& plans)
{
    const QString fresh = plan.file ? FileMessagePrefix + newMessageId() : newMessageId();
    const bool isRepeat = head.possiblyRepeated && !m_halves.contains(head.id);
    SMARTFLEET_TRY(m_store.rooms.take(plan.deliveries, isRepeat ? head.messageId : fresh));
    m_halves.forget(plan.deliveries);
    plans.push_back(std::move(plan));
    return {};
}

Result<> MessagePlanner::planDigest(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans)
{
    auto known = backlog(head, MostTogether);
    SMARTFLEET_TRY(known);
    auto& [waiting, told, obstacle] = *known;
    MessagePlan plan{.room = head.channel};
    if (told.empty() && obstacle) {
        plan.deliveries = {head};
        plan.text = failure(*obstacle);
        return claim(std::move(plan), head, plans);
    }
    if (told.size() == 1) {
        plan.text = single(head);
    } else {
        DigestText digest = digestText(told, m_catalogue, m_locale, head.possiblyRepeated);
        if (std::size_t(digest.entries) < told.size()) {
            const auto storm = isStorm(head, digest.entries, round);
            SMARTFLEET_TRY(storm);
            if (*storm)
                return planSummary(head, round, plans);
        }
        waiting.resize(std::size_t(digest.entries));
        plan.text = std::move(digest.text);
    }
    plan.deliveries = std::move(waiting);
    return claim(std::move(plan), head, plans);
}

Result<bool> MessagePlanner::isStorm(const Delivery& head, int onOneMessage, const Round& round)
{
    const qint64 filesIn = m_filesFrom.isValid() ? round.now.secsTo(m_filesFrom) : 0;
    const bool isPause = filesIn > 0 && filesIn <= FilePauseSeconds; // longer only by a clock that was set back since
    if (head.attempts >= MostFileAttempts || isPause)
        return false;
    const auto waiting = m_store.rooms.countBehind(head, MostBacklog);
    SMARTFLEET_TRY(waiting);
    const auto inAllRooms = m_store.rooms.waitingToGo(MostBacklog);
    SMARTFLEET_TRY(inAllRooms);
    return needsSummary({.waiting = *waiting,
                         .inAllRooms = *inAllRooms,
                         .onOneMessage = onOneMessage,
                         .rooms = round.rooms,
                         .perMinute = round.perMinute,
                         .isRepeat = head.possiblyRepeated});
}

Result<> MessagePlanner::planSummary(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans)
{
    auto known = backlog(head, MostInSummary);
    SMARTFLEET_TRY(known);
    auto& [waiting, told, obstacle] = *known;
    StormSummary summary = stormSummary(told, m_catalogue, m_locale, round.now, head.possiblyRepeated);
    waiting.resize(std::size_t(summary.entries));
    return claim({.room = head.channel,
                  .deliveries = std::move(waiting),
                  .text = std::move(summary.text),
                  .file = std::move(summary.file)},
                 head, plans);
}

Result<NotificationSettingRow> MessagePlanner::setting(SettingId id)
{
    const auto found = m_settings.constFind(id.value);
    if (found != m_settings.constEnd())
        return *found;
    // deleting or suspending a setting doesn't reach a delivery that was being sent just then: it is stopped here
    const auto stored = m_store.settings.find(id);
    SMARTFLEET_TRY(stored);
    const std::optional<NotificationSettingRow>& row = *stored;
    Result<NotificationSettingRow> result =
        failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(id.value)});
    if (row && row->setting.suspended)
        result = failure(Error::Kind::Conflict, u"setting_suspended"_s, {QString::number(id.value)});
    else if (row)
        result = *row;
    m_settings.insert(id.value, result);
    return result;
}

Result<MessagePlanner::Content> MessagePlanner::content(const Delivery& delivery)
{
    auto row = setting(delivery.setting);
    SMARTFLEET_TRY(row);
    auto stored = event(delivery.event);
    SMARTFLEET_TRY(stored);
    std::optional<NamedEvent>& found = *stored;
    if (!found)
        return failure(Error::Kind::NotFound, u"event_not_found"_s);
    return Content{std::move(*row), std::move(found->event), std::move(found->names)};
}

/// Where many are told at once they are read at once.
Result<> MessagePlanner::readAhead(std::span<const Delivery> deliveries)
{
    if (deliveries.size() < 2)
        return {};
    auto events = namedEventsOf(m_store.database, deliveries.front(), deliveries.back());
    SMARTFLEET_TRY(events);
    for (NamedEvent& event : *events) {
        const qint64 seq = event.event.seq.value;
        m_events.insert(seq, std::move(event));
    }
    return {};
}

/// What is told of an event, and whether it was told before, both ask for it.
Result<std::optional<NamedEvent>> MessagePlanner::event(EventSeq seq)
{
    const auto known = m_events.constFind(seq.value);
    if (known != m_events.constEnd())
        return *known;
    auto found = namedEvent(m_store.database, seq);
    SMARTFLEET_TRY(found);
    m_events.insert(seq.value, *found);
    return found;
}

Result<QString> MessagePlanner::single(const Delivery& delivery)
{
    const auto told = content(delivery);
    SMARTFLEET_TRY(told);
    return messageText(told->event, told->names, told->setting.setting.message, m_catalogue, m_locale,
                       delivery.possiblyRepeated, delivery.folded);
}

/// Another one than any process ever gave.
QString MessagePlanner::newMessageId()
{
    return m_idStart + QString::number(++m_lastId);
}

} // namespace smartfleet
