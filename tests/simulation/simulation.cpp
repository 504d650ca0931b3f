// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr auto SenderPause = 5s; // before a sender tries again
constexpr auto AdminPause = 20s; // between two looks of the admin

LineWorksEndpoints endpointsOf(const Plan& plan)
{
    LineWorksEndpoints endpoints;
    endpoints.api = QUrl(u"https://lineworks.invalid/v1.0"_s);
    endpoints.auth = QUrl(u"https://lineworks.invalid/oauth2/v2.0"_s);
    endpoints.callsPerMinute = plan.assumedCallsPerMinute;
    return endpoints;
}

IncomingEvent incoming(const PlannedEvent& event, const QDateTime& now)
{
    return {.source = u"simulation"_s,
            .id = QString::number(event.number),
            .type = event.type,
            .occurredAt = now,
            .company = {event.company < 0 ? u"nobody"_s : u"c%1"_s.arg(event.company)},
            .deviceName = wordOf(event.number),
            .raw = "{}"_ba};
}

/// Whatever is left of an earlier run must not turn up in the next one.
void clearEvents()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void must(const Result<>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
}

void setUp(Store& store, const Plan& plan)
{
    must(store.database.transaction([&]() -> Result<> {
        for (int company = 0; company < plan.companies; ++company)
            SMARTFLEET_TRY(store.fleet.add(Company{.id = {u"c%1"_s.arg(company)}, .name = u"c%1"_s.arg(company)}));
        for (const PlannedSetting& setting : plan.settings) {
            SMARTFLEET_TRY(store.settings.add({.company = {u"c%1"_s.arg(setting.company)},
                                               .channel = {channelOf(setting.room)},
                                               .events = setting.types,
                                               .updatedAt = plan.start}));
        }
        return {};
    }));
}

} // namespace

Simulation::Simulation(const Plan& plan, Surroundings& surroundings, QString folder,
                       std::function<void(const QString&)> log)
    : m_plan(plan)
    , m_surroundings(surroundings)
    , m_folder(std::move(folder))
    , m_log(std::move(log))
    , m_dice(plan.seed ^ 0x5eed)
    , m_jitter(m_dice.others())
    , m_clock(plan.start)
    , m_lineworks(plan.rules, m_clock)
    , m_watch(plan, m_clock, m_lineworks)
    , m_wireLog(m_watch, m_log ? [this](const QString& what) { this->log(what); } : std::function<void(const QString&)>())
    , m_wire(m_clock, m_lineworks, m_wireLog, plan.troubles, m_dice.others())
{
    clearEvents();
    QCoreApplication::instance()->installEventFilter(this);
    for (int room = 0; room < plan.rooms; ++room)
        m_lineworks.setRoom(channelOf(room), true);
    for (const QString& word : plan.refusedWords)
        m_lineworks.refuseWord(word);
    waitForNext();
    m_clock.after(plan.end, this, [this] { putRight(); });
    if (std::any_of(plan.happenings.begin(), plan.happenings.end(),
                    [](const Happening& one) { return one.kind == Happening::Kind::KeyReplaced; }))
        m_clock.after(AdminPause, this, [this] { tend(); });
    surroundings.makeStore(m_folder + u"/1"_s);
}

Simulation::~Simulation()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_engine.reset();
    m_command.reset();
    clearEvents();
}

void Simulation::log(const QString& what)
{
    if (m_log)
        m_log(u"%1 %2"_s.arg(double(m_clock.monotonic().count()) / 1000, 11, 'f', 3).arg(what));
}

void Simulation::run()
{
    begin();
    if (m_engine)
        setUp(*m_engine->store, m_plan);
    const auto until = m_plan.end + m_plan.patience;
    while (!isOver() && m_clock.monotonic() < until && m_watch.complaints().isEmpty()) {
        m_clock.runNext(until);
        settleEvents();
        if (m_isDead)
            bury();
    }
    if (m_engine && m_watch.complaints().isEmpty())
        m_watch.look(*m_engine->store, true);
    if (!m_watch.complaints().isEmpty())
        logUnsent();
}

/// What somebody who looks for the cause wants to know first.
void Simulation::logUnsent()
{
    if (!m_engine || !m_log)
        return;
    for (const DeliveryState state : {DeliveryState::Sending, DeliveryState::Waiting}) {
        const auto rows = m_engine->store->deliveries.list({.state = state});
        for (const DeliveryRow& row : rows ? *rows : std::vector<DeliveryRow>()) {
            const Delivery& one = row.delivery;
            log(u"%1 E%2 to %3%4, %5 attempts, in %6 s: %7"_s.arg(
                toString(one.state), row.eventId, one.channel.value, one.urgent ? u" urgent"_s : QString(),
                QString::number(one.attempts), QString::number(m_clock.now().secsTo(one.nextAttemptAt)),
                one.lastError ? one.lastError->code : QString()));
        }
    }
}

Engine::Parts Simulation::parts()
{
    return {.folder = m_folder + u'/' + QString::number(m_processes),
            .endpoints = endpointsOf(m_plan),
            .messagesPerDay = m_plan.assumedMessagesPerDay,
            .checkpoint = [this](const char*) { step(); },
            .network = m_wire.network(),
            .random =
                [this] {
                    return m_jitter.share();
                }};
}

/// A process starts on what is left of the one before.
void Simulation::begin()
{
    ++m_processes;
    m_wire.connectAgain();
    auto engine = Engine::open(parts(), m_surroundings, m_clock);
    if (!engine) {
        m_watch.cannotBegin(engine.error());
        return;
    }
    m_engine = std::move(*engine);
    m_watch.begin(*m_engine->store);
    if (m_processes > 1)
        m_watch.look(*m_engine->store, false);
    m_engine->dispatcher.start();
    log(u"process %1 begins"_s.arg(m_processes));
}

/// Runs what the event loop would, until nothing is left to be done at this moment.
void Simulation::settleEvents()
{
    for (m_eventsSeen = 1; m_eventsSeen > 0 && !m_isDead;) {
        m_eventsSeen = 0;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool Simulation::eventFilter(QObject* object, QEvent* event)
{
    Q_UNUSED(object)
    Q_UNUSED(event)
    ++m_eventsSeen;
    step();
    return m_isDead; // who is dead does nothing any more
}

void Simulation::step()
{
    if (m_dieIn == 0)
        return;
    --m_dieIn;
    if (m_dieIn == 0)
        die();
}

/// The process dies: what is on disk at this moment is what the next one finds.
void Simulation::die()
{
    if (!m_engine || m_isDead)
        return;
    m_isDead = true;
    m_wire.cutOff();
    const QString from = m_folder + u'/' + QString::number(m_processes);
    const QString to = m_folder + u'/' + QString::number(m_processes + 1);
    QDir().mkpath(to);
    for (const QString& file : {u"/smartfleet.db"_s, u"/smartfleet.db-wal"_s})
        QFile::copy(from + file, to + file);
    log(u"process %1 dies"_s.arg(m_processes));
}

void Simulation::bury()
{
    m_engine.reset();
    m_command.reset();
    m_otherProgram.reset();
    QDir(m_folder + u'/' + QString::number(m_processes)).removeRecursively();
    m_isDead = false;
    const auto down = m_isRight ? 1s : m_dice.time(0ms, m_dice.happens(0.3) ? 3min : 5s);
    m_watch.disturb(m_clock.monotonic() + down);
    m_clock.after(down, this, [this] { begin(); });
}

void Simulation::waitForNext()
{
    if (m_next == m_plan.happenings.size())
        return;
    const Happening& next = m_plan.happenings.at(m_next++);
    m_clock.after(next.at - m_clock.monotonic(), this, [this, &next] {
        waitForNext();
        happen(next);
    });
}

void Simulation::happen(const Happening& happening)
{
    log(toString(happening));
    switch (happening.kind) {
    case Happening::Kind::Events:
        hand(happening.events);
        return;
    case Happening::Kind::Neighbours:
        m_lineworks.neighboursSend(happening.number);
        break;
    case Happening::Kind::ClockError:
        m_clock.setError(std::chrono::milliseconds(happening.number));
        m_watch.disturb(m_clock.monotonic()); // what waits for the earlier time is noticed by the next look
        break;
    case Happening::Kind::BotLeaves:
        m_lineworks.setRoom(channelOf(happening.number), false);
        break;
    case Happening::Kind::BotReturns:
        m_lineworks.setRoom(channelOf(happening.number), true);
        break;
    case Happening::Kind::RoomGoes:
        m_lineworks.removeRoom(channelOf(happening.number));
        break;
    case Happening::Kind::TokensRevoked:
        m_lineworks.revokeTokens();
        break;
    case Happening::Kind::KeyReplaced:
        m_lineworks.setKeyGood(false);
        m_lineworks.revokeTokens();
        break;
    case Happening::Kind::KeyRepaired:
        m_lineworks.setKeyGood(true);
        break;
    case Happening::Kind::SendAgain:
        if (m_engine) {
            m_watch.sendAgain(*m_engine->store);
            if (m_engine->store->deliveries.retry({}, m_clock.now()))
                m_engine->dispatcher.wake();
        }
        break;
    case Happening::Kind::TestMessage:
        sendTest(channelOf(happening.number));
        break;
    case Happening::Kind::StoreLocked:
        lockStore(std::chrono::milliseconds(happening.number));
        break;
    case Happening::Kind::Crash:
        m_dieIn = happening.number;
        break;
    }
}

void Simulation::sendTest(const QString& room)
{
    if (!m_engine || m_command)
        return;
    Engine* sender = m_engine.get();
    if (m_dice.happens(0.5)) {
        auto command = Engine::open(parts(), m_surroundings, m_clock);
        if (!command) // the store is locked
            return;
        m_command = std::move(*command);
        sender = m_command.get();
    }
    sender->link.ready()->onFinished(&sender->link, [this, sender, room](const Result<Integration>& link) {
        if (!link) {
            m_clock.after(0ms, this, [this] { m_command.reset(); });
            return;
        }
        sender->lineworks.sendText(link->bot, {room}, u"test"_s, CallPriority::Admin)
            ->onFinished(&sender->link,
                         [this](const Result<>&) { m_clock.after(0ms, this, [this] { m_command.reset(); }); });
    });
}

void Simulation::lockStore(std::chrono::milliseconds time)
{
    if (!m_engine || m_otherProgram)
        return;
    auto other = Store::open({.folder = m_folder + u'/' + QString::number(m_processes)});
    if (!other || !(*other)->database.run(u"BEGIN IMMEDIATE"_s))
        return;
    m_otherProgram = std::move(*other);
    m_watch.disturb(m_clock.monotonic() + time);
    m_clock.after(time, this, [this] { m_otherProgram.reset(); });
}

/// What isn't accepted, or of which that isn't known, is handed in again.
void Simulation::hand(const std::vector<PlannedEvent>& events)
{
    if (m_engine && !m_isDead) {
        std::vector<IncomingEvent> all;
        all.reserve(events.size());
        for (const PlannedEvent& event : events)
            all.push_back(incoming(event, m_clock.now()));
        const auto outcome = m_engine->intake.accept(all);
        if (outcome && !m_isDead) {
            m_watch.promise(events);
            if (m_dice.happens(0.8)) // else another process took them in
                m_engine->dispatcher.wake();
            return;
        }
    }
    m_toHand.push_back(events);
    if (std::exchange(m_isHandingAgain, true))
        return;
    m_clock.after(SenderPause, this, [this] {
        m_isHandingAgain = false;
        handAgain();
    });
}

void Simulation::handAgain()
{
    for (const std::vector<PlannedEvent>& events : std::exchange(m_toHand, {}))
        hand(events);
}

/// In every other run an admin looks after the link, and repairs it when it can be. Else it comes back by itself.
void Simulation::tend()
{
    m_clock.after(AdminPause, this, [this] { tend(); });
    if (!m_engine)
        return;
    auto link = m_engine->store->integration.load();
    if (!link || link->state != IntegrationState::NeedsAttention)
        return;
    if (m_plan.seed % 2 == 0) {
        m_watch.noteBrokenLink(m_clock.monotonic() + AdminPause);
        return;
    }
    if (!m_lineworks.isKeyGood())
        return;
    log(u"the link is repaired"_s);
    link->state = IntegrationState::Linked;
    link->problem.reset();
    if (const auto saved = m_engine->store->integration.save(*link); !saved)
        log(u"not repaired yet: "_s + saved.error().code);
}

/// Nothing more happens; what is wrong is mended, but for rooms.
void Simulation::putRight()
{
    log(u"everything is put right"_s);
    m_isRight = true;
    m_dieIn = 0;
    m_wire.calm();
    m_otherProgram.reset();
    m_clock.setError(0ms);
    m_lineworks.setKeyGood(true);
    if (m_engine)
        m_watch.look(*m_engine->store, false);
}

bool Simulation::isOver()
{
    const auto now = m_clock.monotonic();
    if (!m_isRight || !m_engine || !m_toHand.empty() || now - m_lookedAt < 1s)
        return false;
    m_lookedAt = now;
    const auto waiting = m_engine->store->rooms.waiting(1);
    return waiting && *waiting == 0;
}

} // namespace smartfleet::test
