// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr int UntoldByACrash = 8; // calls of its last moments that nobody wrote down
constexpr qsizetype MostComplaints = 20;
constexpr auto LinkPatience = 12min; // once LINE WORKS takes the link again: it is asked every ten
const QString RepeatMark = u"※再送"_s;
const QString SummaryMark = u"【集計通知】"_s;

} // namespace

Watch::Watch(const Plan& plan, const SimulatedClock& clock, SimulatedLineWorks& lineworks)
    : m_plan(plan)
    , m_clock(clock)
    , m_lineworks(lineworks)
    , m_urgent(clock)
{
    for (const Happening& happening : plan.happenings) {
        for (const PlannedEvent& event : happening.events)
            m_events.emplace(event.number, event);
    }
}

void Watch::complain(const QString& what)
{
    if (m_complaints.size() < MostComplaints)
        m_complaints += u"at %1 s: %2"_s.arg(double(m_clock.monotonic().count()) / 1000, 0, 'f', 3).arg(what);
}

void Watch::trace(const QString& what)
{
    const auto mix = [this](quint64 value) {
        m_trace = (m_trace ^ value) * 0x100000001b3ULL;
    };
    mix(quint64(m_clock.monotonic().count()));
    for (const QChar c : what)
        mix(c.unicode());
}

bool Watch::isUrgent(int event) const
{
    const auto found = m_events.find(event);
    return found != m_events.end() && found->second.urgent;
}

std::vector<int> Watch::eventsOf(const SimulatedRequest& message) const
{
    const QString file = message.fileId();
    if (!file.isEmpty())
        return eventsIn(QString::fromUtf8(m_lineworks.file(file)));
    const QString text = message.text();
    return text.contains(SummaryMark) ? std::vector<int>() : eventsIn(text);
}

std::vector<int> Watch::urgentOf(const SimulatedRequest& message) const
{
    std::vector<int> events = eventsOf(message);
    std::erase_if(events, [this](int event) { return !isUrgent(event); });
    return events;
}

std::vector<QString> Watch::roomsOf(const PlannedEvent& event) const
{
    std::set<QString> rooms;
    for (const PlannedSetting& setting : m_plan.settings) {
        if (setting.company == event.company && setting.types.contains(event.type))
            rooms.insert(channelOf(setting.room));
    }
    return {rooms.begin(), rooms.end()};
}

void Watch::promise(const std::vector<PlannedEvent>& events)
{
    for (const PlannedEvent& event : events) {
        Promise& promise = m_promises[event.number];
        if (promise.isMade)
            continue;
        promise = {true, m_clock.monotonic()};
        if (!event.urgent)
            continue;
        for (const QString& room : roomsOf(event)) {
            if (!m_ways[{event.number, room}].isOver)
                m_urgent.accept(event.number, room);
        }
    }
}

void Watch::begin(Store& store)
{
    ++m_begun;
    m_urgent.begin();
    const auto sending = store.deliveries.list({.state = DeliveryState::Sending});
    if (!sending) {
        complain(u"the store can't be read: "_s + sending.error().code);
        return;
    }
    for (const DeliveryRow& row : *sending)
        m_ways[{row.eventId.toInt(), row.delivery.channel.value}].mayHaveArrived = true;
}

void Watch::cannotBegin(const Error& why)
{
    complain(u"no process can begin: "_s + why.code + u' ' + why.detail);
}

void Watch::disturb(std::chrono::milliseconds until)
{
    m_disturbedUntil = std::max(m_disturbedUntil, until);
    m_urgent.disturb(until);
}

void Watch::noteBrokenLink(std::chrono::milliseconds until)
{
    disturb(until);
    if (m_clock.monotonic() > m_plan.end + LinkPatience)
        complain(u"the link doesn't come back by itself"_s);
}

void Watch::sendAgain(Store& store)
{
    const auto failed = store.deliveries.list({.state = DeliveryState::Failed});
    if (!failed)
        return;
    for (const DeliveryRow& row : *failed)
        m_ways[{row.eventId.toInt(), row.delivery.channel.value}].isOutOfOrder = true;
}

void Watch::leaves(const SimulatedRequest& request)
{
    trace(u"> "_s + request.path);
    if (request.isToken())
        m_urgent.tokenLeaves();
    if (!request.isMessage())
        return;
    const QString room = request.room();
    const QString text = request.text();
    const std::vector<int> events = eventsOf(request);
    if (text.size() > 2000)
        complain(u"a message of %1 characters"_s.arg(text.size()));
    if (events.empty())
        return; // a test message, or what stands beside a file
    if (m_urgent.isBusy(room))
        complain(u"two messages under way to "_s + room);
    const std::vector<int> urgent = urgentOf(request);
    if (!urgent.empty() && events.size() > 1)
        complain(u"an urgent event isn't alone on its message"_s);
    if (urgent.empty()) { // nothing may go while an urgent event could
        const QStringList leftBehind = m_urgent.leftBehind(room);
        for (const QString& behind : leftBehind)
            complain(u"a message to %1 went before urgent %2"_s.arg(room, behind));
    }
    m_urgent.messageLeaves(room, urgent);
}

void Watch::reached(const SimulatedRequest& request, const SimulatedAnswer& answer, bool isSeen)
{
    trace(u"= %1 %2 %3"_s.arg(request.path, request.isMessage() ? request.text() : QString())
              .arg(answer.status * 2 + (isSeen ? 1 : 0)));
    if (request.isToken())
        m_isTokenGiven = answer.kind == SimulatedAnswer::Kind::Token;
    if (!request.isMessage())
        return;
    if (answer.kind == SimulatedAnswer::Kind::MinuteUsed) {
        ++m_refusedForRate;
        m_urgent.noteMinuteUsed();
        const int own = m_lineworks.ownCalls();
        if (own >= m_lineworks.rules().callsPerMinute)
            complain(u"429 by our own fault: %1 calls of ours in the minute"_s.arg(own));
        return;
    }
    // what a minute's calls can use up at once can't be spread over a day
    const bool isDayLarge = m_plan.rules.messagesPerDay > 2 * m_plan.rules.callsPerMinute;
    if (answer.kind == SimulatedAnswer::Kind::DayUsed && isDayLarge &&
        m_lineworks.ownMessages() >= m_plan.rules.messagesPerDay &&
        m_plan.assumedMessagesPerDay == m_plan.rules.messagesPerDay && urgentOf(request).empty())
        complain(u"the day's messages used up by ourselves"_s);
    const int lately = m_lineworks.ownCallsLately();
    m_mostInHalfAnHour = std::max(m_mostInHalfAnHour, lately);
    m_mostInAMinute = std::max(m_mostInAMinute, m_lineworks.ownCalls());
    m_mostInADay = std::max(m_mostInADay, m_lineworks.ownMessages());
    if (lately > m_plan.rules.callsPerMinute * 15 + UntoldByACrash * m_begun)
        complain(u"%1 calls within half an hour"_s.arg(lately));

    const QString room = request.room();
    const QString text = request.text();
    const std::vector<int> events = eventsOf(request);
    const bool isRefused = answer.kind == SimulatedAnswer::Kind::Refused;
    for (const int event : events) {
        Way& way = m_ways[{event, room}];
        way.wasRefused = way.wasRefused || isRefused;
        way.isOver = way.isOver || (isSeen && (isRefused || answer.kind == SimulatedAnswer::Kind::Taken));
        if (way.isOver)
            m_urgent.settle(event, room);
    }
    if (answer.kind != SimulatedAnswer::Kind::Taken || events.empty())
        return;
    ++m_messages;
    const bool isFile = text.isEmpty();
    m_digests += events.size() > 1 ? 1 : 0;
    m_files += isFile ? 1 : 0;
    m_lastArrival = m_clock.monotonic();
    Arrival first{.isUrgent = isUrgent(events.front())};
    for (const int event : events) {
        Way& way = m_ways[{event, room}];
        if (++way.arrivals == 1 && !way.isOutOfOrder)
            first.events.push_back(event);
        way.wasInFile = way.wasInFile || isFile;
        if (way.arrivals > 1 && !isFile && !text.contains(RepeatMark))
            complain(u"%1 arrived in %2 again without a word"_s.arg(wordOf(event), room));
        if (way.arrivals == 1)
            checkTime(event);
    }
    if (!first.events.empty())
        m_arrivals[room].push_back(std::move(first));
}

/// How long an event took that has just arrived.
void Watch::checkTime(int event)
{
    const auto promise = m_promises.find(event);
    if (promise == m_promises.end())
        return;
    const auto took = m_clock.monotonic() - std::max(promise->second.at, m_disturbedUntil);
    if (isUrgent(event))
        m_slowestUrgent = std::max(m_slowestUrgent, took);
    if (m_plan.isCalm && took > (isUrgent(event) ? m_plan.urgentInTime : m_plan.inTime))
        complain(u"%1 took %2 s"_s.arg(wordOf(event)).arg(took.count() / 1000));
}

void Watch::ended(const SimulatedRequest& request, WireEnd end)
{
    trace(u"< "_s + request.path);
    if (request.isToken())
        m_urgent.tokenEnded(end, m_isTokenGiven);
    if (!request.isMessage())
        return;
    const QString room = request.room();
    const std::vector<int> events = eventsOf(request);
    if (events.empty())
        return;
    m_urgent.messageEnded(room, urgentOf(request), end);
    if (!mayBeDone(end))
        return;
    for (const int event : events)
        m_ways[{event, room}].mayHaveArrived = true;
}

void Watch::look(Store& store, bool isEnd)
{
    constexpr int PageSize = 5000;
    const auto unaccounted = store.events.unaccounted();
    if (!unaccounted || !unaccounted->empty())
        complain(u"%1 events with neither delivery nor reason"_s.arg(unaccounted ? qint64(unaccounted->size()) : -1));
    std::set<int> stored;
    std::map<int, qint64> order;
    EventFilter events{.oldestFirst = true, .limit = PageSize};
    for (;;) {
        const auto page = store.events.list(events);
        if (!page || page->empty())
            break;
        for (const EventRow& row : *page) {
            stored.insert(row.event.id.toInt());
            order[row.event.id.toInt()] = row.event.seq.value;
        }
        events.beyond = page->back().event.seq;
    }
    std::map<int, std::set<QString>> rows;
    DeliveryFilter deliveries{.limit = PageSize, .oldestFirst = true};
    for (;;) {
        const auto page = store.deliveries.list(deliveries);
        if (!page || page->empty())
            break;
        for (const DeliveryRow& row : *page) {
            if (!rows[row.eventId.toInt()].insert(row.delivery.channel.value).second)
                complain(u"two deliveries of %1 to %2"_s.arg(wordOf(row.eventId.toInt()), row.delivery.channel.value));
            checkRow(row, isEnd);
        }
        deliveries.beyond = page->back().delivery.id;
    }
    checkPromises(rows, stored);
    checkOrder(order);
    if (!isEnd)
        return;
    const auto problems = store.database.integrityProblems();
    if (!problems || !problems->isEmpty())
        complain(u"the database isn't sound"_s);
}

void Watch::checkRow(const DeliveryRow& row, bool isEnd)
{
    const int event = row.eventId.toInt();
    const Delivery& delivery = row.delivery;
    const Way& way = m_ways[{event, delivery.channel.value}];
    const QString name = wordOf(event) + u" to "_s + delivery.channel.value;
    const QString why = delivery.lastError ? delivery.lastError->code : QString();
    if (delivery.state == DeliveryState::Sent && way.arrivals == 0)
        complain(name + u" is said to be sent but never arrived"_s);
    if (way.arrivals > 1 && !delivery.possiblyRepeated)
        complain(name + u" arrived %1 times and isn't marked"_s.arg(way.arrivals));
    if (delivery.possiblyRepeated && !way.mayHaveArrived && !way.wasInFile)
        complain(name + u" is marked as possibly repeated without a cause"_s);
    if (delivery.state == DeliveryState::Failed && why.isEmpty())
        complain(name + u" failed without a reason"_s);
    if (delivery.state == DeliveryState::Failed && !way.wasRefused && why != u"delivery_expired")
        complain(name + u" failed, but was never refused: "_s + why);
    if (delivery.state == DeliveryState::Failed && why == u"message_refused" &&
        !m_plan.refusedWords.contains(wordOf(event)))
        complain(name + u" failed for what another event's text did"_s);
    const bool isSettled = delivery.state == DeliveryState::Sent || delivery.state == DeliveryState::Failed;
    if (isEnd && !isSettled)
        complain(name +
                 u" is still %1, due %2: %3"_s.arg(toString(delivery.state),
                                                   delivery.nextAttemptAt.toString(Qt::ISODate), why));
}

void Watch::checkPromises(const std::map<int, std::set<QString>>& rows, const std::set<int>& stored)
{
    for (const auto& [event, promise] : m_promises) {
        if (!stored.contains(event)) {
            complain(u"%1 was accepted and is lost"_s.arg(wordOf(event)));
            continue;
        }
        const auto expected = roomsOf(m_events.at(event));
        const auto found = rows.find(event);
        const std::set<QString> rooms = found == rows.end() ? std::set<QString>() : found->second;
        if (rooms != std::set<QString>(expected.begin(), expected.end()))
            complain(u"%1 goes to %2 rooms instead of %3"_s.arg(wordOf(event)).arg(rooms.size()).arg(expected.size()));
    }
}

void Watch::checkOrder(const std::map<int, qint64>& order)
{
    for (const auto& [room, arrivals] : m_arrivals) {
        qint64 last[2] = {0, 0}; // urgent ones go before the others
        for (const Arrival& arrival : arrivals) {
            qint64 newest = last[arrival.isUrgent ? 1 : 0];
            for (const int event : arrival.events) {
                const auto place = order.find(event);
                if (place == order.end())
                    continue;
                if (place->second < last[arrival.isUrgent ? 1 : 0])
                    complain(u"%1 arrived in %2 out of order"_s.arg(wordOf(event), room));
                newest = std::max(newest, place->second);
            }
            last[arrival.isUrgent ? 1 : 0] = newest;
        }
    }
}

} // namespace smartfleet::test
